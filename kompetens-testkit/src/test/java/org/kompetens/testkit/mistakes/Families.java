package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.testkit.calendar.CalendarSystem;
import org.kompetens.testkit.calendar.DutySystem;
import org.kompetens.testkit.calendar.LibraryCalendarSystem;
import org.kompetens.testkit.calendar.LibraryDutySystem;
import org.kompetens.testkit.calendar.LibraryStatusSystem;
import org.kompetens.testkit.calendar.LibraryUnitDutySystem;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.calendar.UnitDutySystem;
import org.kompetens.testkit.mistakes.Laws.FindingSystem;
import org.kompetens.testkit.reference.RequirementMistakes;
import org.kompetens.testkit.reference.RollupMistakes;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.CapitalSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.DisagreementReport;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryBridgeSystem;
import org.kompetens.testkit.system.LibraryCapitalSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;
import org.kompetens.testkit.system.LibraryDisagreementSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.LibraryPrioritySystem;
import org.kompetens.testkit.system.LibraryPublicationSystem;
import org.kompetens.testkit.system.LibraryReorganisationSystem;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.ReorganisationSystem;
import org.kompetens.testkit.system.Situation;

/** All mistakes, by the question that the system answers. */
final class Families {

    private Families() {}

    static List<Family<?>> all() {
        return Stream.of(ofCompetence(), FamiliesOfPlans.all(), FamiliesOfForecasts.all())
                .<Family<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Family<?>> ofCompetence() {
        return List.of(
                new Family<GapSystem>(
                        "Gaps and their sums",
                        new LibraryGapSystem(),
                        Stream.of(
                                        AssessmentMistakes.all(),
                                        ValidityMistakes.all(),
                                        RevisionMistakes.all(),
                                        PolicyMistakes.all(),
                                        RequirementMistakes.all(),
                                        EmploymentMistakes.all(),
                                        AlikeMistakes.all(),
                                        RollupMistakes.all())
                                .flatMap(List::stream)
                                .toList(),
                        Laws::ofGaps,
                        (system, situation) -> situation.in(system)),
                new Family<CoverageSystem>(
                        "Coverage",
                        new LibraryCoverageSystem(),
                        CoverageMistakes.all(),
                        Laws::ofCoverage,
                        CoverageSystem::cover),
                new Family<PrioritySystem>(
                        "Priorities",
                        new LibraryPrioritySystem(),
                        FigureMistakes.ofPriorities(),
                        Laws::ofPriorities,
                        PrioritySystem::prioritise),
                new Family<CapitalSystem>(
                        "What there is",
                        new LibraryCapitalSystem(),
                        FigureMistakes.ofCapital(),
                        Laws::ofCapital,
                        CapitalSystem::capital),
                new Family<DisagreementSystem>(
                        "Sources that disagree",
                        new LibraryDisagreementSystem(),
                        DisagreementMistakes.all(),
                        Laws::ofDisagreements,
                        Families::disagreements),
                new Family<BridgeSystem>(
                        "Bridges",
                        new LibraryBridgeSystem(),
                        FigureMistakes.ofBridges(),
                        Laws::ofBridges,
                        (system, situation) -> situation),
                new Family<ReorganisationSystem>(
                        "Reorganisations",
                        new LibraryReorganisationSystem(),
                        FigureMistakes.ofReorganisations(),
                        Laws::ofReorganisations,
                        (system, situation) -> situation),
                new Family<PublicationSystem>(
                        "Figures that are shown outside",
                        new LibraryPublicationSystem(),
                        PublicationMistakes.all(),
                        Laws::ofPublications,
                        (system, situation) -> situation),
                new Family<FindingSystem>(
                        "Findings",
                        CompetenceInventory::findings,
                        FindingMistakes.all(),
                        Laws::ofFindings,
                        (system, situation) -> situation),
                new Family<CalendarSystem>(
                        "Calendars",
                        new LibraryCalendarSystem(),
                        Lists.plus(CalendarMistakes.all(), CalendarMonthMistakes.ofWindows()),
                        Laws::ofCalendars,
                        (system, situation) -> situation),
                new Family<StatusSystem>(
                        "Statuses alone",
                        new LibraryStatusSystem(),
                        StandingMistakes.all(),
                        Laws::ofStatuses,
                        (system, situation) -> situation),
                new Family<DutySystem>(
                        "Duties",
                        new LibraryDutySystem(),
                        Lists.plus(
                                Lists.plus(FindingMistakes.ofDuties(), CalendarMonthMistakes.ofDuties()),
                                DutyYearMistakes.all()),
                        Laws::ofDuties,
                        (system, situation) -> situation),
                new Family<UnitDutySystem>(
                        "Duties of units",
                        new LibraryUnitDutySystem(),
                        UnitDutyMistakes.all(),
                        Laws::ofUnitDuties,
                        (system, situation) -> situation));
    }

    private static List<Object> disagreements(DisagreementSystem system, Situation situation) {
        List<Object> all = new ArrayList<>();
        DisagreementReport count = system.count(situation);
        all.add(count);
        int half = situation.employees().size() / 2;
        all.add(system.merge(
                situation,
                List.of(
                        situation.employees().subList(0, half),
                        situation
                                .employees()
                                .subList(half, situation.employees().size()))));
        if (!situation.inventory().findings().hasErrors()) {
            for (Employee employee : situation.employees()) {
                all.add(system.disagreements(situation, employee));
                all.add(system.findings(situation, employee));
            }
        }
        return all;
    }
}

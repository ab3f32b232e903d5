package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.EXIT;
import static org.kompetens.evaluation.Ward.NURSES;
import static org.kompetens.evaluation.Ward.ORGANISATION;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.employed;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.in;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.rollup.Rollup;
import org.kompetens.strategy.Strategy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Who is the only one to hold something, and leaves. */
final class SoleHoldersTest {

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    private static List<String> leaving(List<Employee> employees, ActivityBuilder... activities) {
        return SoleHolders.leaving(planning(activities), TODAY, TOWN, employees, EXIT).findings().list().stream()
                .map(finding -> finding.path() + " " + finding.message(Language.EN))
                .toList();
    }

    @Test
    void theOnlyOneWhoHoldsSomethingLeavesAndNobodyTakesItOver() {
        assertThat(leaving(NURSES, course("a")))
                .containsExactly("employees[0].knownExit The last one in the unit ‘ward’ who holds the competence"
                        + " ‘wound-care’ leaves. Plan a transfer of it before that.");
        ActivityBuilder transfer = course("a").strategies(Strategy.CONCLUDE);
        assertThat(leaving(NURSES, transfer)).isEmpty();
        assertThat(leaving(NURSES, transfer.period(Period.startingOn(EXIT)))).hasSize(1);
        // What was over or done by now and made nobody hold it has not handed it on.
        Period over = Period.of(LocalDate.of(2020, 1, 1), THU_2026_10_01);
        assertThat(leaving(NURSES, course("a").strategies(Strategy.CONCLUDE).period(over)))
                .hasSize(1);
        assertThat(leaving(
                        NURSES,
                        course("a")
                                .strategies(Strategy.CONCLUDE)
                                .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.DONE))))
                .hasSize(1);
        assertThat(leaving(
                        NURSES,
                        course("a")
                                .strategies(Strategy.CONCLUDE)
                                .period(Period.of(LocalDate.of(2020, 1, 1), THU_2026_10_01.plusDays(1)))))
                .isEmpty();
        assertThat(leaving(List.of(NURSES.get(0), nurse("bo", found("good", LocalDate.of(2025, 1, 1))))))
                .isEmpty();
        assertThat(SoleHolders.leaving(planning(), TODAY, WARD, NURSES, EXIT.minusDays(1))
                        .findings()
                        .list())
                .isEmpty();
    }

    /** By the gap that it is for, or by what it brings: of this competence, in this unit or above; and not given up. */
    @Test
    void aTransferIsOfTheCompetenceAndOfTheUnit() {
        assertThat(leaving(NURSES, transfer("gap", TOWN).gap(AddressedGap.of(WOUND_CARE))))
                .isEmpty();
        assertThat(leaving(NURSES, transfer("gain", TOWN).gain(gain()))).isEmpty();
        assertThat(leaving(
                        NURSES,
                        transfer("gap of the town only", TOWN)
                                .gap(new AddressedGap(WOUND_CARE, Optional.empty(), Optional.of(WARD)))))
                .isEmpty();
        assertThat(leaving(NURSES, transfer("of nothing", TOWN))).hasSize(1);
        List<Employee> head = List.of(
                employed("head", in(CARE, BEGIN, EXIT)), nurse("ali", found("basic", LocalDate.of(2025, 1, 1))));
        assertThat(leaving(head, transfer("gap below", WARD).gap(AddressedGap.of(WOUND_CARE))))
                .hasSize(1);
        assertThat(leaving(head, transfer("gain below", WARD).gain(gain()))).hasSize(1);
        assertThat(leaving(
                        NURSES,
                        transfer("rejected", TOWN)
                                .gain(gain())
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of()))))
                .hasSize(1);
    }

    @Test
    void aTransferOfSomethingElseHandsNothingOn() {
        CompetenceId lifting = CompetenceId.of("lifting");
        OrganisationStructure ward = ORGANISATION.structure();
        List<Competence> competences = new ArrayList<>(ward.framework().competences());
        competences.add(Competence.of(
                lifting,
                Labels.of(Language.EN, "lifting"),
                Dimension.SKILL,
                ward.framework().scales().get(0).id()));
        Organisation organisation = Organisation.of(new OrganisationStructure(
                ward.framework().withCompetences(competences),
                ward.unitLevels(),
                ward.units(),
                ward.roles(),
                ward.profiles()));
        for (ActivityBuilder other : List.of(
                transfer("gap", TOWN).gap(AddressedGap.of(lifting)),
                transfer("gain", TOWN).gain(PlannedGain.ofPersons(lifting, Level.of("good"), 1)))) {
            Planning planning = Planning.of(
                    organisation, PlanRegister.builder().activity(other).build());
            GapAnalysis analysis = GapAnalysis.of(organisation, THU_2026_10_01);
            assertThat(SoleHolders.leaving(planning, analysis, TOWN, NURSES, EXIT)
                            .findings()
                            .list())
                    .hasSize(1);
        }
    }

    private static ActivityBuilder transfer(String id, UnitId unit) {
        return Activity.builder(ActivityId.of(id), Labels.of(Language.EN, id), unit, Responsible.of("HR"))
                .strategies(Strategy.CONCLUDE);
    }

    private static PlannedGain gain() {
        return PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1);
    }

    @Test
    void theEndOfTheLastEmploymentInAUnitIsAnExitAsWell() {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        LocalDate autumn = LocalDate.of(2026, 12, 1);
        LocalDate later = EXIT.plusYears(3);
        assertThat(leaving(List.of(employed("fixed", in(WARD, begin, EXIT)))))
                .singleElement()
                .asString()
                .startsWith("employees[0].employments[0].until The last one in the unit ‘ward’");
        assertThat(leaving(List.of(employed("moves", in(CARE, EXIT, later), in(WARD, begin, EXIT)))))
                .singleElement()
                .asString()
                .startsWith("employees[0].employments[1].until");
        assertThat(leaving(List.of(employed("prolonged", in(WARD, begin, autumn), in(WARD, autumn, later)))))
                .isEmpty();
        assertThat(leaving(List.of(employed("returns", in(WARD, begin, autumn), in(WARD, autumn.plusDays(1), later)))))
                .hasSize(1);
        assertThat(leaving(List.of(employed("twice", in(WARD, begin, autumn), in(WARD, begin.plusDays(1), later)))))
                .isEmpty();
        assertThat(leaving(
                        List.of(employed("exits first", in(WARD, begin, EXIT)).withKnownExit(EXIT.minusDays(1)))))
                .singleElement()
                .asString()
                .startsWith("employees[0].knownExit");
    }

    /** Of two who both leave the last takes it along, and one of two on one day; who comes before that day takes it over. */
    @Test
    void theLastOfSeveralTakesItAlongUnlessSomebodyComesBeforeThatDay() {
        LocalDate begin = LocalDate.of(2020, 1, 1);
        LocalDate winter = LocalDate.of(2027, 1, 1);
        Employee first = employed("first", in(WARD, begin, winter));
        Employee last = employed("last", in(WARD, begin, EXIT));
        assertThat(leaving(List.of(first, last))).singleElement().asString().startsWith("employees[1]");
        assertThat(leaving(List.of(employed("other", in(WARD, begin, EXIT)), last)))
                .singleElement()
                .asString()
                .startsWith("employees[0]");
        assertThat(leaving(List.of(first, last, employed("comes", in(WARD, EXIT, EXIT.plusYears(9))))))
                .isEmpty();
        assertThat(leaving(List.of(first, last, employed("late", in(WARD, EXIT.plusDays(1), EXIT.plusYears(9))))))
                .hasSize(1);
        assertThat(leaving(List.of(employed("comes and leaves", in(WARD, winter, EXIT)))))
                .as("who comes alone and leaves again")
                .hasSize(1);
    }

    /** Wound care is called something else from the winter on; who is told to hold it, who does not, and what is done about it. */
    @Test
    void whatIsSaidOfARetiredCompetenceIsSaidOfWhatItBecame() {
        LocalDate renamed = LocalDate.of(2027, 1, 1);
        CompetenceId now = CompetenceId.of("wounds");
        OrganisationStructure ward = ORGANISATION.structure();
        CompetenceFramework before = ward.framework();
        List<Competence> competences = new ArrayList<>(before.competences());
        competences.add(Competence.of(
                now,
                Labels.of(Language.SV, "Sår"),
                Dimension.SKILL,
                before.scales().get(0).id()));
        Organisation organisation = Organisation.of(new OrganisationStructure(
                before.withCompetences(competences)
                        .withRevisions(List.of(CompetenceRevision.replaced(WOUND_CARE, renamed, now))),
                ward.unitLevels(),
                ward.units(),
                ward.roles(),
                List.of(new RoleProfile(
                        Ward.NURSE,
                        List.of(
                                Requirement.of(WOUND_CARE, Level.of("good"), 1)
                                        .withPeriod(new Period(Optional.empty(), Optional.of(renamed))),
                                Requirement.of(now, Level.of("good"), 1).withPeriod(Period.startingOn(renamed)))))));
        PlanRegister register = PlanRegister.builder()
                .activity(course("a")
                        .period(Period.ofClosed(THU_2026_10_01, EXIT))
                        .strategies(Strategy.CONCLUDE)
                        .gain(PlannedGain.ofEmployees(
                                WOUND_CARE, Level.of("good"), List.of(EmployeeId.of("ali"), EmployeeId.of("bo")))))
                .activity(course("late").period(Period.ofClosed(renamed, EXIT)))
                .build();
        Planning planning = Planning.of(organisation, register);
        assertThat(planning.warnings().list())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly("activities[1].gaps[0].competence planning.competence-retired");
        List<Employee> employees = List.of(
                NURSES.get(0),
                nurse("ali", found("basic", LocalDate.of(2025, 1, 1)), of(now, "good", renamed.plusDays(9))),
                nurse("bo", found("basic", LocalDate.of(2025, 1, 1))));
        for (LocalDate date : List.of(renamed.minusDays(1), renamed, EXIT.minusDays(1))) {
            GapAnalysis analysis = GapAnalysis.of(organisation, date);
            assertThat(ShortfallActivities.of(planning, employees.stream().collect(Rollup.collector(analysis))))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.activities().size())
                            .isEqualTo(one.unit().equals(WARD) ? 2 : 0));
            assertThat(SoleHolders.leaving(planning, analysis, TOWN, List.of(employees.get(0)), EXIT)
                            .findings()
                            .list())
                    .isEmpty();
        }
        assertThat(GainOutcome.of(
                        planning,
                        GapAnalysis.of(organisation, renamed.minusDays(1)),
                        Stream.of(nurse("ali", found("good", LocalDate.of(2025, 1, 1))))))
                .as("before it is renamed it is what it was")
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reached()).hasValue(1));
        assertThat(GainOutcome.of(planning, GapAnalysis.of(organisation, EXIT), employees.stream()))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.reached()).hasValue(1);
                    assertThat(outcome.persons()).containsEntry(EmployeeId.of("ali"), true);
                    assertThat(outcome.persons()).containsEntry(EmployeeId.of("bo"), false);
                });
    }

    private static Assessment of(CompetenceId competence, String level, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(competence + level), competence, Level.of(level), date, AssessmentSource.MANAGER);
    }

    /** The department has to have an expert, whoever it is, and nothing is required of anybody by a role. */
    private static GapAnalysis covered(CoverageRequirement needed) {
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                        ORGANISATION.structure().framework(),
                        ORGANISATION.structure().unitLevels(),
                        ORGANISATION.structure().units().stream()
                                .map(unit -> unit.id().equals(CARE) ? unit.withCoverage(List.of(needed)) : unit)
                                .toList(),
                        ORGANISATION.structure().roles(),
                        List.of())),
                THU_2026_10_01);
    }

    private static CoverageRequirement experts() {
        return CoverageRequirement.of(WOUND_CARE, Level.of("expert"), new CoverageAmount.Persons(2));
    }

    private static List<String> leaving(GapAnalysis analysis, UnitId top, Employee... employees) {
        Planning planning =
                Planning.of(analysis.organisation(), PlanRegister.builder().build());
        return SoleHolders.leaving(planning, analysis, top, List.of(employees), EXIT).findings().list().stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    private static Employee holding(String id, String level, Employment... employments) {
        return nurse(id, found(level, LocalDate.of(2025, 1, 1))).withEmployments(List.of(employments));
    }

    /** The only one is the head, of whom nothing is required. */
    @Test
    void theOnlyOneWhoCoversWhatAUnitHasToHaveIsASoleHolderToo() {
        Employee only = holding("head", "expert", in(CARE, BEGIN, EXIT));
        assertThat(leaving(covered(experts()), TOWN, NURSES.get(1), only))
                .containsExactly("employees[1].employments[0].until");
        assertThat(leaving(covered(experts()), WARD, NURSES.get(1), only)).isEmpty();
        assertThat(leaving(covered(experts()), TOWN, holding("good", "good", in(CARE, BEGIN, EXIT))))
                .as("who holds less than that")
                .isEmpty();
    }

    @Test
    void whoMovesToAUnitAboveLeavesWhatTheUnitHasToHave() {
        LocalDate later = EXIT.plusYears(3);
        assertThat(leaving(
                        covered(experts()),
                        TOWN,
                        holding("moves", "expert", in(CARE, BEGIN, EXIT), in(TOWN, EXIT, later))))
                .containsExactly("employees[0].employments[0].until");
        assertThat(leaving(
                        covered(experts()),
                        TOWN,
                        holding("stays", "expert", in(CARE, BEGIN, EXIT), in(WARD, EXIT, later))))
                .isEmpty();
    }

    /** Until the end of the year the department has to have one; the head leaves in March. */
    @Test
    void whatAUnitNoLongerHasToHaveIsNotLost() {
        Period thisYear = Period.of(BEGIN, LocalDate.of(2027, 1, 1));
        Employee only = holding("head", "expert", in(CARE, BEGIN, EXIT));
        assertThat(leaving(covered(experts().withPeriod(thisYear)), TOWN, only)).isEmpty();
        assertThat(leaving(covered(experts().withPeriod(Period.of(BEGIN, EXIT))), TOWN, only))
                .hasSize(1);
    }

    /** One takes over who is there below the unit, and neither who is elsewhere in the town nor who is on leave. */
    @Test
    void whoIsElsewhereOrAbsentTakesNothingOver() {
        LocalDate later = EXIT.plusYears(3);
        Employee only = holding("head", "expert", in(CARE, BEGIN, EXIT));
        assertThat(leaving(covered(experts()), TOWN, only, holding("below", "expert", in(WARD, BEGIN, later))))
                .isEmpty();
        assertThat(leaving(covered(experts()), TOWN, only, holding("elsewhere", "expert", in(TOWN, BEGIN, later))))
                .hasSize(1);
        assertThat(leaving(
                        covered(experts()),
                        TOWN,
                        only,
                        holding(
                                "left for the town",
                                "expert",
                                in(WARD, BEGIN, EXIT.minusDays(9)),
                                in(TOWN, BEGIN.plusDays(1), later))))
                .hasSize(1);
        Employment onLeave = in(WARD, BEGIN, later).withAbsences(List.of(Absence.of(Period.of(BEGIN, later))));
        assertThat(leaving(covered(experts()), TOWN, only, holding("on leave", "expert", onLeave)))
                .hasSize(1);
    }
}

package org.kompetens.testkit.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlannedGain;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.EffectSituation;
import org.kompetens.testkit.system.EffectSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;

/** What activities bring, day by day: as long as somebody would hold less than is expected, they hold that. */
public final class ReferenceEffectSystem implements EffectSystem {

    /** The reference. */
    public ReferenceEffectSystem() {}

    @Override
    public Map<UnitId, Map<CompetenceId, BridgeReport>> effect(EffectSituation of) {
        List<ExpectedGain> gains = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : of.situation().employees()) {
            if (seen.add(employee.id())) {
                gains.addAll(gains(of, employee));
            }
        }
        Expectation expectation = new Expectation(of.situation(), gains, of.to(), of.to());
        return new ReferenceBridgeSystem().bridge(expectation, of.situation().asOf(), of.to());
    }

    private static List<ExpectedGain> gains(EffectSituation of, Employee employee) {
        List<Assessment> assessments = new ArrayList<>(employee.assessments());
        assessments.removeIf(one -> one.date().isAfter(of.situation().asOf()));
        List<ExpectedGain> gains = new ArrayList<>();
        Structure structure = new Structure(of.situation().structure());
        Optional<Employee> counting = new RecordFaults(structure, employee.withAssessments(assessments)).counting();
        if (counting.isEmpty()) {
            return gains;
        }
        assessments.retainAll(counting.get().assessments());
        // The highest levels first, so that a lower one takes nothing from a higher one, whichever is found later; of a
        // level the earliest, so that nobody gains twice what they hold since the first of them.
        for (Expected one : expected(of, employee)) {
            List<Assessment> more = assessments(
                    of,
                    employee.withAssessments(assessments),
                    one.gain(),
                    one.end(),
                    "reference " + gains.size() + " ");
            assessments.addAll(more);
            more.forEach(assessment -> gains.add(new ExpectedGain(employee.id(), assessment)));
        }
        return gains;
    }

    /** What somebody is expected to gain from a day on. */
    private record Expected(ActivityId activity, PlannedGain gain, int rank, LocalDate end) {}

    private static List<Expected> expected(EffectSituation of, Employee employee) {
        List<Expected> expected = new ArrayList<>();
        for (Activity activity : of.register().activities()) {
            for (PlannedGain gain : activity.gains()) {
                Optional<LocalDate> end = activity.period().until();
                if (gain.employees().contains(employee.id())
                        && !isGivenUp(activity, of.situation().asOf())
                        && end.isPresent()
                        && end.get().isAfter(of.situation().asOf())) {
                    int rank = Rank.of(of.situation().structure().framework(), gain.competence(), gain.level())
                            .orElseThrow()
                            .number();
                    expected.add(new Expected(activity.id(), gain, rank, end.get()));
                }
            }
        }
        expected.sort(Comparator.comparing(Expected::rank)
                .reversed()
                .thenComparing(Expected::end)
                .thenComparing(Expected::activity));
        return expected;
    }

    /** Decided against, or not carried out as planned, by what was written down last of a date and before. */
    private static boolean isGivenUp(Activity activity, LocalDate asOf) {
        DecisionStatus decided = DecisionStatus.DRAFT;
        LocalDate decidedOn = LocalDate.MIN;
        for (Decision decision : activity.decisions()) {
            if (!decision.date().isAfter(asOf) && !decision.date().isBefore(decidedOn)) {
                decided = decision.outcome();
                decidedOn = decision.date();
            }
        }
        ImplementationStatus reported = ImplementationStatus.NOT_STARTED;
        LocalDate reportedOn = LocalDate.MIN;
        for (ImplementationReport report : activity.reports()) {
            if (!report.date().isAfter(asOf) && !report.date().isBefore(reportedOn)) {
                reported = report.status();
                reportedOn = report.date();
            }
        }
        return Set.of(DecisionStatus.REJECTED, DecisionStatus.WITHDRAWN).contains(decided)
                || Set.of(
                                ImplementationStatus.STOPPED,
                                ImplementationStatus.POSTPONED,
                                ImplementationStatus.CARRIED_OVER)
                        .contains(reported);
    }

    private static List<Assessment> assessments(
            EffectSituation of, Employee employee, PlannedGain gain, LocalDate from, String id) {
        Situation situation = of.situation();
        CompetenceFramework framework = situation.structure().framework();
        int rank = Rank.of(framework, gain.competence(), gain.level())
                .orElseThrow()
                .number();
        List<Assessment> assessments = new ArrayList<>();
        Optional<LocalDate> since = Optional.empty();
        for (LocalDate day = from; !day.isAfter(of.to()); day = day.plusDays(1)) {
            boolean holds = Judgement.of(situation.structure(), employee, gain.competence(), day, situation.policy())
                    .counts()
                    .filter(judged -> judged.rank().number() >= rank)
                    .isPresent();
            if (holds && since.isPresent()) {
                assessments.add(
                        assessment(gain, since.get(), id + assessments.size()).withExpiry(day));
                since = Optional.empty();
            } else if (!holds && since.isEmpty()) {
                since = Optional.of(day);
            }
        }
        since.ifPresent(day -> assessments.add(assessment(gain, day, id + assessments.size())));
        return assessments;
    }

    private static Assessment assessment(PlannedGain gain, LocalDate date, String id) {
        return Assessment.of(AssessmentId.of(id), gain.competence(), gain.level(), date, AssessmentSource.MANAGER);
    }
}

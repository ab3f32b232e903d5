package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.Level;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Recipients;
import org.kompetens.rollup.CellFigures;

/** What activities are expected to bring is a part of its own in the bridge, and is compared with what they brought. */
final class ExpectedEffectTest {

    private static final LocalDate HORIZON = LocalDate.of(2028, 10, 1);
    private static final Period SPRING = Period.ofClosed(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 6, 9));
    private static final EmployeeId EVA = EmployeeId.of("eva");
    private static final EmployeeId ALI = EmployeeId.of("ali");
    private static final List<Employee> NURSES =
            List.of(nurse("eva", found("basic", LocalDate.of(2025, 1, 1))), nurse("ali"));

    private static ActivityBuilder gaining(String id, PlannedGain gain) {
        return course(id).period(SPRING).gain(gain);
    }

    private static PlannedGain of(EmployeeId... employees) {
        return PlannedGain.ofEmployees(WOUND_CARE, Level.of("good"), List.of(employees));
    }

    private static ExpectedEffect effect(Planning planning, List<Employee> employees) {
        return ExpectedEffect.of(planning, TODAY, employees.stream());
    }

    private static Bridge bridge(Planning planning, List<Employee> employees) {
        return employees.stream()
                .collect(Bridge.collector(effect(planning, employees).horizon().between(THU_2026_10_01, HORIZON)));
    }

    private static CellBridge<Cause> change(Planning planning, List<Employee> employees) {
        return bridge(planning, employees).at(WARD).competence(WOUND_CARE).orElseThrow();
    }

    private static long met(CellFigures figures) {
        return figures.amount(OutcomeKind.MET.measure()).count();
    }

    private static List<String> reasons(Planning planning) {
        return effect(planning, NURSES).unplaced().stream()
                .map(one -> one.activity() + " " + one.persons() + " "
                        + one.reason().code())
                .toList();
    }

    @Test
    void whatACourseIsExpectedToBringIsItsOwnPartOfTheBridge() {
        CellBridge<Cause> change = change(planning(gaining("a", of(EVA))), NURSES);
        assertThat(met(change.before())).isZero();
        assertThat(met(change.part(Cause.GAIN))).isEqualTo(1);
        assertThat(met(change.after())).isEqualTo(1);
        assertThat(change.after().amount(OutcomeKind.SHORT.measure()).count()).isZero();
    }

    @Test
    void twoCoursesForOneGapDoNotCountTwice() {
        Planning both = planning(gaining("a", of(EVA)), gaining("b", of(EVA)));
        assertThat(effect(both, NURSES).gains()).hasSize(1);
        assertThat(change(both, NURSES)).isEqualTo(change(planning(gaining("a", of(EVA))), NURSES));
    }

    /** A basic course that ends after the better one is expected to bring nothing, in whatever order they are written down. */
    @Test
    void aLaterGainOfLessTakesNothingAway() {
        ActivityBuilder better = gaining("better", of(EVA));
        ActivityBuilder basic = course("basic")
                .period(Period.ofClosed(LocalDate.of(2027, 1, 18), HORIZON.minusMonths(1)))
                .gain(PlannedGain.ofEmployees(WOUND_CARE, Level.of("basic"), List.of(EVA)));
        List<Employee> eva = List.of(nurse("eva"));
        assertThat(met(change(planning(better), eva).after())).isEqualTo(1);
        assertThat(change(planning(basic, better), eva)).isEqualTo(change(planning(better, basic), eva));
        assertThat(met(change(planning(basic, better), eva).after())).isEqualTo(1);
    }

    @Test
    void whoHoldsMoreIsNotLowered() {
        List<Employee> expert = List.of(nurse("eva", found("expert", LocalDate.of(2025, 1, 1))));
        Planning planning = planning(gaining("a", of(EVA)));
        assertThat(effect(planning, expert).gains()).isEmpty();
        assertThat(change(planning, expert)).isEqualTo(change(planning(course("a")), expert));
    }

    @Test
    void whatIsHeldUntilThenIsWhatIsLeftWhenMoreExpires() {
        LocalDate expiry = LocalDate.of(2028, 1, 1);
        List<Employee> expert =
                List.of(nurse("eva", found("expert", LocalDate.of(2025, 1, 1)).withExpiry(expiry)));
        ExpectedEffect effect = effect(planning(gaining("a", of(EVA))), expert);
        assertThat(effect.gains()).extracting(gain -> gain.assessment().date()).containsExactly(expiry);
        assertThat(met(change(planning(gaining("a", of(EVA))), expert).after())).isEqualTo(1);
        assertThat(met(change(planning(), expert).after())).isZero();
    }

    @Test
    void anActivityWithoutAnExpectedGainChangesNoFigure() {
        assertThat(change(planning(course("a").period(SPRING)), NURSES)).isEqualTo(change(planning(), NURSES));
    }

    @Test
    void whatIsInNoFigureIsSaidWithTheReason() {
        PlannedGain two = PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 2);
        Planning planning = planning(
                gaining("unnamed", two),
                course("endless").gain(of(EVA)),
                course("over")
                        .period(Period.of(LocalDate.of(2026, 1, 1), THU_2026_10_01))
                        .gain(of(EVA)),
                gaining("rejected", of(EVA))
                        .decision(new Decision("nämnden", THU_2026_10_01, DecisionStatus.REJECTED, List.of())),
                gaining("stopped", of(EVA))
                        .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.STOPPED)),
                gaining("gone", of(EmployeeId.of("eve"), EVA)));
        assertThat(reasons(planning))
                .containsExactly(
                        "unnamed 2 nobody-named",
                        "endless 1 no-end",
                        "over 1 over",
                        "rejected 1 not-carried-out",
                        "stopped 1 not-carried-out",
                        "gone 1 no-record");
    }

    @Test
    void whoItIsForGainsIfTheyAreAsMany() {
        Planning planning = planning(gaining("a", PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 2))
                .recipients(new Recipients.People(List.of(EVA, ALI))));
        assertThat(met(change(planning, NURSES).part(Cause.GAIN))).isEqualTo(2);
    }

    @Test
    void expectedIsComparedWithReachedPersonByPersonWhereTheyAreNamed() {
        List<Employee> later = List.of(
                nurse("eva", found("good", LocalDate.of(2027, 6, 10))),
                nurse("ali", found("basic", LocalDate.of(2027, 6, 10))));
        GainOutcome outcome = GainOutcome.of(
                        planning(gaining("a", of(EVA, ALI))), TODAY.withAsOf(HORIZON), later.stream())
                .get(0);
        assertThat(outcome.expected()).isEqualTo(2);
        assertThat(outcome.reached()).isEqualTo(OptionalInt.of(1));
        assertThat(outcome.persons()).containsEntry(EVA, true).containsEntry(ALI, false);
        assertThat(outcome.toString()).doesNotContain("eva", "ali");
    }

    @Test
    void expectedIsComparedWithReachedInSumWhereNobodyIsNamed() {
        List<Employee> later = List.of(
                nurse("eva", found("good", LocalDate.of(2027, 6, 10))),
                nurse("ali", found("good", LocalDate.of(2026, 1, 1))));
        PlannedGain two = PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 2);
        List<GainOutcome> outcomes = GainOutcome.of(
                planning(gaining("a", two), course("b").gain(two)), TODAY.withAsOf(HORIZON), later.stream());
        assertThat(outcomes)
                .containsExactly(
                        new GainOutcome(ActivityId.of("a"), WOUND_CARE, 2, OptionalInt.of(1), new TreeMap<>()),
                        new GainOutcome(ActivityId.of("b"), WOUND_CARE, 2, OptionalInt.empty(), new TreeMap<>()));
    }

    /** The basic one ends first, and is of use until the better one ends. */
    @Test
    void aGainLastsUntilABetterOneBegins() {
        LocalDate better = HORIZON.minusMonths(1);
        ActivityBuilder later = course("better")
                .period(Period.of(LocalDate.of(2027, 1, 18), better))
                .gain(of(EVA));
        ActivityBuilder first = course("basic")
                .period(SPRING)
                .gain(PlannedGain.ofEmployees(WOUND_CARE, Level.of("basic"), List.of(EVA)));
        assertThat(effect(planning(first, later), List.of(nurse("eva"))).gains())
                .extracting(gain ->
                        gain.assessment().date() + " " + gain.assessment().expiry())
                .containsExactly("2028-09-01 Optional.empty", "2027-06-10 Optional[2028-09-01]");
    }

    /** On one day the lower one of two would count, wherever it stands. */
    @Test
    void ofTwoThatEndOnOneDayTheBetterOneCounts() {
        ActivityBuilder better = gaining("b", of(EVA));
        ActivityBuilder basic = gaining("a", PlannedGain.ofEmployees(WOUND_CARE, Level.of("basic"), List.of(EVA)));
        assertThat(effect(planning(basic, better), List.of(nurse("eva"))).gains())
                .hasSize(1);
        assertThat(met(change(planning(basic, better), List.of(nurse("eva"))).after()))
                .isEqualTo(1);
    }

    @Test
    void anExpectedAssessmentHasAnIdOfItsOwn() {
        Employee eva = nurse("eva", expected("expected of a"), expected("expected of a 2"));
        assertThat(effect(planning(gaining("a", of(EVA)), gaining("b", of(EVA))), List.of(eva))
                        .gains())
                .extracting(gain -> gain.assessment().id().value())
                .containsExactly("expected of a 3");
        assertThat(effect(planning(gaining("b", of(EVA))), List.of(eva)).gains())
                .extracting(gain -> gain.assessment().id().value())
                .containsExactly("expected of b");
    }

    private static Assessment expected(String id) {
        return Assessment.of(
                AssessmentId.of(id), WOUND_CARE, Level.of("basic"), LocalDate.of(2025, 1, 1), AssessmentSource.SELF);
    }

    @Test
    void ofThoseWithoutARecordItIsSaidHowManyTheyAre() {
        assertThat(reasons(planning(gaining("a", of(EVA, EmployeeId.of("eve"), EmployeeId.of("adam"))))))
                .containsExactly("a 2 no-record");
    }

    /** Ali reached the level in the same unit, and it was for Eva; Bo had left by then. */
    @Test
    void whereAllAreNamedNobodyElseIsCounted() {
        List<Employee> later = List.of(
                nurse("eva", found("basic", LocalDate.of(2027, 6, 10))),
                nurse("ali", found("good", LocalDate.of(2027, 6, 10))));
        assertThat(outcome(gaining("a", of(EVA)), later).reached()).hasValue(0);
        ActivityBuilder two = gaining("a", PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 2));
        assertThat(outcome(two, later).reached()).hasValue(1);
        assertThat(outcome(
                                two,
                                later.stream()
                                        .map(one -> one.withKnownExit(HORIZON))
                                        .toList())
                        .reached())
                .hasValue(0);
    }

    @Test
    void whoIsEmployedInNoUnitOfTheTreeIsNotCounted() {
        Employee nowhere = nurse("eva", found("good", LocalDate.of(2027, 6, 10)))
                .withEmployments(
                        List.of(Ward.in(UnitId.of("nowhere"), LocalDate.of(2020, 1, 1), HORIZON.plusYears(1))));
        ActivityBuilder one = gaining("a", PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1));
        assertThat(outcome(one, List.of(nowhere)).reached()).hasValue(0);
    }

    @Test
    void whatHasNotBegunOrWasGivenUpIsNotCompared() {
        assertThat(GainOutcome.of(
                        planning(
                                gaining("later", of(EVA))
                                        .period(Period.ofClosed(HORIZON.plusDays(1), HORIZON.plusDays(9))),
                                gaining("today", of(EVA)).period(Period.ofClosed(HORIZON, HORIZON.plusDays(9))),
                                gaining("stopped", of(EVA))
                                        .report(new ImplementationReport(
                                                THU_2026_10_01, ImplementationStatus.STOPPED))),
                        TODAY.withAsOf(HORIZON),
                        NURSES.stream()))
                .extracting(GainOutcome::activity)
                .containsExactly(ActivityId.of("today"));
    }

    private static GainOutcome outcome(ActivityBuilder activity, List<Employee> later) {
        return GainOutcome.of(planning(activity), TODAY.withAsOf(HORIZON), later.stream())
                .get(0);
    }
}

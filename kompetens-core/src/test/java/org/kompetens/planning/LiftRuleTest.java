package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.RuleExamples.NOWHERE;
import static org.kompetens.planning.RuleExamples.findings;
import static org.kompetens.planning.RuleExamples.goal;
import static org.kompetens.planning.RuleExamples.value;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.THE_COUNTY;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.back;
import static org.kompetens.planning.Town.lift;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is found where activities are lifted to units above. */
final class LiftRuleTest {

    @Test
    void anUnknownUnitOfAnActivityIsToldOnceAndNotWithEachOfItsLiftsAgain() {
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", NOWHERE))
                        .lift(lift("a", at(U1), at(D), 0))
                        .lift(lift("a", at(D), at(M), 1))))
                .containsExactly("activities[0].unit planning.unit-unknown");
    }

    @Test
    void whereToAnActivityOfAnUnknownUnitIsLiftedIsLookedAtAllTheSame() {
        UnitOrBody nobody = UnitOrBody.of(BodyId.of("nobody"));
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", NOWHERE))
                        .lift(lift("a", at(NOWHERE), nobody, 0))
                        .lift(lift("a", nobody, at(D), 1))))
                .containsExactly(
                        "activities[0].unit planning.unit-unknown",
                        "lifts[0].from planning.unit-unknown",
                        "lifts[0].to planning.body-unknown",
                        "lifts[1].from planning.body-unknown");
    }

    @Test
    void ofALiftToABodyThatThereIsNotOnlyThatIsTold() {
        assertThat(findings(PlanRegister.builder()
                        .activity(activity("a", U1))
                        .lift(lift("a", at(U1), UnitOrBody.of(BodyId.of("nobody")), 0))))
                .containsExactly("lifts[0].to planning.body-unknown");
    }

    @Test
    void anAnalysisIsOfAUnitOrABodyThatThereIs() {
        Labels text = Labels.of(Language.SV, "text");
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(findings(PlanRegister.builder()
                        .body(THE_COUNTY)
                        .analysis(new FormAnalysis(UnitOrBody.of(THE_COUNTY.id()), day, text))
                        .analysis(new FormAnalysis(at(U1), day, text))
                        .analysis(new FormAnalysis(at(NOWHERE), day, text))
                        .analysis(new FormAnalysis(UnitOrBody.of(BodyId.of("nobody")), day, text))))
                .containsExactly("analyses[2].place planning.unit-unknown", "analyses[3].place planning.body-unknown");
    }

    @Test
    void aLiftGoesOneStepFromWhereTheActivityIs() {
        assertThat(findings(PlanRegister.builder()
                        .body(THE_COUNTY)
                        .body(new PlanningBody(
                                BodyId.of("x"),
                                Labels.of(Language.SV, "x"),
                                List.of(at(NOWHERE), UnitOrBody.of(BodyId.of("y")))))
                        .activity(activity("a", U1))
                        .lift(lift("a", at(U1), at(M), 0))
                        .lift(lift("a", at(D), at(M), 1))
                        .lift(back("a", LiftKind.TAKEN_BACK, at(M), at(D), 2))
                        .lift(back("a", LiftKind.TAKEN_BACK, at(M), at(U1), 3))
                        .lift(back("a", LiftKind.RETURNED, at(U1), at(U2), 4))
                        .lift(lift("b", at(U1), at(D), 0))
                        .lift(lift("a", at(U1), at(NOWHERE), 5))))
                .containsExactly(
                        "bodies[1].above[0] planning.unit-unknown",
                        "bodies[1].above[1] planning.body-unknown",
                        "lifts[0].to planning.lift-not-one-step",
                        "lifts[1].from planning.lift-from-elsewhere",
                        "lifts[2].to planning.back-without-lift",
                        "lifts[4].to planning.back-without-lift",
                        "lifts[5].activity planning.activity-unknown",
                        "lifts[6].to planning.unit-unknown");
    }

    @Test
    void liftsAreFollowedInTheOrderOfDates() {
        PlanRegisterBuilder register = PlanRegister.builder()
                .activity(activity("a", U1))
                .lift(lift("a", at(D), at(M), 5))
                .lift(lift("a", at(U1), at(D), 1));
        assertThat(findings(register)).isEmpty();
    }

    @Test
    void entriesOfOneDayThatDifferAreFound() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        List<Reading> readings = List.of(value(day, 2), value(day, 10), value(day, 10), value(day.plusDays(1), 3));
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("top", M)
                                .withMeasures(List.of(new GoalMeasure(
                                        Labels.of(Language.SV, "andel"),
                                        "%",
                                        Fraction.ZERO,
                                        Fraction.of(50, 1),
                                        Direction.RISE,
                                        readings)))
                                .withVerdicts(List.of(
                                        new Verdict(day, ResultStatus.MET, "a"),
                                        new Verdict(day, ResultStatus.MET, "b"))))
                        .activity(activity("a", U1)
                                .goal(new ServedGoal(GoalId.of("top"), Optional.empty()))
                                .decision(new Decision("board", day, DecisionStatus.APPROVED, List.of()))
                                .decision(new Decision("board", day, DecisionStatus.REJECTED, List.of()))
                                .report(new ImplementationReport(day, ImplementationStatus.ONGOING))
                                .report(new ImplementationReport(day, ImplementationStatus.STOPPED))
                                .verdict(new Verdict(day, ResultStatus.MET, "a"))
                                .verdict(new Verdict(day, ResultStatus.NOT_MET, "b")))))
                .contains(
                        "activities[0].decisions planning.same-day-differs",
                        "activities[0].reports planning.same-day-differs",
                        "activities[0].verdicts planning.same-day-differs",
                        "goals[0].measures[0].readings planning.same-day-differs",
                        "goals[0] planning.goal-without-activity")
                .filteredOn(one -> one.endsWith("same-day-differs"))
                .hasSize(4);
    }

    @Test
    void aGoalIsNotJudgedInTwoWaysOnOneDay() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThat(findings(PlanRegister.builder()
                        .goal(goal("top", M)
                                .withVerdicts(List.of(
                                        new Verdict(day, ResultStatus.MET, "a"),
                                        new Verdict(day, ResultStatus.PARTLY, "b"),
                                        new Verdict(day, ResultStatus.NOT_MET, "c"))))))
                .filteredOn(one -> one.endsWith("same-day-differs"))
                .containsExactly("goals[0].verdicts planning.same-day-differs");
    }
}

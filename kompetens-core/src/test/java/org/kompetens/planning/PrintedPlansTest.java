package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.at;
import static org.kompetens.planning.Town.costing;
import static org.kompetens.planning.Town.lift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.CycleId;
import org.kompetens.competence.Level;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is printed of plans: which, where and when. Who it is, who said so and what was written stay out of logs. */
final class PrintedPlansTest {

    private static final Labels WRITTEN = Labels.of(Language.SV, "skrivet av någon");
    private static final EmployeeId SOMEBODY = EmployeeId.of("somebody");
    private static final ActivityId A = ActivityId.of("a");
    private static final GoalId G = GoalId.of("g");
    private static final PlanId P = PlanId.of("p");
    private static final BodyId COUNTY = BodyId.of("county");

    @Test
    void anIdIsPrintedAsItIsWritten() {
        assertThat(List.of(A, G, P, COUNTY, UnitOrBody.of(COUNTY), at(U1)))
                .hasToString("[a, g, p, county, county, u1]");
    }

    @Test
    void idsCompareAsTheyAreWritten() {
        assertThat(A).isLessThan(ActivityId.of("b")).isGreaterThan(ActivityId.of("A"));
        assertThat(G).isLessThan(GoalId.of("h")).isGreaterThan(GoalId.of("f"));
        assertThat(P).isLessThan(PlanId.of("q")).isGreaterThan(PlanId.of("o"));
        assertThat(COUNTY).isLessThan(BodyId.of("d")).isGreaterThan(BodyId.of("b"));
    }

    @Test
    void anActivityIsPrintedWithoutWhoAnswersForItAndTakesPart() {
        Activity activity = costing("a", U1, "1", 2027)
                .recipients(new Recipients.People(List.of(SOMEBODY)))
                .build();
        assertThat(activity).hasToString("Activity[a, u1]");
        assertThat(SeatCosts.of(activity, 2027)).hasToString("SeatCosts[a, 2027]");
        assertThat(new Responsible("somebody", Optional.of(SOMEBODY))).hasToString("Responsible[hidden]");
        assertThat(new Recipients.People(List.of(SOMEBODY))).hasToString("People[1]");
        assertThat(new Recipients.Seats(3, List.of(SOMEBODY))).hasToString("Seats[3, named=1]");
        assertThat(new Recipients.Group("somebody and others", OptionalInt.of(4)))
                .hasToString("Group[OptionalInt[4]]");
        assertThat(PlannedGain.ofEmployees(WOUND_CARE, Level.of("good"), List.of(SOMEBODY)))
                .hasToString("PlannedGain[wound-care, good, persons=1]");
        assertThat(new Milestone(WRITTEN, THU_2026_10_01, Optional.empty())).hasToString("Milestone[2026-10-01]");
    }

    @Test
    void aFormIsPrintedByItsPlaceAndItsRowsByTheirActivities() {
        Responsible somebody = Responsible.of("somebody");
        ActivityForm.Row row =
                new ActivityForm.Row(A, WRITTEN, new TreeMap<>(), Period.ALWAYS, Optional.empty(), somebody, List.of());
        ActivityForm.Declined declined = new ActivityForm.Declined(A, WRITTEN, DecisionStatus.REJECTED);
        assertThat(row).hasToString("Row[a]");
        assertThat(declined).hasToString("Declined[a, REJECTED]");
        assertThat(new ActivityForm(
                        at(U1), WRITTEN, THU_2026_10_01, List.of(row), List.of(declined), Optional.of(WRITTEN)))
                .hasToString("ActivityForm[u1, 2026-10-01, rows=1]");
        assertThat(new FormAnalysis(at(U1), THU_2026_10_01, WRITTEN)).hasToString("FormAnalysis[u1, 2026-10-01]");
    }

    @Test
    void whatWasSaidIsPrintedWithoutWhoSaidIt() {
        assertThat(new Decision("somebody", THU_2026_10_01, DecisionStatus.APPROVED, List.of("somebody")))
                .hasToString("Decision[2026-10-01, APPROVED]");
        assertThat(new Verdict(THU_2026_10_01, ResultStatus.MET, "somebody")).hasToString("Verdict[2026-10-01, MET]");
        assertThat(new CheckIn(THU_2026_10_01, "somebody", "said so")).hasToString("CheckIn[2026-10-01]");
        assertThat(new Communication(THU_2026_10_01, "somebody", "somebody")).hasToString("Communication[2026-10-01]");
        assertThat(lift("a", at(U1), UnitOrBody.of(COUNTY), 0)).hasToString("Lift[a, LIFTED, u1 → county, 2026-10-01]");
        assertThat(new Agreement("somebody", Optional.empty(), Optional.empty(), List.of(), Optional.empty()))
                .hasToString("Agreement[hidden]");
        assertThat(new Reading.CannotBeJudged(THU_2026_10_01, "somebody is ill"))
                .hasToString("CannotBeJudged[2026-10-01]");
    }

    @Test
    void aPlanIsPrintedByHowMuchThereIsOfIt() {
        Goal goal = Goal.of(G, U1, WRITTEN, GoalTerm.SHORT, Set.of());
        assertThat(goal).hasToString("Goal[g, u1]");
        assertThat(new GoalMeasure(WRITTEN, "%", Fraction.ZERO, Fraction.of(1, 2), Direction.RISE, List.of()))
                .hasToString("GoalMeasure[0 → 1/2]");
        assertThat(new SupplyPlan(P, U1, Period.ALWAYS, List.of(G), List.of(A), List.of()))
                .hasToString("SupplyPlan[p, u1]");
        assertThat(new PlanVersion(
                        THU_2026_10_01,
                        "somebody",
                        List.of(goal),
                        List.of(activity("a", U1).build())))
                .hasToString("PlanVersion[2026-10-01, goals=1, activities=1]");
        assertThat(new DevelopmentPlan(
                        P, SOMEBODY, CycleId.of("2026"), Optional.empty(), List.of(), List.of(A), List.of()))
                .hasToString("DevelopmentPlan[2026, agreements=0, activities=1]");
        assertThat(new PlanDocument(P, WRITTEN, Map.of(), List.of("somebody"))).hasToString("PlanDocument[p]");
        assertThat(new AnalysisInput(U1, InputKind.DEMOGRAPHY, WRITTEN, GoalTerm.SHORT, Optional.empty(), List.of()))
                .hasToString("AnalysisInput[u1, DEMOGRAPHY]");
        Improvement improvement = new Improvement(WRITTEN, List.of(A), List.of(G));
        assertThat(improvement).hasToString("Improvement[activities=[a], goals=[g]]");
        assertThat(new Lessons(U1, THU_2026_10_01, List.of(), List.of(improvement)))
                .hasToString("Lessons[u1, 2026-10-01]");
        assertThat(PlanRegister.builder().goal(goal).activity(activity("a", U1)).build())
                .hasToString("PlanRegister[activities=1, goals=1]");
    }
}

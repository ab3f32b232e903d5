package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.PlanExamples.goal;
import static org.kompetens.planning.PlanExamples.plan;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;
import static org.kompetens.planning.Town.costing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;

/** What the plans say of a unit with all below it, and of one employee. */
final class PlansWithinTest {

    private static final EmployeeId ANNA = EmployeeId.of("anna");
    private static final EmployeeId BO = EmployeeId.of("bo");

    private static ActivityBuilder rejected(ActivityBuilder activity) {
        return activity.decision(new Decision("Nämnden", THU_2026_10_01, DecisionStatus.REJECTED, List.of()));
    }

    /** Anna takes part in one course, gains by another, and has a third in her plan; of the last nobody is named. */
    private static Planning planning() {
        return Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(goal("top", M))
                        .goal(goal("one", U1))
                        .goal(goal("two", U2))
                        .activity(costing("takes-part", U1, "100", 2027).recipients(people(ANNA, BO)))
                        .activity(costing("gains", U2, "60", 2027)
                                .gain(PlannedGain.ofEmployees(WOUND_CARE, Level.of("good"), List.of(ANNA))))
                        .activity(activity("planned", D))
                        .activity(costing("places", D, "30", 2027).recipients(new Recipients.Seats(3, List.of())))
                        .activity(rejected(costing("rejected", U1, "10", 2027).recipients(people(BO))))
                        .supplyPlan(supplyPlan("of-one", U1))
                        .supplyPlan(supplyPlan("of-department", D))
                        .developmentPlan(plan("dev", "anna", "2026", "planned"))
                        .build());
    }

    private static Recipients people(EmployeeId... people) {
        return new Recipients.People(List.of(people));
    }

    private static SupplyPlan supplyPlan(String id, UnitId unit) {
        return new SupplyPlan(PlanId.of(id), unit, YEAR, List.of(), List.of(), List.of());
    }

    private static List<String> plans(UnitId top) {
        return planning().plansWithin(top).stream()
                .map(plan -> plan.id().value())
                .toList();
    }

    @Test
    void theSupplyPlansOfAUnitAreThoseBelowItToo() {
        assertThat(plans(M)).containsExactly("of-one", "of-department");
        assertThat(plans(U1)).containsExactly("of-one");
        assertThat(plans(U2)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> plans(UnitId.of("nowhere")));
    }

    @Test
    void theGoalsOfAUnitAreThoseBelowItToo() {
        assertThat(planning().goals(D)).extracting(one -> one.id().value()).containsExactly("one", "two");
        assertThat(planning().goals(U2)).extracting(one -> one.id().value()).containsExactly("two");
    }

    private static Stream<String> of(EmployeeId employee) {
        return planning().activitiesOf(employee).stream().map(one -> one.id().value());
    }

    @Test
    void theActivitiesOfAnEmployeeAreThoseThatNameThemAndThoseInTheirPlan() {
        assertThat(of(ANNA)).containsExactly("takes-part", "gains", "planned");
        assertThat(of(BO)).containsExactly("takes-part", "rejected");
        assertThat(of(EmployeeId.of("carin"))).isEmpty();
    }

    private static List<String> seats(UnitId top) {
        return planning().seatCosts(top, THU_2026_10_01).stream()
                .map(one -> one.activity().id() + " " + one.year() + ": " + one.seats() + " of " + one.total())
                .toList();
    }

    /** What has no places has no cost of one; what was rejected costs nothing. */
    @Test
    void whatPlacesCostIsToldOfThoseThatThereAre() {
        assertThat(seats(M)).containsExactly("takes-part 2027: 2 of 100 SEK", "places 2027: 3 of 30 SEK");
        assertThat(seats(U1)).containsExactly("takes-part 2027: 2 of 100 SEK");
        assertThat(planning().seatCosts(U1, THU_2026_10_01.minusDays(1)))
                .extracting(one -> one.activity().id().value())
                .as("before it was rejected")
                .containsExactly("takes-part", "rejected");
    }
}

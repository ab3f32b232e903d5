package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.PlanExamples.PLAN;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.PlanExamples.changes;
import static org.kompetens.planning.PlanExamples.cost;
import static org.kompetens.planning.PlanExamples.goal;
import static org.kompetens.planning.PlanExamples.ordered;
import static org.kompetens.planning.PlanExamples.plan;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Years;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What has changed since the version of a plan that was adopted. */
final class PlanChangesTest {

    @Test
    void changesAreToldAgainstTheVersionThatWasAdopted() {
        Activity a = activity("a", U1).build();
        Activity gone = activity("gone", U1).build();
        PlanVersion first = new PlanVersion(LocalDate.of(2026, 12, 1), "nämnden", List.of(), List.of(a, gone));
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("a", U1).followUp(LocalDate.of(2027, 6, 1)))
                        .activity(activity("new", U1)
                                .carriedOverFrom(new Origin(PlanId.of("plan-2025"), ActivityId.of("old"))))
                        .supplyPlan(new SupplyPlan(
                                PLAN, U1, YEAR, List.of(), List.of(ActivityId.of("new"), a.id()), List.of(first)))
                        .build());
        assertThat(planning.changes(PLAN, LocalDate.of(2027, 1, 1)))
                .contains(new PlanChanges(
                        new PlanChanges.Changes<>(List.of(), List.of(), List.of()),
                        new PlanChanges.Changes<>(List.of(ActivityId.of("new")), List.of(gone.id()), List.of(a.id()))));
        assertThat(planning.changes(PLAN, LocalDate.of(2026, 11, 30))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> planning.changes(PlanId.of("x"), THU_2026_10_01));
    }

    /** A target that is set otherwise is a change; what was read, decided, reported and granted is none. */
    @Test
    void howAPlanIsCarriedOutIsNoChangeOfIt() {
        Goal then = goal("g", "50");
        Activity adopted = activity("a", U1)
                .funding(() -> new FundingLine(FundId.of("f"), Years.of(2027), GrantStatus.APPLIED))
                .build();
        Activity now = adopted.with(
                one -> one.decision(new Decision("nämnden", THU_2026_10_01, DecisionStatus.APPROVED, List.of()))
                        .report(new ImplementationReport(THU_2026_10_01, ImplementationStatus.ONGOING)));
        PlanVersion version = new PlanVersion(THU_2026_10_01, "nämnden", List.of(then), List.of(adopted));
        SupplyPlan plan = new SupplyPlan(PLAN, U1, YEAR, List.of(then.id()), List.of(adopted.id()), List.of(version));
        Goal read = then.withMeasures(then.measures().stream()
                .map(one -> new GoalMeasure(
                        one.name(),
                        one.unit(),
                        one.baseline(),
                        one.target(),
                        one.direction(),
                        List.of(new Reading.Value(THU_2026_10_01, Fraction.of(1, 2)))))
                .toList());
        assertThat(changes(plan, read, now).isNone()).isTrue();
        PlanChanges otherTarget = changes(plan, goal("g", "60"), now);
        assertThat(otherTarget.goals().changed()).containsExactly(then.id());
        assertThat(otherTarget.activities().isNone()).isTrue();
    }

    @Test
    void theOrderInWhichAnythingStandsIsNoChange() {
        Activity adopted = ordered(List.of(0, 1));
        Activity now = ordered(List.of(1, 0));
        assertThat(now).isNotEqualTo(adopted);
        Goal goal = goal("g", "50");
        PlanVersion version = new PlanVersion(THU_2026_10_01, "nämnden", List.of(goal), List.of(adopted));
        SupplyPlan plan = new SupplyPlan(PLAN, U1, YEAR, List.of(goal.id()), List.of(adopted.id()), List.of(version));
        assertThat(changes(plan, goal, now).isNone()).isTrue();
        Activity twice = now.with(one -> one.cost(() -> cost(0)));
        assertThat(changes(plan, goal, twice).activities().changed()).containsExactly(adopted.id());
        Activity another = now.with(
                one -> one.recipients(new Recipients.People(List.of(EmployeeId.of("e0"), EmployeeId.of("e2")))));
        assertThat(changes(plan, goal, another).activities().changed()).containsExactly(adopted.id());
    }

    /** The first version had nothing, the second what there is, and the third is of later; another plan is another. */
    @Test
    void theLastVersionThatWasAdoptedCounts() {
        Activity a = activity("a", U1).build();
        LocalDate second = THU_2026_10_01.plusDays(10);
        SupplyPlan plan = new SupplyPlan(
                PLAN,
                U1,
                YEAR,
                List.of(),
                List.of(a.id()),
                List.of(
                        new PlanVersion(THU_2026_10_01, "nämnden", List.of(), List.of()),
                        new PlanVersion(second, "nämnden", List.of(), List.of(a)),
                        new PlanVersion(second.plusDays(10), "nämnden", List.of(), List.of())));
        SupplyPlan other = new SupplyPlan(PlanId.of("other"), U1, YEAR, List.of(), List.of(), List.of());
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("a", U1))
                        .activity(activity("in no plan", U1))
                        .goal(goal("in no plan", "50"))
                        .supplyPlan(other)
                        .supplyPlan(plan)
                        .build());
        assertThat(planning.changes(PLAN, second.minusDays(1)).orElseThrow().isNone())
                .isFalse();
        assertThat(planning.changes(PLAN, second).orElseThrow().isNone()).isTrue();
        assertThat(planning.changes(PLAN, second.plusDays(9)).orElseThrow().isNone())
                .isTrue();
        assertThat(planning.changes(PLAN, second.plusDays(10)).orElseThrow().isNone())
                .isFalse();
        assertThat(planning.changes(PlanId.of("other"), second)).isEmpty();
    }

    private static boolean isChange(UnaryOperator<ActivityBuilder> then, UnaryOperator<ActivityBuilder> now) {
        Activity adopted = then.apply(activity("a", U1)).build();
        Goal goal = goal("g", "50");
        PlanVersion version = new PlanVersion(THU_2026_10_01, "nämnden", List.of(goal), List.of(adopted));
        SupplyPlan plan = new SupplyPlan(PLAN, U1, YEAR, List.of(goal.id()), List.of(adopted.id()), List.of(version));
        PlanChanges changes = changes(plan, goal, now.apply(activity("a", U1)).build());
        assertThat(changes.activities().isNone()).isEqualTo(changes.isNone());
        return !changes.isNone();
    }

    @Test
    void placesGainsAndProofsThatArePlannedOtherwiseAreChanges() {
        assertThat(isChange(one -> seats(one, 3), one -> seats(one, 3))).isFalse();
        assertThat(isChange(one -> seats(one, 3), one -> seats(one, 4))).isTrue();
        assertThat(isChange(
                        one -> one.recipients(new Recipients.Outsiders(3)),
                        one -> one.recipients(new Recipients.Outsiders(4))))
                .isTrue();
        assertThat(isChange(one -> gain(one, 3), one -> gain(one, 3))).isFalse();
        assertThat(isChange(one -> gain(one, 3), one -> gain(one, 4))).isTrue();
        assertThat(isChange(one -> gainOf(one, "e1", "e2"), one -> gainOf(one, "e2", "e1")))
                .isFalse();
        assertThat(isChange(one -> gainOf(one, "e1", "e2"), one -> gainOf(one, "e1", "e3")))
                .isTrue();
        assertThat(isChange(one -> serving(one, Optional.empty()), one -> serving(one, Optional.empty())))
                .isFalse();
        assertThat(isChange(one -> serving(one, Optional.empty()), one -> serving(one, Optional.of(PLAN))))
                .isTrue();
        Optional<LocalDate> shown = Optional.of(THU_2026_10_01);
        assertThat(isChange(one -> proof(one, 1, Optional.empty()), one -> proof(one, 1, shown)))
                .as("that it was shown is no change of the plan")
                .isFalse();
        assertThat(isChange(one -> proof(one, 1, Optional.empty()), one -> proof(one, 2, Optional.empty())))
                .isTrue();
    }

    private static ActivityBuilder seats(ActivityBuilder activity, int number) {
        return activity.recipients(new Recipients.Seats(number, List.of()));
    }

    private static ActivityBuilder gain(ActivityBuilder activity, int persons) {
        return activity.gain(PlannedGain.ofPersons(Town.WOUND_CARE, Level.of("good"), persons));
    }

    private static ActivityBuilder gainOf(ActivityBuilder activity, String... employees) {
        return activity.gain(PlannedGain.ofEmployees(
                Town.WOUND_CARE,
                Level.of("good"),
                Stream.of(employees).map(EmployeeId::of).toList()));
    }

    private static ActivityBuilder serving(ActivityBuilder activity, Optional<PlanId> origin) {
        return activity.goal(new ServedGoal(GoalId.of("g"), origin));
    }

    private static ActivityBuilder proof(ActivityBuilder activity, int day, Optional<LocalDate> shown) {
        return activity.milestone(new Milestone(Labels.of(Language.SV, "intyg"), LocalDate.of(2027, 5, day), shown));
    }
}

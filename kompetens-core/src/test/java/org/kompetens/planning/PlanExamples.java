package org.kompetens.planning;

import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.activity;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kompetens.calendar.CycleId;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Made-up goals and plans. */
final class PlanExamples {

    private PlanExamples() {}

    static final PlanId PLAN = PlanId.of("plan");
    static final CycleId CYCLE = CycleId.of("2026");
    static final Period YEAR = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));

    static Goal goal(String id, UnitId unit, String... parents) {
        return Goal.of(
                GoalId.of(id),
                unit,
                Labels.of(Language.SV, id),
                GoalTerm.LONG,
                Set.copyOf(Stream.of(parents).map(GoalId::of).toList()));
    }

    static ServedGoal serves(String goal) {
        return new ServedGoal(GoalId.of(goal), Optional.empty());
    }

    static PlanRegisterBuilder goals() {
        return PlanRegister.builder()
                .goal(goal("council", M))
                .goal(goal("economy", M))
                .goal(goal("department", D, "council", "economy"))
                .goal(goal("unit", U1, "department", "council"))
                .activity(activity("a", U1).goal(serves("unit")))
                .activity(activity("b", U2).goal(serves("department")))
                .activity(activity("c", M).goal(serves("economy")));
    }

    static DevelopmentPlan plan(String id, String employee, String cycle, String... activities) {
        return new DevelopmentPlan(
                PlanId.of(id),
                EmployeeId.of(employee),
                CycleId.of(cycle),
                Optional.of(THU_2026_10_01),
                List.of(new Agreement("Annas sak", Optional.empty(), Optional.empty(), List.of(), Optional.empty())),
                Stream.of(activities).map(ActivityId::of).toList(),
                List.of(
                        new CheckIn(THU_2026_10_01.plusDays(9), "chef", "Annas sak"),
                        new CheckIn(THU_2026_10_01.plusDays(5), "chef", "Annas sak")));
    }

    static List<String> codes(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    static Activity ordered(List<Integer> order) {
        List<EmployeeId> named =
                order.stream().map(one -> EmployeeId.of("e" + one)).toList();
        ActivityBuilder activity = activity("a", U1).recipients(new Recipients.People(named));
        for (int one : order) {
            activity.cost(() -> cost(one));
            activity.milestone(new Milestone(
                    Labels.of(Language.SV, "intyg " + one), LocalDate.of(2027, 5, 1 + one), Optional.empty()));
        }
        return activity.build();
    }

    static CostLine cost(int number) {
        return CostLine.of(CostKind.FEE, Money.of(100 + number + "", "SEK"), Years.of(2027), VatBasis.WITHOUT);
    }

    static Goal goal(String id, String target) {
        return Goal.of(GoalId.of(id), U1, Labels.of(Language.SV, id), GoalTerm.SHORT, Set.of())
                .withMeasures(List.of(new GoalMeasure(
                        Labels.of(Language.SV, "andel"),
                        "%",
                        Fraction.ZERO,
                        new Fraction(new BigInteger(target), BigInteger.ONE),
                        Direction.RISE,
                        List.of())));
    }

    static PlanChanges changes(SupplyPlan plan, Goal goal, Activity activity) {
        return Planning.of(
                        ORGANISATION,
                        PlanRegister.builder()
                                .fund(() -> Fund.of(
                                        FundId.of("f"),
                                        Labels.of(Language.SV, "f"),
                                        Currency.getInstance("SEK"),
                                        Fraction.of(1, 2)))
                                .goal(goal)
                                .activity(new ActivityBuilder(activity))
                                .supplyPlan(plan)
                                .build())
                .changes(PLAN, THU_2026_10_01)
                .orElseThrow();
    }

    static Employee employee(String id, Period period) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("1"), NURSE, U1, Fte.FULL, period)),
                List.of());
    }

    static AnalysisInput input(List<Influence> changes) {
        return new AnalysisInput(
                U1,
                InputKind.DEMOGRAPHY,
                Labels.of(Language.SV, "Fler över 80"),
                GoalTerm.LONG,
                Optional.of(SwotKind.THREAT),
                changes);
    }
}

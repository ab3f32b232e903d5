package org.kompetens.testkit.mistakes;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.mistakes.PlanMistakes.Planned;
import org.kompetens.testkit.reference.ReferenceWithMonths;
import org.kompetens.testkit.system.BudgetCut;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ExpectedRetirementSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TurnoverSystem;

/**
 * Months that are thirty days, or that run over where one is short, so that a month from 31 January is 3 March: of each rule
 * in months or years but those of {@linkplain ValidityMistakes validity} and of {@linkplain CalendarMonthMistakes calendars}.
 */
final class MonthMistakes {

    private static final int MONTHS = 12;
    private static final String THIRTY_DAYS_OF_AGE = "A month of a retirement age is thirty days";
    private static final String AGE_RUNNING_OVER = "Months of a retirement age run over where one is short";

    private MonthMistakes() {}

    private interface Later extends BiFunction<LocalDate, Integer, LocalDate> {}

    static List<Mistake<PlanningSystem>> ofPlans() {
        return List.of(
                binding("A month that binds is thirty days", OverMonths::ofThirtyDays),
                binding("Months that bind run over where one is short", OverMonths::runningOver),
                cap("A month of a fund's cap is thirty days", OverMonths::ofThirtyDays),
                cap("Months of a fund's cap run over where one is short", OverMonths::runningOver));
    }

    /** The last day is moved to one with which just so many months are served. */
    private static Mistake<PlanningSystem> binding(String name, Later later) {
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Amounts owed(Commitment commitment, LocalDate lastDay, Fte position) {
                int served = 0;
                while (!later.apply(commitment.start(), served + 1).minusDays(1).isAfter(lastDay)) {
                    served++;
                }
                return super.owed(
                        commitment, commitment.start().plusMonths(served).minusDays(1), position);
            }
        });
    }

    private static Mistake<PlanningSystem> cap(String name, Later later) {
        PlanningSystem wrong = ReferenceWithMonths.plans(later);
        return new Mistake<>(name, right -> new Planned(right) {
            @Override
            public Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date) {
                return wrong.costs(situation, date);
            }

            @Override
            public Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date) {
                return wrong.budget(situation, date);
            }
        });
    }

    static List<Mistake<ChoiceSystem>> ofChoices() {
        return List.of(
                capped("A month of a fund's cap is thirty days", OverMonths::ofThirtyDays),
                capped("Months of a fund's cap run over where one is short", OverMonths::runningOver));
    }

    private static Mistake<ChoiceSystem> capped(String name, Later later) {
        ChoiceSystem wrong = ReferenceWithMonths.choices(later);
        return new Mistake<>(name, right -> new ChoiceMistakes.Choosing(right) {
            @Override
            public Optional<ProposalReport> propose(ChoiceQuestion question) {
                return wrong.propose(question);
            }
        });
    }

    static List<Mistake<TurnoverSystem>> ofTurnover() {
        return List.of(
                new Mistake<>(
                        "A month of a period is thirty days",
                        right -> ReferenceWithMonths.turnover(OverMonths::ofThirtyDays)),
                new Mistake<>(
                        "Twelve months of a period are 365 days",
                        right -> ReferenceWithMonths.turnover(OverMonths::yearsOf365Days)),
                new Mistake<>(
                        "Months of a period run over where one is short",
                        right -> ReferenceWithMonths.turnover(OverMonths::runningOver)));
    }

    static List<Mistake<StaffingSystem>> ofStaff() {
        return List.of(
                staff(THIRTY_DAYS_OF_AGE, one -> ages(one, OverMonths::ofThirtyDays)),
                staff(AGE_RUNNING_OVER, one -> ages(one, OverMonths::runningOver)),
                staff("A year of a forecast is 365 days", one -> years(one, OverMonths::yearsOf365Days)),
                staff(
                        "Years of a forecast from 29 February end on 1 March",
                        one -> years(one, OverMonths::runningOver)));
    }

    private static Mistake<StaffingSystem> staff(String name, UnaryOperator<StaffingSituation> change) {
        return new Mistake<>(name, right -> situation -> right.forecast(change.apply(situation)));
    }

    static List<Mistake<ExpectedRetirementSystem>> ofRetirement() {
        return List.of(
                ExpectationMistakes.retiring(THIRTY_DAYS_OF_AGE, one -> ages(one, OverMonths::ofThirtyDays)),
                ExpectationMistakes.retiring(AGE_RUNNING_OVER, one -> ages(one, OverMonths::runningOver)));
    }

    /** Years of an age are right. */
    private static StaffingSituation ages(StaffingSituation situation, Later later) {
        RetirementRules rules = situation.rules();
        RetirementRules changed = RetirementRules.of(age(rules.general(), later));
        for (Map.Entry<RoleId, RetirementPolicy> one : rules.byRole().entrySet()) {
            changed = changed.with(one.getKey(), age(one.getValue(), later));
        }
        return situation.withRules(changed);
    }

    private static RetirementPolicy age(RetirementPolicy policy, Later later) {
        if (!(policy instanceof RetirementAge age) || age.age().getMonths() == 0) {
            return policy;
        }
        RetirementDates wrong = born -> Optional.of(age.leavingDay()
                .leavesOn(
                        later.apply(
                                born.plusYears(age.age().getYears()), age.age().getMonths()),
                        Period.ZERO));
        return wrong;
    }

    /** Known dates are moved so that they lie between the right turns of a year as they do between the wrong ones. */
    private static StaffingSituation years(StaffingSituation situation, Later later) {
        LocalDate asOf = situation.asOf();
        int last = situation.assumptions().years();
        return situation.withEmployees(situation.employees().stream()
                .map(one -> moved(one, day -> day.isAfter(asOf) ? moved(day, asOf, last, later) : day))
                .toList());
    }

    private static LocalDate moved(LocalDate day, LocalDate asOf, int last, Later later) {
        int year = 1;
        while (year <= last && later.apply(asOf, MONTHS * year).isBefore(day)) {
            year++;
        }
        LocalDate before = asOf.plusYears(year - 1L);
        LocalDate end = asOf.plusYears(year);
        if (!day.isAfter(before)) {
            return before.plusDays(1);
        }
        return year <= last && day.isAfter(end) ? end : day;
    }

    private static Employee moved(Employee one, UnaryOperator<LocalDate> moved) {
        return new Employee(
                one.id(),
                one.birthDate(),
                one.knownExit().map(moved),
                one.employments().stream()
                        .map(job -> Altered.during(
                                job,
                                new org.kompetens.organisation.Period(
                                        job.period().from().map(moved),
                                        job.period().until().map(moved))))
                        .toList(),
                one.assessments(),
                one.exemptions());
    }
}

package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.NURSES;
import static org.kompetens.evaluation.Ward.ORGANISATION;
import static org.kompetens.evaluation.Ward.THU_2026_10_01;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.employed;
import static org.kompetens.evaluation.Ward.in;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.CycleId;
import org.kompetens.calendar.DeadlineRule;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.template.Template;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Agreement;
import org.kompetens.planning.Budget;
import org.kompetens.planning.BudgetScope;
import org.kompetens.planning.CheckIn;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.DevelopmentPlan;
import org.kompetens.planning.PlanId;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;

/** What the steps of the calendar say of dialogues and of the budget. */
final class PlansAlongTheCalendarTest {

    private static Schedule schedule() {
        return Schedule.of(
                Template.S1.calendar(),
                Cycle.of("2026", 2026)
                        .withSetting("autumn", new SettingValue.OfSeason(MonthDay.of(9, 1), MonthDay.of(11, 30))),
                ORGANISATION,
                new DeadlineRule(BusinessDayConvention.NONE, date -> true));
    }

    private static DevelopmentPlan plan(String employee, LocalDate dialogue, LocalDate due, List<CheckIn> checkIns) {
        return new DevelopmentPlan(
                PlanId.of("plan of " + employee),
                EmployeeId.of(employee),
                CycleId.of("2026"),
                Optional.of(dialogue),
                List.of(new Agreement("går kursen", Optional.empty(), Optional.of(due), List.of(), Optional.empty())),
                List.of(),
                checkIns);
    }

    @Test
    void aDialogueIsAStepOfTheCalendarAndThePlanItsProduct() {
        StepId step = StepId.of("unit-inventory");
        LocalDate due = LocalDate.of(2026, 12, 1);
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .developmentPlan(
                                plan("eva", THU_2026_10_01, due, List.of(new CheckIn(due.plusDays(3), "chef", ""))))
                        .developmentPlan(plan("ali", LocalDate.of(2026, 12, 24), due, List.of()))
                        .build());
        List<Employee> three = List.of(NURSES.get(0), NURSES.get(1), nurse("bo"));
        assertThat(DialogueCount.of(planning, schedule(), step, TOWN, three.stream(), LocalDate.of(2026, 12, 31)))
                .isEqualTo(new DialogueCount(3, 2, 1, 1, 2, 2, 1));
        assertThat(DialogueCount.of(planning, schedule(), step, TOWN, three.stream(), due))
                .isEqualTo(new DialogueCount(3, 1, 1, 0, 1, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DialogueCount.of(planning, schedule(), StepId.of("none"), TOWN, three.stream(), due));
    }

    /** Employed in the ward, in the department above it, in a unit that there is not, and no more. */
    @Test
    void onlyWhoIsEmployedInTheUnitIsCounted() {
        LocalDate date = LocalDate.of(2026, 12, 31);
        LocalDate begin = LocalDate.of(2020, 1, 1);
        List<Employee> employees = List.of(
                employed("ward", in(WARD, begin, date.plusDays(1))),
                employed("department", in(CARE, begin, date.plusDays(1))),
                employed("nowhere", in(UnitId.of("nowhere"), begin, date.plusDays(1))),
                employed("left", in(WARD, begin, date)));
        assertThat(DialogueCount.of(planning(), schedule(), StepId.of("unit-inventory"), WARD, employees.stream(), date)
                        .employed())
                .isEqualTo(1);
        assertThat(DialogueCount.of(planning(), schedule(), StepId.of("unit-inventory"), CARE, employees.stream(), date)
                        .employed())
                .isEqualTo(2);
    }

    @Test
    void anAgreementIsFollowedUpByACheckInFromItsDayOn() {
        LocalDate due = LocalDate.of(2026, 12, 1);
        assertThat(followedUp(due, due.minusDays(1))).isZero();
        assertThat(followedUp(due, due)).isEqualTo(1);
        assertThat(followedUp(due, LocalDate.of(2026, 12, 31))).isEqualTo(1);
        assertThat(followedUp(due, LocalDate.of(2027, 1, 1))).isZero();
        assertThat(counted(LocalDate.of(2026, 12, 31), due).due()).isEqualTo(1);
        assertThat(counted(LocalDate.of(2027, 1, 1), due).due()).isZero();
        assertThat(counted(LocalDate.of(2027, 1, 1), due).agreements()).isEqualTo(1);
    }

    private static int followedUp(LocalDate due, LocalDate checkIn) {
        return counted(due, checkIn).followedUp();
    }

    private static DialogueCount counted(LocalDate due, LocalDate checkIn) {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .developmentPlan(plan("eva", THU_2026_10_01, due, List.of(new CheckIn(checkIn, "chef", ""))))
                        .build());
        return DialogueCount.of(
                planning,
                schedule(),
                StepId.of("unit-inventory"),
                TOWN,
                Stream.of(nurse("eva")),
                LocalDate.of(2026, 12, 31));
    }

    private static CostLine fee(String amount, int year) {
        return CostLine.of(CostKind.FEE, Money.of(amount, "SEK"), Years.of(year), VatBasis.WITHOUT);
    }

    @Test
    void theBudgetLiesAlongTheStepsOfTheCalendar() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(course("a").cost(() -> fee("7", 2026)).cost(() -> fee("100", 2027)))
                        .activity(course("past").cost(() -> fee("9", 2026)))
                        .activity(Activity.builder(
                                        ActivityId.of("b"),
                                        Labels.of(Language.SV, "b"),
                                        TOWN,
                                        Responsible.of("HR-chef"))
                                .cost(() -> fee("40", 2028)))
                        .build());
        Budget budget = planning.budget(THU_2026_10_01, UnitLevelId.of("department"));
        List<BudgetStep> steps = BudgetStep.of(
                budget,
                schedule(),
                Map.of(
                        BudgetScope.BOARD_SPECIFIC,
                        StepId.of("board-investments"),
                        BudgetScope.MUNICIPALITY_WIDE,
                        StepId.of("municipal-investments")));
        assertThat(steps)
                .extracting(step -> step.scope().code() + " " + step.days().first() + " " + step.deadline() + " "
                        + step.byYear().keySet() + " " + step.undecided())
                .containsExactly(
                        "board-specific 2027-03-01 2027-04-30 [2027] [a]",
                        "municipality-wide 2027-03-01 2027-04-30 [2028] [b]",
                        "board-specific 2027-09-01 2027-11-30 [2027] [a]");
        assertThat(steps.subList(0, 2).stream()
                        .flatMap(step -> step.byYear().values().stream())
                        .reduce(CostSum.NONE, CostSum::plus))
                .isEqualTo(budget.where(row -> row.year() > 2026).total());
    }

    /** What is drafted, proposed or in review is undecided; what was decided against costs nothing any more. */
    @ParameterizedTest
    @CsvSource({"DRAFT, [a]", "PROPOSED, [a]", "IN_REVIEW, [a]", "APPROVED, []", "REJECTED, []", "WITHDRAWN, []"})
    void whatIsUndecidedIsToldWithTheBudget(DecisionStatus decision, String undecided) {
        Planning planning = planning(course("a")
                .cost(() -> fee("100", 2027))
                .decision(new Decision("board", THU_2026_10_01, decision, List.of())));
        Budget budget = planning.budget(THU_2026_10_01, UnitLevelId.of("department"));
        assertThat(BudgetStep.of(
                        budget, schedule(), Map.of(BudgetScope.BOARD_SPECIFIC, StepId.of("board-investments"))))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.undecided()).hasToString(undecided));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> BudgetStep.of(budget, schedule(), Map.of(BudgetScope.BOARD_SPECIFIC, StepId.of("none"))));
    }
}

package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step has to be due after: also what the step waits for of which it is a part. */
final class CalendarOrderTest {

    private static final Window APRIL = Window.month(Month.APRIL);
    private static final Window MAY = Window.month(Month.MAY);
    private static final Window JUNE = Window.month(Month.JUNE);
    private static final Window SPRING = Window.months(Month.APRIL, Month.JUNE, 0);

    private final CalendarBuilder calendar =
            ProcessCalendar.builder("own", labels("Own")).party("leader", labels("Leader"), party -> party.at("unit"));

    private CalendarOrderTest step(String id, UnaryOperator<StepBuilder> details) {
        calendar.step(id, labels(id), "unit", step -> details.apply(step.answeredBy("leader")));
        return this;
    }

    /** The code of each finding, of which step, and of what it is too early for. */
    private List<String> found() {
        return calendar.build().findings().list().stream()
                .map(finding -> finding.code() + " " + finding.values().get("step") + " "
                        + finding.values().get("predecessor"))
                .toList();
    }

    @Test
    void aPartWaitsForWhatItsWholeWaitsFor() {
        step("inventory", step -> step.during(MAY))
                .step("whole", step -> step.during(SPRING).after("inventory"))
                .step("early", step -> step.during(APRIL).partOf("whole"))
                .step("late", step -> step.during(JUNE).partOf("whole"));
        assertThat(found()).containsExactly("step.due-before-predecessor early inventory");
    }

    @Test
    void ofSeveralThatAWholeWaitsForTheLastIsTold() {
        step("may", step -> step.during(MAY))
                .step("june", step -> step.during(JUNE))
                .step("may-too", step -> step.during(MAY))
                .step("whole", step -> step.during(SPRING).after("may", "june", "may-too"))
                .step("early", step -> step.during(APRIL).partOf("whole"));
        assertThat(found()).containsExactly("step.due-before-predecessor early june");
    }

    @Test
    void ofStepsWithOneWindowAndWithSeveralTheLastOfEachIsHeldAgainst() {
        step("may", step -> step.during(MAY))
                .step("months", step -> step.during(MAY, JUNE))
                .step("whole", step -> step.during(SPRING).after("may", "months"))
                .step("early", step -> step.during(APRIL).partOf("whole"));
        assertThat(found())
                .containsExactlyInAnyOrder(
                        "step.due-before-predecessor early may", "step.due-before-predecessor early months");
    }

    @Test
    void whatWaitsForThoseAboveAllIsFoundThroughSeveralWholes() {
        step("inventory", step -> step.during(MAY))
                .step("top", step -> step.during(SPRING).after("inventory"))
                .step("middle", step -> step.during(SPRING).partOf("top"))
                .step("early", step -> step.during(APRIL).partOf("middle"));
        assertThat(found()).containsExactly("step.due-before-predecessor early inventory");
    }

    /** Whether a step of which the first year is a setting is done in a year is not known. */
    @Test
    void whatIsNotKnownToOccurIsNoReason() {
        calendar.setting("first", Setting.Kind.YEAR, labels("First year"));
        step("inventory", step -> step.during(MAY).recurring(new Recurrence.FromSetting(2, SettingId.of("first"))))
                .step("whole", step -> step.during(SPRING).after("inventory"))
                .step("early", step -> step.during(APRIL).partOf("whole"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aPartIsHeldAgainstItsWholeInYearsInWhichBothOccur() {
        Recurrence even = new Recurrence.FromYear(2, 2026);
        Recurrence odd = new Recurrence.FromYear(2, 2027);
        step("whole", step -> step.during(MAY).recurring(even))
                .step("other-years", step -> step.during(APRIL).partOf("whole").recurring(odd))
                .step("same-years", step -> step.during(APRIL).partOf("whole").recurring(even));
        assertThat(found()).containsExactly("step.part-outside-whole same-years null");
    }

    @Test
    void aPartMayFillItsWhole() {
        step("whole", step -> step.during(SPRING))
                .step("part", step -> step.during(SPRING).partOf("whole"))
                .step(
                        "after",
                        step -> step.during(Window.months(Month.JUNE, Month.JULY, 0))
                                .partOf("whole"));
        assertThat(found()).containsExactly("step.part-outside-whole after null");
    }

    /** The evaluation of the cycle before is in March of this one's first year. */
    @Test
    void whatIsWaitedForOfTheCycleBeforeIsAYearEarlier() {
        step("evaluation", step -> step.during(Window.month(Month.MARCH, 1)))
                .step("plan", step -> step.during(APRIL).afterPrevious("evaluation"))
                .step("early", step -> step.during(Window.month(Month.FEBRUARY)).afterPrevious("evaluation"));
        assertThat(found()).containsExactly("step.due-before-predecessor early evaluation");
    }

    @Test
    void ofTheCycleBeforeOnlyWhatIsKnownToOccurIsAReason() {
        calendar.setting("first", Setting.Kind.YEAR, labels("First year"));
        step(
                        "evaluation",
                        step -> step.during(Window.month(Month.MARCH, 1))
                                .recurring(new Recurrence.FromSetting(2, SettingId.of("first"))))
                .step("early", step -> step.during(Window.month(Month.FEBRUARY)).afterPrevious("evaluation"));
        assertThat(found()).isEmpty();
    }

    @Test
    void aWindowTenYearsAfterItsCycleIsHardlyMeant() {
        step("ninth", step -> step.during(Window.month(Month.MARCH, 9)))
                .step("tenth", step -> step.during(Window.month(Month.MARCH, 10)));
        assertThat(found()).containsExactly("window.far-after-cycle tenth null");
    }

    static Stream<Window> overBeforeTheirCycle() {
        SettingId autumn = SettingId.of("autumn");
        return Stream.of(
                Window.month(Month.MARCH, -1),
                Window.days(MonthDay.of(3, 1), MonthDay.of(3, 5), -1),
                new Window.Tertial(-1, 1),
                new Window.Weeks(-1, 10, 11),
                new Window.Weekday(-1, Month.MARCH, 1, DayOfWeek.MONDAY),
                new Window.EachPart(YearPart.MONTH, -1, Optional.empty(), OptionalInt.empty()),
                new Window.Season(autumn, -1),
                new Window.FromSetting(autumn));
    }

    /** Whoever gives a year before the cycle's means it. */
    @ParameterizedTest
    @MethodSource("overBeforeTheirCycle")
    void aWindowOfAYearBeforeIsMeant(Window window) {
        assertThat(StepDates.isOfNoYearBefore(window)).isFalse();
    }

    static Stream<Window> ofTheirCycle() {
        return Stream.of(
                Window.month(Month.MARCH),
                Window.days(MonthDay.of(3, 1), MonthDay.of(3, 5), 0),
                new Window.Tertial(0, 1),
                new Window.Weeks(0, 10, 11),
                new Window.Weekday(0, Month.MARCH, 1, DayOfWeek.MONDAY),
                new Window.EachPart(YearPart.MONTH, 0, Optional.empty(), OptionalInt.empty()),
                new Window.Season(SettingId.of("autumn"), 0));
    }

    @ParameterizedTest
    @MethodSource("ofTheirCycle")
    void aWindowWithoutAYearIsOfItsCycle(Window window) {
        assertThat(StepDates.isOfNoYearBefore(window)).isTrue();
    }
}

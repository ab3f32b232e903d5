package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;

@Tag("slow")
final class CalendarCheckTest {

    private static final Window MARCH = Window.month(Month.MARCH);
    private static final Window APRIL = Window.month(Month.APRIL);

    private static CalendarBuilder calendar() {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .party("leader", labels("Leader"), party -> party.at("unit").answersTo("head"));
    }

    private static CalendarBuilder step(CalendarBuilder builder, String id, UnaryOperator<StepBuilder> details) {
        return builder.step(id, labels(id), "unit", step -> details.apply(step.answeredBy("leader")));
    }

    @Test
    void refusesAStepThatIsDueBeforeWhatItWaitsFor() {
        CalendarBuilder builder = calendar();
        step(builder, "report", step -> step.during(MARCH).after("inventory"));
        step(builder, "inventory", step -> step.during(APRIL));
        assertThat(builder.build().findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("step.due-before-predecessor");
            assertThat(finding.path()).hasToString("steps[0]");
            assertThat(finding.message(Language.EN))
                    .isEqualTo(
                            "The step ‘report’ is due 2000-03-31, before ‘inventory’, for which it waits and which is due"
                                    + " 2000-04-30, in the cycle that begins in 2000. Move one of the windows, or remove the"
                                    + " predecessor.");
        });
    }

    @Test
    void findsWhatIsOutOfOrderInLeapYearsOnly() {
        CalendarBuilder builder = calendar();
        step(
                builder,
                "report",
                step -> step.during(Window.days(MonthDay.of(2, 1), MonthDay.of(2, 28), 1))
                        .after("inventory"));
        step(builder, "inventory", step -> step.during(Window.month(Month.FEBRUARY, 1)));
        assertThat(builder.build().findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("calendar.contradicts-in-some-years"))
                .satisfies(finding -> assertThat(finding.values()).containsEntry("year", "2003"));
    }

    /** In 2026 week 44 ends on 1 November; in 2027, the next such year, on the 7th; week 45 always ends later. */
    @Test
    void aWeekAgainstADayIsRefusedOnlyInYearsInWhichItIsTooLate() {
        ProcessCalendar inSome = weeks(44);
        assertThat(codes(inSome.findings())).containsExactly("calendar.contradicts-in-some-years");
        DeadlineRule unmoved = new DeadlineRule(BusinessDayConvention.NONE, day -> true);
        Schedule schedule = Schedule.of(inSome, Cycle.of("2026", 2026), Towns.town(), unmoved);
        assertThat(schedule.warnings().list())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Language.EN))
                                .startsWith(
                                        "In some years, such as the cycle that begins in 2027, the step ‘report’ does not fit"));
        assertThatThrownBy(() -> Schedule.of(inSome, Cycle.of("2027", 2027), Towns.town(), unmoved))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings().list())
                                .singleElement()
                                .satisfies(finding -> assertThat(finding.values())
                                        .containsEntry("year", "2027")
                                        .containsEntry("due", "2027-11-01")
                                        .containsEntry("predecessor-due", "2027-11-07")));
        assertThat(codes(weeks(45).findings())).containsExactly("step.due-before-predecessor");
        assertThat(codes(weeks(43).findings())).isEmpty();
    }

    private static ProcessCalendar weeks(int last) {
        CalendarBuilder builder = calendar();
        step(builder, "dialogues", step -> step.during(new Window.Weeks(0, 40, last)));
        step(
                builder,
                "report",
                step -> step.during(new Window.By(new CycleDay(0, MonthDay.of(11, 1))))
                        .after("dialogues"));
        return builder.build();
    }

    @Test
    void refusesStepsThatWaitForThemselves() {
        CalendarBuilder builder = calendar();
        step(builder, "a", step -> step.during(MARCH).after("b"));
        step(builder, "b", step -> step.during(MARCH).after("c"));
        step(builder, "c", step -> step.during(MARCH).after("a"));
        step(builder, "d", step -> step.during(MARCH).after("a", "d"));
        step(builder, "e", step -> step.during(MARCH).after("a"));
        assertThat(builder.build().findings().list())
                .allMatch(finding -> finding.rule() == CalendarRule.STEP_WAITS_FOR_ITSELF)
                .extracting(finding -> finding.values().get("step"))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void refusesAWholeThatItsPartsWaitFor() {
        CalendarBuilder builder = calendar();
        step(builder, "whole", step -> step.during(MARCH));
        step(builder, "part", step -> step.during(MARCH).partOf("whole").after("whole"));
        assertThat(codes(builder.build().findings())).containsExactly("step.waits-for-itself");
    }

    @Test
    void refusesWindowsThatComeAfterThemselves() {
        CalendarBuilder builder = calendar();
        Window afterB = new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("b")));
        Window afterA = new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("a")));
        step(builder, "a", step -> step.during(afterB));
        step(builder, "b", step -> step.during(afterA));
        step(builder, "c", step -> step.during(afterA));
        assertThat(builder.build().findings().list())
                .allMatch(finding -> finding.rule() == CalendarRule.WINDOW_AFTER_ITSELF)
                .hasSize(2);
    }

    @Test
    void refusesAResponsibleWhoStandsBelowTheStep() {
        CalendarBuilder builder = calendar()
                .step(
                        "report",
                        labels("Report"),
                        "department",
                        step -> step.during(MARCH).answeredBy("leader"));
        assertThat(builder.build().findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("step.responsible-not-at-level");
            assertThat(finding.path()).hasToString("steps[0].responsible[0]");
        });
    }

    @Test
    void refusesAWindowThatWouldEndBeforeItBegins() {
        CalendarBuilder builder = calendar();
        step(builder, "inventory", step -> step.during(APRIL));
        step(
                builder,
                "report",
                step -> step.during(new Window.Until(
                        new Anchor.OfStep(StepId.of("inventory")), new CycleDay(0, MonthDay.of(4, 15)))));
        assertThat(codes(builder.build().findings())).containsExactly("window.ends-before-begin");
    }

    @Test
    void refusesAPartOutsideTheWhole() {
        CalendarBuilder builder = calendar();
        step(builder, "whole", step -> step.during(MARCH));
        step(builder, "part", step -> step.during(APRIL).partOf("whole"));
        assertThat(codes(builder.build().findings())).containsExactly("step.part-outside-whole");
    }

    @Test
    void tellsEverythingAtOnce() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .setting("autumn", Setting.Kind.SEASON, labels("Autumn"))
                .setting("autumn", Setting.Kind.MONTHS, labels("Autumn"))
                .setting("unused", Setting.Kind.WINDOW, labels("Unused"))
                .party("a", labels("A"), party -> party.at("office").answersTo("b"))
                .party("b", labels("B"), party -> party.answersTo("a"))
                .party("b", labels("B"), party -> party.at("unit").answersTo("z"))
                .step("one", labels("One"), "office", step -> step)
                .step(
                        "one",
                        labels("One"),
                        "unit",
                        step -> step.during(
                                        new Window.FromSetting(SettingId.of("autumn")),
                                        new Window.Season(SettingId.of("spring"), 0))
                                .performedBy("x")
                                .answeredBy("y")
                                .to("z")
                                .after("two")
                                .partOf("three")
                                .using("words"))
                .duty(
                        "pair",
                        labels("Pair"),
                        new DutySubject.EachPair(UnitLevelId.of("unit"), UnitLevelId.of("department")),
                        new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                        "x",
                        "q")
                .vocabulary("list", labels("List"), list -> list.under("above", "below", labels("Below")))
                .build();
        assertThat(codes(calendar.findings()))
                .containsExactly(
                        "calendar.id-repeated",
                        "calendar.level-unknown",
                        "calendar.party-unknown",
                        "calendar.setting-unknown",
                        "calendar.step-unknown",
                        "calendar.vocabulary-unknown",
                        "duty.leader-not-below-head",
                        "party.answers-to-itself",
                        "party.without-level",
                        "setting.not-used",
                        "setting.of-other-kind",
                        "step.without-responsible",
                        "step.without-window",
                        "vocabulary.term-unknown");
        assertThat(ProcessCalendar.builder("empty", labels("Empty")).build().findings())
                .extracting(Finding::code)
                .containsExactly("calendar.without-steps");
    }

    @Test
    void hasAMessageForEachRuleInEachLanguage() {
        List<String> codes =
                Arrays.stream(CalendarRule.values()).map(Rule::code).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(CalendarRule.CALENDAR_WITHOUT_STEPS.templates().keys()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    @Timeout(120)
    void standsLongChainsAndWideCircles() {
        CalendarBuilder chain = calendar();
        CalendarBuilder circle = calendar();
        int steps = 3000;
        for (int i = 0; i < steps; i++) {
            String id = "s" + i;
            String before = "s" + (i - 1);
            if (i == 0) {
                step(chain, id, step -> step.during(MARCH));
                step(circle, id, step -> step.during(MARCH).after("s" + (steps - 1)));
            } else {
                step(
                        chain,
                        id,
                        step -> step.during(new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of(before))))
                                .after(before));
                step(circle, id, step -> step.during(MARCH).after(before));
            }
        }
        assertThat(chain.build().findings()).isEmpty();
        assertThat(circle.build().findings()).hasSize(steps);
    }
}

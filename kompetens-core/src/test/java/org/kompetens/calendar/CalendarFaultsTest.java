package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;

/** Each fault of a calendar by itself: what is found, and at which place, and nothing else. */
final class CalendarFaultsTest {

    private static final Window MARCH = Window.month(Month.MARCH);
    private static final Window APRIL = Window.month(Month.APRIL);
    private static final SettingId OWN = SettingId.of("own");
    private static final Span SPAN = new Span.FromSetting(OWN);
    private static final Anchor PERIOD = new Anchor.OfPeriod(Window.month(Month.JUNE));

    /** A head, a leader below who answers to it, a duty of each employee, a vocabulary, and one step. */
    private static CalendarBuilder calendar() {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .party("leader", labels("Leader"), party -> party.at("unit").answersTo("head"))
                .vocabulary("words", labels("Words"), list -> list.term("word", labels("Word")))
                .step(
                        "first",
                        labels("First"),
                        "unit",
                        step -> step.during(MARCH).answeredBy("leader"))
                .duty(
                        "dialogue",
                        labels("Dialogue"),
                        new DutySubject.EachEmployee(),
                        new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                        "p. 1",
                        "leader");
    }

    private static UnaryOperator<CalendarBuilder> step(UnaryOperator<StepBuilder> details) {
        return calendar -> calendar.step(
                "second",
                labels("Second"),
                "unit",
                step -> details.apply(step.during(APRIL).answeredBy("leader")));
    }

    private static UnaryOperator<CalendarBuilder> window(Window window) {
        return step(step -> step.during(window));
    }

    private static UnaryOperator<CalendarBuilder> duty(DutySubject subject, DutyTiming timing, String party) {
        return calendar -> calendar.duty("second", labels("Second"), subject, timing, "p. 2", party);
    }

    private static DutySubject pair(String head, String leader) {
        return new DutySubject.EachPair(UnitLevelId.of(head), UnitLevelId.of(leader));
    }

    private static DutySubject onLeaveFor(Span span) {
        return new DutySubject.EachEmployee(new EmployeeFilter(OptionalInt.empty(), List.of(), Optional.of(span)));
    }

    private static Arguments fault(UnaryOperator<CalendarBuilder> change, String... found) {
        return Arguments.of(List.of(found), change);
    }

    static Stream<Arguments> faults() {
        DutySubject units = new DutySubject.EachUnit(UnitLevelId.of("unit"));
        DutySubject employees = new DutySubject.EachEmployee();
        DutyTiming yearly = new DutyTiming.OnceEach(DutyTiming.Year.CALENDAR);
        StepId nowhere = StepId.of("nowhere");
        return Stream.of(
                fault(calendar -> calendar),
                fault(
                        calendar -> calendar.unitLevels(Stream.concat(
                                        UnitLevel.STANDARD.stream(),
                                        UnitLevel.STANDARD.stream().limit(1))
                                .toList()),
                        "calendar.id-repeated unitLevels[" + UnitLevel.STANDARD.size() + "].id"),
                fault(
                        calendar -> calendar.party("head", labels("Head"), party -> party.at("unit")),
                        "calendar.id-repeated parties[2].id"),
                fault(
                        calendar -> calendar.vocabulary("words", labels("Words"), list -> list),
                        "calendar.id-repeated vocabularies[1].id"),
                fault(
                        calendar -> calendar.vocabulary(
                                "more",
                                labels("More"),
                                list -> list.term("a", labels("A")).term("a", labels("A"))),
                        "calendar.id-repeated vocabularies[1].terms[1].id"),
                fault(
                        calendar -> calendar.vocabulary(
                                "more",
                                labels("More"),
                                list -> list.under("b", "a", labels("A")).term("b", labels("B"))),
                        "vocabulary.term-unknown vocabularies[1].terms[0].broader"),
                fault(calendar -> calendar.vocabulary(
                        "more",
                        labels("More"),
                        list -> list.term("b", labels("B")).under("b", "a", labels("A")))),
                fault(
                        calendar -> calendar.principle("p", Obligation.DUTY, "p. 3", labels("P"), "head")
                                .principle("p", Obligation.DUTY, "p. 3", labels("P"), "nobody"),
                        "calendar.id-repeated principles[1].id",
                        "calendar.party-unknown principles[1].parties[0]"),
                fault(
                        calendar -> calendar.step(
                                "first",
                                labels("First"),
                                "unit",
                                step -> step.during(MARCH).answeredBy("leader")),
                        "calendar.id-repeated steps[1].id"),
                fault(
                        calendar -> calendar.step(
                                "second",
                                labels("Second"),
                                "office",
                                step -> step.during(MARCH).answeredBy("leader")),
                        "calendar.level-unknown steps[1].level"),
                fault(
                        calendar -> calendar.party("staff", labels("Staff"), party -> party.at("unit", "office")),
                        "calendar.level-unknown parties[2].levels[1]"),
                fault(
                        calendar -> calendar.party(
                                "staff",
                                labels("Staff"),
                                party -> party.at("unit").answersTo("nobody")),
                        "calendar.party-unknown parties[2].answersTo"),
                fault(
                        calendar -> calendar.party("staff", labels("Staff"), party -> party),
                        "party.without-level parties[2]"),
                fault(
                        step(step -> step.performedBy("leader", "nobody")),
                        "calendar.party-unknown steps[1].performers[1]"),
                fault(step(step -> step.performedBy("leader", "leader")), "step.party-repeated steps[1].performers[1]"),
                fault(step(step -> step.to("head", "nobody")), "calendar.party-unknown steps[1].recipients[1]"),
                fault(step(step -> step.to("head", "head")), "step.party-repeated steps[1].recipients[1]"),
                fault(
                        step(step -> step.answeredBy("leader", "nobody")),
                        "calendar.party-unknown steps[1].responsible[1]"),
                fault(step(step -> step.answeredBy("leader", "leader")), "step.party-repeated steps[1].responsible[1]"),
                fault(step(step -> step.answeredBy("head"))),
                fault(
                        calendar -> calendar.party(
                                        "a",
                                        labels("A"),
                                        party -> party.at("unit").answersTo("b"))
                                .party(
                                        "b",
                                        labels("B"),
                                        party -> party.at("unit").answersTo("a"))
                                .party(
                                        "c",
                                        labels("C"),
                                        party -> party.at("unit").answersTo("b")),
                        "party.answers-to-itself parties[2].answersTo",
                        "party.answers-to-itself parties[3].answersTo"),
                fault(
                        calendar -> calendar.step(
                                "second",
                                labels("Second"),
                                "department",
                                step -> step.during(MARCH).answeredBy("head", "leader")),
                        "step.responsible-not-at-level steps[1].responsible[1]"),
                fault(step(StepBuilder::during), "step.without-window steps[1].windows"),
                fault(step(step -> step.during(MARCH, MARCH)), "step.window-repeated steps[1].windows[1]"),
                fault(step(step -> step.after("first", "nowhere")), "calendar.step-unknown steps[1].after[1]"),
                fault(
                        step(step -> step.afterPrevious("first", "nowhere")),
                        "calendar.step-unknown steps[1].afterPrevious[1]"),
                fault(step(step -> step.partOf("nowhere")), "calendar.step-unknown steps[1].partOf"),
                fault(
                        calendar -> calendar.step(
                                "second",
                                labels("Second"),
                                "department",
                                step -> step.during(MARCH).answeredBy("head").partOf("first")),
                        "step.part-at-other-level steps[1].partOf"),
                fault(
                        step(step -> step.using("words", "others")),
                        "calendar.vocabulary-unknown steps[1].vocabularies[1]"),
                fault(step(step -> step.fulfilling("dialogue"))),
                fault(step(step -> step.fulfilling("other")), "calendar.duty-unknown steps[1].fulfils"),
                fault(
                        calendar -> step(step -> step.fulfilling("second"))
                                .apply(duty(units, yearly, "leader").apply(calendar)),
                        "step.fulfils-other-duty steps[1].fulfils"),
                fault(
                        window(new Window.Within(Span.days(3), new Anchor.OfStep(nowhere))),
                        "calendar.step-unknown steps[1].windows[0].afterStep"),
                fault(
                        window(new Window.Until(new Anchor.OfEach(nowhere), new CycleDay(0, MonthDay.of(5, 1)))),
                        "calendar.step-unknown steps[1].windows[0].afterEach"),
                fault(
                        window(new Window.Before(Span.days(3), Optional.empty(), new Anchor.OfEach(nowhere))),
                        "calendar.step-unknown steps[1].windows[0].beforeEach"),
                fault(
                        calendar -> calendar.duty("dialogue", labels("Dialogue"), employees, yearly, "p. 2", "leader"),
                        "calendar.id-repeated duties[1].id"),
                fault(duty(employees, yearly, "nobody"), "calendar.party-unknown duties[1].responsible[0]"),
                fault(
                        duty(units, new DutyTiming.AfterEntry(Span.months(3)), "leader"),
                        "duty.without-entry duties[1].timing"),
                fault(duty(employees, new DutyTiming.AfterEntry(Span.months(3)), "leader")),
                fault(
                        duty(units, new DutyTiming.Before(Span.days(3), new Anchor.OfStep(nowhere)), "leader"),
                        "calendar.step-unknown duties[1].timing.beforeStep"),
                fault(
                        duty(new DutySubject.EachUnit(UnitLevelId.of("office")), yearly, "leader"),
                        "calendar.level-unknown duties[1].subject.level"),
                fault(
                        duty(pair("office", "desk"), yearly, "leader"),
                        "calendar.level-unknown duties[1].subject.head",
                        "calendar.level-unknown duties[1].subject.leader"),
                fault(duty(pair("unit", "unit"), yearly, "leader"), "duty.leader-not-below-head duties[1].subject"),
                fault(duty(pair("department", "unit"), yearly, "leader")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areFoundWhereTheyAre(List<String> found, UnaryOperator<CalendarBuilder> change) {
        assertThat(places(change.apply(calendar()))).containsExactlyInAnyOrderElementsOf(found);
    }

    private static Stream<String> places(CalendarBuilder calendar) {
        return calendar.build().findings().list().stream().map(finding -> finding.code() + " " + finding.path());
    }

    static Stream<Arguments> uses() {
        DutySubject employees = new DutySubject.EachEmployee();
        return Stream.of(
                Arguments.of(Setting.Kind.SEASON, window(new Window.Season(OWN, 0)), "steps[1].windows[0].season"),
                Arguments.of(Setting.Kind.WINDOW, window(new Window.FromSetting(OWN)), "steps[1].windows[0].setting"),
                Arguments.of(Setting.Kind.DATES, window(new Window.Dates(OWN)), "steps[1].windows[0].setting"),
                Arguments.of(
                        Setting.Kind.MONTHS, window(new Window.Within(SPAN, PERIOD)), "steps[1].windows[0].months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        window(new Window.Before(SPAN, Optional.empty(), PERIOD)),
                        "steps[1].windows[0].months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        window(new Window.Before(Span.days(1), Optional.of(SPAN), PERIOD)),
                        "steps[1].windows[0].from.months"),
                Arguments.of(
                        Setting.Kind.YEAR,
                        step(step -> step.recurring(new Recurrence.FromSetting(4, OWN))),
                        "steps[1].recurrence.firstYear"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        duty(employees, new DutyTiming.Within(SPAN), "leader"),
                        "duties[1].timing.months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        duty(employees, new DutyTiming.AfterEntry(SPAN), "leader"),
                        "duties[1].timing.months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        duty(employees, new DutyTiming.Before(SPAN, PERIOD), "leader"),
                        "duties[1].timing.months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        duty(employees, new DutyTiming.AfterEachTertial(SPAN), "leader"),
                        "duties[1].timing.months"),
                Arguments.of(
                        Setting.Kind.MONTHS,
                        duty(onLeaveFor(SPAN), new DutyTiming.OnceEach(DutyTiming.Year.CYCLE), "leader"),
                        "duties[1].subject.onLeaveFor"));
    }

    /** A setting must be declared, be of the kind that its use asks for, and be used. */
    @ParameterizedTest
    @MethodSource("uses")
    void ofSettingsAreFoundWhereTheyAreUsed(Setting.Kind kind, UnaryOperator<CalendarBuilder> use, String place) {
        Setting.Kind other = kind == Setting.Kind.YEAR ? Setting.Kind.MONTHS : Setting.Kind.YEAR;
        assertThat(places(use.apply(calendar()))).containsExactly("calendar.setting-unknown " + place);
        assertThat(places(use.apply(calendar()).setting("own", kind, labels("Own"))))
                .isEmpty();
        assertThat(places(use.apply(calendar()).setting("own", other, labels("Own"))))
                .containsExactly("setting.of-other-kind " + place);
        assertThat(places(calendar().setting("own", kind, labels("Own"))))
                .containsExactly("setting.not-used settings[0]");
        assertThat(places(use.apply(calendar())
                        .setting("own", kind, labels("Own"))
                        .setting("own", kind, labels("Own"))))
                .containsExactly("calendar.id-repeated settings[1].id");
    }

    @Test
    void aLevelThatIsNotKnownIsNoReasonToRefuseWhoAnswers() {
        assertThat(places(calendar()
                        .party("staff", labels("Staff"), party -> party.at("office"))
                        .step(
                                "second",
                                labels("Second"),
                                "department",
                                step -> step.during(MARCH).answeredBy("staff"))))
                .containsExactly("calendar.level-unknown parties[2].levels[0]");
    }
}

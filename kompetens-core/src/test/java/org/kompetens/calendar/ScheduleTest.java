package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;
import static org.kompetens.calendar.Towns.unit;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.calendar.template.Template;
import org.kompetens.finding.FindingsException;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;
import org.kompetens.workday.WorkingDays;

final class ScheduleTest {

    private static final DeadlineRule UNMOVED = new DeadlineRule(BusinessDayConvention.NONE, date -> true);

    private static DayRange only(Window window, int year, Cycle... cycles) {
        CalendarBuilder builder = ProcessCalendar.builder("own", labels("Own"))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .step(
                        "first",
                        labels("First"),
                        "unit",
                        step -> step.during(Window.month(Month.JANUARY)).answeredBy("leader"))
                .step("one", labels("One"), "unit", step -> step.during(window).answeredBy("leader"));
        Cycle cycle = cycles.length == 0 ? Cycle.of("c", year) : cycles[0];
        cycle.settings().forEach((id, value) -> builder.setting(id.value(), value.kind(), labels("x")));
        return Schedule.of(builder.build(), cycle, Towns.town(), UNMOVED)
                .windows()
                .get(1)
                .days();
    }

    private static DayRange range(String first, String last) {
        return new DayRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void givesEachWindowItsDays() {
        assertThat(only(Window.month(Month.FEBRUARY), 2028)).isEqualTo(range("2028-02-01", "2028-02-29"));
        assertThat(only(Window.month(Month.FEBRUARY), 2100)).isEqualTo(range("2100-02-01", "2100-02-28"));
        assertThat(only(Window.months(Month.NOVEMBER, Month.FEBRUARY, 0), 2027))
                .isEqualTo(range("2027-11-01", "2028-02-29"));
        assertThat(only(Window.days(MonthDay.of(12, 15), MonthDay.of(1, 7), 0), 2026))
                .isEqualTo(range("2026-12-15", "2027-01-07"));
        assertThat(only(new Window.Tertial(0, 1), 2026)).isEqualTo(range("2026-01-01", "2026-04-30"));
        assertThat(only(new Window.Tertial(0, 2), 2026)).isEqualTo(range("2026-05-01", "2026-08-31"));
        assertThat(only(new Window.Tertial(1, 3), 2026)).isEqualTo(range("2027-09-01", "2027-12-31"));
        assertThat(only(Window.month(Month.JUNE, 30), 2000)).isEqualTo(range("2030-06-01", "2030-06-30"));
        assertThat(only(Window.month(Month.JUNE, -1), 2026)).isEqualTo(range("2025-06-01", "2025-06-30"));
    }

    @Test
    void takesLeapDaysAsTheLastOfFebruaryInCommonYears() {
        Window leapDay = Window.days(MonthDay.of(2, 29), MonthDay.of(2, 29), 0);
        assertThat(only(leapDay, 2028)).isEqualTo(range("2028-02-29", "2028-02-29"));
        assertThat(only(leapDay, 2027)).isEqualTo(range("2027-02-28", "2027-02-28"));
    }

    @Test
    void countsMonthsFromTheEndOfSomething() {
        Window afterJanuary = new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("first")));
        assertThat(only(afterJanuary, 2027)).isEqualTo(range("2027-02-01", "2027-02-28"));
        assertThat(only(afterJanuary, 2028)).isEqualTo(range("2028-02-01", "2028-02-29"));
        Window afterTertial = new Window.Within(Span.months(2), new Anchor.OfPeriod(new Window.Tertial(0, 1)));
        assertThat(only(afterTertial, 2027)).isEqualTo(range("2027-05-01", "2027-06-30"));
        Window untilMay = new Window.Until(new Anchor.OfStep(StepId.of("first")), new CycleDay(0, MonthDay.of(5, 15)));
        assertThat(only(untilMay, 2027)).isEqualTo(range("2027-02-01", "2027-05-15"));
    }

    @Test
    void takesSeasonsAndWindowsFromTheOrganisation() {
        Cycle winter =
                Cycle.of("c", 2027).withSetting("s", SettingValue.OfSeason.ofMonths(Month.DECEMBER, Month.FEBRUARY));
        assertThat(only(new Window.Season(SettingId.of("s"), 0), 2027, winter))
                .isEqualTo(range("2027-12-01", "2028-02-29"));
        assertThat(only(new Window.Season(SettingId.of("s"), 1), 2027, winter))
                .isEqualTo(range("2028-12-01", "2029-02-28"));
        Cycle chosen = Cycle.of("c", 2027)
                .withSetting("s", new SettingValue.OfWindow(Window.months(Month.MAY, Month.JUNE, 1)));
        assertThat(only(new Window.FromSetting(SettingId.of("s")), 2027, chosen))
                .isEqualTo(range("2028-05-01", "2028-06-30"));
    }

    @Test
    void letsAStepOccurEverySoManyYears() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .step(
                        "rare",
                        labels("Rare"),
                        "unit",
                        step -> step.during(Window.month(Month.MAY))
                                .answeredBy("leader")
                                .recurring(new Recurrence.FromYear(30, 2000)))
                .build();
        for (int year = 1990; year <= 2070; year++) {
            Schedule schedule = Schedule.of(calendar, Cycle.of("c", year), Towns.town(), UNMOVED);
            boolean expected = year == 2000 || year == 2030 || year == 2060;
            assertThat(schedule.windows()).hasSize(expected ? 1 : 0);
        }
    }

    @Test
    void tellsAllThatIsWrongWithTheCycleAtOnce() {
        Cycle cycle = Cycle.of("c", 2030)
                .withSetting("spring", new SettingValue.OfMonths(3))
                .withSetting("fee", new SettingValue.OfYear(1));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(Template.S5.calendar(), cycle, Towns.town(), Towns.SWEDISH))
                .satisfies(thrown -> assertThat(thrown.findings().list())
                        .filteredOn(finding -> finding.values().containsKey("setting"))
                        .extracting(finding ->
                                finding.code() + " " + finding.values().get("setting"))
                        .containsExactly(
                                "cycle.setting-missing charge",
                                "cycle.setting-unknown fee",
                                "cycle.setting-missing financing",
                                "cycle.setting-of-other-kind spring"));
    }

    @Test
    void refusesSettingsThatPutStepsOutOfOrder() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .setting("when", Setting.Kind.WINDOW, labels("When"))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .step(
                        "inventory",
                        labels("Inventory"),
                        "unit",
                        step -> step.during(new Window.FromSetting(SettingId.of("when")))
                                .answeredBy("leader"))
                .step(
                        "report",
                        labels("Report"),
                        "unit",
                        step -> step.during(Window.month(Month.MAY))
                                .answeredBy("leader")
                                .after("inventory"))
                .build();
        Cycle june = Cycle.of("c", 2027).withSetting("when", new SettingValue.OfWindow(Window.month(Month.JUNE)));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(calendar, june, Towns.town(), UNMOVED))
                .satisfies(
                        thrown -> assertThat(codes(thrown.findings())).containsExactly("step.due-before-predecessor"));
    }

    @Test
    void tellsWhatIsOutOfOrderWithAndWithoutSettingsAtOnce() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .setting("when", Setting.Kind.WINDOW, labels("When"))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .step(
                        "chosen",
                        labels("Chosen"),
                        "unit",
                        step -> step.during(new Window.FromSetting(SettingId.of("when")))
                                .answeredBy("leader"))
                .step(
                        "june",
                        labels("June"),
                        "unit",
                        step -> step.during(Window.month(Month.JUNE)).answeredBy("leader"))
                .step(
                        "may",
                        labels("May"),
                        "unit",
                        step -> step.during(Window.month(Month.MAY))
                                .answeredBy("leader")
                                .after("chosen", "june"))
                .build();
        Cycle july = Cycle.of("c", 2027).withSetting("when", new SettingValue.OfWindow(Window.month(Month.JULY)));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(calendar, july, Towns.town(), UNMOVED))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .extracting(finding -> finding.values().get("predecessor") + " "
                                + finding.values().get("year"))
                        .containsExactly("chosen 2027", "june 2027"));
    }

    @Test
    void aSettingThatIsMissingIsToldByItsNameInEachLanguage() {
        ProcessCalendar calendar = Template.S1.calendar();
        var findings = calendar.findings(Cycle.of("2026/27", 2026)).list();
        assertThat(findings)
                .extracting(finding -> finding.message(Language.SV))
                .containsExactly("För året saknas inställningen ”autumn”: "
                        + calendar.settings().get(0).labels().in(Language.SV)
                        + ". Årshjulet överlåter den åt organisationen: välj en del av året.");
        assertThat(findings)
                .extracting(finding -> finding.message(Language.EN))
                .allMatch(message -> message.endsWith("choose a part of the year."));
    }

    @Test
    void needsSomeoneToAnswerForEachUnit() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .party("board", labels("Board"), party -> party.at("board"))
                .step(
                        "inventory",
                        labels("Inventory"),
                        "unit",
                        step -> step.during(Window.month(Month.MAY))
                                .answeredBy("head")
                                .to("board"))
                .build();
        var flat =
                Towns.of(List.of(unit("town", "municipality"), unit("a", "unit", "town"), unit("b", "unit", "town")));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(calendar, Cycle.of("c", 2027), flat, UNMOVED))
                .satisfies(thrown -> {
                    assertThat(codes(thrown.findings()))
                            .containsExactly("step.without-party-unit", "step.without-responsible-unit");
                    assertThat(thrown.findings().errors().get(0).values())
                            .containsEntry("unit", "a")
                            .containsEntry("more", "1");
                });
    }

    @Test
    void addressesAllBelowWhereAPartyStandsBelow() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .party("chief", labels("Chief"), party -> party.at("municipality"))
                .step(
                        "news",
                        labels("News"),
                        "municipality",
                        step -> step.during(Window.month(Month.MAY))
                                .answeredBy("chief")
                                .to("head"))
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("c", 2027), Towns.town(), UNMOVED);
        assertThat(schedule.occurrences().findFirst().orElseThrow().recipients())
                .containsExactly(new PartyAt(PartyId.of("head"), org.kompetens.organisation.UnitId.of("town"), true));
    }

    @Test
    void warnsOfADeadlineThatStaysOnADayOff() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("leader", labels("Leader"), party -> party.at("unit", "team"))
                .step(
                        "one",
                        labels("One"),
                        "unit",
                        step -> step.during(Window.month(Month.OCTOBER)).answeredBy("leader"))
                .step(
                        "two",
                        labels("Two"),
                        "team",
                        step -> step.during(Window.month(Month.NOVEMBER)).answeredBy("leader"))
                .build();
        Schedule schedule = Schedule.of(
                calendar,
                Cycle.of("c", 2026),
                Towns.town(),
                new DeadlineRule(BusinessDayConvention.NONE, WorkingDays.MONDAY_TO_FRIDAY));
        assertThat(codes(schedule.warnings())).containsExactly("deadline.on-day-off", "step.without-units");
    }

    @Test
    void cyclesFollowEachOtherWithoutGapOrOverlap() {
        for (MonthDay begins : List.of(MonthDay.of(1, 1), MonthDay.of(9, 1), MonthDay.of(2, 29))) {
            ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                    .cycleBegins(begins)
                    .party("leader", labels("Leader"), party -> party.at("unit"))
                    .step(
                            "one",
                            labels("One"),
                            "unit",
                            step -> step.during(Window.month(Month.MAY)).answeredBy("leader"))
                    .build();
            for (int year = 2020; year < 2030; year++) {
                DayRange days = Schedule.of(calendar, Cycle.of("c", year), Towns.town(), UNMOVED)
                        .days();
                DayRange next = Schedule.of(calendar, Cycle.of("d", year + 1), Towns.town(), UNMOVED)
                        .days();
                assertThat(days.last().plusDays(1)).isEqualTo(next.first());
            }
        }
    }
}

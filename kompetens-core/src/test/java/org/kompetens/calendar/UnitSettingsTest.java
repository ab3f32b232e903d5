package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Language;
import org.kompetens.workday.BusinessDayConvention;

/** A unit that chooses otherwise than the cycle moves its own steps, those below it, and nothing else. */
final class UnitSettingsTest {

    private static final DeadlineRule UNMOVED =
            new DeadlineRule(BusinessDayConvention.NONE, Towns.SWEDISH.workingDays());
    private static final SettingValue MAY = new SettingValue.OfWindow(Window.month(Month.MAY, 0));
    private static final Cycle YEAR =
            Cycle.of("2027", 2027).withSetting("talks", new SettingValue.OfWindow(Window.month(Month.FEBRUARY, 0)));

    private static ProcessCalendar calendar(Month report) {
        return calendar(Window.month(report, 0));
    }

    private static ProcessCalendar calendar(Window report) {
        return ProcessCalendar.builder("own", labels("Own"))
                .setting("talks", Setting.Kind.WINDOW, labels("Talks"))
                .party("head", labels("Head"), party -> party.at("unit", "department", "municipality"))
                .step(
                        "talks",
                        labels("Talks"),
                        "unit",
                        step -> step.during(new Window.FromSetting(SettingId.of("talks")))
                                .answeredBy("head"))
                .step(
                        "summary",
                        labels("Summary"),
                        "unit",
                        step -> step.during(new Window.Within(Span.weeks(2), new Anchor.OfStep(StepId.of("talks"))))
                                .answeredBy("head")
                                .after("talks"))
                .step(
                        "report",
                        labels("Report"),
                        "department",
                        step -> step.during(report).answeredBy("head").after("summary"))
                .build();
    }

    private static List<UnitId> units() {
        return Towns.town().tree().units().stream()
                .filter(unit -> unit.level().value().equals("unit"))
                .map(OrganisationUnit::id)
                .toList();
    }

    private static Schedule schedule(Cycle cycle) {
        return Schedule.of(calendar(Month.JUNE), cycle, Towns.town(), UNMOVED);
    }

    private static List<LocalDate> deadlines(Schedule schedule, UnitId unit) {
        return Stream.of("talks", "summary")
                .map(step -> schedule.occurrence(new OccurrenceId(CycleId.of("2027"), StepId.of(step), 0, unit)))
                .flatMap(Optional::stream)
                .map(Occurrence::deadline)
                .toList();
    }

    @Test
    void movesItsOwnStepsAndWhatIsReckonedFromThem() {
        UnitId own = units().get(0);
        UnitId other = units().get(1);
        Schedule schedule = schedule(YEAR.withSettingOf(own.value(), "talks", MAY));
        assertThat(deadlines(schedule, own)).containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 14));
        assertThat(deadlines(schedule, other)).containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 14));
        assertThat(schedule.windows()).isEqualTo(schedule(YEAR).windows());
    }

    /** Seen from the unit and all below it, it is as if the whole cycle had been so. */
    @Test
    void isTheCycleSeenFromTheUnit() {
        UnitId top = Towns.town().tree().unit(0).id();
        Schedule whole = schedule(YEAR.withSetting("talks", MAY));
        Schedule own = schedule(YEAR.withSettingOf(top.value(), "talks", MAY));
        assertThat(own.occurrences())
                .containsExactlyElementsOf(whole.occurrences().toList());
        assertThat(own.windows(top)).isEqualTo(whole.windows());
        Attention attention = new Attention(14, List.of(7));
        for (LocalDate date = LocalDate.of(2027, 1, 1); date.getYear() == 2027; date = date.plusDays(17)) {
            assertThat(StatusBoard.at(own, List.of(), date, attention).dueNext(OccurrenceSelection.ALL))
                    .containsExactlyElementsOf(StatusBoard.at(whole, List.of(), date, attention)
                            .dueNext(OccurrenceSelection.ALL)
                            .toList());
        }
    }

    @Test
    void theNearestUnitDecides() {
        UnitId top = Towns.town().tree().unit(0).id();
        UnitId own = units().get(0);
        Schedule schedule = schedule(YEAR.withSettingOf(top.value(), "talks", MAY)
                .withSettingOf(own.value(), "talks", new SettingValue.OfWindow(Window.month(Month.MARCH, 0))));
        assertThat(deadlines(schedule, own)).first().isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(deadlines(schedule, units().get(1))).first().isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @Test
    void whatComesNextIsInTheOrderOfEachUnitsDeadlines() {
        Schedule schedule = schedule(YEAR.withSettingOf(units().get(0).value(), "talks", MAY));
        StatusBoard board =
                StatusBoard.at(schedule, List.of(), LocalDate.of(2027, 4, 1), new Attention(14, List.of(7)));
        List<LocalDate> deadlines = board.dueNext(OccurrenceSelection.ALL)
                .map(one -> one.occurrence().deadline())
                .toList();
        assertThat(deadlines).isSorted().hasSize((int) schedule.occurrences().count());
        assertThat(board.status(new OccurrenceId(CycleId.of("2027"), StepId.of("talks"), 0, units().get(0))))
                .get()
                .extracting(one -> one.status().kind())
                .isEqualTo(Status.Kind.UPCOMING);
    }

    @Test
    void isRefusedWhereItContradictsWhatIsAboveIt() {
        UnitId own = units().get(0);
        Cycle late = YEAR.withSettingOf(own.value(), "talks", MAY);
        Findings found = findings(calendar(Month.APRIL), late);
        assertThat(found.list())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR))
                .satisfies(one -> assertThat(one.values()).containsEntry("unit", own.value()));
    }

    @Test
    void isRefusedWhereWhatIsAboveFollowsFromWhatAllDo() {
        UnitId own = units().get(0);
        // The report is due a month after the summaries of all, on 14 April, and does not move with the unit's own.
        Window after = new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("summary")));
        Findings found = findings(calendar(after), YEAR.withSettingOf(own.value(), "talks", MAY));
        assertThat(found.list())
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo(CalendarRule.STEP_DUE_BEFORE_PREDECESSOR))
                .satisfies(one -> assertThat(one.values())
                        .containsEntry("unit", own.value())
                        .containsEntry("due", "2027-04-14")
                        .containsEntry("predecessor-due", "2027-06-14"));
    }

    @Test
    void isNotRefusedForWhatWouldFollowFromItAboveButDoesNot() {
        // From 15 March until 31 May for all; after the unit's own summary it would begin when it is over.
        Window until =
                new Window.Until(new Anchor.OfStep(StepId.of("summary")), new CycleDay(0, MonthDay.of(Month.MAY, 31)));
        SettingValue april = new SettingValue.OfWindow(Window.days(MonthDay.of(4, 1), MonthDay.of(5, 17), 0));
        assertThat(findings(calendar(until), YEAR.withSettingOf(units().get(0).value(), "talks", april)))
                .noneMatch(Finding::isError);
    }

    @Test
    void isRefusedWhereTheOrganisationOrTheCalendarDoesNotKnowIt() {
        assertThat(codes(findings(calendar(Month.JUNE), YEAR.withSettingOf("nowhere", "talks", MAY))))
                .contains("cycle.unit-unknown");
        String unit = units().get(0).value();
        assertThat(codes(findings(calendar(Month.JUNE), YEAR.withSettingOf(unit, "walks", MAY))))
                .contains("cycle.setting-unknown");
        assertThat(codes(findings(
                        calendar(Month.JUNE), YEAR.withSettingOf(unit, "talks", new SettingValue.OfMonths(2)))))
                .contains("cycle.setting-of-other-kind");
    }

    @Test
    void aChoiceThatNoStepOfTheUnitOrBelowItUsesIsTold() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .setting("goal", Setting.Kind.WINDOW, labels("Goal"))
                .setting("weeks", Setting.Kind.MONTHS, labels("Weeks"))
                .party("head", labels("Head"), party -> party.at("unit", "department", "municipality"))
                .step(
                        "goal",
                        labels("Goal"),
                        "municipality",
                        step -> step.during(new Window.FromSetting(SettingId.of("goal")))
                                .answeredBy("head"))
                .step(
                        "plan",
                        labels("Plan"),
                        "department",
                        step -> step.during(new Window.Within(
                                        new Span.FromSetting(SettingId.of("weeks")),
                                        new Anchor.OfStep(StepId.of("goal"))))
                                .answeredBy("head"))
                .build();
        Cycle cycle = Cycle.of("2027", 2027)
                .withSetting("goal", new SettingValue.OfWindow(Window.month(Month.MARCH, 0)))
                .withSetting("weeks", new SettingValue.OfMonths(2));
        SettingValue one = new SettingValue.OfMonths(1);
        OrganisationUnit unit = Towns.town().tree().units().stream()
                .filter(some -> some.level().value().equals("unit"))
                .findFirst()
                .orElseThrow();
        String department = unit.parent().orElseThrow().value();
        String top = Towns.town().tree().unit(0).id().value();
        assertThat(told(calendar, cycle.withSettingOf(top, "goal", MAY))).isEmpty();
        assertThat(told(calendar, cycle.withSettingOf(top, "weeks", one))).isEmpty();
        assertThat(told(calendar, cycle.withSettingOf(department, "weeks", one)))
                .isEmpty();
        assertThat(told(
                        calendar,
                        cycle.withSettingOf(department, "goal", MAY)
                                .withSettingOf(unit.id().value(), "weeks", one)))
                .extracting(found -> found.code() + " " + found.path())
                .containsExactlyInAnyOrder(
                        "cycle.setting-not-of-unit units." + department + ".settings.goal",
                        "cycle.setting-not-of-unit units." + unit.id().value() + ".settings.weeks");
    }

    @Test
    void windowsOfTheSameDaysAreToldOfTheCycleAndTheUnitInWhichTheyAre() {
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .setting("talks", Setting.Kind.WINDOW, labels("Talks"))
                .party("head", labels("Head"), party -> party.at("unit"))
                .step(
                        "talks",
                        labels("Talks"),
                        "unit",
                        step -> step.during(
                                        new Window.FromSetting(SettingId.of("talks")),
                                        Window.days(MonthDay.of(5, 1), MonthDay.of(5, 31), 0))
                                .answeredBy("head"))
                .build();
        assertThat(told(calendar, YEAR)).isEmpty();
        assertThat(told(calendar, YEAR.withSetting("talks", MAY)))
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo(CalendarRule.STEP_WINDOW_REPEATED))
                .satisfies(one -> assertThat(one.path()).hasToString("steps[0].windows[1]"))
                .satisfies(one -> assertThat(one.message(Language.EN))
                        .isEqualTo("Two windows of the step ‘talks’ are the same in the cycle that begins in 2027, so"
                                + " that it occurs twice on the same days. Remove one of them."));
        String unit = units().get(0).value();
        assertThat(told(calendar, YEAR.withSettingOf(unit, "talks", MAY)))
                .singleElement()
                .satisfies(one -> assertThat(one.values()).containsEntry("unit", unit));
    }

    /** Without what is told of deadlines on days off. */
    private static List<Finding> told(ProcessCalendar calendar, Cycle cycle) {
        return findings(calendar, cycle).list().stream()
                .filter(one -> one.rule() != CalendarRule.DEADLINE_ON_DAY_OFF)
                .toList();
    }

    private static Findings findings(ProcessCalendar calendar, Cycle cycle) {
        try {
            return Schedule.of(calendar, cycle, Towns.town(), UNMOVED).warnings();
        } catch (FindingsException e) {
            return e.findings();
        }
    }
}

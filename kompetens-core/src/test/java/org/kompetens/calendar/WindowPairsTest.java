package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.UnitId;

/** Windows that recur wait for those at the same place in order; years in which not both steps occur do not matter. */
final class WindowPairsTest {

    private static final Window[] QUARTERS = {
        quarter(Month.JANUARY), quarter(Month.APRIL), quarter(Month.JULY), quarter(Month.OCTOBER)
    };

    private static Window.Fixed quarter(Month first) {
        return Window.months(first, first.plus(2), 0);
    }

    private static Window after(Window period) {
        return new Window.Within(Span.months(1), new Anchor.OfPeriod((Window.Fixed) period));
    }

    private static ProcessCalendar calendar(UnaryOperator<StepBuilder> first, UnaryOperator<StepBuilder> second) {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step("first", labels("First"), "municipality", step -> first.apply(step.answeredBy("mayor")))
                .step(
                        "second",
                        labels("Second"),
                        "municipality",
                        step -> second.apply(step.answeredBy("mayor").after("first")))
                .build();
    }

    private static ProcessCalendar quarterly() {
        Window[] reports = Stream.of(QUARTERS).map(WindowPairsTest::after).toArray(Window[]::new);
        // The order in which windows are written does not matter.
        Window first = reports[0];
        reports[0] = reports[1];
        reports[1] = first;
        return calendar(step -> step.during(QUARTERS), step -> step.during(reports));
    }

    @Test
    void aQuarterlyReportWaitsForItsOwnQuarter() {
        ProcessCalendar calendar = quarterly();
        assertThat(calendar.findings()).isEmpty();
        Schedule schedule = Schedule.of(calendar, Cycle.of("2026", 2026), Towns.town(), Towns.SWEDISH);
        Completion spring = new Completion(
                new OccurrenceId(CycleId.of("2026"), StepId.of("first"), 1, UnitId.of("town")),
                Completion.Outcome.DONE,
                LocalDate.of(2026, 6, 20));
        StatusBoard board = StatusBoard.at(schedule, List.of(spring), LocalDate.of(2026, 7, 2), Towns.ATTENTION);
        // Written first, the report of the second quarter.
        assertThat(board.missing(second(0))).isEmpty();
        assertThat(board.missing(second(1))).extracting(OccurrenceId::window).containsExactly(0);
        assertThat(board.status(second(0)).orElseThrow().status().kind()).isEqualTo(Status.Kind.OPEN);
    }

    private static OccurrenceId second(int window) {
        return new OccurrenceId(CycleId.of("2026"), StepId.of("second"), window, UnitId.of("town"));
    }

    @Test
    void aReportBeforeItsOwnQuarterIsRefused() {
        Window[] early = {quarter(Month.JANUARY), Window.month(Month.MAY), quarter(Month.JULY), quarter(Month.OCTOBER)};
        assertThat(calendar(step -> step.during(QUARTERS), step -> step.during(early))
                        .findings()
                        .list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values())
                        .containsEntry("due", "2000-05-31")
                        .containsEntry("predecessor-due", "2000-06-30"));
    }

    @Test
    void aQuarterlyReportWaitsForTheMonthsThatAreOver() {
        Window[] months = Stream.of(Month.values()).map(Window::month).toArray(Window[]::new);
        ProcessCalendar calendar = calendar(step -> step.during(months), step -> step.during(QUARTERS));
        assertThat(calendar.findings()).isEmpty();
        Schedule schedule = Schedule.of(calendar, Cycle.of("2026", 2026), Towns.town(), Towns.SWEDISH);
        StatusBoard board = StatusBoard.at(schedule, List.of(), LocalDate.of(2026, 6, 30), Towns.ATTENTION);
        assertThat(board.missing(second(1))).extracting(OccurrenceId::window).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatOccursInDifferentYearsIsNotHeldAgainstEachOther() {
        ProcessCalendar calendar = calendar(
                step -> step.during(Window.month(Month.OCTOBER)).recurring(new Recurrence.FromYear(2, 2026)),
                step -> step.during(Window.month(Month.FEBRUARY)).recurring(new Recurrence.FromYear(2, 2027)));
        assertThat(calendar.findings()).isEmpty();
        ProcessCalendar together = calendar(
                step -> step.during(Window.month(Month.OCTOBER)).recurring(new Recurrence.FromYear(2, 2026)),
                step -> step.during(Window.month(Month.FEBRUARY)).recurring(new Recurrence.FromYear(3, 2027)));
        assertThat(together.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).containsEntry("year", "2030"));
    }

    @Test
    void doneBeforeItsWindowOrWhatItWaitsForIsSaid() {
        Schedule schedule = Schedule.of(quarterly(), Cycle.of("2026", 2026), Towns.town(), Towns.SWEDISH);
        Completion early = new Completion(second(0), Completion.Outcome.DONE, LocalDate.of(2026, 6, 1));
        StatusBoard board = StatusBoard.at(schedule, List.of(early), LocalDate.of(2026, 7, 2), Towns.ATTENTION);
        assertThat(codes(board.findings()))
                .containsExactly("completion.before-predecessor", "completion.before-window");
        assertThat(board.status(second(0)).orElseThrow().status().kind()).isEqualTo(Status.Kind.DONE);
    }
}

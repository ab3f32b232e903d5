package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.organisation.UnitId;

/** How far those have come for whom a department waits: the units north and south of the care, and the hill of the school. */
final class WaitingTest {

    private static final Window MARCH = Window.month(Month.MARCH);
    private static final Window SEPTEMBER = Window.month(Month.SEPTEMBER);

    /** Reports of the units, in March alone or in September too, and a summary of each department in the months after. */
    private static StatusBoard board(int windows, Completion... completions) {
        Window[] reports = {MARCH, SEPTEMBER};
        Window[] summaries = {Window.month(Month.APRIL), Window.month(Month.OCTOBER)};
        ProcessCalendar calendar = ProcessCalendar.builder("own", labels("Own"))
                .party("office", labels("Office"), party -> party.at("division").answersTo("mayor"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .party("head", labels("Head"), party -> party.at("department").answersTo("office"))
                .party("leader", labels("Leader"), party -> party.at("unit").answersTo("head"))
                .step(
                        "report",
                        labels("Report"),
                        "unit",
                        step -> step.during(first(reports, windows)).ifAny().answeredBy("leader"))
                .step(
                        "summary",
                        labels("Summary"),
                        "department",
                        step -> step.during(first(summaries, windows))
                                .after("report")
                                .answeredBy("head"))
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), Towns.SWEDISH);
        return StatusBoard.at(schedule, List.of(completions), LocalDate.of(2027, 4, 5), Towns.ATTENTION);
    }

    private static Window[] first(Window[] windows, int number) {
        return Stream.of(windows).limit(number).toArray(Window[]::new);
    }

    private static Completion report(String unit, Completion.Outcome outcome) {
        OccurrenceId id = new OccurrenceId(CycleId.of("2027"), StepId.of("report"), 0, UnitId.of(unit));
        return new Completion(id, outcome, LocalDate.of(2027, 3, 10));
    }

    private static Completion done(String unit) {
        return report(unit, Completion.Outcome.DONE);
    }

    private static Completion notApplicable(String unit) {
        return report(unit, Completion.Outcome.NOT_APPLICABLE);
    }

    private static List<Waiting> waiting(StatusBoard board, String department) {
        OccurrenceId id = new OccurrenceId(CycleId.of("2027"), StepId.of("summary"), 0, UnitId.of(department));
        return board.status(id).orElseThrow().waitsFor();
    }

    private static Waiting reports(int done, int notApplicable, int all) {
        return new Waiting(StepId.of("report"), Optional.empty(), done, notApplicable, all);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isForThoseWhoHaveDoneItAndThoseWhoHaveNothingToDo(int windows) {
        StatusBoard nothing = board(windows);
        assertThat(waiting(nothing, "care")).containsExactly(reports(0, 0, 2));
        StatusBoard some = board(windows, done("north"), notApplicable("hill"));
        assertThat(waiting(some, "care")).containsExactly(reports(1, 0, 2));
        assertThat(waiting(some, "school")).containsExactly(reports(0, 1, 1));
        StatusBoard each = board(windows, notApplicable("north"), done("south"), done("hill"));
        assertThat(waiting(each, "care")).containsExactly(reports(1, 1, 2));
        assertThat(waiting(each, "school")).containsExactly(reports(1, 0, 1));
        StatusBoard none = board(windows, notApplicable("north"), notApplicable("south"), notApplicable("hill"));
        assertThat(waiting(none, "care")).containsExactly(reports(0, 2, 2));
        StatusBoard all = board(windows, done("north"), done("south"));
        assertThat(waiting(all, "care")).containsExactly(reports(2, 0, 2));
        assertThat(waiting(all, "school")).containsExactly(reports(0, 0, 1));
    }

    /** The office that the head answers to is nowhere in this town: the mayor is next. */
    @Test
    void whatIsLatePassesOverThoseWhomNoUnitHas() {
        StatusBoard board = board(1);
        OccurrenceId north = new OccurrenceId(CycleId.of("2027"), StepId.of("report"), 0, UnitId.of("north"));
        StatusBoard later = StatusBoard.at(board.schedule(), List.of(), LocalDate.of(2027, 6, 1), Towns.ATTENTION);
        assertThat(later.status(north).orElseThrow().escalatedTo())
                .extracting(at -> at.party() + " " + at.unit())
                .containsExactly("head care", "mayor town");
    }

    @Test
    void aScheduleKnowsTheStepsAndPartiesOfItsCalendar() {
        Schedule schedule = board(1).schedule();
        assertThat(schedule.findStep(StepId.of("summary")).map(Step::id)).contains(StepId.of("summary"));
        assertThat(schedule.findStep(StepId.of("none"))).isEmpty();
        assertThat(schedule.findParty(PartyId.of("office")).map(Party::id)).contains(PartyId.of("office"));
        assertThat(schedule.findParty(PartyId.of("none"))).isEmpty();
    }

    /** The summary of the care was done on 2 April; its units' reports by then, or one of them the day after. */
    @Test
    void whatIsDoneBeforeWhatItWaitsForIsTold() {
        OccurrenceId summary = new OccurrenceId(CycleId.of("2027"), StepId.of("summary"), 0, UnitId.of("care"));
        Completion done = new Completion(summary, Completion.Outcome.DONE, LocalDate.of(2027, 4, 2));
        assertThat(board(1, done, done("north"), done("south")).findings()).isEmpty();
        Completion late = new Completion(done("south").occurrence(), Completion.Outcome.DONE, LocalDate.of(2027, 4, 3));
        for (StatusBoard early : List.of(board(1, done, done("north"), late), board(1, done, done("north")))) {
            assertThat(early.findings().list()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo(CalendarRule.COMPLETION_BEFORE_PREDECESSOR);
                assertThat(finding.path()).hasToString("completions[0]");
                assertThat(finding.values()).containsEntry("predecessor", "report");
            });
        }
        Completion sameDay =
                new Completion(done("south").occurrence(), Completion.Outcome.DONE, LocalDate.of(2027, 4, 2));
        assertThat(board(1, done, done("north"), sameDay).findings()).isEmpty();
        assertThat(board(1).date()).isEqualTo("2027-04-05");
    }
}

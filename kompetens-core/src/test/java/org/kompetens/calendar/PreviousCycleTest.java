package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.codes;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** A plan waits for the evaluation of the cycle before. */
final class PreviousCycleTest {

    private static final Organisation TOWN = Towns.town();

    private static ProcessCalendar calendar(Window evaluation) {
        return ProcessCalendar.builder("plan", labels("Plan"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "plan",
                        labels("Plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH))
                                .answeredBy("mayor")
                                .afterPrevious("evaluation"))
                .step(
                        "evaluation",
                        labels("Evaluation"),
                        "municipality",
                        step -> step.during(evaluation).answeredBy("mayor"))
                .build();
    }

    private static final ProcessCalendar YEARLY = calendar(Window.month(Month.FEBRUARY, 1));
    private static final OccurrenceId EVALUATION_2026 =
            new OccurrenceId(CycleId.of("2026"), StepId.of("evaluation"), 0, UnitId.of("town"));
    private static final OccurrenceId PLAN_2027 =
            new OccurrenceId(CycleId.of("2027"), StepId.of("plan"), 0, UnitId.of("town"));

    private static StatusBoard of2027(List<Completion> completions) {
        List<Schedule> cycles = List.of(schedule(2027), schedule(2026));
        return CalendarBoard.at(cycles, completions, LocalDate.of(2027, 3, 2), Towns.ATTENTION)
                .cycles()
                .get(0);
    }

    private static Schedule schedule(int year) {
        return Schedule.of(YEARLY, Cycle.of(Integer.toString(year), year), TOWN, Towns.SWEDISH);
    }

    @Test
    void aStepWaitsForTheCycleBefore() {
        StatusBoard board = of2027(List.of());
        assertThat(board.status(PLAN_2027).orElseThrow().status())
                .isEqualTo(new Status.Blocked(
                        List.of(new Waiting(StepId.of("evaluation"), Optional.of(CycleId.of("2026")), 0, 0, 1))));
        assertThat(board.missing(PLAN_2027)).containsExactly(EVALUATION_2026);
    }

    @Test
    void onceThatIsDoneItIsOpen() {
        Completion done = new Completion(EVALUATION_2026, Completion.Outcome.DONE, LocalDate.of(2027, 2, 10));
        StatusBoard board = of2027(List.of(done));
        assertThat(board.status(PLAN_2027).orElseThrow().status().kind()).isEqualTo(Status.Kind.OPEN);
        assertThat(board.missing(PLAN_2027)).isEmpty();
    }

    @Test
    void ofACycleThatIsNotShownNothingIsKnown() {
        StatusBoard board = StatusBoard.at(schedule(2027), List.of(), LocalDate.of(2027, 3, 2), Towns.ATTENTION);
        assertThat(board.status(PLAN_2027).orElseThrow().status().kind()).isEqualTo(Status.Kind.OPEN);
    }

    @Test
    void ofTwoCyclesOfOneYearNeitherIsTheOneBefore() {
        Schedule other = Schedule.of(YEARLY, Cycle.of("2027 again", 2027), TOWN, Towns.SWEDISH);
        CalendarBoard board =
                CalendarBoard.at(List.of(other, schedule(2027)), List.of(), LocalDate.of(2027, 3, 2), Towns.ATTENTION);
        assertThat(board.statuses(OccurrenceSelection.ALL)
                        .filter(one -> one.occurrence().id().step().equals(StepId.of("plan")))
                        .map(one -> one.status().kind()))
                .containsExactly(Status.Kind.OPEN, Status.Kind.OPEN);
    }

    @Test
    void nothingIsDueBeforeWhatItWaitsForOfTheCycleBefore() {
        assertThat(YEARLY.findings()).isEmpty();
        assertThat(codes(calendar(Window.month(Month.APRIL, 1)).findings()))
                .containsExactly("step.due-before-predecessor");
    }

    @Test
    void aStepOfTheCycleBeforeMustBeKnown() {
        ProcessCalendar calendar = ProcessCalendar.builder("plan", labels("Plan"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "plan",
                        labels("Plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH))
                                .answeredBy("mayor")
                                .afterPrevious("nothing"))
                .build();
        assertThat(codes(calendar.findings())).containsExactly("calendar.step-unknown");
    }
}

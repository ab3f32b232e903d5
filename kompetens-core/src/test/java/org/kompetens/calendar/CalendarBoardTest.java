package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** A plan is made in November before its year and evaluated in February after it, so that two cycles are alive at once. */
final class CalendarBoardTest {

    private static final Organisation TOWN = Towns.town();
    private static final ProcessCalendar CALENDAR = calendar("plan");
    private static final List<Schedule> CYCLES = List.of(schedule(2027), schedule(2026));

    private static ProcessCalendar calendar(String id) {
        return ProcessCalendar.builder(id, labels("Plan"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .step(
                        "plan",
                        labels("Plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.NOVEMBER, -1)).answeredBy("mayor"))
                .step(
                        "evaluation",
                        labels("Evaluation"),
                        "municipality",
                        step -> step.during(Window.month(Month.FEBRUARY, 1)).answeredBy("mayor"))
                .build();
    }

    private static Schedule schedule(int year) {
        return Schedule.of(CALENDAR, Cycle.of(Integer.toString(year), year), TOWN, Towns.SWEDISH);
    }

    private static Completion done(String cycle, String step, String date) {
        OccurrenceId id = new OccurrenceId(CycleId.of(cycle), StepId.of(step), 0, UnitId.of("town"));
        return new Completion(id, Completion.Outcome.DONE, LocalDate.parse(date));
    }

    private static CalendarBoard board(String date, Completion... completions) {
        return CalendarBoard.at(CYCLES, List.of(completions), LocalDate.parse(date), Towns.ATTENTION);
    }

    private static Stream<String> alive(String date, Completion... completions) {
        return board(date, completions).alive().stream()
                .map(board -> board.schedule().cycle().id().value());
    }

    @Test
    void aCycleIsAliveFromItsFirstWindowToItsLastDeadline() {
        Completion plan = done("2026", "plan", "2025-11-10");
        Completion evaluation = done("2026", "evaluation", "2027-02-01");
        assertThat(alive("2025-11-01")).containsExactly("2026");
        assertThat(alive("2026-10-31")).containsExactly("2026");
        assertThat(alive("2026-11-01")).containsExactly("2027", "2026");
        // The last of February 2027 is a Sunday: the evaluation is due on the Friday before.
        assertThat(alive("2027-02-26", plan, evaluation)).containsExactly("2027", "2026");
        assertThat(alive("2027-02-27", plan, evaluation)).containsExactly("2027");
    }

    @Test
    void aCycleOfWhichSomethingIsOpenStaysAlive() {
        assertThat(alive("2027-02-27", done("2026", "evaluation", "2027-02-01")))
                .containsExactly("2027", "2026");
    }

    @Test
    void whereNoneIsAliveAllAreShown() {
        assertThat(alive("2025-10-31")).containsExactly("2027", "2026");
        assertThat(board("2025-10-31").date()).isEqualTo("2025-10-31");
    }

    @Test
    void whatComesNextIsInTheOrderOfDeadlinesOverCycles() {
        assertThat(board("2026-11-01")
                        .dueNext(OccurrenceSelection.ALL)
                        .map(one -> one.occurrence().id().cycle() + " "
                                + one.occurrence().id().step()))
                .containsExactly("2026 plan", "2027 plan", "2026 evaluation", "2027 evaluation");
        assertThat(board("2026-11-01").statuses(OccurrenceSelection.ALL)).hasSize(4);
    }

    @Test
    void whatWasDoneIsToldByItsPlaceAmongAll() {
        CalendarBoard board = board(
                "2027-03-01",
                done("2026", "plan", "2025-11-10"),
                done("2027", "unknown", "2026-11-10"),
                done("2026", "unknown", "2026-11-10"),
                done("1999", "plan", "2026-11-10"));
        assertThat(board.findings())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactlyInAnyOrder(
                        "completion.unknown completions[1]",
                        "completion.unknown completions[2]",
                        "completion.unknown completions[3]");
    }

    @Test
    void cyclesAreOthersOfOneCalendarAndOrganisation() {
        LocalDate date = LocalDate.of(2026, 11, 1);
        Cycle cycle = Cycle.of("2028", 2028);
        Schedule ofOther = Schedule.of(calendar("other"), cycle, TOWN, Towns.SWEDISH);
        Schedule elsewhere = Schedule.of(CALENDAR, cycle, Towns.town(), Towns.SWEDISH);
        for (Schedule beside : List.of(CYCLES.get(0), ofOther, elsewhere)) {
            List<Schedule> both = List.of(CYCLES.get(0), beside);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CalendarBoard.at(both, List.of(), date, Towns.ATTENTION))
                    .withMessage("schedules must be of one calendar and organisation, and of other cycles");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarBoard.at(List.of(), List.of(), date, Towns.ATTENTION))
                .withMessage("there must be at least one schedule");
    }
}

package org.kompetens.calendar;

import static java.time.Month.NOVEMBER;
import static java.time.Month.SEPTEMBER;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.calendar.Towns.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.calendar.template.Template;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

@Tag("slow")
final class StatusBoardTest {

    private static final Cycle CYCLE =
            Cycle.of("2026/27", 2026).withSetting("autumn", SettingValue.OfSeason.ofMonths(SEPTEMBER, NOVEMBER));
    private static final Schedule SCHEDULE = Schedule.of(Template.S1.calendar(), CYCLE, Towns.town(), Towns.SWEDISH);

    private static OccurrenceId id(String step, String unit) {
        return new OccurrenceId(CYCLE.id(), StepId.of(step), 0, UnitId.of(unit));
    }

    private static Completion done(String step, String unit, String date) {
        return new Completion(id(step, unit), Completion.Outcome.DONE, LocalDate.parse(date));
    }

    private static StatusBoard board(String date, Completion... completions) {
        return StatusBoard.at(SCHEDULE, List.of(completions), LocalDate.parse(date), Towns.ATTENTION);
    }

    private static Status status(StatusBoard board, String step, String unit) {
        return board.status(id(step, unit)).orElseThrow().status();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, UPCOMING",
        "2026-09-01, OPEN",
        "2026-10-15, OPEN",
        "2026-10-16, DUE_SOON",
        "2026-10-30, DUE_SOON",
        "2026-10-31, OVERDUE",
    })
    void movesOnWithTime(String date, Status.Kind kind) {
        assertThat(status(board(date), "unit-inventory", "north").kind()).isEqualTo(kind);
    }

    @Test
    void tellsDoneFromDoneLateByTheMovedDeadline() {
        assertThat(status(
                        board("2026-11-05", done("unit-inventory", "north", "2026-10-30")), "unit-inventory", "north"))
                .isEqualTo(new Status.Done(LocalDate.of(2026, 10, 30)));
        assertThat(status(
                        board("2026-11-05", done("unit-inventory", "north", "2026-10-31")), "unit-inventory", "north"))
                .isEqualTo(new Status.DoneLate(LocalDate.of(2026, 10, 31), 1));
    }

    @Test
    void doesNotKnowTheFuture() {
        assertThat(status(
                        board("2026-10-29", done("unit-inventory", "north", "2026-10-30")), "unit-inventory", "north"))
                .isEqualTo(new Status.DueSoon(1));
    }

    @Test
    void aDepartmentWaitsForEveryUnitAndShowsHowManyAreDone() {
        Completion north = done("unit-inventory", "north", "2026-10-20");
        Completion hill = done("unit-inventory", "hill", "2026-10-20");
        StatusBoard november = board("2026-11-02", north, hill);
        assertThat(status(november, "department-inventory", "care"))
                .isEqualTo(new Status.Blocked(
                        List.of(new Waiting(StepId.of("unit-inventory"), Optional.empty(), 1, 0, 2))));
        assertThat(november.missing(id("department-inventory", "care"))).containsExactly(id("unit-inventory", "south"));
        assertThat(status(november, "department-inventory", "school").kind()).isEqualTo(Status.Kind.OPEN);
        assertThat(november.status(id("department-inventory", "school"))
                        .orElseThrow()
                        .waitsFor())
                .containsExactly(new Waiting(StepId.of("unit-inventory"), Optional.empty(), 1, 0, 1));
    }

    @Test
    void aStepBelowWaitsForTheOneAbove() {
        StatusBoard april = board("2027-04-01");
        assertThat(status(april, "municipal-investments", "care"))
                .isEqualTo(new Status.Blocked(
                        List.of(new Waiting(StepId.of("report-to-committee"), Optional.empty(), 0, 0, 1))));
        StatusBoard after = board("2027-04-01", done("report-to-committee", "town", "2027-02-20"));
        assertThat(status(after, "municipal-investments", "care").kind()).isEqualTo(Status.Kind.OPEN);
    }

    @Test
    void ifAnyCanBeNotApplicableAndOthersCannot() {
        Completion none = new Completion(
                id("municipal-investments", "care"), Completion.Outcome.NOT_APPLICABLE, LocalDate.of(2027, 3, 1));
        Completion wrong = new Completion(
                id("unit-inventory", "north"), Completion.Outcome.NOT_APPLICABLE, LocalDate.of(2027, 3, 1));
        StatusBoard board = board("2027-03-02", none, wrong);
        assertThat(status(board, "municipal-investments", "care"))
                .isEqualTo(new Status.NotApplicable(LocalDate.of(2027, 3, 1)));
        assertThat(status(board, "unit-inventory", "north").kind()).isEqualTo(Status.Kind.OVERDUE);
        assertThat(codes(board.findings())).containsExactly("completion.not-optional");
    }

    @Test
    void escalatesAlongTheChain() {
        assertThat(escalated("2026-11-05")).isEmpty();
        assertThat(escalated("2026-11-06")).containsExactly("department-head care");
        assertThat(escalated("2026-11-13")).containsExactly("department-head care", "chief-executive town");
        assertThat(escalated("2026-11-27"))
                .containsExactly("department-head care", "chief-executive town", "management-group town");
    }

    private static List<String> escalated(String date) {
        return board(date).status(id("unit-inventory", "north")).orElseThrow().escalatedTo().stream()
                .map(at -> at.party() + " " + at.unit())
                .toList();
    }

    @Test
    void putsWhatIsLateInFront() {
        StatusBoard november = board("2026-11-02", done("unit-inventory", "north", "2026-10-20"));
        assertThat(november.dueNext(OccurrenceSelection.ALL).limit(4))
                .extracting(one -> one.occurrence().id().step() + " "
                        + one.occurrence().id().unit())
                .containsExactly(
                        "unit-inventory south",
                        "unit-inventory hill",
                        "department-inventory care",
                        "department-inventory school");
        assertThat(november.dueNext(OccurrenceSelection.of(PartyId.of("hr-director"))))
                .extracting(one -> one.occurrence().id().step().value())
                .containsExactly("joint-analysis", "report-to-committee");
        assertThat(november.dueNext(OccurrenceSelection.of(UnitId.of("school"))).limit(2))
                .extracting(one -> one.occurrence().id().unit().value())
                .containsExactly("hill", "school");
        assertThat(november.dueNext(OccurrenceSelection.of(PartyId.of("department-head"), UnitId.of("care")))
                        .findFirst())
                .map(one -> one.occurrence().id())
                .contains(id("department-inventory", "care"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> november.dueNext(OccurrenceSelection.of(UnitId.of("nowhere"))));
    }

    @Test
    void leavesOutAndReportsCompletionsThatFitNothing() {
        Completion otherCycle = new Completion(
                new OccurrenceId(CycleId.of("2025/26"), StepId.of("unit-inventory"), 0, UnitId.of("north")),
                Completion.Outcome.DONE,
                LocalDate.of(2026, 10, 1));
        StatusBoard board = board(
                "2026-10-10",
                otherCycle,
                done("unknown", "north", "2026-10-01"),
                done("unit-inventory", "care", "2026-10-01"),
                done("unit-inventory", "nowhere", "2026-10-01"),
                done("unit-inventory", "north", "2026-10-01"),
                done("unit-inventory", "north", "2026-10-02"));
        assertThat(board.findings())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "completions[0] completion.unknown",
                        "completions[1] completion.unknown",
                        "completions[2] completion.unknown",
                        "completions[3] completion.unknown",
                        "completions[5] completion.repeated");
        assertThat(status(board, "unit-inventory", "north")).isEqualTo(new Status.Done(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void twoWindowsAreDoneWhenBothAre() {
        OccurrenceId spring = id("board-investments", "care");
        OccurrenceId autumn = new OccurrenceId(CYCLE.id(), StepId.of("board-investments"), 1, UnitId.of("care"));
        StatusBoard board = StatusBoard.at(
                SCHEDULE,
                List.of(new Completion(spring, Completion.Outcome.DONE, LocalDate.of(2027, 4, 1))),
                LocalDate.of(2027, 5, 1),
                Towns.ATTENTION);
        assertThat(board.status(spring).orElseThrow().status().kind()).isEqualTo(Status.Kind.DONE);
        assertThat(board.status(autumn).orElseThrow().status().kind()).isEqualTo(Status.Kind.UPCOMING);
    }

    @Test
    void isOverdueInEveryUnitOfACountyThatIsNotDoneInTime() {
        Organisation county = Towns.county(30, 10, 132);
        assertThat(county.tree().size()).isGreaterThan(39_900);
        Schedule schedule = Schedule.of(Template.S1.calendar(), CYCLE, county, Towns.SWEDISH);
        List<Completion> completions = schedule.occurrences()
                .filter(StatusBoardTest::isDone)
                .map(one -> new Completion(one.id(), Completion.Outcome.DONE, one.deadline()))
                .toList();
        LocalDate fri20261120 = LocalDate.of(2026, 11, 20);
        Set<OccurrenceId> late = schedule.occurrences()
                .filter(one -> !isDone(one) && one.deadline().isBefore(fri20261120))
                .map(Occurrence::id)
                .collect(toSet());
        StatusBoard board = StatusBoard.at(schedule, completions, fri20261120, Towns.ATTENTION);
        assertThat(board.statuses(OccurrenceSelection.ALL)
                        .filter(one -> one.status().kind() == Status.Kind.OVERDUE)
                        .map(one -> one.occurrence().id())
                        .collect(toSet()))
                .isEqualTo(late)
                .hasSizeBetween(10_000, 30_000);
    }

    /** Half of them. */
    private static boolean isDone(Occurrence occurrence) {
        return occurrence.id().hashCode() % 2 == 0;
    }
}

package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.UnitId;

/**
 * Time grows with the calendar, whatever is linked with what. Each calendar is so large that costly work for each pair
 * of its parts would take minutes.
 */
@Tag("slow")
@Timeout(60)
final class CalendarGrowthTest {

    private static final int PARTIES = 40_000;
    private static final int STEPS = 10_000;
    private static final Window MARCH = Window.month(Month.MARCH);
    private static final Window YEAR = Window.days(MonthDay.of(1, 1), MonthDay.of(12, 31), 0);

    @Test
    void partiesThatAnswerToOneAnotherInACircle() {
        Findings findings = parties(i -> "p" + (i + 1) % PARTIES).findings();
        assertThat(findings.counts()).containsEntry("party.answers-to-itself", (long) PARTIES);
    }

    @Test
    void partiesThatAnswerToOneAnotherInARow() {
        assertThat(parties(i -> "p" + Math.min(i + 1, PARTIES)).findings().counts())
                .doesNotContainKey("party.answers-to-itself")
                .containsEntry("calendar.party-unknown", 1L);
    }

    private static ProcessCalendar parties(IntFunction<String> superior) {
        CalendarBuilder builder = calendar();
        for (int i = 0; i < PARTIES; i++) {
            String above = superior.apply(i);
            builder.party("p" + i, labels("p"), party -> party.at("unit").answersTo(above));
        }
        return builder.build();
    }

    /** A late step is escalated past all those in the chain that the organisation does not have. */
    @Test
    void aLongChainOfResponsibilityThatNobodyIsOn() {
        int parties = 5_000;
        CalendarBuilder builder = ProcessCalendar.builder("own", labels("Own"));
        for (int i = 0; i < parties; i++) {
            String above = "p" + (i + 1);
            builder.party("p" + i, labels("p"), party -> party.at("board").answersTo(above));
        }
        builder.party("p" + parties, labels("head"), party -> party.at("department"));
        builder.party("leader", labels("leader"), party -> party.at("unit").answersTo("p0"));
        step(builder, "late", step -> step.during(MARCH));
        Schedule schedule =
                Schedule.of(builder.build(), Cycle.of("2026", 2026), Towns.county(20, 20, 5), Towns.SWEDISH);
        StatusBoard board = StatusBoard.at(schedule, List.of(), LocalDate.of(2026, 12, 1), Towns.ATTENTION);
        assertThat(board.statuses(OccurrenceSelection.ALL))
                .hasSize(2_000)
                .allSatisfy(one -> assertThat(one.escalatedTo())
                        .extracting(PartyAt::party)
                        .containsExactly(PartyId.of("p" + parties)));
    }

    @Test
    void stepsThatWaitForOneAnotherInACircle() {
        CalendarBuilder builder = calendar();
        for (int i = 0; i < STEPS; i++) {
            String before = "s" + (i + 1) % STEPS;
            step(builder, "s" + i, step -> step.during(MARCH).after(before));
        }
        StepGraph graph = new StepGraph(builder.build());
        assertThat(graph.waitingForThemselves().cardinality()).isEqualTo(STEPS);
    }

    /** Each part waits for what all the wholes above it wait for. */
    @Test
    void partsOfPartsInALongChain() {
        CalendarBuilder builder = calendar();
        for (int i = 0; i < STEPS; i++) {
            String whole = "s" + (i - 1);
            boolean isPart = i > 0;
            step(builder, "before" + i, step -> step.during(MARCH));
            String before = "before" + i;
            step(builder, "s" + i, step -> {
                StepBuilder details = step.during(MARCH).after(before);
                return isPart ? details.partOf(whole) : details;
            });
        }
        assertThat(inOneYear(builder)).isEmpty();
    }

    @Test
    void manyPartsOfAWholeThatWaitsForMany() {
        CalendarBuilder builder = calendar();
        String[] before = IntStream.range(0, STEPS).mapToObj(i -> "before" + i).toArray(String[]::new);
        step(builder, "whole", step -> step.during(MARCH).after(before));
        for (int i = 0; i < STEPS; i++) {
            step(builder, before[i], step -> step.during(Window.month(Month.APRIL)));
            step(builder, "part" + i, step -> step.during(MARCH).partOf("whole"));
        }
        assertThat(inOneYear(builder).counts()).containsEntry("step.due-before-predecessor", 2L * STEPS);
    }

    @Test
    void manyWindowsAfterAStepOfManyWindows() {
        CalendarBuilder builder = calendar();
        Window after = new Window.Within(Span.months(1), new Anchor.OfStep(StepId.of("first")));
        Window[] first = IntStream.range(0, STEPS).mapToObj(i -> MARCH).toArray(Window[]::new);
        Window[] whole = first.clone();
        whole[0] = YEAR;
        Window[] second = IntStream.range(0, STEPS).mapToObj(i -> after).toArray(Window[]::new);
        step(builder, "first", step -> step.during(first));
        step(builder, "second", step -> step.during(second).after("first"));
        step(builder, "whole", step -> step.during(whole));
        for (int i = 0; i < STEPS; i++) {
            step(builder, "part" + i, step -> step.during(MARCH).partOf("whole"));
        }
        assertThat(inOneYear(builder)).isEmpty();
    }

    /** In most years all windows lie as in others, so that not each of 400 years is gone through. */
    @Test
    void aStepThatWaitsForMany() {
        CalendarBuilder builder = calendar();
        String[] before = IntStream.range(0, STEPS).mapToObj(i -> "before" + i).toArray(String[]::new);
        for (String one : before) {
            step(builder, one, step -> step.during(Window.month(Month.APRIL)));
        }
        step(builder, "last", step -> step.during(MARCH).after(before));
        assertThat(builder.build().findings().counts()).containsEntry("step.due-before-predecessor", (long) STEPS);
    }

    /** What is checked for each pattern of leap years. */
    private static Findings inOneYear(CalendarBuilder builder) {
        StepGraph graph = new StepGraph(builder.build());
        assertThat(graph.waitingForThemselves().isEmpty()).isTrue();
        return OrderCheck.in(graph, 2026, step -> Map.of(), year -> new StepDates(graph, year));
    }

    @Test
    void manyStepsThatAPartyOfManyLevelsAnswersFor() {
        CalendarBuilder builder = calendar();
        String[] levels = IntStream.range(0, 40_000).mapToObj(i -> "unit").toArray(String[]::new);
        builder.party("everywhere", labels("Everywhere"), party -> party.at(levels));
        int steps = 5_000;
        for (int i = 0; i < steps; i++) {
            builder.step("s" + i, labels("s"), "department", step -> step.answeredBy("everywhere"));
        }
        assertThat(builder.build().findings().counts()).containsEntry("step.responsible-not-at-level", (long) steps);
    }

    @Test
    void manyRecordsOfManyDuties() {
        int duties = 20_000;
        CalendarBuilder builder = calendar();
        step(builder, "s", step -> step.during(MARCH));
        for (int i = 0; i < duties; i++) {
            builder.duty(
                    "d" + i,
                    labels("d"),
                    new DutySubject.EachEmployee(),
                    new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                    "x",
                    "leader");
        }
        Schedule schedule = Schedule.of(builder.build(), Cycle.of("2026", 2026), Towns.town(), Towns.SWEDISH);
        List<DutyRecord> records = IntStream.range(0, duties)
                .mapToObj(i -> new DutyRecord(
                        DutyId.of("d" + (duties - 1 - i)),
                        new DutyRecord.OfUnit(UnitId.of("north")),
                        LocalDate.of(2026, 3, 1)))
                .toList();
        assertThat(DutyCheck.of(schedule, records, LocalDate.of(2026, 12, 1))
                        .unfitRecords()
                        .counts())
                .containsEntry("record.subject-unknown", (long) duties);
    }

    private static CalendarBuilder calendar() {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("leader", labels("Leader"), party -> party.at("unit"));
    }

    private static void step(CalendarBuilder builder, String id, UnaryOperator<StepBuilder> details) {
        builder.step(id, labels(id), "unit", step -> details.apply(step.answeredBy("leader")));
    }
}

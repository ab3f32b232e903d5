package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Completion;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.Occurrence;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Laws of the board of a date, which shows several cycles. */
public abstract class BoardLaws {

    private static final Attention ATTENTION = new Attention(10, List.of(5, 10));
    private static final int DAYS_A_YEAR = 365;
    private static final int UNITS = 3;

    /** For subclasses that name a system. */
    protected BoardLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract CalendarSystem system();

    /** The system under test, which remembers what it is asked. */
    private CalendarSystem asked() {
        return LastAsked.remembering(CalendarSystem.class, system());
    }

    /**
     * Rounds.
     *
     * @return of any shape
     */
    @Provide
    protected Arbitrary<Round> rounds() {
        return Rounds.rounds();
    }

    /**
     * At each date there is just what there is in the cycles that are alive then, as it stands there: those that have
     * begun, and are not over or in which something is not settled; all of them where there is none.
     *
     * @param round any, whose cycle the next follows
     * @param days how long after the round's first day
     */
    @Property(tries = 100)
    public void showsTheCyclesThatAreAlive(
            @ForAll("rounds") Round round, @ForAll @IntRange(min = -400, max = 1200) int days) {
        Schedule first = round.schedule();
        int year = first.cycle().year() + 1;
        Schedule second =
                Schedule.of(first.calendar(), Cycle.of("cycle " + year, year), first.organisation(), round.deadlines());
        Round next = new Round(second, round.deadlines(), List.of());
        LocalDate date = first.days().first().plusDays(days);
        List<OccurrenceStatus> expected = new ArrayList<>();
        List<OccurrenceStatus> all = new ArrayList<>();
        boolean any = false;
        for (Round one : List.of(round, next)) {
            List<OccurrenceStatus> standing =
                    asked().at(one, one.completions(), date, ATTENTION).statuses();
            long occurrences = one.schedule().occurrences().count();
            Law.isBrokenIf(standing.size() != occurrences, () -> standing + " should be of " + occurrences);
            all.addAll(standing);
            if (isAlive(one, standing, date)) {
                any = true;
                expected.addAll(standing);
            }
        }
        List<OccurrenceStatus> shown = asked().statuses(List.of(round, next), date, ATTENTION);
        List<OccurrenceStatus> should = any ? expected : all;
        Law.isBrokenIf(!shown.equals(should), () -> shown + " should be " + should);
    }

    private static boolean isAlive(Round round, List<OccurrenceStatus> standing, LocalDate date) {
        int year = round.schedule().cycle().year();
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        for (Occurrence one : round.schedule().occurrences().toList()) {
            first = one.days().first().isBefore(first) ? one.days().first() : first;
            last = one.deadline().isAfter(last) ? one.deadline() : last;
        }
        for (var window : round.schedule().windows()) {
            first = window.days().first().isBefore(first) ? window.days().first() : first;
            last = window.deadline().isAfter(last) ? window.deadline() : last;
        }
        boolean open = standing.stream().anyMatch(one -> !one.status().kind().isSettled());
        return !date.isBefore(first) && (!date.isAfter(last) || open);
    }

    /**
     * A step that waits for one of the cycle before is blocked in its window just until that is done in all units, and no
     * step of its own cycle makes a difference.
     *
     * @param seed from which it is drawn when what is done
     * @param days how long after New Year of the later cycle
     */
    @Property(tries = 200)
    public void aStepWaitsForTheCycleBefore(@ForAll long seed, @ForAll @IntRange(max = 120) int days) {
        Random random = new Random(seed);
        int year = 2010 + random.nextInt(50);
        Organisation town = Towns.chain("municipality", "department", "unit");
        ProcessCalendar calendar = calendar();
        Schedule before = Schedule.of(calendar, Cycle.of("b", year - 1), town, Rounds.UNMOVED);
        Schedule now = Schedule.of(calendar, Cycle.of("n", year), town, Rounds.UNMOVED);
        List<Completion> done = new ArrayList<>();
        LocalDate newYear = LocalDate.of(year, Month.JANUARY, 1);
        LocalDate date = newYear.plusDays(days);
        LocalDate at = newYear.plusDays(random.nextInt(DAYS_A_YEAR) - 100L);
        boolean isDone = random.nextBoolean();
        if (isDone) {
            done.add(new Completion(occurrence("b", "evaluation", "unit"), Completion.Outcome.DONE, at));
        }
        Round earlier = new Round(before, Rounds.UNMOVED, done);
        Round later = new Round(now, Rounds.UNMOVED, List.of());
        Status.Kind kind = asked().statuses(List.of(later, earlier), date, ATTENTION).stream()
                .filter(one -> one.occurrence().id().equals(occurrence("n", "plan", "municipality")))
                .map(one -> one.status().kind())
                .findFirst()
                .orElse(Status.Kind.DONE);
        boolean inWindow = date.getMonth() == Month.MARCH;
        boolean waits = !isDone || at.isAfter(date);
        Law.isBrokenIf(
                (kind == Status.Kind.BLOCKED) != (inWindow && waits),
                () -> date + ", done " + isDone + " " + at + ": " + kind);
    }

    /**
     * A step waits for what it comes after in every unit below its own and above it: for just those in which it is not done.
     *
     * @param done in which of the three units below it is done, bit by bit
     */
    @Property(tries = 20)
    public void aStepWaitsForTheUnitsBelowAndAbove(@ForAll @IntRange(max = 7) int done) {
        int year = 2027;
        Organisation town = Towns.fan("municipality", "unit", UNITS);
        ProcessCalendar calendar = ProcessCalendar.builder("plan", labels("plan"))
                .party("mayor", labels("mayor"), party -> party.at("municipality"))
                .step(
                        "survey",
                        labels("survey"),
                        "unit",
                        step -> step.during(Window.month(Month.FEBRUARY)).answeredBy("mayor"))
                .step(
                        "plan",
                        labels("plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH))
                                .answeredBy("mayor")
                                .after("survey"))
                .step(
                        "talks",
                        labels("talks"),
                        "unit",
                        step -> step.during(Window.month(Month.APRIL))
                                .answeredBy("mayor")
                                .after("plan"))
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("n", year), town, Rounds.UNMOVED);
        LocalDate date = LocalDate.of(year, Month.APRIL, 2);
        List<Completion> completions = new ArrayList<>();
        Set<OccurrenceId> open = new HashSet<>();
        for (int i = 0; i < UNITS; i++) {
            OccurrenceId survey = occurrence("n", "survey", "unit-" + i);
            if ((done >> i & 1) == 1) {
                completions.add(new Completion(survey, Completion.Outcome.DONE, date.minusDays(40)));
            } else {
                open.add(survey);
            }
        }
        Round round = new Round(schedule, Rounds.UNMOVED, completions);
        CalendarSystem.Board board = asked().at(round, completions, date, ATTENTION);
        OccurrenceId plan = occurrence("n", "plan", "municipality");
        assertWaits(board, plan, open);
        for (int i = 0; i < UNITS; i++) {
            assertWaits(board, occurrence("n", "talks", "unit-" + i), Set.of(plan));
        }
    }

    private static void assertWaits(CalendarSystem.Board board, OccurrenceId id, Set<OccurrenceId> expected) {
        Set<OccurrenceId> missing = Set.copyOf(board.missing(id));
        Law.isBrokenIf(!missing.equals(expected), () -> id + " waits for " + missing + ", should for " + expected);
    }

    private static ProcessCalendar calendar() {
        return ProcessCalendar.builder("plan", labels("plan"))
                .party("mayor", labels("mayor"), party -> party.at("municipality"))
                .step(
                        "plan",
                        labels("plan"),
                        "municipality",
                        step -> step.during(Window.month(Month.MARCH))
                                .answeredBy("mayor")
                                .afterPrevious("evaluation"))
                .step(
                        "evaluation",
                        labels("evaluation"),
                        "unit",
                        step -> step.during(Window.month(Month.FEBRUARY, 1)).answeredBy("mayor"))
                .build();
    }

    private static OccurrenceId occurrence(String cycle, String step, String unit) {
        return new OccurrenceId(Cycle.of(cycle, 2010).id(), StepId.of(step), 0, UnitId.of(unit));
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }
}

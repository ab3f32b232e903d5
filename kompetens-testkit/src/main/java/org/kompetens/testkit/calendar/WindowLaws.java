package org.kompetens.testkit.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.calendar.Anchor;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Cycle;
import org.kompetens.calendar.DayRange;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.ProcessCalendar;
import org.kompetens.calendar.Schedule;
import org.kompetens.calendar.ScheduledWindow;
import org.kompetens.calendar.Setting;
import org.kompetens.calendar.SettingId;
import org.kompetens.calendar.SettingValue;
import org.kompetens.calendar.Span;
import org.kompetens.calendar.StepId;
import org.kompetens.calendar.Window;
import org.kompetens.calendar.YearPart;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Laws of windows that recur, or lie before and after others. */
public abstract class WindowLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final List<Span.Unit> UNITS = List.of(Span.Unit.values());
    private static final String LEVEL = "municipality";
    private static final int MONTHS = 12;
    private static final int MOST_MEETINGS = 5;
    private static final Attention ATTENTION = new Attention(14, List.of());

    /** For subclasses that name a system. */
    protected WindowLaws() {}

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
     * The parts of twelve months follow each other without a gap, and each ends where one counts its months to; with a
     * day to be done by, on that day of its last month or on the month's last.
     *
     * @param year a year
     * @param first the first month
     * @param part how the months are divided
     * @param lastDay the day to be done by
     */
    @Property(tries = 200)
    public void partsOfTheYearFollowEachOther(
            @ForAll @IntRange(min = 2001, max = 2095) int year,
            @ForAll Month first,
            @ForAll YearPart part,
            @ForAll @IntRange(min = 1, max = 31) int lastDay) {
        List<DayRange> whole = days(year, each(part, first, OptionalInt.empty()));
        List<DayRange> by = days(year, each(part, first, OptionalInt.of(lastDay)));
        List<DayRange> expected = new ArrayList<>();
        List<DayRange> expectedBy = new ArrayList<>();
        LocalDate day = LocalDate.of(year + 1, first, 1);
        for (int i = 0; i < MONTHS / part.months(); i++) {
            LocalDate last = day.plusMonths(part.months()).minusDays(1);
            expected.add(new DayRange(day, last));
            expectedBy.add(new DayRange(day, last.withDayOfMonth(Math.min(lastDay, last.getDayOfMonth()))));
            day = last.plusDays(1);
        }
        Law.isBrokenIf(!whole.equals(expected), () -> whole + " should be " + expected);
        Law.isBrokenIf(!by.equals(expectedBy), () -> by + " should be " + expectedBy);
    }

    private static Window each(YearPart part, Month first, OptionalInt lastDay) {
        return new Window.EachPart(part, 1, Optional.of(first), lastDay);
    }

    private List<DayRange> days(int year, Window window) {
        ProcessCalendar calendar = ProcessCalendar.builder("one", labels("one"))
                .party("mayor", labels("mayor"), party -> party.at(LEVEL))
                .step("one", labels("one"), LEVEL, step -> step.during(window).answeredBy("mayor"))
                .build();
        Schedule schedule = Schedule.of(calendar, Cycle.of("c", year), Towns.chain(LEVEL), Rounds.UNMOVED);
        return asked().plan(new Round(schedule, Rounds.UNMOVED, List.of())).windows().stream()
                .map(ScheduledWindow::days)
                .toList();
    }

    /**
     * Of papers before each meeting, the meetings, and minutes after each, there are as many; each lies where one counts
     * it to, day by day; and each waits for its own, in their order.
     *
     * @param seed from which meetings, and how far what belongs to them lies from them, are drawn
     */
    @Property(tries = 100)
    public void pairingIsOneToOneAndKeepsTheOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<LocalDate> meetings = new ArrayList<>();
        LocalDate date = YearMonth.of(2001 + random.nextInt(90), 1 + random.nextInt(MONTHS))
                .atEndOfMonth();
        int year = date.getYear();
        for (int i = 0; i <= random.nextInt(MOST_MEETINGS); i++) {
            meetings.add(date);
            date = date.plusDays(1 + random.nextInt(80));
        }
        Span.Given before = span(random);
        Span.Given after = span(random);
        Schedule schedule = Schedule.of(
                council(before, new Span.Given(before.count() + 1, before.unit()), after),
                Cycle.of("c", year).withSetting("meetings", new SettingValue.OfDates(meetings)),
                Towns.chain(LEVEL),
                Rounds.UNMOVED);
        Round round = new Round(schedule, Rounds.UNMOVED, List.of());
        List<DayRange> expected = new ArrayList<>();
        meetings.forEach(day -> expected.add(new DayRange(
                moved(day, -before.count() - 1, before.unit()), moved(day, -before.count(), before.unit()))));
        meetings.forEach(day -> expected.add(new DayRange(day, day)));
        meetings.forEach(day -> expected.add(new DayRange(day.plusDays(1), moved(day, after.count(), after.unit()))));
        List<DayRange> actual = asked().plan(round).windows().stream()
                .map(ScheduledWindow::days)
                .toList();
        Law.isBrokenIf(!actual.equals(expected), () -> actual + " should be " + expected);
        CalendarSystem.Board board = asked().at(round, List.of(), meetings.get(0), ATTENTION);
        for (int i = 0; i < meetings.size(); i++) {
            waitsFor(board, occurrence("council", i), occurrence("papers", i));
            waitsFor(board, occurrence("minutes", i), occurrence("council", i));
        }
    }

    /**
     * Months before and after a day that not every month has end on the same day of the month, or on the month's last where it
     * has no such day: a month after 31 January ends with 28 February.
     *
     * @param which the day
     * @param months how many months after it, and how many before
     */
    @Property(tries = 60)
    public void monthsBesideADayEndOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 12) int months) {
        LocalDate day = EndsOfMonths.DAYS.get(which);
        Span.Given span = new Span.Given(months, Span.Unit.MONTHS);
        Schedule schedule = Schedule.of(
                council(span, new Span.Given(months + 1, Span.Unit.MONTHS), span),
                Cycle.of("c", day.getYear()).withSetting("meetings", new SettingValue.OfDates(List.of(day))),
                Towns.chain(LEVEL),
                Rounds.UNMOVED);
        List<DayRange> expected = List.of(
                new DayRange(EndsOfMonths.later(day, -months - 1), EndsOfMonths.later(day, -months)),
                new DayRange(day, day),
                new DayRange(day.plusDays(1), EndsOfMonths.later(day, months)));
        List<DayRange> actual = asked().plan(new Round(schedule, Rounds.UNMOVED, List.of())).windows().stream()
                .map(ScheduledWindow::days)
                .toList();
        Law.isBrokenIf(
                !actual.equals(expected),
                () -> months + " months before and after " + day + ": " + actual + " should be " + expected);
    }

    private static void waitsFor(CalendarSystem.Board board, OccurrenceId one, OccurrenceId other) {
        List<OccurrenceId> missing = board.missing(one);
        Law.isBrokenIf(!missing.equals(List.of(other)), () -> one + " waits for " + missing);
    }

    private static ProcessCalendar council(Span before, Span from, Span after) {
        Anchor each = new Anchor.OfEach(StepId.of("council"));
        return ProcessCalendar.builder("council", labels("council"))
                .setting("meetings", Setting.Kind.DATES, labels("meetings"))
                .party("mayor", labels("mayor"), party -> party.at(LEVEL))
                .step(
                        "papers",
                        labels("papers"),
                        LEVEL,
                        step -> step.during(new Window.Before(before, Optional.of(from), each))
                                .answeredBy("mayor"))
                .step(
                        "council",
                        labels("council"),
                        LEVEL,
                        step -> step.during(new Window.Dates(SettingId.of("meetings")))
                                .answeredBy("mayor")
                                .after("papers"))
                .step(
                        "minutes",
                        labels("minutes"),
                        LEVEL,
                        step -> step.during(new Window.Within(after, each))
                                .answeredBy("mayor")
                                .after("council"))
                .build();
    }

    private static Span.Given span(Random random) {
        return new Span.Given(1 + random.nextInt(8), UNITS.get(random.nextInt(UNITS.size())));
    }

    /** Day by day, or month by month to the same day or the month's last. */
    private static LocalDate moved(LocalDate day, int count, Span.Unit unit) {
        return switch (unit) {
            case DAYS -> LocalDate.ofEpochDay(day.toEpochDay() + count);
            case WORKING_DAYS -> workingDay(day, count);
            case WEEKS -> LocalDate.ofEpochDay(day.toEpochDay() + 7L * count);
            case MONTHS -> {
                YearMonth month = YearMonth.from(day).plusMonths(count);
                yield month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
            }
        };
    }

    /** One goes from day to day until so many of them were neither a weekend nor a holiday. */
    private static LocalDate workingDay(LocalDate from, int count) {
        int left = Math.abs(count);
        LocalDate day = from;
        while (left > 0) {
            day = day.plusDays(Integer.signum(count));
            if (Rounds.UNMOVED.workingDays().isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static OccurrenceId occurrence(String step, int window) {
        return new OccurrenceId(Cycle.of("c", 2001).id(), StepId.of(step), window, UnitId.of(LEVEL));
    }

    private static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }
}

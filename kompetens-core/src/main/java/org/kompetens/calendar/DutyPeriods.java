package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.workday.WorkingDays;

/** The periods of one duty that are over at a date, and in which there are too few records. */
final class DutyPeriods {

    private static final int MONTHS_A_TERTIAL = 4;

    private final DutyTiming timing;
    private final Optional<Span.Given> span;
    private final WorkingDays workingDays;
    private final MonthDay cycleBegins;
    private final DayRange stretch;
    private final boolean ofCycle;
    private final LocalDate asOf;
    private final NavigableMap<LocalDate, DayRange> anchored;

    /**
     * The span is that of the timing, where it has any; a period is looked at where it ends in the stretch, which can be
     * that of a cycle. Those that end before something else are given, by their last days.
     */
    DutyPeriods(
            DutyTiming timing,
            Optional<Span.Given> span,
            WorkingDays workingDays,
            MonthDay cycleBegins,
            DayRange stretch,
            boolean ofCycle,
            LocalDate asOf,
            NavigableMap<LocalDate, DayRange> anchored) {
        this.timing = timing;
        this.span = span;
        this.workingDays = workingDays;
        this.cycleBegins = cycleBegins;
        this.stretch = stretch;
        this.ofCycle = ofCycle;
        this.asOf = asOf;
        this.anchored = anchored;
    }

    /**
     * A period with too few records.
     *
     * @param days its days
     * @param recorded on how many of them there is a record
     */
    record Missed(DayRange days, int recorded) {}

    /** The periods missed of a duty that is not rolling. */
    List<Missed> fixed(NavigableSet<LocalDate> dates) {
        int times = timing instanceof DutyTiming.TimesEach several ? several.times() : 1;
        List<Missed> missed = new ArrayList<>();
        for (DayRange period : periods()) {
            int recorded = period.last().isBefore(asOf)
                    ? dates.subSet(period.first(), true, period.last(), true).size()
                    : times;
            if (recorded < times) {
                missed.add(new Missed(period, recorded));
            }
        }
        return missed;
    }

    private List<DayRange> periods() {
        List<DayRange> periods = new ArrayList<>();
        for (int year = stretch.first().getYear(); year <= stretch.last().getYear(); year++) {
            LocalDate lastOfYear = LocalDate.of(year, Month.DECEMBER, 31);
            if (timing instanceof DutyTiming.AfterEachTertial) {
                addAfter(LocalDate.of(year, Month.APRIL, 30), periods);
                addAfter(LocalDate.of(year, Month.AUGUST, 31), periods);
                addAfter(lastOfYear, periods);
            } else if (isByCycle()) {
                LocalDate next = cycleBegins.atYear(year);
                addEnding(new DayRange(cycleBegins.atYear(year - 1), next.minusDays(1)), periods);
                addEnding(new DayRange(next, cycleBegins.atYear(year + 1).minusDays(1)), periods);
            } else {
                addEnding(new DayRange(LocalDate.of(year, Month.JANUARY, 1), lastOfYear), periods);
            }
        }
        return periods;
    }

    /**
     * The period that is told of a duty that is not rolling.
     *
     * @param counted the days whose records count
     * @param due until when it is in time
     */
    record Told(DayRange counted, LocalDate due) {

        /** On which day somebody must be employed to be asked. */
        LocalDate dayAt(LocalDate asOf) {
            return due.isBefore(asOf) ? due : asOf;
        }
    }

    /** The period of the date; at a date after the cycle, the last that ended in it. */
    Told told() {
        boolean isOver = ofCycle && asOf.isAfter(stretch.last());
        if (timing instanceof DutyTiming.AfterEachTertial) {
            LocalDate first = afterTertial(isOver ? stretch.last().plusDays(1) : asOf);
            if (ofCycle && !first.isAfter(stretch.first())) {
                // A report on a period that ended before the cycle is the former cycle's.
                first = first.plusMonths(MONTHS_A_TERTIAL);
            }
            DayRange counted =
                    new DayRange(first, first.plusMonths(MONTHS_A_TERTIAL).minusDays(1));
            return new Told(counted, later(first.minusDays(1)));
        }
        if (isByCycle() && ofCycle) {
            return new Told(stretch, stretch.last());
        }
        MonthDay begins = isByCycle() ? cycleBegins : MonthDay.of(Month.JANUARY, 1);
        // The year that ends last in a cycle is the one before that of the day after it.
        LocalDate day = isOver ? stretch.last().plusDays(1) : asOf;
        int before = (day.isBefore(begins.atYear(day.getYear())) ? 1 : 0) + (isOver ? 1 : 0);
        int year = day.getYear() - before;
        DayRange counted =
                new DayRange(begins.atYear(year), begins.atYear(year + 1).minusDays(1));
        return new Told(counted, counted.last());
    }

    /** The first day after the last third of a year that ended before a day. */
    private static LocalDate afterTertial(LocalDate day) {
        int month = day.getMonthValue();
        return LocalDate.of(day.getYear(), month - (month - 1) % MONTHS_A_TERTIAL, 1);
    }

    boolean isByCycle() {
        return (timing instanceof DutyTiming.TimesEach several && several.year() == DutyTiming.Year.CYCLE)
                || (timing instanceof DutyTiming.OnceEach once && once.year() == DutyTiming.Year.CYCLE);
    }

    private void addEnding(DayRange period, List<DayRange> periods) {
        if (stretch.contains(period.last()) && !periods.contains(period)) {
            periods.add(period);
        }
    }

    private void addAfter(LocalDate end, List<DayRange> periods) {
        if (stretch.contains(end)) {
            periods.add(new DayRange(end.plusDays(1), later(end)));
        }
    }

    /**
     * What is missing at the date of a rolling duty.
     *
     * @param entry since when the duty holds for its subject, where that is known
     * @param times how many times it was fulfilled on which days
     */
    Optional<Missed> missing(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        if (timing instanceof DutyTiming.Before) {
            ServedRounds served = served(entry, times);
            return Optional.ofNullable(anchoredSince(entry).lowerEntry(asOf))
                    .filter(round -> !served.isServed(round.getKey()))
                    .map(round -> new Missed(round.getValue(), 0));
        }
        List<DayRange> rounds = rounds(entry, times);
        boolean isOnce = timing instanceof DutyTiming.AfterEntry;
        if (rounds.isEmpty() || (isOnce && !since(entry, times).isEmpty())) {
            return Optional.empty();
        }
        DayRange last = rounds.get(rounds.size() - 1);
        return last.last().isBefore(asOf) ? Optional.of(new Missed(last, 0)) : Optional.empty();
    }

    /**
     * How a rolling duty stands at the date: fulfilled where there is a record that counts, and the next is not late.
     *
     * @param entry since when the duty holds for its subject, where that is known
     * @param times how many times it was fulfilled on which days
     */
    DutyStanding standing(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        if (missing(entry, times).isPresent()) {
            return DutyStanding.LATE;
        }
        boolean done = timing instanceof DutyTiming.Before
                ? isAnyServed(entry, times)
                : !since(entry, times).isEmpty();
        return done ? DutyStanding.FULFILLED : DutyStanding.NOT_DUE;
    }

    /** Whether what was due last has been done, or else what is due next. */
    private boolean isAnyServed(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        NavigableMap<LocalDate, DayRange> rounds = anchoredSince(entry);
        ServedRounds served = served(entry, times);
        return Stream.of(rounds.lowerKey(asOf), rounds.ceilingKey(asOf))
                .filter(Objects::nonNull)
                .anyMatch(served::isServed);
    }

    private ServedRounds served(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        return new ServedRounds(anchoredSince(entry), since(entry, times));
    }

    /** What was due before somebody entered is not asked of them. */
    private NavigableMap<LocalDate, DayRange> anchoredSince(Optional<LocalDate> entry) {
        return entry.map(since -> anchored.tailMap(since, true)).orElse(anchored);
    }

    /** The periods missed of a rolling duty, those that were made up for later too. */
    List<Missed> rolling(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        Stream<DayRange> missed;
        if (timing instanceof DutyTiming.Before) {
            ServedRounds served = served(entry, times);
            missed = anchoredSince(entry).values().stream().filter(round -> !served.isServedInTime(round.last()));
        } else {
            NavigableSet<LocalDate> known = since(entry, times).navigableKeySet();
            missed = rounds(entry, times).stream()
                    .filter(round -> known.subSet(round.first(), true, round.last(), true)
                            .isEmpty());
        }
        return missed.filter(round -> round.last().isBefore(asOf) && stretch.contains(round.last()))
                .map(round -> new Missed(round, 0))
                .toList();
    }

    /** From entry, and from the day after each time, the days within which the next is due. */
    private List<DayRange> rounds(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        List<DayRange> rounds = new ArrayList<>();
        entry.ifPresent(since -> rounds.add(new DayRange(since, due(since))));
        if (!(timing instanceof DutyTiming.AfterEntry)) {
            since(entry, times).keySet().forEach(date -> rounds.add(new DayRange(date.plusDays(1), due(date))));
        }
        return rounds;
    }

    private LocalDate due(LocalDate from) {
        return timing instanceof DutyTiming.EveryYears every
                ? LocalDate.of(from.getYear() + every.years(), Month.DECEMBER, 31)
                : later(from);
    }

    private LocalDate later(LocalDate day) {
        return span.orElseThrow().after(day, workingDays);
    }

    /** A time before entry is of an earlier employment. */
    private NavigableMap<LocalDate, Integer> since(Optional<LocalDate> entry, NavigableMap<LocalDate, Integer> times) {
        NavigableMap<LocalDate, Integer> happened = times.headMap(asOf, true);
        if (entry.isEmpty()) {
            return happened;
        }
        return entry.get().isAfter(asOf) ? new TreeMap<>() : happened.tailMap(entry.get(), true);
    }
}

package org.kompetens.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Which time of a duty that is due before something serves which of its rounds. Each serves one alone: of the
 * round that was due last and the next, the nearer, or the other where that has been served.
 */
final class ServedRounds {

    private final NavigableMap<LocalDate, DayRange> rounds;
    private final Map<LocalDate, LocalDate> served = new HashMap<>();

    /**
     * Of somebody for whom all the rounds are.
     *
     * @param rounds the days of each, by its last, on which it is due
     * @param times how many times the duty was fulfilled on which days, known at a date
     */
    ServedRounds(NavigableMap<LocalDate, DayRange> rounds, SortedMap<LocalDate, Integer> times) {
        this.rounds = rounds;
        // The earliest first, so that what comes later changes nothing of what was known before.
        times.forEach((date, often) -> {
            for (int i = 0; i < often; i++) {
                serve(date);
            }
        });
    }

    private void serve(LocalDate date) {
        Optional<LocalDate> last = Optional.ofNullable(rounds.lowerKey(date)).filter(due -> !isServed(due));
        Optional<LocalDate> next = Optional.ofNullable(rounds.ceilingEntry(date))
                .filter(round -> round.getValue().contains(date))
                .map(Map.Entry::getKey)
                .filter(due -> !isServed(due));
        boolean isLate = last.isPresent() && (next.isEmpty() || isNearer(date, last.get(), next.get()));
        (isLate ? last : next).ifPresent(due -> served.put(due, date));
    }

    private static boolean isNearer(LocalDate date, LocalDate last, LocalDate next) {
        return ChronoUnit.DAYS.between(last, date) <= ChronoUnit.DAYS.between(date, next);
    }

    /** Whether what was due on a day has been done, even if late. */
    boolean isServed(LocalDate due) {
        return served.containsKey(due);
    }

    /** Whether it was done by then. */
    boolean isServedInTime(LocalDate due) {
        return Optional.ofNullable(served.get(due))
                .filter(date -> !date.isAfter(due))
                .isPresent();
    }
}

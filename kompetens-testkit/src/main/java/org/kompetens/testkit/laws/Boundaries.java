package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.kompetens.organisation.Period;

/** Days at which mistakes are made: the ends of years and months, 29 February, and the days beside a bound. */
final class Boundaries {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2026, 10, 1),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1970, 1, 1),
            LocalDate.of(2038, 1, 19),
            LocalDate.of(2100, 3, 1));

    private Boundaries() {}

    static LocalDate day(Random random) {
        return DAYS.get(random.nextInt(DAYS.size()));
    }

    static LocalDate after(LocalDate day, Random random) {
        return day.plusDays(1 + random.nextInt(800));
    }

    /** The days on and beside each of two. */
    static List<LocalDate> about(LocalDate first, LocalDate second) {
        return List.of(first.minusDays(1), first, first.plusDays(1), second.minusDays(1), second, second.plusDays(1));
    }

    /** With a beginning and an end. */
    static Period period(Random random) {
        LocalDate from = day(random);
        return Period.of(from, random.nextInt(3) == 0 ? from.plusDays(1) : after(from, random));
    }

    static List<LocalDate> about(Period period) {
        return about(period.from().orElseThrow(), period.until().orElseThrow());
    }
}

package org.kompetens.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.organisation.Period;

/** Dates near the as-of date: on it, next to it, and far enough away to be surely before or after. */
final class Days {

    /** The as-of date of those who name none. */
    static final LocalDate DEFAULT_AS_OF = LocalDate.of(2026, 10, 1);

    private static final List<Integer> OFFSETS = List.of(-30, 0, -1, 1, -400, -2, 30, 400);

    private Days() {}

    static Arbitrary<LocalDate> around(LocalDate asOf) {
        return Arbitraries.of(OFFSETS).withoutEdgeCases().map(asOf::plusDays);
    }

    /** Dates up to the as-of date more often than later ones, as records mostly are of the past. */
    static Arbitrary<LocalDate> mostlyUpTo(LocalDate asOf) {
        return Arbitraries.of(-30, 0, -1, -30, -400, -2, -1, 0, 1, 30)
                .withoutEdgeCases()
                .map(asOf::plusDays);
    }

    /** Dates on which people leave: as often as not the as-of date, which counts as gone, or the day after, which does not. */
    static Arbitrary<LocalDate> ofExits(LocalDate asOf) {
        return Arbitraries.of(30, 0, 1, -1, 0, 400, -30).withoutEdgeCases().map(asOf::plusDays);
    }

    /** One of the dates near the as-of date that come after another; the next day where there is none. */
    static LocalDate after(LocalDate date, LocalDate asOf, Pick pick) {
        List<LocalDate> later = new ArrayList<>();
        OFFSETS.stream().map(asOf::plusDays).filter(date::isBefore).forEach(later::add);
        return later.isEmpty() ? date.plusDays(1) : pick.from(later);
    }

    /** Periods that hold at least one date, many of them without bounds. */
    static Arbitrary<Period> periods(LocalDate asOf) {
        return Combinators.combine(around(asOf), Pick.picks(), Arbitraries.of(Shape.values()))
                .as((from, end, shape) -> switch (shape) {
                    case ALWAYS, ALWAYS_TOO -> Period.ALWAYS;
                    case FROM -> Period.startingOn(from);
                    case UNTIL -> Period.endingBefore(from);
                    case BETWEEN -> Period.of(from, after(from, asOf, end));
                });
    }

    private enum Shape {
        ALWAYS,
        ALWAYS_TOO,
        FROM,
        UNTIL,
        BETWEEN
    }
}

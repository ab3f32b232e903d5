package org.kompetens.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Calendar dates from a first one, to before another. A period may be open at either end.
 *
 * <p>A period that does not begin before it ends holds no date. It can be written down, as records from outside hold
 * such ones, and is reported as {@link OrganisationRule#PERIOD_ENDS_BEFORE_BEGIN}.
 *
 * @param from the first date; empty for "always was"
 * @param until the first date that no longer belongs to it (exclusive); empty for "until further notice"
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Refuses null. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** Every date. */
    public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /**
     * From a date until further notice.
     *
     * @param from the first date
     * @return the period
     */
    public static Period from(LocalDate from) {
        return new Period(Optional.of(from), Optional.empty());
    }

    /**
     * Up to a date, without a beginning.
     *
     * @param untilExclusive the first date that no longer belongs to it
     * @return the period
     */
    public static Period until(LocalDate untilExclusive) {
        return new Period(Optional.empty(), Optional.of(untilExclusive));
    }

    /**
     * From a date to before another.
     *
     * @param from the first date
     * @param untilExclusive the first date that no longer belongs to it
     * @return the period
     */
    public static Period between(LocalDate from, LocalDate untilExclusive) {
        return new Period(Optional.of(from), Optional.of(untilExclusive));
    }

    /**
     * From a date to a last one, as people and most files write it.
     *
     * @param from the first date
     * @param lastDayInclusive the last date that belongs to it
     * @return the period
     */
    public static Period lastDay(LocalDate from, LocalDate lastDayInclusive) {
        return between(from, lastDayInclusive.plusDays(1));
    }

    /**
     * Whether a date belongs to the period.
     *
     * @param date the date
     * @return true from {@code from} to before {@code until}
     */
    public boolean contains(LocalDate date) {
        return (from.isEmpty() || !date.isBefore(from.get())) && (until.isEmpty() || date.isBefore(until.get()));
    }

    /**
     * Whether the period begins before it ends, so that it holds a date at all.
     *
     * @return false if {@code from ≥ until}
     */
    public boolean isProper() {
        return from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get());
    }
}

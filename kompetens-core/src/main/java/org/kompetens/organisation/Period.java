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
     * @param startInclusive the first date
     * @return the period
     */
    public static Period startingOn(LocalDate startInclusive) {
        return new Period(Optional.of(startInclusive), Optional.empty());
    }

    /**
     * Up to a date, without a beginning.
     *
     * @param endExclusive the first date that no longer belongs to it
     * @return the period
     */
    public static Period endingBefore(LocalDate endExclusive) {
        return new Period(Optional.empty(), Optional.of(endExclusive));
    }

    /**
     * From a date to before another.
     *
     * @param startInclusive the first date
     * @param endExclusive the first date that no longer belongs to it
     * @return the period
     */
    public static Period of(LocalDate startInclusive, LocalDate endExclusive) {
        return new Period(Optional.of(startInclusive), Optional.of(endExclusive));
    }

    /**
     * From a date to a last one, as people and most files write it.
     *
     * @param startInclusive the first date
     * @param endInclusive the last date that belongs to it
     * @return the period
     */
    public static Period ofClosed(LocalDate startInclusive, LocalDate endInclusive) {
        return of(startInclusive, endInclusive.plusDays(1));
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

    /**
     * Whether any date belongs to both periods.
     *
     * @param other another period
     * @return true if so; false where either holds no date
     */
    public boolean overlaps(Period other) {
        return isProper() && other.isProper() && beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this);
    }

    private boolean beginsBeforeEndOf(Period other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
    }
}

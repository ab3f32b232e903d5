package org.kompetens.staffing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a retirement table: from which age people born within some dates have a right or a duty.
 *
 * @param limit which age limit, such as {@code state-pension}; the same in all rows of one limit
 * @param kind what it means to reach it
 * @param bornFrom the first date of birth; empty if all that are earlier too
 * @param bornBefore the first date of birth that no longer belongs to it; empty if all that are later too
 * @param inForceFrom the first date on which this is the law
 * @param inForceUntil the first date on which it no longer is; empty if it still is
 * @param age years and months
 * @param leavingDay on which day somebody leaves who leaves at the limit
 * @param enacted true if it is decided, false if it is a forecast
 * @param source the statute, or who forecasts it
 */
public record RetirementRow(
        String limit,
        Kind kind,
        Optional<LocalDate> bornFrom,
        Optional<LocalDate> bornBefore,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        Period age,
        LeavingDay leavingDay,
        boolean enacted,
        String source) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the dates of birth, or those in force, end before they begin, or the age is not
     *     above nought or has days
     */
    public RetirementRow {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(leavingDay, "leavingDay");
        Objects.requireNonNull(source, "source");
        if (!isBefore(bornFrom, bornBefore)) {
            throw new IllegalArgumentException(
                    "the dates of birth of a row must end after they begin: " + bornFrom + " to " + bornBefore);
        }
        if (!isBefore(Optional.of(inForceFrom), inForceUntil)) {
            throw new IllegalArgumentException(
                    "a row must be in force on some date: " + inForceFrom + " to " + inForceUntil);
        }
        if (age.toTotalMonths() <= 0 || !age.equals(age.withDays(0))) {
            throw new IllegalArgumentException("a limit must be an age of years and months above nought: " + age);
        }
    }

    /** What it means to reach a limit. None of them is by itself an exit. */
    public enum Kind {
        /** From here on a pension may be drawn, or somebody may leave with one. */
        RIGHT_TO_LEAVE,
        /** Up to here there is a right to stay; after it, the employer may end the employment. */
        RIGHT_TO_STAY,
        /** Here the employment ends, unless something else is agreed. */
        DUTY_TO_LEAVE
    }

    /**
     * Whether somebody was born within the dates of this row.
     *
     * @param birthDate the date of birth
     * @return true if so
     */
    public boolean isFor(LocalDate birthDate) {
        return (bornFrom.isEmpty() || !birthDate.isBefore(bornFrom.get()))
                && (bornBefore.isEmpty() || birthDate.isBefore(bornBefore.get()));
    }

    /** Whether on some date both rows are the law for some date of birth, and neither goes before the other. */
    boolean contradicts(RetirementRow other) {
        return limit.equals(other.limit)
                && enacted == other.enacted
                && isBefore(bornFrom, other.bornBefore)
                && isBefore(other.bornFrom, bornBefore)
                && isBefore(Optional.of(inForceFrom), other.inForceUntil)
                && isBefore(Optional.of(other.inForceFrom), inForceUntil);
    }

    private static boolean isBefore(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || start.get().isBefore(end.get());
    }

    /**
     * Whether this is the law on a date.
     *
     * @param date the date
     * @return true if so
     */
    public boolean isInForce(LocalDate date) {
        return !date.isBefore(inForceFrom) && (inForceUntil.isEmpty() || date.isBefore(inForceUntil.get()));
    }
}

package org.kompetens.workday;

import java.time.DateTimeException;

/** Holidays were asked for in a year for which there are no rules. An answer would be a guess. */
public final class YearUnknownException extends DateTimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    /**
     * An exception for a year.
     *
     * @param year the year without rules
     * @param firstKnown the first year with rules
     * @param lastKnown the last year with rules
     */
    public YearUnknownException(int year, int firstKnown, int lastKnown) {
        super("no holidays are known for " + year + ", only for " + firstKnown + " to " + lastKnown);
        this.year = year;
    }

    /**
     * The year.
     *
     * @return the year without rules
     */
    public int year() {
        return year;
    }
}

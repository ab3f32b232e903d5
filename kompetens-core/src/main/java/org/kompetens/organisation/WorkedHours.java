package org.kompetens.organisation;

/**
 * What someone employed by the hour worked in a full calendar year.
 *
 * @param year the year, from {@value #EARLIEST_YEAR} to {@value #LATEST_YEAR}
 * @param hours whole hours, from 0 to {@value #MOST}
 */
public record WorkedHours(int year, int hours) {

    /** The hours of a leap year. */
    public static final int MOST = 8784;

    /** A year before this is a slip of the pen. */
    public static final int EARLIEST_YEAR = 1900;

    /** A year after this is a slip of the pen. */
    public static final int LATEST_YEAR = 2200;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the year or the hours are out of bounds
     */
    public WorkedHours {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            throw new IllegalArgumentException("year must be from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        }
        if (hours < 0 || hours > MOST) {
            throw new IllegalArgumentException("hours must be from 0 to " + MOST);
        }
    }

    /** Says that there are hours, not how many. */
    @Override
    public String toString() {
        return "WorkedHours[hidden]";
    }
}

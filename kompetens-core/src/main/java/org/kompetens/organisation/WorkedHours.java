package org.kompetens.organisation;

/**
 * What someone employed by the hour worked in a full calendar year.
 *
 * @param year the year
 * @param hours whole hours, from 0 to {@value #MOST}
 */
public record WorkedHours(int year, int hours) {

    /** The hours of a leap year. */
    public static final int MOST = 8784;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the hours are out of bounds
     */
    public WorkedHours {
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

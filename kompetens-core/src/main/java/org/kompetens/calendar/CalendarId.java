package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies a calendar.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record CalendarId(String value) implements Comparable<CalendarId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public CalendarId {
        Identifiers.check("CalendarId", value);
    }

    /**
     * The identifier of a calendar.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static CalendarId of(String value) {
        return new CalendarId(value);
    }

    @Override
    public int compareTo(CalendarId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}

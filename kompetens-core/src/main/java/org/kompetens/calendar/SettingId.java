package org.kompetens.calendar;

import org.kompetens.text.Identifiers;

/**
 * Identifies a setting of a calendar.
 *
 * @param value the identifier as the calendar writes it; compared letter by letter
 */
public record SettingId(String value) implements Comparable<SettingId> {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public SettingId {
        Identifiers.check("SettingId", value);
    }

    /**
     * The identifier of a setting of a calendar.
     *
     * @param value the identifier as the calendar writes it
     * @return the identifier
     */
    public static SettingId of(String value) {
        return new SettingId(value);
    }

    @Override
    public int compareTo(SettingId other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}

package org.kompetens.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One round of a calendar. It crosses New Year and is no calendar year, so it is given an id of its own.
 *
 * @param id identifies the cycle, for instance {@code 2026/27}
 * @param year the year in which it begins, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param settings what the organisation chooses, in the order of the settings' ids
 */
public record Cycle(CycleId id, int year, Map<SettingId, SettingValue> settings) {

    /** The first year in which a cycle can begin. */
    public static final int FIRST_YEAR = 1900;

    /** The last year in which a cycle can begin. */
    public static final int LAST_YEAR = 9000;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public Cycle {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ": " + year);
        }
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /**
     * A cycle without settings; see {@link #withSetting}.
     *
     * @param id identifies the cycle
     * @param year the year in which it begins
     * @return the cycle
     */
    public static Cycle of(String id, int year) {
        return new Cycle(CycleId.of(id), year, Map.of());
    }

    /**
     * This cycle with one more setting chosen, or chosen anew.
     *
     * @param setting the setting
     * @param value what is chosen
     * @return a new cycle
     */
    public Cycle withSetting(String setting, SettingValue value) {
        Map<SettingId, SettingValue> more = new TreeMap<>(settings);
        more.put(SettingId.of(setting), value);
        return new Cycle(id, year, more);
    }
}

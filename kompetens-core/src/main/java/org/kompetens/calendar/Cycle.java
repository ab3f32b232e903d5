package org.kompetens.calendar;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.UnitId;

/**
 * One round of a calendar. It crosses New Year and is no calendar year, so it is given an id of its own.
 *
 * @param id identifies the cycle, for instance {@code 2026/27}
 * @param year the year in which it begins, from {@value #FIRST_YEAR} to {@value #LAST_YEAR}
 * @param settings what the organisation chooses, in the order of the settings' ids
 * @param ofUnits what single units choose otherwise, for themselves and all below them; in the order of their ids
 */
public record Cycle(
        CycleId id,
        int year,
        Map<SettingId, SettingValue> settings,
        Map<UnitId, Map<SettingId, SettingValue>> ofUnits) {

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
        Map<UnitId, Map<SettingId, SettingValue>> copied = new TreeMap<>();
        ofUnits.forEach((unit, own) -> copied.put(unit, Collections.unmodifiableMap(new TreeMap<>(own))));
        ofUnits = Collections.unmodifiableMap(copied);
    }

    /**
     * A cycle without settings; see {@link #withSetting}.
     *
     * @param id identifies the cycle
     * @param year the year in which it begins
     * @return the cycle
     */
    public static Cycle of(String id, int year) {
        return new Cycle(CycleId.of(id), year, Map.of(), Map.of());
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
        return new Cycle(id, year, more, ofUnits);
    }

    /**
     * This cycle with one more setting chosen, or chosen anew, by a single unit for itself and all below it.
     *
     * @param unit the unit
     * @param setting the setting
     * @param value what it chooses
     * @return a new cycle
     */
    public Cycle withSettingOf(String unit, String setting, SettingValue value) {
        Map<UnitId, Map<SettingId, SettingValue>> more = new TreeMap<>(ofUnits);
        Map<SettingId, SettingValue> own = new TreeMap<>(more.getOrDefault(UnitId.of(unit), Map.of()));
        own.put(SettingId.of(setting), value);
        more.put(UnitId.of(unit), own);
        return new Cycle(id, year, settings, more);
    }
}

package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.organisation.UnitId;

/**
 * What a {@link GapSystem} answers. Two reports are equal if every figure is.
 *
 * @param cells every cell of every employee who is counted
 * @param units the figures of every unit
 * @param counted how many employees the figures are of
 * @param refused how many records the figures leave out
 * @param findingCounts a rule's code to how often the records of employees break it
 * @param faults what is wrong with the records of employees, warnings too
 */
public record GapReport(
        Map<CellKey, CellReport> cells,
        Map<UnitId, UnitReport> units,
        long counted,
        long refused,
        SortedMap<String, Long> findingCounts,
        SortedSet<Fault> faults) {

    /** Copies. */
    public GapReport {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        faults = Collections.unmodifiableSortedSet(new TreeSet<>(faults));
    }

    /**
     * The figures of a unit.
     *
     * @param unit the unit
     * @return its figures
     * @throws NullPointerException if the report has no such unit
     */
    public UnitReport unit(UnitId unit) {
        return Objects.requireNonNull(units.get(unit), () -> "no such unit in this report: " + unit);
    }
}

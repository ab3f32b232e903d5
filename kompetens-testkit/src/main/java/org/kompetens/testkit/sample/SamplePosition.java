package org.kompetens.testkit.sample;

import java.math.BigDecimal;
import java.util.List;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/**
 * A position that can be held.
 *
 * @param role the role
 * @param unit the unit
 * @param fte the part of a full-time position
 */
record SamplePosition(RoleId role, UnitId unit, Fte fte) {

    /**
     * How positions are cut: full time is the rule in offices and rare in care. The pattern, then per cent of a
     * full-time position and how often it is found.
     */
    private static final List<SampleTable.Row> PATTERNS = SampleTable.read("""
            vard   | 100 34 | 87.5 9 | 85 9 | 80 15 | 75 25 | 62.5 3 | 50 5
            skola  | 100 72 | 92.5 3 | 90 7 | 80 12 | 75 3 | 50 3
            kontor | 100 88 | 90 4 | 80 6 | 50 2
            drift  | 100 70 | 87.5 6 | 80 8 | 75 12 | 50 4
            """);

    /** Role, unit and per cent, as the tables write them. */
    static SamplePosition of(String cell) {
        String[] words = cell.split(" +", -1);
        return new SamplePosition(RoleId.of(words[0]), UnitId.of(words[1]), percent(words[2]));
    }

    /** A part of a full-time position, as the pattern has it. */
    static Fte cut(String pattern, SampleChance chance) {
        List<String[]> cuts = PATTERNS.stream()
                .filter(row -> row.text(0).equals(pattern))
                .flatMap(row -> row.from(1).stream())
                .map(cell -> cell.split(" ", -1))
                .toList();
        int[] weights = cuts.stream().mapToInt(cut -> Integer.parseInt(cut[1])).toArray();
        return percent(cuts.get(chance.weighted(weights))[0]);
    }

    private static Fte percent(String percent) {
        return Fte.of(new BigDecimal(percent).movePointLeft(2));
    }
}

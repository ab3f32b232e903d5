package org.kompetens.internal.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Checks a {@link Pattern} without trusting how it was found: adds up every alternative anew from its cells and looks at
 * each sum. What is hidden is safe if, for each figure, the true table and an alternative lie far enough apart, both
 * agree with all that is shown, and neither has fewer than nobody anywhere.
 */
public final class AlternativeCheck {

    private AlternativeCheck() {}

    /**
     * The hidden figures that are not proven to be safe.
     *
     * @param protection what is to be shown, and what not to be known
     * @param pattern what is hidden of it
     */
    public static BitSet unproven(Protection protection, Pattern pattern) {
        BitSet unproven = (BitSet) pattern.hidden().clone();
        unproven.or(protection.sensitive());
        for (Alternative alternative : pattern.alternatives()) {
            Map<Integer, Long> changes = changes(protection.table(), alternative);
            long times = times(protection, pattern, alternative, changes);
            changes.forEach((figure, change) -> {
                if (times * Math.abs(change) >= protection.width()) {
                    unproven.clear(figure);
                }
            });
        }
        return unproven;
    }

    private static Map<Integer, Long> changes(FigureTable table, Alternative alternative) {
        Map<Integer, Long> changes = new HashMap<>();
        for (int unit = 0; unit < table.units().size(); unit++) {
            for (var cell : alternative.cells().entrySet()) {
                if (table.units().isWithin(Alternative.unitPart(table, cell.getKey()), unit)) {
                    add(table, unit, cell.getKey(), cell.getValue(), changes);
                }
            }
        }
        return changes;
    }

    private static void add(FigureTable table, int unit, int cell, long change, Map<Integer, Long> changes) {
        for (int subject = 0; subject < table.subjects().size(); subject++) {
            for (int outcome = 0; outcome < table.outcomes().size(); outcome++) {
                if (table.subjects().isWithin(Alternative.subjectPart(table, cell), subject)
                        && table.outcomes().isWithin(Alternative.outcomePart(table, cell), outcome)) {
                    changes.merge(table.figure(unit, subject, outcome), change, Long::sum);
                }
            }
        }
    }

    /** Between how many times an alternative can be taken and taken back; 0 if it contradicts what is shown. */
    private static long times(
            Protection protection, Pattern pattern, Alternative alternative, Map<Integer, Long> changes) {
        FigureTable table = protection.table();
        if (!alternative.cells().keySet().stream().allMatch(protection::isPossible)) {
            return 0;
        }
        long more = protection.width();
        long less = protection.width();
        for (var changed : changes.entrySet()) {
            int figure = changed.getKey();
            long change = changed.getValue();
            boolean isShown = protection.isPrinted(figure) && !pattern.hidden().get(figure);
            if (change != 0 && (isShown || protection.isKnown(figure))) {
                return 0;
            }
            if (change > 0) {
                less = Math.min(less, table.count(figure) / change);
            } else if (change < 0) {
                more = Math.min(more, table.count(figure) / -change);
            }
        }
        BitSet units = new BitSet();
        if (protection.employedPart() != Axis.NONE) {
            changes.keySet().forEach(figure -> units.set(table.unit(figure)));
        }
        for (int unit = units.nextSetBit(0); unit >= 0; unit = units.nextSetBit(unit + 1)) {
            for (int figure = table.figure(unit, 0, 0); figure < table.figure(unit + 1, 0, 0); figure++) {
                int employed = protection.employedBeside(figure);
                long apart = changes.getOrDefault(employed, 0L) - changes.getOrDefault(figure, 0L);
                if (protection.isOfAll(figure) && apart != 0) {
                    return 0;
                }
                long others = table.count(employed) - table.count(figure);
                if (protection.isOfSome(figure) && apart > 0) {
                    less = Math.min(less, others / apart);
                } else if (protection.isOfSome(figure) && apart < 0) {
                    more = Math.min(more, others / -apart);
                }
            }
        }
        return more + less;
    }
}

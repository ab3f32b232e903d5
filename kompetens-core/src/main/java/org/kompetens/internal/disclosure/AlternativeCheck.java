package org.kompetens.internal.disclosure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Checks a {@link Pattern} without trusting how it was found: adds up every alternative anew from its cells and looks at
 * each sum. What is hidden is safe if, for each figure, the true table and an alternative lie far enough apart, both
 * agree with all that is shown, and neither has fewer than nobody anywhere.
 */
public final class AlternativeCheck {

    private final Protection protection;
    private final FigureTable table;
    private final BitSet hidden;
    private final int[][] units;
    private final int[][] subjects;
    private final int[][] outcomes;

    private AlternativeCheck(Protection protection, Pattern pattern) {
        this.protection = protection;
        this.table = protection.table();
        this.hidden = pattern.hidden();
        this.units = positions(table.units());
        this.subjects = positions(table.subjects());
        this.outcomes = positions(table.outcomes());
    }

    /** For each part of an axis the positions in which it counts, asked of each position anew. */
    private static int[][] positions(Axis axis) {
        return IntStream.range(0, axis.parts())
                .mapToObj(part -> IntStream.range(0, axis.size())
                        .filter(position -> axis.isWithin(part, position))
                        .toArray())
                .toArray(int[][]::new);
    }

    /**
     * The hidden figures that are not proven to be safe.
     *
     * @param protection what is to be shown, and what not to be known
     * @param pattern what is hidden of it
     */
    public static BitSet unproven(Protection protection, Pattern pattern) {
        AlternativeCheck check = new AlternativeCheck(protection, pattern);
        BitSet unproven = (BitSet) pattern.hidden().clone();
        unproven.or(protection.sensitive());
        for (Alternative alternative : pattern.alternatives()) {
            Map<Integer, Long> changes = check.changes(alternative);
            long times = check.times(alternative, changes);
            changes.forEach((figure, change) -> {
                if (times * Math.abs(change) >= protection.width()) {
                    unproven.clear(figure);
                }
            });
        }
        return unproven;
    }

    /**
     * The figures in need of protection that somebody could work out who is the only one counted in others. Of each lowest
     * unit one person is taken to know every figure that is 1 there, but for those in which the protected figure's people
     * are counted.
     *
     * @param protection what is to be shown, and what not to be known
     * @param pattern what is hidden of it
     */
    public static BitSet openToInsiders(Protection protection, Pattern pattern) {
        AlternativeCheck check = new AlternativeCheck(protection, pattern);
        Map<Integer, BitSet> knowing = new HashMap<>();
        for (Alternative alternative : pattern.alternatives()) {
            Map<Integer, Long> changes = check.changes(alternative);
            long times = check.times(alternative, changes);
            changes.forEach((figure, change) -> {
                if (protection.isSensitive(figure)
                        && !protection.isSum(figure)
                        && times * Math.abs(change) >= protection.width()) {
                    BitSet here = check.knowing(changes, figure);
                    knowing.merge(figure, here, (one, other) -> {
                        one.and(other);
                        return one;
                    });
                }
            });
        }
        BitSet open = new BitSet();
        knowing.forEach((figure, parts) -> open.set(figure, !parts.isEmpty()));
        return open;
    }

    /** In which lowest units somebody knows a figure that changes. */
    private BitSet knowing(Map<Integer, Long> changes, int secret) {
        BitSet knowing = new BitSet();
        changes.forEach((figure, change) -> {
            if (change != 0 && table.count(figure) == 1 && !protection.isSum(figure) && !isCountedIn(secret, figure)) {
                for (int part = 0; part < units.length; part++) {
                    int ofPart =
                            table.figure(table.units().chain(part)[0], table.subject(figure), table.outcome(figure));
                    if (table.units().isWithin(part, table.unit(figure)) && table.count(ofPart) == 1) {
                        knowing.set(part);
                    }
                }
            }
        });
        return knowing;
    }

    private boolean isCountedIn(int figure, int other) {
        return IntStream.range(0, units.length)
                        .allMatch(part -> !table.units().isWithin(part, table.unit(figure))
                                || table.units().isWithin(part, table.unit(other)))
                && IntStream.range(0, subjects.length)
                        .allMatch(part -> !table.subjects().isWithin(part, table.subject(figure))
                                || table.subjects().isWithin(part, table.subject(other)))
                && IntStream.range(0, outcomes.length)
                        .allMatch(part -> !table.outcomes().isWithin(part, table.outcome(figure))
                                || table.outcomes().isWithin(part, table.outcome(other)));
    }

    private Map<Integer, Long> changes(Alternative alternative) {
        Map<Integer, Long> changes = new HashMap<>();
        alternative.cells().forEach((cell, change) -> {
            for (int unit : units[Alternative.unitPart(table, cell)]) {
                for (int subject : subjects[Alternative.subjectPart(table, cell)]) {
                    for (int outcome : outcomes[Alternative.outcomePart(table, cell)]) {
                        changes.merge(table.figure(unit, subject, outcome), change, Long::sum);
                    }
                }
            }
        });
        return changes;
    }

    /** Between how many times an alternative can be taken and taken back; 0 if it contradicts what is shown. */
    private long times(Alternative alternative, Map<Integer, Long> changes) {
        if (!alternative.cells().keySet().stream().allMatch(protection::isPossible)) {
            return 0;
        }
        long more = protection.width();
        long less = protection.width();
        for (var changed : changes.entrySet()) {
            int figure = changed.getKey();
            long change = changed.getValue();
            boolean isShown = protection.isPrinted(figure) && !hidden.get(figure);
            if (change != 0 && (isShown || protection.isKnown(figure))) {
                return 0;
            }
            if (change > 0) {
                less = Math.min(less, table.count(figure) / change);
            } else if (change < 0) {
                more = Math.min(more, table.count(figure) / -change);
            }
        }
        for (int figure : besideEmployed(changes)) {
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
        return more + less;
    }

    /** Which figures may no longer fit how many are employed: those that change; all of a unit in which that number does. */
    private int[] besideEmployed(Map<Integer, Long> changes) {
        if (protection.employedPart() == Axis.NONE) {
            return new int[0];
        }
        BitSet beside = new BitSet();
        changes.forEach((figure, change) -> {
            beside.set(figure);
            if (change != 0 && protection.isEmployed(figure)) {
                int unit = table.unit(figure);
                beside.set(table.figure(unit, 0, 0), table.figure(unit + 1, 0, 0));
            }
        });
        return beside.stream().toArray();
    }
}

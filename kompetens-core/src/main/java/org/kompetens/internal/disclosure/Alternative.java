package org.kompetens.internal.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How tables that could be the true one differ from it: some cells higher, others lower, and so some figures; taken
 * once, several times, or the other way round. Whoever sees only figures that do not differ cannot tell which of them
 * is true.
 */
public final class Alternative {

    private final SortedMap<Integer, Long> cells;
    private final int[] figures;
    private final long[] changes;

    private Alternative(SortedMap<Integer, Long> cells, int[] figures, long[] changes) {
        this.cells = cells;
        this.figures = figures;
        this.changes = changes;
    }

    /**
     * The alternative in which cells differ.
     *
     * @param table the table
     * @param cells by the number of the cell (see {@link #cell}) how much more there is in it, or less
     */
    static Alternative of(FigureTable table, Map<Integer, Long> cells) {
        SortedMap<Integer, Long> changed = new TreeMap<>(cells);
        changed.values().removeIf(change -> change == 0);
        // All figures of the few units in which anything can change: most of them do when many cells differ.
        int[] units = changed.keySet().stream()
                .flatMapToInt(cell -> IntStream.of(table.units().chain(unitPart(table, cell))))
                .sorted()
                .distinct()
                .toArray();
        int ofUnit = table.subjects().size() * table.outcomes().size();
        long[] sums = new long[units.length * ofUnit];
        changed.forEach((cell, change) -> {
            for (int unit : table.units().chain(unitPart(table, cell))) {
                int first = (Arrays.binarySearch(units, unit) - unit) * ofUnit;
                for (int subject : table.subjects().chain(subjectPart(table, cell))) {
                    for (int outcome : table.outcomes().chain(outcomePart(table, cell))) {
                        sums[first + table.figure(unit, subject, outcome)] += change;
                    }
                }
            }
        });
        int[] figures = new int[sums.length];
        long[] changes = new long[sums.length];
        int size = 0;
        for (int at = 0; at < sums.length; at++) {
            if (sums[at] != 0) {
                figures[size] = units[at / ofUnit] * ofUnit + at % ofUnit;
                changes[size++] = sums[at];
            }
        }
        return new Alternative(changed, Arrays.copyOf(figures, size), Arrays.copyOf(changes, size));
    }

    /** The number of a cell among the cells of a table. */
    static int cell(FigureTable table, int unitPart, int subjectPart, int outcomePart) {
        return (unitPart * table.subjects().parts() + subjectPart)
                        * table.outcomes().parts()
                + outcomePart;
    }

    static int unitPart(FigureTable table, int cell) {
        return cell / table.outcomes().parts() / table.subjects().parts();
    }

    static int subjectPart(FigureTable table, int cell) {
        return cell / table.outcomes().parts() % table.subjects().parts();
    }

    static int outcomePart(FigureTable table, int cell) {
        return cell % table.outcomes().parts();
    }

    /** This and another one at once: what both change adds up. */
    Alternative plus(FigureTable table, Alternative other, long times) {
        Map<Integer, Long> sum = new TreeMap<>(cells);
        other.cells.forEach((cell, change) -> sum.merge(cell, times * change, Long::sum));
        return of(table, sum);
    }

    /** By cell how much it differs; none by nought. */
    SortedMap<Integer, Long> cells() {
        return cells;
    }

    /** Whether a figure differs. */
    boolean changes(int figure) {
        return Arrays.binarySearch(figures, figure) >= 0;
    }

    /** By how much a figure differs that {@linkplain #changes does}. */
    long changeOf(int figure) {
        return changes[Arrays.binarySearch(figures, figure)];
    }

    /** How many figures differ. */
    int size() {
        return figures.length;
    }

    /** A figure that differs. */
    int figure(int index) {
        return figures[index];
    }

    /** By how much it does. */
    long change(int index) {
        return changes[index];
    }
}

package org.kompetens.internal.sums;

import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;

/**
 * The fields of the rows of persons: one for each measure of persons, in the order of the measures. Of one person, the
 * fields in which they count are also kept as bits, one for each field.
 */
public final class PersonFields {

    private static final List<Measure> MEASURES = Stream.of(Measure.values())
            .filter(measure -> measure.kind() == Measure.Kind.PERSONS)
            .toList();

    /**
     * Persons with a cell that is not exempt. In rows of people of whom nothing need be required: with an employment.
     */
    public static final int REQUIRED = MEASURES.indexOf(Measure.PERSONS_REQUIRED);

    /** Persons with an exempt cell. The fields before this one are of persons by what they hold. */
    static final int EXEMPT = MEASURES.indexOf(Measure.PERSONS_EXEMPT);

    /** How many there are. */
    static final int NUMBER = MEASURES.size();

    /** For each field the ordinal of its measure, and those of the cells that make a person count. */
    private static final int[] ORDINALS = ordinals(MEASURES);

    private static final int[][] CELLS =
            MEASURES.stream().map(measure -> ordinals(measure.cells())).toArray(int[][]::new);

    private PersonFields() {}

    @SuppressWarnings("EnumOrdinal") // Positions in arrays that live no longer.
    private static int[] ordinals(List<Measure> measures) {
        return measures.stream().mapToInt(Measure::ordinal).toArray();
    }

    /** As what a person counts who has a cell in a state, in bits. */
    static int bitsOf(int state, int requiredRank) {
        Measure outcome = State.outcome(state, requiredRank);
        int bits = 0;
        for (int field = 0; field < NUMBER; field++) {
            bits |= MEASURES.get(field).cells().contains(outcome) ? 1 << field : 0;
        }
        return bits;
    }

    /**
     * Adds to the measures of persons all cells, as if each were of a person of its own.
     *
     * @param byMeasure numbers by the ordinal of the measure, those of cells being known
     * @throws ArithmeticException if a number is too large
     */
    public static void addCells(long[] byMeasure) {
        for (int field = 0; field < NUMBER; field++) {
            long sum = byMeasure[ORDINALS[field]];
            for (int cells : CELLS[field]) {
                sum = Math.addExact(sum, byMeasure[cells]);
            }
            byMeasure[ORDINALS[field]] = sum;
        }
    }

    /**
     * Adds a row of persons.
     *
     * @param row its fields
     * @param byMeasure numbers by the ordinal of the measure
     * @throws ArithmeticException if a number is too large
     */
    public static void add(long[] row, long[] byMeasure) {
        for (int field = 0; field < NUMBER; field++) {
            byMeasure[ORDINALS[field]] = Math.addExact(byMeasure[ORDINALS[field]], row[field]);
        }
    }
}

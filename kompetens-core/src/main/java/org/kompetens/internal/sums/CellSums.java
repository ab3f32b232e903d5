package org.kompetens.internal.sums;

import org.kompetens.gap.Measure;

/** What follows from a row of cells: from that of one requirement its cells by outcome, and their steps. */
public final class CellSums {

    private CellSums() {}

    /**
     * Adds what follows from one row, by count or by FTE, whichever the numbers are. Within a row nothing can wrap
     * around: larger sums than {@link Shape#largestSum} are refused before.
     *
     * @param row the cells by the state in which the competence is held
     * @param key what the row is of: the key of a requirement
     * @param byMeasure numbers by the ordinal of the measure; those of cells and steps are added to
     * @return how many cells the row has
     * @throws ArithmeticException if a number is too large
     */
    public static long add(long[] row, int key, Shape shape, long[] byMeasure) {
        int competence = shape.competence(key);
        int states = shape.states(competence);
        int required = Shape.STATE_EXPIRED + shape.requiredRank(key);
        long ranked = 0;
        long above = 0;
        long below = 0;
        long missing = 0;
        for (int state = Shape.STATE_EXPIRED + 1; state < states; state++) {
            int steps = state - required;
            // All bits where steps are missing: which of the states those are cannot be foreseen, and so is no branch.
            int isShort = steps >> (Integer.SIZE - 1);
            ranked += row[state];
            above += row[state] * steps;
            below += row[state] & isShort;
            missing -= row[state] * (steps & isShort);
        }
        add(ranked - below, Measure.MET, byMeasure);
        add(below, Measure.SHORT, byMeasure);
        add(row[Shape.STATE_UNASSESSED], Measure.UNASSESSED, byMeasure);
        add(row[Shape.STATE_EXPIRED], Measure.EXPIRED, byMeasure);
        if (shape.isMerging(competence)) {
            add(row[shape.merged(competence)], Measure.MERGED, byMeasure);
        }
        add(missing, Measure.MISSING_STEPS, byMeasure);
        add(missing * shape.weight(key), Measure.WEIGHTED_MISSING_STEPS, byMeasure);
        add(above + missing, Measure.SURPLUS_STEPS, byMeasure);
        return ranked + row[Shape.STATE_UNASSESSED] + row[Shape.STATE_EXPIRED];
    }

    /**
     * Adds the exempt cells of a competence, by count or by FTE.
     *
     * @param row of the key of exempt cells
     * @param byMeasure numbers by the ordinal of the measure
     * @return how many cells the row has
     * @throws ArithmeticException if a number is too large
     */
    public static long addExempt(long[] row, long[] byMeasure) {
        add(row[0], Measure.EXEMPT, byMeasure);
        return row[0];
    }

    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    private static void add(long more, Measure measure, long[] to) {
        to[measure.ordinal()] = Math.addExact(to[measure.ordinal()], more);
    }
}

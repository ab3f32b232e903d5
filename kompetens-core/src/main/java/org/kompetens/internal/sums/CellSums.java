package org.kompetens.internal.sums;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.gap.OutcomeKind.Standing;

/**
 * What follows from one row of cells after another, by count or by FTE, whichever the numbers are: from that of a
 * requirement its cells by outcome, and their steps. Within a row nothing can wrap around: larger sums than
 * {@link Shape#largestSum} are refused before. For one thread.
 */
final class CellSums {

    /** For each kind of outcome the ordinal of its measure. */
    private static final int[] MEASURES = Stream.of(OutcomeKind.values())
            .mapToInt(kind -> ordinal(kind.measure()))
            .toArray();

    private static final int[] UNKNOWN = ordinals(Standing.UNKNOWN.kinds());
    private static final int[] KNOWN = ordinals(Standing.KNOWN.kinds());
    private static final int MERGED = ordinal(Measure.MERGED);
    private static final int MISSING = ordinal(Measure.MISSING_STEPS);
    private static final int WEIGHTED_MISSING = ordinal(Measure.WEIGHTED_MISSING_STEPS);
    private static final int SURPLUS = ordinal(Measure.SURPLUS_STEPS);

    private final Shape shape;

    /** The cells of the last row by the ordinals of the kinds of outcome. */
    private final long[] byKind = new long[MEASURES.length];

    private long missing;

    CellSums(Shape shape) {
        this.shape = shape;
    }

    @SuppressWarnings("EnumOrdinal") // A position in an array that lives no longer.
    private static int ordinal(Measure measure) {
        return measure.ordinal();
    }

    @SuppressWarnings("EnumOrdinal") // As above.
    private static int[] ordinals(List<OutcomeKind> kinds) {
        return kinds.stream().mapToInt(OutcomeKind::ordinal).toArray();
    }

    /**
     * Adds what follows from the row of a requirement.
     *
     * @param row the cells by the state in which the competence is held
     * @param key of the requirement
     * @param byMeasure numbers by the ordinal of the measure; those of cells and steps are added to
     * @throws ArithmeticException if a number is too large
     */
    void add(long[] row, int key, long[] byMeasure) {
        int competence = shape.competence(key);
        int states = shape.competences().states(competence);
        int required = State.ofRank(shape.requiredRank(key));
        int[] outcomes = shape.outcomes(key);
        Arrays.fill(byKind, 0);
        byKind[outcomes[Shape.STATE_UNASSESSED]] += row[Shape.STATE_UNASSESSED];
        byKind[outcomes[Shape.STATE_EXPIRED]] += row[Shape.STATE_EXPIRED];
        long above = 0;
        missing = 0;
        for (int state = Shape.STATE_EXPIRED + 1; state < states; state++) {
            byKind[outcomes[state]] += row[state];
            int steps = state - required;
            above += row[state] * steps;
            // All bits where steps are missing: which of the states those are cannot be foreseen, and so is no branch.
            missing -= row[state] * (steps & steps >> (Integer.SIZE - 1));
        }
        for (int kind = 0; kind < byKind.length; kind++) {
            add(byKind[kind], MEASURES[kind], byMeasure);
        }
        if (shape.competences().isMerging(competence)) {
            add(row[shape.merged(competence)], MERGED, byMeasure);
        }
        add(missing, MISSING, byMeasure);
        add(weightedMissing(key), WEIGHTED_MISSING, byMeasure);
        add(above + missing, SURPLUS, byMeasure);
    }

    /** The missing steps of the last row, times their weight. */
    long weightedMissing(int key) {
        return missing * shape.weight(key);
    }

    /** How many cells the last row has of which it is known whether what is required is held. */
    long known() {
        return sum(KNOWN);
    }

    /** How many it has of which that is not known. */
    long unknown() {
        return sum(UNKNOWN);
    }

    private long sum(int[] kinds) {
        long sum = 0;
        for (int kind : kinds) {
            sum += byKind[kind];
        }
        return sum;
    }

    /**
     * Adds the waived cells of a competence.
     *
     * @param row of the key of waived cells
     * @param byMeasure numbers by the ordinal of the measure
     * @return how many cells the row has
     * @throws ArithmeticException if a number is too large
     */
    static long addWaived(long[] row, long[] byMeasure) {
        long cells = 0;
        for (int field = 0; field < State.waived().size(); field++) {
            add(row[field], ordinal(State.waived().get(field).measure()), byMeasure);
            cells += row[field];
        }
        return cells;
    }

    private static void add(long more, int measure, long[] to) {
        to[measure] = Math.addExact(to[measure], more);
    }
}

package org.kompetens.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Fte;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.StepSums;

/** Sums over cells, for each competence, that cells can be added to and taken from. */
public final class CellRows {

    // The fields of a row: cells and steps, counted; the same by FTE; the weight of all cells and of those unknown;
    // then weighted missing steps, one field a rank.
    private static final int MET = 0;
    private static final int SHORT = 1;
    private static final int UNASSESSED = 2;
    private static final int EXPIRED = 3;
    private static final int MISSING = 4;
    private static final int WEIGHTED_MISSING = 5;
    private static final int SURPLUS = 6;
    private static final int MERGED = 7;
    private static final int FIELDS = 8;
    private static final int WEIGHT = 2 * FIELDS;
    private static final int UNKNOWN_WEIGHT = WEIGHT + 1;
    private static final int BY_RANK = UNKNOWN_WEIGHT;

    private final Map<Integer, long[]> byCompetence = new HashMap<>();

    /** Nothing. */
    public CellRows() {}

    /**
     * Adds a cell.
     *
     * @param cell the cell
     * @param sign 1 to add, -1 to take back
     */
    public void add(Cell cell, int sign) {
        add(
                cell.required(),
                cell.employment().fte(),
                OutcomeSums.of(cell.required().levelFrom().level(), cell.outcome()),
                sign);
    }

    /**
     * Adds cells that differ in their outcomes alone.
     *
     * @param required what all of them require
     * @param fte the FTE of each
     * @param outcomes what comes of them
     * @param sign 1 to add, -1 to take back
     */
    public void add(RequiredCompetence required, Fte fte, OutcomeSums outcomes, int sign) {
        ResolvedCompetence competence = required.competence();
        long[] row = row(
                competence.index(), BY_RANK + 1 + competence.scale().levels().size());
        long weight = required.weight();
        long weightedMissing = Math.multiplyExact(outcomes.missing(), weight);
        addBoth(row, MET, sign * outcomes.met(), fte);
        addBoth(row, SHORT, sign * outcomes.fallingShort(), fte);
        addBoth(row, UNASSESSED, sign * outcomes.unassessed(), fte);
        addBoth(row, EXPIRED, sign * outcomes.expired(), fte);
        addBoth(row, MISSING, sign * outcomes.missing(), fte);
        addBoth(row, WEIGHTED_MISSING, sign * weightedMissing, fte);
        addBoth(row, SURPLUS, sign * outcomes.surplus(), fte);
        addBoth(row, MERGED, sign * outcomes.merged(), fte);
        addOne(row, WEIGHT, sign * Math.multiplyExact(outcomes.cells(), weight));
        addOne(row, UNKNOWN_WEIGHT, sign * Math.multiplyExact(outcomes.unknown(), weight));
        addOne(row, BY_RANK + required.rank(), sign * weightedMissing);
    }

    private static void addBoth(long[] row, int field, long value, Fte fte) {
        addOne(row, field, value);
        addOne(row, field + FIELDS, Math.multiplyExact(value, (long) fte.tenThousandths()));
    }

    private static void addOne(long[] row, int field, long value) {
        row[field] = Math.addExact(row[field], value);
    }

    private long[] row(int competence, int fields) {
        return byCompetence.computeIfAbsent(competence, none -> new long[fields]);
    }

    /**
     * Adds all that others hold.
     *
     * @param other of the same competences
     * @param sign 1 to add, -1 to take off
     */
    public void addAll(CellRows other, int sign) {
        other.byCompetence.forEach((competence, from) -> {
            long[] to = row(competence, from.length);
            for (int field = 0; field < from.length; field++) {
                addOne(to, field, Math.multiplyExact((long) sign, from[field]));
            }
        });
    }

    /**
     * Others and these together, in whichever of the two is the larger; the other is of no use afterwards.
     *
     * @param other of the same competences
     * @return one of the two
     */
    public CellRows joinedWith(CellRows other) {
        boolean larger = byCompetence.size() >= other.byCompetence.size();
        CellRows joined = larger ? this : other;
        joined.addAll(larger ? other : this, 1);
        return joined;
    }

    /** Names each competence of which there is anything. */
    void forEachCompetence(IntConsumer consumer) {
        byCompetence.forEach((competence, row) -> {
            if (Arrays.stream(row).anyMatch(value -> value != 0)) {
                consumer.accept(competence);
            }
        });
    }

    /** Σ weight of all cells of a competence. */
    long weight(int competence) {
        return field(competence, WEIGHT);
    }

    /** Σ weight of the cells of a competence that are unassessed or expired. */
    long unknownWeight(int competence) {
        return field(competence, UNKNOWN_WEIGHT);
    }

    private long field(int competence, int field) {
        long[] row = byCompetence.get(competence);
        return row == null ? 0 : row[field];
    }

    /** The figures of a competence; nought where nothing was added. */
    CellFigures read(int competence) {
        long[] row = byCompetence.get(competence);
        if (row == null) {
            return CellFigures.NONE;
        }
        Fraction shortfall = Fraction.ZERO;
        for (int rank = 1; BY_RANK + rank < row.length; rank++) {
            if (row[BY_RANK + rank] != 0) {
                shortfall = shortfall.plus(Fraction.of(row[BY_RANK + rank], rank));
            }
        }
        return new CellFigures(
                cells(row, 0),
                cells(row, FIELDS),
                steps(row, 0),
                steps(row, FIELDS),
                shortfall,
                row[MERGED],
                row[FIELDS + MERGED]);
    }

    private static OutcomeCounts cells(long[] row, int offset) {
        return new OutcomeCounts(
                row[MET + offset], row[SHORT + offset], row[UNASSESSED + offset], row[EXPIRED + offset]);
    }

    private static StepSums steps(long[] row, int offset) {
        return new StepSums(row[MISSING + offset], row[WEIGHTED_MISSING + offset], row[SURPLUS + offset]);
    }
}

package org.kompetens.tally;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.Outcome;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.OutcomeCounts;
import org.kompetens.rollup.StepSums;

/**
 * Sums over cells, for each unit × competence × part, that cells can be added to and taken from. What the parts are, and
 * which unit stands at which index, is up to the one who adds.
 */
public final class CellSums {

    // The fields of a row: cells and steps, counted; the same by FTE; then weighted missing steps, one field a rank.
    private static final int MET = 0;
    private static final int SHORT = 1;
    private static final int UNASSESSED = 2;
    private static final int EXPIRED = 3;
    private static final int MISSING = 4;
    private static final int WEIGHTED_MISSING = 5;
    private static final int SURPLUS = 6;
    private static final int FIELDS = 7;
    private static final int BY_RANK = 2 * FIELDS - 1;

    private final Map<Integer, Map<Key, long[]>> rows = new HashMap<>();

    private record Key(int competence, int part) {}

    /** Nothing. */
    public CellSums() {}

    /**
     * Adds a cell.
     *
     * @param unit the unit
     * @param part the part
     * @param cell the cell
     * @param sign 1 to add, -1 to take back
     */
    public void add(int unit, int part, Cell cell, int sign) {
        ResolvedCompetence competence = cell.required().competence();
        long fte = cell.employment().fte().tenThousandths();
        long[] row = row(
                unit,
                new Key(competence.index(), part),
                BY_RANK + 1 + competence.scale().levels().size());
        addBoth(row, outcome(cell.outcome()), sign, fte);
        if (cell.outcome() instanceof Outcome.FallsShort shortOf) {
            long missing = (long) sign * shortOf.missingSteps();
            long weighted = missing * cell.required().criticality();
            addBoth(row, MISSING, missing, fte);
            addBoth(row, WEIGHTED_MISSING, weighted, fte);
            addOne(row, BY_RANK + cell.required().requiredRank(), weighted);
        } else if (cell.outcome() instanceof Outcome.Met met) {
            addBoth(row, SURPLUS, (long) sign * met.surplusSteps(), fte);
        }
    }

    private static int outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Met) {
            return MET;
        }
        if (outcome instanceof Outcome.FallsShort) {
            return SHORT;
        }
        return outcome instanceof Outcome.Expired ? EXPIRED : UNASSESSED;
    }

    private static void addBoth(long[] row, int field, long value, long fte) {
        addOne(row, field, value);
        addOne(row, field + FIELDS, value * fte);
    }

    private static void addOne(long[] row, int field, long value) {
        row[field] = Math.addExact(row[field], value);
    }

    private long[] row(int unit, Key key, int fields) {
        return rows.computeIfAbsent(unit, none -> new HashMap<>()).computeIfAbsent(key, none -> new long[fields]);
    }

    /**
     * Adds all that other sums hold.
     *
     * @param other of the same units, competences and parts
     */
    public void addAll(CellSums other) {
        addParts(other, part -> true);
    }

    /**
     * Adds some parts of other sums.
     *
     * @param other of the same units, competences and parts
     * @param wanted which parts
     */
    public void addParts(CellSums other, IntPredicate wanted) {
        other.rows.forEach((unit, ofUnit) -> addUnit(unit, ofUnit, wanted));
    }

    private void addUnit(int unit, Map<Key, long[]> more, IntPredicate wanted) {
        more.forEach((key, from) -> {
            if (wanted.test(key.part())) {
                long[] to = row(unit, key, from.length);
                for (int field = 0; field < from.length; field++) {
                    addOne(to, field, from[field]);
                }
            }
        });
    }

    /**
     * What each unit has of its own, and what its children have.
     *
     * @param tree where the units stand at their indexes
     * @return new sums
     */
    public CellSums upTheTree(UnitTree tree) {
        CellSums totals = new CellSums();
        totals.addAll(this);
        for (int unit = tree.size() - 1; unit > 0; unit--) {
            Map<Key, long[]> ofUnit = totals.rows.get(unit);
            if (ofUnit != null) {
                totals.addUnit(tree.parent(unit), ofUnit, part -> true);
            }
        }
        return totals;
    }

    /**
     * The competences of which a unit has anything in any part.
     *
     * @param unit the unit
     * @return their indexes in order
     */
    public List<Integer> competences(int unit) {
        TreeSet<Integer> competences = new TreeSet<>();
        rows.getOrDefault(unit, Map.of()).forEach((key, row) -> {
            if (Arrays.stream(row).anyMatch(value -> value != 0)) {
                competences.add(key.competence());
            }
        });
        return List.copyOf(competences);
    }

    /**
     * The figures of a unit, a competence and a part.
     *
     * @param unit the unit
     * @param competence the index of the competence
     * @param part the part
     * @return nought where nothing was added
     */
    public CellFigures read(int unit, int competence, int part) {
        long[] row = rows.getOrDefault(unit, Map.of()).get(new Key(competence, part));
        if (row == null) {
            return CellFigures.NONE;
        }
        Fraction shortfall = Fraction.ZERO;
        for (int rank = 1; BY_RANK + rank < row.length; rank++) {
            shortfall = shortfall.plus(Fraction.of(row[BY_RANK + rank], rank));
        }
        return new CellFigures(cells(row, 0), cells(row, FIELDS), steps(row, 0), steps(row, FIELDS), shortfall);
    }

    private static OutcomeCounts cells(long[] row, int offset) {
        return new OutcomeCounts(
                row[MET + offset], row[SHORT + offset], row[UNASSESSED + offset], row[EXPIRED + offset]);
    }

    private static StepSums steps(long[] row, int offset) {
        return new StepSums(row[MISSING + offset], row[WEIGHTED_MISSING + offset], row[SURPLUS + offset]);
    }
}

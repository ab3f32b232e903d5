package org.kompetens.tally;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.CellFigures;

/**
 * {@link CellRows} for each unit and part. What the parts are, and which unit stands at which index, is up to the one who
 * adds.
 */
public final class CellSums {

    /** Where nothing was added; never added to. */
    private static final CellRows NONE = new CellRows();

    private final Map<Integer, Map<Integer, CellRows>> byUnit = new HashMap<>();

    /** Nothing. */
    public CellSums() {}

    /**
     * What is held of a unit and a part, to be added to.
     *
     * @param unit the unit
     * @param part the part
     * @return its rows
     */
    public CellRows rows(int unit, int part) {
        return byUnit.computeIfAbsent(unit, none -> new HashMap<>()).computeIfAbsent(part, none -> new CellRows());
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
        other.byUnit.forEach((unit, parts) -> parts.forEach((part, rows) -> {
            if (wanted.test(part)) {
                rows(unit, part).addAll(rows, 1);
            }
        }));
    }

    /**
     * These sums and others.
     *
     * @param other of the same units, competences and parts
     * @return new sums
     */
    public CellSums plus(CellSums other) {
        CellSums sum = new CellSums();
        sum.addAll(this);
        sum.addAll(other);
        return sum;
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
            int parent = tree.parent(unit);
            totals.byUnit
                    .getOrDefault(unit, Map.of())
                    .forEach((part, rows) -> totals.rows(parent, part).addAll(rows, 1));
        }
        return totals;
    }

    /**
     * The competences of which a unit has anything in any part.
     *
     * @param unit the unit
     * @return their indexes in order
     */
    public SortedSet<Integer> competences(int unit) {
        TreeSet<Integer> competences = new TreeSet<>();
        byUnit.getOrDefault(unit, Map.of()).values().forEach(rows -> rows.forEachCompetence(competences::add));
        return competences;
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
        return of(unit, part).read(competence);
    }

    /**
     * The weight of all cells of a unit, a competence and a part.
     *
     * @param unit the unit
     * @param competence the index of the competence
     * @param part the part
     * @return Σ weight
     */
    public long weight(int unit, int competence, int part) {
        return of(unit, part).weight(competence);
    }

    /**
     * The weight of those cells of a unit, a competence and a part that are unassessed or expired.
     *
     * @param unit the unit
     * @param competence the index of the competence
     * @param part the part
     * @return Σ weight
     */
    public long unknownWeight(int unit, int competence, int part) {
        return of(unit, part).unknownWeight(competence);
    }

    private CellRows of(int unit, int part) {
        return byUnit.getOrDefault(unit, Map.of()).getOrDefault(part, NONE);
    }
}

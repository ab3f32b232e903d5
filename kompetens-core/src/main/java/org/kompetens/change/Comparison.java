package org.kompetens.change;

import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/**
 * Two roll-ups side by side, unit by unit: as it is and as it would be, last year and this, one policy and another.
 *
 * @param before the one
 * @param after the other; its units and competences may differ
 */
public record Comparison(Rollup before, Rollup after) {

    /**
     * A unit in both.
     *
     * @param unit a unit of one of the two trees
     * @return its figures in each that has it
     * @throws IllegalArgumentException if neither has such a unit
     */
    public UnitComparison at(UnitId unit) {
        Optional<UnitFigures> was = figures(before, unit);
        Optional<UnitFigures> is = figures(after, unit);
        if (was.isEmpty() && is.isEmpty()) {
            throw new IllegalArgumentException("no such unit before or after");
        }
        return new UnitComparison(unit, was, is);
    }

    private static Optional<UnitFigures> figures(Rollup rollup, UnitId unit) {
        return tree(rollup).contains(unit) ? Optional.of(rollup.at(unit)) : Optional.empty();
    }

    private static UnitTree tree(Rollup rollup) {
        return rollup.analysis().organisation().tree();
    }

    /**
     * All units, worked out one by one.
     *
     * @return the units before in preorder; then those only in the tree after
     */
    public Stream<UnitComparison> units() {
        return trees().units().stream().map(this::at);
    }

    /**
     * A unit and those that are below it in one of the trees, worked out one by one.
     *
     * @param top a unit of one of the two trees
     * @return those before in preorder; then those only in the tree after
     * @throws IllegalArgumentException if neither has such a unit
     */
    public Stream<UnitComparison> units(UnitId top) {
        return trees().unitsFrom(top).stream().map(this::at);
    }

    private BothTrees trees() {
        return new BothTrees(tree(before), tree(after));
    }
}

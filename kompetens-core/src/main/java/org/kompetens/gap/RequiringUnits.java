package org.kompetens.gap;

import java.time.LocalDate;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.UnitTree;

/** Which units require something of those who work there or below, at one date. Most require nothing of their own. */
final class RequiringUnits {

    /** Where neither a unit nor one above it requires anything. */
    static final int NONE = -1;

    private final int[] nearest;

    RequiringUnits(UnitTree tree, LocalDate asOf) {
        this.nearest = new int[tree.size()];
        for (int unit = 0; unit < nearest.length; unit++) {
            nearest[unit] = requires(tree, unit, asOf) ? unit : above(tree, unit);
        }
    }

    private static boolean requires(UnitTree tree, int unit, LocalDate asOf) {
        for (Requirement requirement : tree.unit(unit).requirements()) {
            if (requirement.period().contains(asOf)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest of the units that require something, itself included; or {@link #NONE}. */
    int nearest(int unit) {
        return nearest[unit];
    }

    /** The nearest of them above a unit; or {@link #NONE}. */
    int above(UnitTree tree, int unit) {
        int parent = tree.parent(unit);
        return parent == UnitTree.NO_PARENT ? NONE : nearest[parent];
    }
}

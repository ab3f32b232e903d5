package org.kompetens.calendar;

import java.util.Optional;
import java.util.Set;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/**
 * For each unit, where a party is found: there, at the nearest unit above, or below. The same for all parties of the same
 * levels.
 */
final class PartyUnits {

    private final UnitTree tree;
    private final int[] nearestAbove;
    private final int[] countBefore;

    PartyUnits(Set<UnitLevelId> levels, UnitTree tree) {
        this.tree = tree;
        this.nearestAbove = new int[tree.size()];
        this.countBefore = new int[tree.size() + 1];
        for (int unit = 0; unit < tree.size(); unit++) {
            boolean own = levels.contains(tree.unit(unit).level());
            int parent = tree.parent(unit);
            int above = parent == UnitTree.NO_PARENT ? UnitTree.NO_PARENT : nearestAbove[parent];
            nearestAbove[unit] = own ? unit : above;
            countBefore[unit + 1] = countBefore[unit] + (own ? 1 : 0);
        }
    }

    /** Whether any unit has such a party. */
    boolean isAnywhere() {
        return countBefore[tree.size()] > 0;
    }

    boolean isAtOrAbove(int unit) {
        return nearestAbove[unit] != UnitTree.NO_PARENT;
    }

    /** The party of the unit itself, or else of the nearest unit above that has one. */
    Optional<PartyAt> atOrAbove(PartyId party, int unit) {
        int at = nearestAbove[unit];
        return at == UnitTree.NO_PARENT
                ? Optional.empty()
                : Optional.of(new PartyAt(party, tree.unit(at).id(), false));
    }

    /** Likewise, or else all such parties below. */
    Optional<PartyAt> anywhere(PartyId party, int unit) {
        Optional<PartyAt> above = atOrAbove(party, unit);
        if (above.isPresent()) {
            return above;
        }
        return countBefore[tree.subtreeEnd(unit)] > countBefore[unit]
                ? Optional.of(new PartyAt(party, tree.unit(unit).id(), true))
                : Optional.empty();
    }
}

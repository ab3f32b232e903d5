package org.kompetens.calendar;

import java.util.Optional;
import java.util.Set;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;

/**
 * For each unit, where a party is found: there, at the nearest unit above, or below. The same for all parties of the same
 * levels.
 */
final class PartyUnits {

    private final UnitTree tree;
    private final NearestUnits nearest;
    private final int[] countBefore;

    PartyUnits(Set<UnitLevelId> levels, UnitTree tree) {
        this.tree = tree;
        this.nearest =
                new NearestUnits(tree, unit -> levels.contains(tree.unit(unit).level()));
        this.countBefore = new int[tree.size() + 1];
        for (int unit = 0; unit < tree.size(); unit++) {
            countBefore[unit + 1] = countBefore[unit] + (nearest.nearest(unit) == unit ? 1 : 0);
        }
    }

    /** Whether any unit has such a party. */
    boolean isAnywhere() {
        return countBefore[tree.size()] > 0;
    }

    boolean isAtOrAbove(int unit) {
        return nearest.nearest(unit) != NearestUnits.NONE;
    }

    /** The party of the unit itself, or else of the nearest unit above that has one. */
    Optional<PartyAt> atOrAbove(PartyId party, int unit) {
        int at = nearest.nearest(unit);
        return at == NearestUnits.NONE
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

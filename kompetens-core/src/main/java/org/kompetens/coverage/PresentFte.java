package org.kompetens.coverage;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * With how much FTE one person after another is present in each unit that needs something: a person is in a unit once,
 * however many employments they have in it and below it. For one thread.
 */
final class PresentFte {

    private final CoveringUnits units;

    /** The FTE at units from which the way up has not been gone yet. */
    private final NavigableMap<Integer, Long> open = new TreeMap<>();

    /** Takes one unit. */
    interface Listener {

        /**
         * A unit in which the person is present.
         *
         * @param fte the FTE of all their present employments there, in ten-thousandths
         */
        void unit(int unit, long fte);
    }

    PresentFte(CoveringUnits units) {
        this.units = units;
    }

    /** Forgets the last person. */
    void clear() {
        open.clear();
    }

    /** Adds an employment from which the person is not absent. */
    void add(int unit, int fte) {
        addAt(units.nearest(unit), fte);
    }

    private void addAt(int needing, long fte) {
        if (needing != CoveringUnits.NONE) {
            open.merge(needing, fte, Math::addExact);
        }
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Gives each unit once, those below before those above; then nothing is left of the person. */
    void giveEach(Listener listener) {
        // From the last in preorder on: when a unit's turn comes, all that lies below it has been passed up.
        for (Map.Entry<Integer, Long> last = open.pollLastEntry(); last != null; last = open.pollLastEntry()) {
            listener.unit(last.getKey(), last.getValue());
            addAt(units.above(last.getKey()), last.getValue());
        }
    }
}

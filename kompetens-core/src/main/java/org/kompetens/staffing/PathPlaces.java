package org.kompetens.staffing;

import java.util.function.IntPredicate;
import org.kompetens.organisation.UnitTree;

/** Which places some units have themselves, of some roles, and which of the units have any at all in or below them. */
final class PathPlaces {

    private final int first;
    private final int[] starts;
    private final int[] places;
    private final boolean[] occupied;
    private final int[] occupiedChildren;

    /**
     * Looks places up.
     *
     * @param root the unit of which, and of all below which, places are wanted
     * @param roles whether a role, by its index, is wanted
     */
    PathPlaces(ForecastPlaces all, UnitTree tree, int root, IntPredicate roles) {
        first = root;
        int units = tree.subtreeEnd(root) - root;
        starts = new int[units + 1];
        for (int place = 0; place < all.size(); place++) {
            if (isWanted(all, place, units, roles)) {
                starts[all.unit(place) - first + 1]++;
            }
        }
        for (int unit = 0; unit < units; unit++) {
            starts[unit + 1] += starts[unit];
        }
        places = new int[starts[units]];
        int[] next = starts.clone();
        for (int place = 0; place < all.size(); place++) {
            if (isWanted(all, place, units, roles)) {
                places[next[all.unit(place) - first]++] = place;
            }
        }
        occupied = new boolean[units];
        occupiedChildren = new int[units];
        for (int unit = units - 1; unit >= 0; unit--) {
            occupied[unit] |= starts[unit] < starts[unit + 1];
            if (occupied[unit] && unit > 0) {
                int parent = tree.parent(unit + first) - first;
                occupied[parent] = true;
                occupiedChildren[parent]++;
            }
        }
    }

    private boolean isWanted(ForecastPlaces all, int place, int units, IntPredicate roles) {
        int unit = all.unit(place) - first;
        return unit >= 0 && unit < units && roles.test(all.role(place));
    }

    int units() {
        return occupied.length;
    }

    /** The first place of a unit, which is counted from the root on. */
    int start(int unit) {
        return starts[unit];
    }

    int end(int unit) {
        return starts[unit + 1];
    }

    int place(int index) {
        return places[index];
    }

    boolean isOccupied(int unit) {
        return occupied[unit];
    }

    int occupiedChildren(int unit) {
        return occupiedChildren[unit];
    }
}

package org.kompetens.internal.disclosure;

import java.util.BitSet;

/**
 * Who knows a figure because nobody else is counted in it. Whoever is alone in one figure of a lowest unit may be alone in
 * others of that unit, too: the figures of one person in it are taken to be known to one.
 */
final class Insiders {

    private final Protection protection;
    private final FigureTable table;

    Insiders(Protection protection) {
        this.protection = protection;
        this.table = protection.table();
    }

    /**
     * The lowest units in which somebody knows a figure that an alternative changes, other than from being counted in
     * one that must not be known: to them the alternative proves nothing of that.
     */
    BitSet knowing(Alternative alternative, int secret) {
        BitSet knowing = new BitSet();
        for (int i = 0; i < alternative.size(); i++) {
            int figure = alternative.figure(i);
            if (isOne(figure) && !isWithin(secret, figure)) {
                knowing.set(unitPart(figure));
            }
        }
        return knowing;
    }

    /** What somebody in a lowest unit knows, other than from being counted in what must not be known. */
    BitSet knownIn(int unitPart, int secret) {
        BitSet known = new BitSet();
        for (int unit : table.units().chain(unitPart)) {
            for (int figure = table.figure(unit, 0, 0); figure < table.figure(unit + 1, 0, 0); figure++) {
                if (isOne(figure) && unitPart(figure) == unitPart && !isWithin(secret, figure)) {
                    known.set(figure);
                }
            }
        }
        return known;
    }

    private boolean isOne(int figure) {
        return table.count(figure) == 1 && !protection.isSum(figure);
    }

    /** The lowest unit of the one person that a figure counts. */
    private int unitPart(int figure) {
        for (int part : table.units().partsOf(table.unit(figure))) {
            if (table.count(table.figure(table.units().chain(part)[0], table.subject(figure), table.outcome(figure)))
                    == 1) {
                return part;
            }
        }
        throw new IllegalStateException("a sum of noughts is one");
    }

    /** Whether all who are counted in one figure are in another, too. */
    private boolean isWithin(int figure, int other) {
        return isWithin(table.units(), table.unit(figure), table.unit(other))
                && isWithin(table.subjects(), table.subject(figure), table.subject(other))
                && isWithin(table.outcomes(), table.outcome(figure), table.outcome(other));
    }

    private static boolean isWithin(Axis axis, int position, int other) {
        for (int part : axis.partsOf(position)) {
            if (!axis.isWithin(part, other)) {
                return false;
            }
        }
        return true;
    }
}

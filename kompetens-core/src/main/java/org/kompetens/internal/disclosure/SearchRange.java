package org.kompetens.internal.disclosure;

import java.util.BitSet;

/** Of how many parts of a sum, and from which units and subjects, people are tried. */
record SearchRange(int parts, Partners units, Partners subjects) {

    static SearchRange of(FigureTable table, int parts, int partners, boolean isNearFirst) {
        return new SearchRange(
                parts,
                new Partners(table.units(), partners, isNearFirst, all(table.units())),
                new Partners(table.subjects(), partners, isNearFirst, all(table.subjects())));
    }

    private static BitSet all(Axis axis) {
        BitSet all = new BitSet();
        all.set(0, axis.size());
        return all;
    }
}

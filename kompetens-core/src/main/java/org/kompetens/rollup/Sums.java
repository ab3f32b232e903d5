package org.kompetens.rollup;

import org.jspecify.annotations.Nullable;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/**
 * Integers for each unit × key, that can be added to and taken from, and summed up the tree.
 *
 * <p>Of shape units × keys × fields. A key is a competence, a dimension, everything, all employed, or a role; the fields
 * of its row are named here. A row exists only once something was added to it.
 */
final class Sums {

    // Of every row: distinct persons with a cell, and with a short cell; counted, then by FTE.
    static final int PERSONS_REQUIRED = 0;
    static final int PERSONS_SHORT = 1;
    static final int PERSONS_REQUIRED_FTE = 2;
    static final int PERSONS_SHORT_FTE = 3;
    static final int PERSON_FIELDS = 4;

    // Of a competence's row: cells and steps, counted; the same by FTE stand CELL_FIELDS further on.
    static final int MET = 4;
    static final int SHORT = 5;
    static final int UNASSESSED = 6;
    static final int EXPIRED = 7;
    static final int MISSING = 8;
    static final int WEIGHTED_MISSING = 9;
    static final int SURPLUS = 10;
    static final int CELL_FIELDS = 7;

    // Then distinct persons by what they hold: expired, unassessed, and one field a rank, from HELD + 1 on.
    static final int HELD_EXPIRED = MET + 2 * CELL_FIELDS;
    static final int HELD_UNASSESSED = HELD_EXPIRED + 1;
    static final int HELD = HELD_UNASSESSED;

    /** In place of a field of {@link #HELD}, for a key that has none. */
    static final int NOT_HELD = -1;

    private final UnitTree tree;
    private final int competences;
    private final int[] fieldsOfKey;
    private final int[] ranksOfKey;
    private final long[] @Nullable [][] rows;

    Sums(Organisation organisation) {
        this.tree = organisation.tree();
        this.competences = organisation.framework().competences().size();
        int keys = keyOfRole(organisation.roles().size());
        this.fieldsOfKey = new int[keys];
        this.ranksOfKey = new int[keys];
        for (ResolvedCompetence competence : organisation.framework().competences()) {
            ranksOfKey[competence.index()] = competence.scale().levels().size();
        }
        for (int key = 0; key < keys; key++) {
            // After the persons by held rank come, one field a required rank, the weighted missing steps.
            fieldsOfKey[key] = key < competences ? HELD + 1 + 2 * ranksOfKey[key] : PERSON_FIELDS;
        }
        this.rows = new long[tree.size()][][];
    }

    @SuppressWarnings("EnumOrdinal") // A key lives no longer than these sums.
    int keyOf(Dimension dimension) {
        return competences + dimension.ordinal();
    }

    int keyOfEverything() {
        return competences + Dimension.values().length;
    }

    /** All who are employed, whatever is required of them; of its row only the required persons are used. */
    int keyOfEmployed() {
        return keyOfEverything() + 1;
    }

    /** Those in a role without a profile; of its row only the required persons are used. */
    int keyOfRole(int role) {
        return keyOfEmployed() + 1 + role;
    }

    /** Where the weighted missing steps of cells with a required rank are summed. */
    int shortfallField(int competence, int requiredRank) {
        return HELD + ranksOfKey[competence] + requiredRank;
    }

    /**
     * Adds a figure of one cell to a competence's row, counted and by FTE.
     *
     * @param field {@link #MET} or one of the cell fields after it
     * @param value what to add; negative to take back
     * @param fte of the cell's employment, in ten-thousandths
     */
    void addCell(int unit, int competence, int field, long value, long fte) {
        add(unit, competence, field, value);
        add(unit, competence, field + CELL_FIELDS, value * fte);
    }

    /**
     * Adds one person.
     *
     * @param shortOf whether short of what is required
     * @param fte of the person in the unit's subtree, in ten-thousandths
     * @param heldField where the person stands among {@link #HELD}, or {@link #NOT_HELD}
     * @param sign 1 to add, -1 to take back
     */
    void addPerson(int unit, int key, boolean shortOf, long fte, int heldField, int sign) {
        add(unit, key, PERSONS_REQUIRED, sign);
        add(unit, key, PERSONS_REQUIRED_FTE, sign * fte);
        if (shortOf) {
            add(unit, key, PERSONS_SHORT, sign);
            add(unit, key, PERSONS_SHORT_FTE, sign * fte);
        }
        if (heldField != NOT_HELD) {
            add(unit, key, heldField, sign);
        }
    }

    void add(int unit, int key, int field, long value) {
        long[] row = row(unit, key);
        row[field] = Math.addExact(row[field], value);
    }

    /** The row of a unit and a key, for reading; null where all its fields are nought. */
    long @Nullable [] get(int unit, int key) {
        long[][] ofUnit = rows[unit];
        return ofUnit == null ? null : ofUnit[key];
    }

    private long[] row(int unit, int key) {
        long[][] ofUnit = rows[unit];
        if (ofUnit == null) {
            ofUnit = new long[fieldsOfKey.length][];
            rows[unit] = ofUnit;
        }
        long[] row = ofUnit[key];
        if (row == null) {
            row = new long[fieldsOfKey[key]];
            ofUnit[key] = row;
        }
        return row;
    }

    void addAll(Sums other) {
        for (int unit = 0; unit < rows.length; unit++) {
            addUnit(unit, other.rows[unit]);
        }
    }

    /** What each unit has of its own, and what its children have, from the leaves upwards. */
    Sums upTheTree() {
        Sums totals = copy();
        for (int unit = tree.size() - 1; unit > 0; unit--) {
            totals.addUnit(tree.parent(unit), totals.rows[unit]);
        }
        return totals;
    }

    Sums copy() {
        Sums copy = new Sums(this);
        copy.addAll(this);
        return copy;
    }

    private Sums(Sums shape) {
        this.tree = shape.tree;
        this.competences = shape.competences;
        this.fieldsOfKey = shape.fieldsOfKey;
        this.ranksOfKey = shape.ranksOfKey;
        this.rows = new long[tree.size()][][];
    }

    private void addUnit(int unit, long @Nullable [][] more) {
        if (more == null) {
            return;
        }
        for (int key = 0; key < more.length; key++) {
            long[] from = more[key];
            if (from != null) {
                long[] to = row(unit, key);
                for (int field = 0; field < from.length; field++) {
                    to[field] = Math.addExact(to[field], from[field]);
                }
            }
        }
    }
}

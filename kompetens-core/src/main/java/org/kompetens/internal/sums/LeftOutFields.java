package org.kompetens.internal.sums;

import org.kompetens.organisation.LeftOut;

/** The fields of the row of what is left out: distinct persons, and of these the assessments that are wrong. */
public final class LeftOutFields {

    /** Persons of whom any assessment is left out. */
    static final int PERSONS = 0;

    /** Their assessments that are left out. */
    static final int ASSESSMENTS = 1;

    /** How many there are. */
    static final int NUMBER = 2;

    private LeftOutFields() {}

    /** What is left out in a unit with all below it. */
    public static LeftOut of(UnitSums unit, Shape shape) {
        int row = unit.row(shape.keyOfLeftOut());
        return row < 0 ? LeftOut.NONE : new LeftOut(unit.count(row, ASSESSMENTS), unit.count(row, PERSONS));
    }
}

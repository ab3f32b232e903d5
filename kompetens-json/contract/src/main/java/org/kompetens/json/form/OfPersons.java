package org.kompetens.json.form;

import org.kompetens.organisation.UnitId;

/**
 * What was found of the persons in a unit and below it.
 *
 * @param result what they were looked at with
 * @param unit the unit
 * @param persons what was found of each, gone through once
 * @param <R> what they were looked at with
 * @param <P> what was found of one
 */
public record OfPersons<R, P>(R result, UnitId unit, Iterable<P> persons) {

    /** Says nothing of what may be personal. */
    @Override
    public String toString() {
        return "OfPersons[unit=" + unit + "]";
    }
}

package org.kompetens.json.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;

/**
 * What was found of the persons in a unit and below it.
 *
 * @param result what they were looked at with
 * @param unit the unit
 * @param persons what was found of each, gone through once
 * @param leftOut what is left out of the records that were looked at; asked for once the persons have been gone through
 * @param <R> what they were looked at with
 * @param <P> what was found of one
 */
public record OfPersons<R, P>(R result, UnitId unit, Iterable<P> persons, Supplier<LeftOut> leftOut) {

    /** How many assessments that is; it stands after the persons, as it is known then. */
    static <R, P> Part<OfPersons<R, P>, Optional<LeftOut>> leftOutOfThem() {
        return AnalysisForm.leftOutOfPersons(of -> of.leftOut().get());
    }

    /** Says nothing of what may be personal. */
    @Override
    public String toString() {
        return "OfPersons[unit=" + unit + "]";
    }
}

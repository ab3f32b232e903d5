package org.kompetens.testkit.assertions;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.planning.Planning;

/** Assertions about what is planned. Where activities are handled and what they cost is known of a date. */
public final class PlanningAssert extends AbstractAssert<PlanningAssert, Planning> {

    PlanningAssert(Planning actual) {
        super(actual, PlanningAssert.class);
    }

    /**
     * What follows is about one date.
     *
     * @param date the date
     * @return assertions about what is planned as it is known then
     */
    public PlansOfDateAssert on(LocalDate date) {
        return new PlansOfDateAssert(actual, date);
    }
}

package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/** Whatever projects figures to a later date, and explains what leads there. */
@FunctionalInterface
public interface BridgeSystem {

    /**
     * Explains the change between two dates, as known at the situation's as-of date.
     *
     * @param expectation the situation and what is expected
     * @param from the state on this date is where it begins
     * @param to the state on this date is where it ends
     * @return of each unit a report for each competence of which a figure, or a part, is not nought
     */
    Map<UnitId, Map<CompetenceId, BridgeReport>> bridge(Expectation expectation, LocalDate from, LocalDate to);
}

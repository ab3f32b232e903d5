package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.kompetens.json.form.Named;
import org.kompetens.json.form.PlanStrategiesForm;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Planning;
import org.kompetens.strategy.StrategyVocabulary;

/** Writes as JSON the activities of a unit and all below it under each vocabulary of strategies. */
public final class StrategiesDocument {

    private StrategiesDocument() {}

    /**
     * The document of all views, without what was decided against.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @return the document, still to be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static ResultToWrite of(Planning planning, UnitId unit, LocalDate date) {
        return ResultToWrite.of(
                PlanStrategiesForm.STRATEGIES,
                Named.in(
                        planning,
                        new PlanStrategiesForm.Shown(
                                date,
                                unit,
                                Stream.of(StrategyVocabulary.values())
                                        .map(vocabulary -> planning.strategies(vocabulary, unit, date))
                                        .toList())));
    }

    /**
     * Writes all views, without what was decided against.
     *
     * @param planning the plans
     * @param unit of which unit
     * @param date as of which date
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no such unit
     */
    public static void write(Planning planning, UnitId unit, LocalDate date, OutputStream out) throws IOException {
        of(planning, unit, date).write(out);
    }
}

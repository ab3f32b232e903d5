package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.CapitalForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Capital;

/**
 * Writes as JSON which competence there is in units, whether or not it is required there: numbers alone, no names. Where
 * one is required and held by nobody, the document says where else it is held.
 */
public final class CapitalDocument {

    private CapitalDocument() {}

    /**
     * The document of the competence capital of a unit and of every unit below it.
     *
     * @param capital the capital
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Capital capital, UnitId top) {
        UnitTree tree = capital.analysis().organisation().tree();
        return ResultToWrite.of(CapitalForm.CAPITAL, new FromUnit<>(capital, tree, top));
    }

    /**
     * Writes the competence capital of a unit and of every unit below it.
     *
     * @param capital the capital
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Capital capital, UnitId top, OutputStream out) throws IOException {
        of(capital, top).write(out);
    }
}

package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.DisagreementsForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.rollup.Disagreements;

/**
 * Writes as JSON on which competences sources do not agree, and of how many persons: numbers alone, no names;
 * {@link PersonDisagreementsDocument} has those.
 */
public final class DisagreementsDocument {

    private DisagreementsDocument() {}

    /**
     * The document of the disagreements in a unit and in every unit below it.
     *
     * @param disagreements the disagreements
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Disagreements disagreements, UnitId top) {
        UnitTree tree = disagreements.analysis().organisation().tree();
        return ResultToWrite.of(DisagreementsForm.DISAGREEMENTS, new FromUnit<>(disagreements, tree, top));
    }

    /**
     * Writes the disagreements in a unit and in every unit below it.
     *
     * @param disagreements the disagreements
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Disagreements disagreements, UnitId top, OutputStream out) throws IOException {
        of(disagreements, top).write(out);
    }
}

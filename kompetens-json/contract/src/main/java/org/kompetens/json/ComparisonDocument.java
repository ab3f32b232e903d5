package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.kompetens.change.Comparison;
import org.kompetens.change.UnitComparison;
import org.kompetens.json.form.ComparisonForm;

/**
 * Writes two roll-ups side by side as JSON, unit by unit and competence by competence, with the difference. What a unit
 * is and whom it employs is given for each of the two that has it.
 */
public final class ComparisonDocument {

    private ComparisonDocument() {}

    /**
     * The document of units, one at a time.
     *
     * @param comparison the two roll-ups
     * @param units which of its units, in the order to write them: all, or those from one on
     * @return the document, still to be written, once: it is made as it is written
     */
    @SuppressWarnings("StreamToIterable") // Gone through once, as it is written.
    public static ResultToWrite of(Comparison comparison, Stream<UnitComparison> units) {
        return ResultToWrite.of(ComparisonForm.COMPARISON, new ComparisonForm.OfUnits(comparison, units::iterator));
    }

    /**
     * Writes units, one at a time.
     *
     * @param comparison the two roll-ups
     * @param units which of its units, in the order to write them: all, or those from one on
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Comparison comparison, Stream<UnitComparison> units, OutputStream out) throws IOException {
        of(comparison, units).write(out);
    }
}

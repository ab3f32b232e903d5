package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.coverage.Coverage;
import org.kompetens.json.form.CoverageResultForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Writes as JSON whether units have what they need as a whole, and what is lost when one person leaves: numbers alone,
 * no names; {@link DeparturesDocument} has those. What a requirement counts in is told with each amount, as
 * {@code persons} or as {@code fte}.
 */
public final class CoverageDocument {

    private CoverageDocument() {}

    /**
     * Writes the coverage of a unit and of every unit below it, as far as they have requirements in force.
     *
     * @param coverage the coverage
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Coverage coverage, UnitId top, OutputStream out) throws IOException {
        UnitTree tree = coverage.analysis().organisation().tree();
        ResultText.write(CoverageResultForm.COVERAGE_RESULT, new FromUnit<>(coverage, tree, top), out);
    }
}

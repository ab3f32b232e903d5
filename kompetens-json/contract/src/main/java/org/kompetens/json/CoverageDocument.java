package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.kompetens.coverage.Coverage;
import org.kompetens.json.form.CoverageResultForm;
import org.kompetens.json.form.FromUnit;
import org.kompetens.json.form.WithRetirement;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.StaffingAssumptions;

/**
 * Writes as JSON whether units have what they need as a whole, and what is lost when one person leaves: numbers alone,
 * no names; {@link DeparturesDocument} has those. What a requirement counts in is told with each amount, as
 * {@code persons} or as {@code fte}.
 */
public final class CoverageDocument {

    private CoverageDocument() {}

    /**
     * The document of the coverage of a unit and of every unit below it, as far as they have requirements in force.
     *
     * @param coverage the coverage
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Coverage coverage, UnitId top) {
        return of(coverage, Optional.empty(), top);
    }

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
        of(coverage, top).write(out);
    }

    /**
     * The document of the coverage of a unit and of every unit below it, counted of employees who are expected to retire by some
     * terms, and these terms beside it.
     *
     * @param coverage the coverage, of {@linkplain org.kompetens.staffing.ExpectedRetirements expected} records
     * @param retirement with the terms of retirement by which they are; empty where only what is known counts
     * @param top the unit to begin with
     * @return the document, still to be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static ResultToWrite of(Coverage coverage, Optional<StaffingAssumptions> retirement, UnitId top) {
        UnitTree tree = coverage.analysis().organisation().tree();
        return ResultToWrite.of(
                CoverageResultForm.COVERAGE_RESULT,
                new WithRetirement<>(new FromUnit<>(coverage, tree, top), retirement));
    }

    /**
     * Writes the coverage of a unit and of every unit below it, counted of employees who are expected to retire by some
     * terms, and these terms beside it.
     *
     * @param coverage the coverage, of {@linkplain org.kompetens.staffing.ExpectedRetirements expected} records
     * @param retirement with the terms of retirement by which they are; empty where only what is known counts
     * @param top the unit to begin with
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if the organisation has no such unit
     */
    public static void write(Coverage coverage, Optional<StaffingAssumptions> retirement, UnitId top, OutputStream out)
            throws IOException {
        of(coverage, retirement, top).write(out);
    }
}

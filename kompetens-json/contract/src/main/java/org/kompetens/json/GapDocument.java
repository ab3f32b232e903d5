package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.json.form.GapsForm;

/**
 * Writes as JSON what one employee lacks at a date, and why: for each active employment and each competence that it
 * requires the outcome, every requirement and every assessment that was looked at, and why each counts or does not. Names
 * stand beside ids. This tells of a person: let only those have it who may know.
 */
public final class GapDocument {

    private GapDocument() {}

    /**
     * Writes one employee's gaps.
     *
     * @param gaps the gaps
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(EmployeeGaps gaps, OutputStream out) throws IOException {
        ResultText.write(GapsForm.GAPS, gaps, out);
    }
}

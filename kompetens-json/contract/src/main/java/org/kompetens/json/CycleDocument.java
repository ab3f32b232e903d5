package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.kompetens.calendar.Cycle;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.CycleForm;

/** One round of a calendar, with what the organisation chooses for it, as one JSON document. */
public final class CycleDocument {

    private CycleDocument() {}

    /**
     * Reads a cycle. Whether its settings are those that a calendar asks for is seen where the two meet.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the cycle
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<Cycle> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a cycle within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the cycle
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<Cycle> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, CycleForm.CYCLE::read, cycle -> Findings.NONE);
    }

    /**
     * Reads a cycle and checks whether it fits its calendar.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param fit what is wrong with a cycle of which the form is right
     * @return the cycle, with all findings
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<Cycle> read(InputStream in, Function<Cycle, Findings> fit) throws IOException {
        return Document.read(in, Limits.STANDARD, CycleForm.CYCLE::read, fit);
    }

    /**
     * Writes a cycle, which {@link #read} reads back as the same.
     *
     * @param cycle the cycle
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Cycle cycle, OutputStream out) throws IOException {
        Document.write(CycleForm.CYCLE, cycle, out);
    }
}

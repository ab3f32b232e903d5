package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.kompetens.calendar.Completion;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.CompletionForm;

/** What is recorded of occurrences, as one JSON document. */
public final class CompletionsDocument {

    private CompletionsDocument() {}

    /**
     * Reads completions. Whether each fits an occurrence is seen where they meet a schedule.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the completions, in the order of the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<Completion>> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads completions within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the completions, in the order of the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<Completion>> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, CompletionForm::readAll, completions -> Findings.NONE);
    }

    /**
     * Reads completions and checks whether they fit what they are of.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param fit what is wrong with completions of which the form is right, with paths from a list called
     *     {@code completions}, such as those of {@link org.kompetens.calendar.CalendarBoard#findings()}
     * @return the completions, in the order of the document, with all findings
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<Completion>> read(InputStream in, Function<List<Completion>, Findings> fit)
            throws IOException {
        return Document.read(in, Limits.STANDARD, CompletionForm::readAll, fit);
    }

    /**
     * Writes completions, which {@link #read} reads back as the same.
     *
     * @param completions the completions
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<Completion> completions, OutputStream out) throws IOException {
        Document.write(CompletionForm.COMPLETIONS, completions, out);
    }
}

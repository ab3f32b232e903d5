package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.FindingsForm;
import org.kompetens.json.form.FindingsForm.Found;
import org.kompetens.json.form.FindingsForm.Listing;
import org.kompetens.text.Language;

/**
 * Writes findings as JSON: the code of the rule, how serious it is, where it is by line, column and JSON Pointer, what is
 * wrong and what to try. No personal value stands in it.
 */
public final class FindingsDocument {

    private FindingsDocument() {}

    /**
     * The document of what was found in a document.
     *
     * @param findings the findings, in the order of writing
     * @param language the language of the messages
     * @return the document, still to be written
     */
    public static ResultToWrite of(List<LocatedFinding> findings, Language language) {
        return listing(
                findings.stream()
                        .map(located -> new Found(located.finding(), Optional.of(located.location()), Optional.empty()))
                        .toList(),
                language);
    }

    /**
     * Writes what was found in a document.
     *
     * @param findings the findings, in the order of writing
     * @param language the language of the messages
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(List<LocatedFinding> findings, Language language, OutputStream out) throws IOException {
        of(findings, language).write(out);
    }

    /**
     * The document of what was found in values that were not read from a document.
     *
     * @param findings the findings
     * @param language the language of the messages
     * @return the document, still to be written
     */
    public static ResultToWrite of(Findings findings, Language language) {
        return listing(
                findings.list().stream()
                        .map(finding -> new Found(finding, Optional.empty(), Optional.empty()))
                        .toList(),
                language);
    }

    /**
     * Writes what was found in values that were not read from a document.
     *
     * @param findings the findings
     * @param language the language of the messages
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Findings findings, Language language, OutputStream out) throws IOException {
        of(findings, language).write(out);
    }

    private static ResultToWrite listing(List<Found> findings, Language language) {
        return ResultToWrite.of(FindingsForm.FINDINGS, Listing.of(findings, language));
    }
}

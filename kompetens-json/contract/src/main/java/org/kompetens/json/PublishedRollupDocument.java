package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.PublishedRollupForm;
import org.kompetens.publication.EarlierPublication;
import org.kompetens.publication.PublishedRollup;

/**
 * Figures that may be shown outside, as one JSON document. In place of a hidden number stands {@code {"hidden": true}},
 * whatever it is hidden for; never null, nought or nothing. A document that was published is read back as what is known
 * of it, for the publications after it.
 */
public final class PublishedRollupDocument {

    private PublishedRollupDocument() {}

    /**
     * Writes the figures of all units that are published.
     *
     * @param published the figures
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(PublishedRollup published, OutputStream out) throws IOException {
        ResultText.write(PublishedRollupForm.PUBLISHED_ROLLUP, published, out);
    }

    /**
     * Reads a document that was published before.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return what is known from it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<EarlierPublication> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a document that was published before within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return what is known from it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<EarlierPublication> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, PublishedRollupForm::readEarlier, earlier -> Findings.NONE);
    }
}

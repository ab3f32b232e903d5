package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.EarlierPublicationForm;
import org.kompetens.publication.EarlierPublication;

/**
 * What was published before, as a JSON document of figures, of a coverage, of a forecast or of activities for outside, read as
 * what is known from it for the publications after it. Of a forecast that is how many are employed.
 */
public final class EarlierPublicationDocument {

    private EarlierPublicationDocument() {}

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
        return Document.read(in, limits, EarlierPublicationForm::read, earlier -> Findings.NONE);
    }
}

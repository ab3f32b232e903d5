package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.PublishedCoverageForm;
import org.kompetens.publication.PublishedCoverage;

/**
 * Whether units have what they need as a whole, as it may be shown outside, as one JSON document. In place of a hidden
 * number stands {@code {"hidden": true}}.
 */
public final class PublishedCoverageDocument {

    private PublishedCoverageDocument() {}

    /**
     * Writes the coverage of all units that are published.
     *
     * @param published the figures
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(PublishedCoverage published, OutputStream out) throws IOException {
        ResultText.write(PublishedCoverageForm.PUBLISHED_COVERAGE, published, out);
    }
}

package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.PublishedRollupForm;
import org.kompetens.publication.PublishedRollup;

/**
 * Figures that may be shown outside, as one JSON document. In place of a hidden number stands {@code {"hidden": true}},
 * whatever it is hidden for; never null, nought or nothing. {@link
 * EarlierPublicationDocument} reads it back as what is known of it, for the publications after it.
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
}

package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.PublishedActivitiesForm;
import org.kompetens.publication.PublishedActivities;

/**
 * What is to be done about competence, as it may be shown outside, as one JSON document. Where it is hidden how many take part
 * and what it costs, an activity has {@code "hidden": true}.
 */
public final class PublishedActivitiesDocument {

    private PublishedActivitiesDocument() {}

    /**
     * Writes the activities of all units that are published.
     *
     * @param published the activities
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(PublishedActivities published, OutputStream out) throws IOException {
        ResultText.write(PublishedActivitiesForm.PUBLISHED_ACTIVITIES, published, out);
    }
}

package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.PublishedForecastForm;
import org.kompetens.publication.PublishedForecast;

/**
 * Who is expected to leave units and to be hired, as it may be shown outside, as one JSON document. In place of a hidden
 * number stands {@code {"hidden": true}}.
 */
public final class PublishedForecastDocument {

    private PublishedForecastDocument() {}

    /**
     * Writes the forecast of all units that are published.
     *
     * @param published the figures
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(PublishedForecast published, OutputStream out) throws IOException {
        ResultText.write(PublishedForecastForm.PUBLISHED_FORECAST, published, out);
    }
}

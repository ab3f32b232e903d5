package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.ArrivalForm;
import org.kompetens.redeployment.Arrival;

/**
 * Writes as JSON what one more person brings to a unit. Where that is a given employee, it tells of a person: let only
 * those have it who may know.
 */
public final class ArrivalDocument {

    private ArrivalDocument() {}

    /**
     * The document of what one more person brings.
     *
     * @param arrival what they bring
     * @return the document, still to be written
     */
    public static ResultToWrite of(Arrival arrival) {
        return ResultToWrite.of(ArrivalForm.ARRIVAL, arrival);
    }

    /**
     * Writes what one more person brings.
     *
     * @param arrival what they bring
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Arrival arrival, OutputStream out) throws IOException {
        of(arrival).write(out);
    }
}

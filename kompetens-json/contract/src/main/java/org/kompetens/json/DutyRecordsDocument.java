package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.kompetens.calendar.DutyRecord;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.DutyRecordForm;

/** The records of when duties were fulfilled, as one JSON document. */
public final class DutyRecordsDocument {

    private DutyRecordsDocument() {}

    /**
     * Reads records. Whether each fits a duty is seen where they are held against a schedule.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the records, in the order of the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<DutyRecord>> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads records within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the records, in the order of the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<DutyRecord>> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, DutyRecordForm::readAll, records -> Findings.NONE);
    }

    /**
     * Reads records and checks whether they fit what they are of.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param fit what is wrong with records of which the form is right, with paths from a list called {@code records},
     *     such as those of {@link org.kompetens.calendar.DutyCheck#unfitRecords()}
     * @return the records, in the order of the document, with all findings
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<List<DutyRecord>> read(InputStream in, Function<List<DutyRecord>, Findings> fit)
            throws IOException {
        return Document.read(in, Limits.STANDARD, DutyRecordForm::readAll, fit);
    }

    /**
     * Writes records, which {@link #read} reads back as the same.
     *
     * @param records the records
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Iterable<DutyRecord> records, OutputStream out) throws IOException {
        Document.write(DutyRecordForm.DUTY_RECORDS, records, out);
    }
}

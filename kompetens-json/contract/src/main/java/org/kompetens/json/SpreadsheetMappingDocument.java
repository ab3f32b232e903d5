package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.SpreadsheetMappingForm;
import org.kompetens.json.spreadsheet.SpreadsheetMapping;

/** Which columns of a spreadsheet hold what, as one JSON document. */
public final class SpreadsheetMappingDocument {

    private SpreadsheetMappingDocument() {}

    /**
     * Reads a mapping. Whether a spreadsheet has its columns is seen where the two meet.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the mapping
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<SpreadsheetMapping> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads a mapping within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the mapping, as {@link #read(InputStream)} gives it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<SpreadsheetMapping> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, SpreadsheetMappingForm.SPREADSHEET_MAPPING::read, mapping -> Findings.NONE);
    }

    /**
     * Writes a mapping, which {@link #read} reads back as the same.
     *
     * @param mapping the mapping
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(SpreadsheetMapping mapping, OutputStream out) throws IOException {
        Document.write(SpreadsheetMappingForm.SPREADSHEET_MAPPING, mapping, out);
    }
}

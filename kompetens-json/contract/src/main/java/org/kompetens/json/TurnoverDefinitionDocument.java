package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.TurnoverDefinitionForm;
import org.kompetens.staffing.TurnoverDefinition;

/** What turnover is by an organisation's own definition, as one JSON document. */
public final class TurnoverDefinitionDocument {

    private TurnoverDefinitionDocument() {}

    /**
     * Reads and checks a definition.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @return the definition, with all that is wrong in form; whether an organisation has the level that it names is seen
     *     where it is applied
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<TurnoverDefinition> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks a definition within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the definition, as {@link #read(InputStream)} gives it
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<TurnoverDefinition> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, TurnoverDefinitionForm.TURNOVER_DEFINITION::read, definition -> Findings.NONE);
    }

    /**
     * Writes a definition, which {@link #read} reads back as the same.
     *
     * @param definition the definition
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public static void write(TurnoverDefinition definition, OutputStream out) throws IOException {
        Document.write(TurnoverDefinitionForm.TURNOVER_DEFINITION, definition, out);
    }
}

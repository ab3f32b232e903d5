package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.ResultForm;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/** Writes results as documents: in UTF-8, indented, with a line end; the stream stays open. */
final class ResultText {

    private ResultText() {}

    static <T> void write(ResultForm<T> form, T result, OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            form.write(form.of(result), json);
            json.endLine();
        }
    }
}

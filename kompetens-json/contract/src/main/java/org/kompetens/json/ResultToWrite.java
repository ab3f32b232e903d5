package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.form.ObjectForm;
import org.kompetens.json.form.PartsForm;
import org.kompetens.json.form.ResultForm;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/**
 * A document of a result that is still to be written, with all that stands in it: what a host's controller returns where the
 * result alone says too little, such as a budget without its plans. A host's mapper writes it as its document.
 */
public final class ResultToWrite {

    private final Content<?> content;

    private record Content<V>(PartsForm<?, V> form, V value) {

        void write(JsonOut json) throws IOException {
            form.write(value, json);
        }
    }

    private ResultToWrite(Content<?> content) {
        this.content = content;
    }

    static <T> ResultToWrite of(ResultForm<T> form, T result) {
        return new ResultToWrite(new Content<>(form, form.of(result)));
    }

    /** Of a value that is written with more than stands in it. */
    static <T> ResultToWrite of(ObjectForm<T> form, T value) {
        return new ResultToWrite(new Content<>(form, value));
    }

    /**
     * What it is of.
     *
     * @return the word that its property {@code document} has
     */
    public String type() {
        return content.form().name();
    }

    /**
     * Writes the document, indented.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is something in it that has no form in JSON
     */
    public void write(OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            write(json);
            json.endLine();
        }
    }

    /**
     * Writes the document among what else is written.
     *
     * @param json where to
     * @throws IOException if it cannot be written
     */
    @SuppressWarnings("exports") // for the module of a host's mapper
    public void write(JsonOut json) throws IOException {
        content.write(json);
    }

    /** What it is of; nothing of what stands in it. */
    @Override
    public String toString() {
        return "ResultToWrite[type=" + type() + "]";
    }
}

package org.kompetens.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.kompetens.finding.Findings;
import org.kompetens.json.form.Header;
import org.kompetens.json.form.Place;
import org.kompetens.json.form.ResultForm;
import org.kompetens.json.form.ResultForms;
import org.kompetens.json.form.Values;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;

/**
 * A document of results, read back as the values that stand in it: a result cannot be made of its figures, which are
 * rounded. What is read is checked against the form of the type that the document says it is of.
 */
public final class ResultDocument {

    private final Content<?> content;

    private record Content<T>(ResultForm<T> form, Values<T> values) {

        void write(JsonOut json) throws IOException {
            form.write(values, json);
        }
    }

    private ResultDocument(Content<?> content) {
        this.content = content;
    }

    /**
     * The types of results.
     *
     * @return the words that {@code document} can have
     */
    public static Set<String> types() {
        return ResultForms.BY_TYPE.keySet();
    }

    /**
     * Reads and checks a document of any of these types.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; not closed
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ResultDocument> read(InputStream in) throws IOException {
        return read(in, Limits.STANDARD);
    }

    /**
     * Reads and checks a document of any of these types within other limits.
     *
     * @param in the document in UTF-8, at most {@value Document#MAX_BYTES} bytes; it is not closed
     * @param limits what it may have at the most
     * @return the document
     * @throws IOException if it cannot be read for another reason than what stands in it
     */
    public static Document<ResultDocument> read(InputStream in, Limits limits) throws IOException {
        return Document.read(in, limits, ResultDocument::read, document -> Findings.NONE);
    }

    private static Optional<ResultDocument> read(Place place) {
        if (!place.value().is(JsonValue.Kind.OBJECT)) {
            place.noteNoObject();
            return Optional.empty();
        }
        JsonValue type = place.value().property(Header.DOCUMENT);
        ResultForm<?> form =
                type == null || !type.is(JsonValue.Kind.TEXT) ? null : ResultForms.BY_TYPE.get(type.text());
        if (form == null) {
            Header.noteType(place, types());
            return Optional.empty();
        }
        return content(form, place).map(ResultDocument::new);
    }

    private static <T> Optional<Content<T>> content(ResultForm<T> form, Place place) {
        return form.read(place).map(values -> new Content<>(form, values));
    }

    /**
     * What it is of.
     *
     * @return one of {@link #types}
     */
    public String type() {
        return content.form().name();
    }

    /**
     * Writes the same again.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            content.write(json);
            json.endLine();
        }
    }

    /** What it is of; nothing of what stands in it. */
    @Override
    public String toString() {
        return "ResultDocument[type=" + type() + "]";
    }
}

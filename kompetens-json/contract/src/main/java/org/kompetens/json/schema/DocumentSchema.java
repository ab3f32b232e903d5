package org.kompetens.json.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kompetens.json.form.DocumentType;
import org.kompetens.json.form.Documents;
import org.kompetens.json.form.Header;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/**
 * The JSON Schema (2020-12) of a kind of document. It is made of the form by which such documents are read and written, so
 * the two do not disagree; what a schema cannot say stands in it as {@code $comment}.
 */
public final class DocumentSchema {

    /** A name, and no address: nothing is to be looked up there, and no domain is needed. */
    private static final String NAMESPACE = "urn:kompetens:schema:";

    private static final String BEYOND = "Not said here: a property stands once in an object; the whole document is"
            + " nested at most 32 deep, and a text has at most 100 000 characters; whole numbers are written without"
            + " decimals and exponent and have 64 bits; no text holds half a character (one escaped surrogate); and the"
            + " rules of the model, which are checked when the form is right.";

    /** The schemas of all kinds of documents. */
    public static final List<DocumentSchema> ALL =
            Documents.ALL.stream().map(DocumentSchema::new).toList();

    private final DocumentType type;

    private DocumentSchema(DocumentType type) {
        this.type = type;
    }

    /**
     * The schema of a kind of document.
     *
     * @param name the kind, as {@code inventory}
     * @return the schema; empty where there is no such kind
     */
    public static Optional<DocumentSchema> find(String name) {
        return ALL.stream().filter(schema -> schema.name().equals(name)).findFirst();
    }

    /**
     * The kind of document.
     *
     * @return its name, as the property {@code document} has it
     */
    public String name() {
        return type.name();
    }

    /**
     * What a document of this kind holds.
     *
     * @return an English sentence
     */
    public String meaning() {
        return type.meaning();
    }

    /**
     * The schema's identifier, its {@code $id}: a name, as {@code urn:kompetens:schema:inventory:1}, at which nothing is to
     * be looked up.
     *
     * @return a URN of the kind of document and the version of its form
     */
    public String id() {
        return NAMESPACE + name() + ":" + Header.VERSION;
    }

    /**
     * The name of the schema's file, in the folder {@code META-INF/kompetens/schema} of the jar too.
     *
     * @return the name of a file
     */
    public String fileName() {
        return name() + ".schema.json";
    }

    /**
     * Writes the schema.
     *
     * @param out where to, in UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        try (JsonOut json = JsonLine.found().indented(out)) {
            schema().write(json);
            json.endLine();
        }
    }

    private Schema schema() {
        FormSchemas forms = new FormSchemas();
        Schema body = new ObjectSchema(forms).of(type.form());
        return Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id())
                .with("title", "Kompetens: " + type.form().name())
                .with("description", type.meaning())
                .with("$comment", BEYOND)
                .withAll(body)
                .with("$defs", forms.definitions());
    }
}

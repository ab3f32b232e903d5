package org.kompetens.json;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import org.kompetens.json.token.JsonOut;

/** Writes properties with their values: for documents whose form is not declared yet. */
record JsonWriter(JsonOut out) implements Closeable {

    void writeStartObject() throws IOException {
        out.startObject();
    }

    void writeEndObject() throws IOException {
        out.endObject();
    }

    void writeStartArray() throws IOException {
        out.startArray();
    }

    void writeEndArray() throws IOException {
        out.endArray();
    }

    void writeFieldName(String name) throws IOException {
        out.name(name);
    }

    void writeObjectFieldStart(String name) throws IOException {
        out.name(name);
        out.startObject();
    }

    void writeArrayFieldStart(String name) throws IOException {
        out.name(name);
        out.startArray();
    }

    void writeString(String text) throws IOException {
        out.text(text);
    }

    void writeStringField(String name, String text) throws IOException {
        out.name(name);
        out.text(text);
    }

    void writeNumberField(String name, long number) throws IOException {
        out.name(name);
        out.number(number);
    }

    void writeNumberField(String name, BigDecimal number) throws IOException {
        out.name(name);
        out.number(number);
    }

    void writeBooleanField(String name, boolean flag) throws IOException {
        out.name(name);
        out.flag(flag);
    }

    void writeNullField(String name) throws IOException {
        out.name(name);
        out.nothing();
    }

    void writeRaw(char lineFeed) throws IOException {
        out.endLine();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

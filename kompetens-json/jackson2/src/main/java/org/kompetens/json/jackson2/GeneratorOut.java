package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.kompetens.json.token.JsonOut;

/** What a generator writes: the library's own, or a host's. */
final class GeneratorOut implements JsonOut {

    private final JsonGenerator generator;

    GeneratorOut(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startArray() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endArray() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        generator.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(long number) throws IOException {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        BigDecimal shortest = number.stripTrailingZeros();
        generator.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }

    @Override
    public void endLine() throws IOException {
        generator.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}

package org.kompetens.json.jackson3;

import java.io.IOException;
import java.math.BigDecimal;
import org.kompetens.json.token.JsonOut;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** What a generator writes: the library's own, or a host's. */
final class GeneratorOut implements JsonOut {

    private final JsonGenerator generator;
    private final boolean own;

    private GeneratorOut(JsonGenerator generator, boolean own) {
        this.generator = generator;
        this.own = own;
    }

    static GeneratorOut own(JsonGenerator generator) {
        return new GeneratorOut(generator, true);
    }

    static GeneratorOut ofHost(JsonGenerator generator) {
        return new GeneratorOut(generator, false);
    }

    /** What cannot be written is told the library's callers as the stream tells it, and a host as its generator does. */
    private void write(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (JacksonIOException e) {
            if (own) {
                throw e.getCause();
            }
            throw e;
        }
    }

    @Override
    public void startObject() throws IOException {
        write(() -> generator.writeStartObject());
    }

    @Override
    public void endObject() throws IOException {
        write(() -> generator.writeEndObject());
    }

    @Override
    public void startArray() throws IOException {
        write(() -> generator.writeStartArray());
    }

    @Override
    public void endArray() throws IOException {
        write(() -> generator.writeEndArray());
    }

    @Override
    public void name(String name) throws IOException {
        write(() -> generator.writeName(name));
    }

    @Override
    public void text(String text) throws IOException {
        write(() -> generator.writeString(text));
    }

    @Override
    public void number(long number) throws IOException {
        write(() -> generator.writeNumber(number));
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        BigDecimal shortest = number.stripTrailingZeros();
        write(() -> generator.writeNumber(shortest.scale() < 0 ? shortest.setScale(0) : shortest));
    }

    @Override
    public void flag(boolean flag) throws IOException {
        write(() -> generator.writeBoolean(flag));
    }

    @Override
    public void nothing() throws IOException {
        write(() -> generator.writeNull());
    }

    @Override
    public void endLine() throws IOException {
        write(() -> generator.writeRaw('\n'));
    }

    @Override
    public void close() throws IOException {
        write(() -> generator.close());
    }
}

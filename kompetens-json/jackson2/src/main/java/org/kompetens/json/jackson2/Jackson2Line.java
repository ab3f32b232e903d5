package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonIn;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;

/** Jackson 2. */
@SuppressWarnings("exports") // looked for as a service, never called by name
public final class Jackson2Line implements JsonLine {

    private static final int NUMBER = 2;
    private static final JsonFactory WRITING = JsonFactory.builder().build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);

    private static final JsonFactory TEXTS = texts(Limits.STANDARD);

    /** A line, made by whoever looks for the service. */
    public Jackson2Line() {}

    /** Keeps no names: somebody could choose them such that those of all later texts are slow or refused. */
    private static JsonFactory texts(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(limits.nameLength())
                        .build())
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public JsonIn in(String text, Limits limits) throws IOException {
        return ParserIn.ofText((limits.equals(Limits.STANDARD) ? TEXTS : texts(limits)).createParser(text), text);
    }

    @Override
    public JsonOut indented(OutputStream out) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentArraysWith(INDENT);
        printer.indentObjectsWith(INDENT);
        return new GeneratorOut(generator(out).setPrettyPrinter(printer));
    }

    @Override
    public JsonOut compact(OutputStream out) throws IOException {
        return new GeneratorOut(generator(out));
    }

    private static JsonGenerator generator(OutputStream out) throws IOException {
        JsonGenerator generator =
                WRITING.createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        generator.setRootValueSeparator(null);
        return generator;
    }

    @Override
    public byte[] quoted(String text) {
        return JsonStringEncoder.getInstance().quoteAsUTF8(text);
    }
}

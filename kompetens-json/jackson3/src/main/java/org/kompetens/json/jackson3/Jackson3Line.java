package org.kompetens.json.jackson3;

import java.io.OutputStream;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonIn;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonOut;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Jackson 3. */
@SuppressWarnings("exports") // looked for as a service, never called by name
public final class Jackson3Line implements JsonLine {

    private static final int NUMBER = 3;
    /** With the defaults of Jackson 2, so that both lines write the same bytes. */
    private static final JsonFactory WRITING = JsonFactory.builderWithJackson2Defaults()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

    private static final JsonFactory TEXTS = texts(Limits.STANDARD);

    /** A line, made by whoever looks for the service. */
    public Jackson3Line() {}

    /** Keeps no names: somebody could choose them such that those of all later texts are slow or refused. */
    private static JsonFactory texts(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.textLength())
                        .maxNumberLength(limits.numberLength())
                        .maxNameLength(limits.nameLength())
                        .build())
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
    }

    @Override
    public int number() {
        return NUMBER;
    }

    @Override
    public JsonIn in(String text, Limits limits) {
        return ParserIn.ofText(
                (limits.equals(Limits.STANDARD) ? TEXTS : texts(limits)).createParser(ObjectReadContext.empty(), text));
    }

    @Override
    public JsonOut indented(OutputStream out) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentArraysWith(INDENT);
        printer.indentObjectsWith(INDENT);
        return GeneratorOut.own(WRITING.createGenerator(new Indented(printer), out));
    }

    @Override
    public JsonOut compact(OutputStream out) {
        return GeneratorOut.own(WRITING.createGenerator(ObjectWriteContext.empty(), out));
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer;

        Indented(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    @Override
    public byte[] quoted(String text) {
        return JsonStringEncoder.getInstance().quoteAsUTF8(text);
    }
}

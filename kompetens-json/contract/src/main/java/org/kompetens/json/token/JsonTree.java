package org.kompetens.json.token;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonValue.Kind;

/** Makes values of tokens. How deep it goes is bounded by whoever gives the tokens. */
public final class JsonTree {

    /** For how many properties or elements there is room at first. */
    private static final int FEW = 4;

    /** How many texts are remembered, and how long they are at the most. */
    private static final int MOST_KNOWN = 10_000;

    private static final int LONGEST_REPEATED = 40;

    private final JsonIn in;
    private final long begin;
    private final Optional<LongText> text;
    private final Map<String, String> known;

    private JsonTree(JsonIn in, long begin, Optional<LongText> text, Map<String, String> known) {
        this.in = in;
        this.begin = begin;
        this.text = text;
        this.known = known;
    }

    /**
     * Reads a whole text.
     *
     * @param in the text, from before its first token
     * @return the text's one value
     * @throws MalformedJsonException if the text is not exactly one JSON value, or goes beyond the limits
     * @throws IOException if it cannot be read for another reason
     */
    public static JsonValue readAll(JsonIn in) throws MalformedJsonException, IOException {
        return readAll(in, Optional.empty(), new HashMap<>());
    }

    /**
     * Reads a whole text that stays in memory: of arrays of very many elements only where they stand is kept.
     *
     * @param text the text
     * @param limits what it may have at the most
     * @return the text's one value
     * @throws MalformedJsonException if the text is not exactly one JSON value, or goes beyond the limits
     * @throws IOException if it cannot be read for another reason
     */
    public static JsonValue readDocument(String text, Limits limits) throws MalformedJsonException, IOException {
        Map<String, String> known = new HashMap<>();
        return readAll(JsonLine.found().in(text, limits), Optional.of(new LongText(text, limits, known)), known);
    }

    private static JsonValue readAll(JsonIn in, Optional<LongText> text, Map<String, String> known)
            throws MalformedJsonException, IOException {
        in.next();
        JsonValue value = new JsonTree(in, 0, text, known).value();
        if (in.next() != Token.END) {
            throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, in.offset());
        }
        return value;
    }

    /** Reads again a value that stands somewhere in a text, all of which has been read. */
    static JsonValue readAgain(JsonIn in, long begin, Map<String, String> known)
            throws MalformedJsonException, IOException {
        in.next();
        return new JsonTree(in, begin, Optional.empty(), known).value();
    }

    /**
     * Reads one value out of a text.
     *
     * @param in the text, at the first token of the value; afterwards at its last
     * @return the value
     * @throws MalformedJsonException if it is no JSON, or goes beyond the limits
     * @throws IOException if it cannot be read for another reason
     */
    public static JsonValue readValue(JsonIn in) throws MalformedJsonException, IOException {
        return new JsonTree(in, 0, Optional.empty(), new HashMap<>()).value();
    }

    private JsonValue value() throws MalformedJsonException, IOException {
        long offset = begin + in.offset();
        return switch (in.current()) {
            case START_OBJECT -> new JsonValue(Kind.OBJECT, offset, properties());
            case START_ARRAY -> new JsonValue(Kind.ARRAY, offset, elements());
            case TEXT -> new JsonValue(Kind.TEXT, offset, once(in.text()));
            case WHOLE_NUMBER -> number(Kind.WHOLE_NUMBER, offset);
            case DECIMAL -> number(Kind.DECIMAL, offset);
            case TRUE -> new JsonValue(Kind.FLAG, offset, true);
            case FALSE -> new JsonValue(Kind.FLAG, offset, false);
            case NULL -> new JsonValue(Kind.NULL, offset, Kind.NULL);
            case OTHER -> new JsonValue(Kind.OTHER, offset, Kind.OTHER);
            case END_OBJECT, END_ARRAY, NAME, END ->
                throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, in.reached());
        };
    }

    private Map<String, JsonValue> properties() throws MalformedJsonException, IOException {
        Map<String, JsonValue> properties = new LinkedHashMap<>(FEW);
        while (in.next() == Token.NAME) {
            String name = once(in.name());
            if (properties.containsKey(name)) {
                throw new MalformedJsonException(MalformedJsonException.Kind.SYNTAX, in.offset());
            }
            in.next();
            properties.put(name, value());
        }
        return properties.size() > FewProperties.MOST ? properties : few(properties);
    }

    /** The same in less memory: a document can hold millions of such objects. */
    private static Map<String, JsonValue> few(Map<String, JsonValue> properties) {
        if (properties.size() > 1) {
            return new FewProperties(properties);
        }
        return properties.isEmpty() ? Map.of() : Map.copyOf(properties);
    }

    private List<JsonValue> elements() throws MalformedJsonException, IOException {
        if (text.isPresent()) {
            return elementsOf(text.get());
        }
        List<JsonValue> elements = new ArrayList<>(FEW);
        while (in.next() != Token.END_ARRAY) {
            elements.add(value());
        }
        return elements.size() > FewProperties.MOST ? elements : List.copyOf(elements);
    }

    /** Of many elements only the first are kept; where the others stand is enough to read them again. */
    private List<JsonValue> elementsOf(LongText whole) throws MalformedJsonException, IOException {
        LongList elements = new LongList(whole);
        while (in.next() != Token.END_ARRAY) {
            elements.append(value(), in.reached());
        }
        return elements.shortest();
    }

    /** The same text where it was read before: names, ids, levels and dates stand in a document again and again. */
    private String once(String text) {
        if (text.length() > LONGEST_REPEATED) {
            return text;
        }
        String before = known.size() < MOST_KNOWN ? known.putIfAbsent(text, text) : known.get(text);
        return before == null ? text : before;
    }

    private JsonValue number(Kind kind, long offset) throws MalformedJsonException, IOException {
        String text = in.text();
        try {
            return new JsonValue(kind, offset, new BigDecimal(text));
        } catch (NumberFormatException e) {
            if (text.chars().anyMatch(one -> one >= '0' && one <= '9')) {
                // Its exponent is too large even for this.
                throw new MalformedJsonException(MalformedJsonException.Kind.TOO_DEEP_OR_LONG, in.reached());
            }
            // A host's parser may take NaN for a number.
            return new JsonValue(Kind.OTHER, offset, Kind.OTHER);
        }
    }
}

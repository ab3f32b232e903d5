package org.kompetens.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.token.JsonIn;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.json.token.MalformedJsonException.Kind;
import org.kompetens.json.token.Token;
import org.kompetens.json.token.TokenLocations;

/** The tokens of a parser: of the library's own, or of a host's, whose exceptions are the host's. */
final class ParserIn implements JsonIn {

    private static final Map<JsonToken, Token> TOKENS = new EnumMap<>(Map.ofEntries(
            Map.entry(JsonToken.START_OBJECT, Token.START_OBJECT),
            Map.entry(JsonToken.END_OBJECT, Token.END_OBJECT),
            Map.entry(JsonToken.START_ARRAY, Token.START_ARRAY),
            Map.entry(JsonToken.END_ARRAY, Token.END_ARRAY),
            Map.entry(JsonToken.FIELD_NAME, Token.NAME),
            Map.entry(JsonToken.VALUE_STRING, Token.TEXT),
            Map.entry(JsonToken.VALUE_NUMBER_INT, Token.WHOLE_NUMBER),
            Map.entry(JsonToken.VALUE_NUMBER_FLOAT, Token.DECIMAL),
            Map.entry(JsonToken.VALUE_TRUE, Token.TRUE),
            Map.entry(JsonToken.VALUE_FALSE, Token.FALSE),
            Map.entry(JsonToken.VALUE_NULL, Token.NULL),
            Map.entry(JsonToken.VALUE_EMBEDDED_OBJECT, Token.OTHER),
            Map.entry(JsonToken.NOT_AVAILABLE, Token.OTHER)));

    private final JsonParser parser;
    private final String text;
    private final @Nullable TokenLocations ofHost;

    private ParserIn(JsonParser parser, String text, @Nullable TokenLocations ofHost) {
        this.parser = parser;
        this.text = text;
        this.ofHost = ofHost;
    }

    static ParserIn ofText(JsonParser parser, String text) {
        return new ParserIn(parser, text, null);
    }

    /** A host's parser may know no offsets; its locations are kept, by numbers that stand in for them. */
    static ParserIn ofHost(JsonParser parser, TokenLocations locations) {
        return new ParserIn(parser, "", locations);
    }

    private static Token token(@Nullable JsonToken token) {
        return token == null ? Token.END : TOKENS.getOrDefault(token, Token.OTHER);
    }

    @Override
    public Token next() throws MalformedJsonException, IOException {
        try {
            return token(parser.nextToken());
        } catch (JsonProcessingException e) {
            throw refused(e);
        }
    }

    /** The exception goes no further than here: its message can hold what stands in the text. */
    private MalformedJsonException refused(JsonProcessingException e) throws JsonProcessingException {
        if (ofHost != null) {
            throw toHost(e);
        }
        return e instanceof StreamConstraintsException
                ? new MalformedJsonException(Kind.TOO_DEEP_OR_LONG, reached())
                : new MalformedJsonException(Kind.SYNTAX, notAllowed(offset(e.getLocation())));
    }

    /**
     * Of a control character outside of strings Jackson 2 tells the place after it, of one inside its own. It is allowed
     * nowhere, so the first that is wrong is itself.
     */
    private long notAllowed(long told) {
        boolean isAfter = told > 0 && told <= text.length() && isControl(text.charAt((int) told - 1));
        return isAfter ? told - 1 : told;
    }

    private static boolean isControl(char one) {
        return one < ' ' && one != '\t' && one != '\n' && one != '\r';
    }

    private JsonProcessingException toHost(JsonProcessingException e) {
        JsonLocation at = WrongFormException.withoutText(e.getLocation());
        return e instanceof StreamConstraintsException
                ? new StreamConstraintsException(e.getOriginalMessage(), at)
                : new JsonParseException(parser, "This is not valid JSON", at);
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public String text() throws MalformedJsonException, IOException {
        try {
            return parser.getText();
        } catch (JsonProcessingException e) {
            throw refused(e);
        }
    }

    @Override
    public long offset() {
        return place(parser.currentTokenLocation());
    }

    @Override
    public long reached() {
        return place(parser.currentLocation());
    }

    private long place(@Nullable JsonLocation location) {
        if (ofHost == null) {
            return offset(location);
        }
        return location == null ? ofHost.add(0, 0) : ofHost.add(location.getLineNr(), location.getColumnNr());
    }

    private static long offset(@Nullable JsonLocation location) {
        return location == null ? 0 : Math.max(0, location.getCharOffset());
    }
}

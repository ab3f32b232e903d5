package org.kompetens.json.jackson3;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.token.JsonIn;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.json.token.MalformedJsonException.Kind;
import org.kompetens.json.token.Token;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** The tokens of a parser: of the library's own, or of a host's, whose exceptions are the host's. */
final class ParserIn implements JsonIn {

    private static final Map<JsonToken, Token> TOKENS = new EnumMap<>(Map.ofEntries(
            Map.entry(JsonToken.START_OBJECT, Token.START_OBJECT),
            Map.entry(JsonToken.END_OBJECT, Token.END_OBJECT),
            Map.entry(JsonToken.START_ARRAY, Token.START_ARRAY),
            Map.entry(JsonToken.END_ARRAY, Token.END_ARRAY),
            Map.entry(JsonToken.PROPERTY_NAME, Token.NAME),
            Map.entry(JsonToken.VALUE_STRING, Token.TEXT),
            Map.entry(JsonToken.VALUE_NUMBER_INT, Token.WHOLE_NUMBER),
            Map.entry(JsonToken.VALUE_NUMBER_FLOAT, Token.DECIMAL),
            Map.entry(JsonToken.VALUE_TRUE, Token.TRUE),
            Map.entry(JsonToken.VALUE_FALSE, Token.FALSE),
            Map.entry(JsonToken.VALUE_NULL, Token.NULL),
            Map.entry(JsonToken.VALUE_EMBEDDED_OBJECT, Token.OTHER),
            Map.entry(JsonToken.NOT_AVAILABLE, Token.OTHER)));

    private final JsonParser parser;
    private final boolean own;

    private ParserIn(JsonParser parser, boolean own) {
        this.parser = parser;
        this.own = own;
    }

    static ParserIn ofText(JsonParser parser) {
        return new ParserIn(parser, true);
    }

    static ParserIn ofHost(JsonParser parser) {
        return new ParserIn(parser, false);
    }

    private static Token token(@Nullable JsonToken token) {
        return token == null ? Token.END : TOKENS.getOrDefault(token, Token.OTHER);
    }

    @Override
    public Token next() throws MalformedJsonException {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    /** Of the library's own text the exception goes no further than here: its message can hold what stands there. */
    private MalformedJsonException refused(JacksonException e) {
        if (!own) {
            throw e;
        }
        return e instanceof StreamConstraintsException
                ? new MalformedJsonException(Kind.TOO_DEEP_OR_LONG, reached())
                : new MalformedJsonException(Kind.SYNTAX, offset(e.getLocation()));
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() throws MalformedJsonException {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw refused(e);
        }
    }

    @Override
    public long offset() {
        return offset(parser.currentTokenLocation());
    }

    @Override
    public long reached() {
        return offset(parser.currentLocation());
    }

    private long offset(@Nullable TokenStreamLocation location) {
        return location == null ? 0 : Math.max(0, location.getCharOffset());
    }
}

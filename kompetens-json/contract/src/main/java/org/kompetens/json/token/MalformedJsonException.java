package org.kompetens.json.token;

import org.kompetens.json.DocumentRule;

/**
 * A text is no JSON, or goes beyond the limits. Says where, and nothing of what stands there. Without a stack trace and a
 * cause, whose message could repeat the text.
 */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the text. */
    public enum Kind {
        /** It does not follow the grammar of JSON, or an object has a property twice. */
        SYNTAX,
        /** It is nested too deep, or a string, a number or a name is too long. */
        TOO_DEEP_OR_LONG
    }

    private final Kind kind;
    private final long offset;

    /**
     * Something wrong.
     *
     * @param kind what
     * @param offset where in the text, in the units of {@link JsonIn#offset()}
     */
    public MalformedJsonException(Kind kind, long offset) {
        super("malformed JSON at offset " + offset, null, false, false);
        this.kind = kind;
        this.offset = offset;
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The rule that it breaks.
     *
     * @return the rule
     */
    public DocumentRule rule() {
        return switch (kind) {
            case SYNTAX -> DocumentRule.SYNTAX;
            case TOO_DEEP_OR_LONG -> DocumentRule.TOO_DEEP_OR_LONG;
        };
    }

    /**
     * Where reading ended.
     *
     * @return the offset in the text
     */
    public long offset() {
        return offset;
    }
}

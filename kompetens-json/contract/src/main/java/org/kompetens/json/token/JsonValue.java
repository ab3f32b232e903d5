package org.kompetens.json.token;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text, and where it begins there. Whose kind is asked for first, and then its content; the content of
 * another kind is no more than a {@link ClassCastException}.
 */
public final class JsonValue {

    /** The kinds of values. */
    public enum Kind {
        /** An object; its properties are in the order of the text. */
        OBJECT,
        /** An array. */
        ARRAY,
        /** A string. */
        TEXT,
        /** A number written without decimals and exponent. */
        WHOLE_NUMBER,
        /** Any other number. */
        DECIMAL,
        /** True or false. */
        FLAG,
        /** Null. */
        NULL,
        /** Something that JSON does not have. */
        OTHER
    }

    private final Kind kind;
    private final int offset;
    private final Object content;

    JsonValue(Kind kind, long offset, Object content) {
        this.kind = kind;
        this.offset = (int) offset;
        this.content = content;
    }

    /**
     * The kind of the value.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether the value is of a kind.
     *
     * @param one the kind
     * @return whether it is
     */
    public boolean is(Kind one) {
        return kind == one;
    }

    /**
     * Where the value begins in the text.
     *
     * @return the offset, in characters
     */
    public int offset() {
        return offset;
    }

    /**
     * The properties of an object.
     *
     * @return the values by name, in the order of the text
     */
    @SuppressWarnings("unchecked") // the kind says what the content is
    public Map<String, JsonValue> properties() {
        return (Map<String, JsonValue>) content;
    }

    /**
     * A property of an object.
     *
     * @param name its name
     * @return the value; null where there is none or it is null, which many systems write for what they leave out
     */
    public @Nullable JsonValue property(String name) {
        JsonValue value = properties().get(name);
        return value == null || value.kind == Kind.NULL ? null : value;
    }

    /**
     * The elements of an array.
     *
     * @return the values
     */
    @SuppressWarnings("unchecked") // the kind says what the content is
    public List<JsonValue> elements() {
        return (List<JsonValue>) content;
    }

    /**
     * The text of a string.
     *
     * @return the text; it can hold half a character, which JSON can escape
     */
    public String text() {
        return (String) content;
    }

    /**
     * The number.
     *
     * @return exactly as written; there is no bound on its exponent
     */
    public BigDecimal number() {
        return (BigDecimal) content;
    }

    /**
     * Whether it is true.
     *
     * @return the flag
     */
    public boolean flag() {
        return (Boolean) content;
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind + "@" + offset;
    }
}

package org.kompetens.text;

/** What all identifiers have in common. */
public final class Identifiers {

    /** The longest identifier there can be, in characters. */
    public static final int MAX_LENGTH = 256;

    private Identifiers() {}

    /**
     * Refuses what is no identifier. The refusal does not repeat the text, which may be personal.
     *
     * @param type what it identifies, for the message
     * @param value the text
     * @return the text
     * @throws IllegalArgumentException if it is blank, begins or ends with white space, holds a control character or
     *     half a surrogate pair, or is longer than {@value #MAX_LENGTH} characters
     */
    public static String check(String type, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    type + " must have at most " + MAX_LENGTH + " characters, has " + value.length());
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(type + " must not begin or end with white space");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(type + " must not hold control characters");
        }
        if (value.codePoints().anyMatch(one -> Character.getType(one) == Character.SURROGATE)) {
            throw new IllegalArgumentException(type + " must not hold half a surrogate pair");
        }
        return value;
    }
}

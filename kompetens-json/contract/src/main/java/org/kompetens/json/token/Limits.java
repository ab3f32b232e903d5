package org.kompetens.json.token;

/**
 * What a JSON text may have at the most, so that no text takes more memory or time than it is worth.
 *
 * @param depth how deep objects and arrays may be nested
 * @param textLength the characters of a string
 * @param numberLength the characters of a number
 * @param nameLength the characters of a property's name
 */
public record Limits(int depth, int textLength, int numberLength, int nameLength) {

    /** What applies where nothing else is said: 32 levels, and 100 000, 50 and 1 000 characters. */
    public static final Limits STANDARD = new Limits(32, 100_000, 50, 1_000);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public Limits {
        if (Math.min(Math.min(depth, textLength), Math.min(numberLength, nameLength)) < 1) {
            throw new IllegalArgumentException("Limits must be at least 1");
        }
    }
}

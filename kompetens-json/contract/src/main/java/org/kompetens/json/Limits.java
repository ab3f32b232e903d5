package org.kompetens.json;

/**
 * What a JSON text may have at the most, so that no text takes more memory or time than it is worth. What goes beyond is
 * a finding.
 *
 * @param depth how deep objects and arrays may be nested, from 1 to {@value #MAX_DEPTH}
 * @param textLength the characters of a string, from 1
 * @param numberLength the characters of a number, from 1 to {@value #MAX_NUMBER_LENGTH}
 * @param nameLength the characters of a property's name, from 1
 */
public record Limits(int depth, int textLength, int numberLength, int nameLength) {

    /** What applies where nothing else is said: 32 levels, and 100 000, 50 and 1 000 characters. */
    public static final Limits STANDARD = new Limits(32, 100_000, 50, 1_000);

    /** The most levels that can be allowed: each takes some of a thread's stack. */
    public static final int MAX_DEPTH = 1_000;

    /** The longest numbers that can be allowed: the time that one takes grows with the square of its length. */
    public static final int MAX_NUMBER_LENGTH = 1_000;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if one of them is out of bounds
     */
    public Limits {
        check("depth", depth, MAX_DEPTH);
        check("textLength", textLength, Integer.MAX_VALUE);
        check("numberLength", numberLength, MAX_NUMBER_LENGTH);
        check("nameLength", nameLength, Integer.MAX_VALUE);
    }

    /** Whether a text within other limits is always within these. */
    boolean includes(Limits others) {
        return depth >= others.depth
                && textLength >= others.textLength
                && numberLength >= others.numberLength
                && nameLength >= others.nameLength;
    }

    private static void check(String name, int value, int highest) {
        if (value < 1 || value > highest) {
            throw new IllegalArgumentException(name + " must be from 1 to " + highest + ": " + value);
        }
    }
}

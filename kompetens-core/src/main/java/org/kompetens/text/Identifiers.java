package org.kompetens.text;

/**
 * What all identifiers have in common: they are compared letter by letter, so they may hold nothing that two people
 * looking at two of them could not tell apart.
 */
public final class Identifiers {

    /** The longest identifier there can be, in characters: Unicode code points. */
    public static final int MAX_LENGTH = 256;

    private static final int FIRST_VISIBLE = '!';
    private static final int LAST_VISIBLE_OF_ASCII = '~';

    private Identifiers() {}

    /**
     * Refuses what is no identifier. The refusal does not repeat the text, which may be personal.
     *
     * @param type what it identifies, for the message
     * @param value the text
     * @return the text
     * @throws IllegalArgumentException if it is blank, begins or ends with a space of any kind, holds a control
     *     character, a line separator, half a surrogate pair, a noncharacter or a character that cannot be seen (such as
     *     zero-width ones and those that turn the direction of writing), or is longer than {@value #MAX_LENGTH}
     *     characters
     */
    public static String check(String type, String value) {
        if (value.length() > MAX_LENGTH || !isVisibleAscii(value)) {
            checkEach(type, value);
        }
        return value;
    }

    /**
     * Whether a text is an identifier.
     *
     * @param value the text
     * @return false where {@link #check} refuses it
     */
    public static boolean isIdentifier(String value) {
        if (value.length() <= MAX_LENGTH && isVisibleAscii(value)) {
            return true;
        }
        try {
            checkEach("text", value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The order of identifiers: by their code points, so that it is the same in every language and system.
     *
     * @param one an identifier
     * @param other another
     * @return below nought, nought or above, as {@link String#compareTo} has it
     */
    public static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                // Halves of a pair stand before some characters that are less than the pair.
                boolean areAlike = Character.isSurrogate(one.charAt(i)) == Character.isSurrogate(other.charAt(i));
                return areAlike
                        ? Character.compare(one.charAt(i), other.charAt(i))
                        : Integer.compare(one.codePointAt(i), other.codePointAt(i));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Most are, and nothing else has to be looked at in them. */
    private static boolean isVisibleAscii(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < FIRST_VISIBLE || value.charAt(i) > LAST_VISIBLE_OF_ASCII) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static void checkEach(String type, String value) {
        if (value.codePoints().allMatch(Identifiers::isSpace)) {
            throw new IllegalArgumentException(type + " must not be blank");
        }
        int length = value.codePointCount(0, value.length());
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    type + " must have at most " + MAX_LENGTH + " characters, has " + length);
        }
        if (isSpace(value.codePointAt(0)) || isSpace(value.codePointBefore(value.length()))) {
            throw new IllegalArgumentException(type + " must not begin or end with white space");
        }
        value.codePoints().forEach(character -> checkCharacter(type, character));
    }

    /** Spaces that do not break a line are spaces too. */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static void checkCharacter(String type, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                throw new IllegalArgumentException(type + " must not hold control characters");
            case Character.SURROGATE ->
                throw new IllegalArgumentException(type + " must not hold half a surrogate pair");
            case Character.FORMAT -> throw invisible(type);
            default -> {
                if (isNoncharacter(character) || isInvisible(character)) {
                    throw invisible(type);
                }
            }
        }
    }

    private static IllegalArgumentException invisible(String type) {
        return new IllegalArgumentException(type + " must not hold characters that cannot be seen");
    }

    private static boolean isNoncharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /**
     * What is shown as nothing though it is a letter or a mark: Unicode's property Default_Ignorable_Code_Point without
     * what is of the category Format, and the blank of Braille.
     */
    private static boolean isInvisible(int character) {
        return character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x17B4
                || character == 0x17B5
                || (character >= 0x180B && character <= 0x180F)
                || (character >= 0x2060 && character <= 0x206F)
                || character == 0x2800
                || character == 0x3164
                || (character >= 0xFE00 && character <= 0xFE0F)
                || character == 0xFFA0
                || (character >= 0xFFF0 && character <= 0xFFF8)
                || (character >= 0xE0000 && character <= 0xE0FFF);
    }
}

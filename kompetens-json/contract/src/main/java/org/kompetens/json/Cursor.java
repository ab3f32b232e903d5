package org.kompetens.json;

/**
 * Walks forward through a text and tells lines and columns. A line ends with a line feed and with nothing else, so that
 * lines are counted in the same way inside a document and in a file of JSON lines.
 */
final class Cursor {

    private final String text;
    private int offset;
    private long line = 1;
    private int column = 1;

    Cursor(String text) {
        this.text = text;
    }

    /** The place of an offset that is not before the one asked for last. */
    Location at(long target) {
        int end = (int) Math.min(target, text.length());
        for (; offset < end; offset++) {
            char passed = text.charAt(offset);
            if (passed == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(passed)) {
                column++;
            }
        }
        return new Location(line, column);
    }
}

package org.kompetens.json;

/**
 * A place in a text.
 *
 * @param line from 1; a line ends with a line feed
 * @param column in characters (Unicode code points), from 1
 */
public record Location(long line, int column) implements Comparable<Location> {

    /** The same place in a text that has so many lines more before it. */
    Location after(long lines) {
        return new Location(line + lines, column);
    }

    @Override
    public int compareTo(Location other) {
        int byLine = Long.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** As {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}

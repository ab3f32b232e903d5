package org.kompetens.json.token;

import java.util.Arrays;
import java.util.Optional;
import org.kompetens.json.Location;

/** Lines and columns of the tokens of a parser that tells no offsets. A token's number stands in for its offset. */
public final class TokenLocations {

    private long[] lines = new long[16];
    private int[] columns = new int[16];
    private int size;

    /** Of no tokens yet. */
    public TokenLocations() {}

    /**
     * Adds a token.
     *
     * @param line its line, from 1; below that if it is not known
     * @param column its column, from 1
     * @return its number
     */
    public int add(long line, int column) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        lines[size] = line;
        columns[size] = column;
        return size++;
    }

    /**
     * Where a token is.
     *
     * @param number its number
     * @return its line and column, if they are known
     */
    public Optional<Location> at(int number) {
        return number < size && lines[number] > 0
                ? Optional.of(new Location(lines[number], Math.max(1, columns[number])))
                : Optional.empty();
    }
}

package org.kompetens.internal.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One of the ways in which figures are divided: its parts, such as the lowest units, and the sums in which each part
 * counts, such as the units above. Parts and sums are positions on the axis.
 */
public final class Axis {

    /** No part at all. */
    static final int NONE = -1;

    private final int size;
    private final int[][] chains;
    private final int[][] parts;
    private final BitSet[] within;

    /**
     * An axis.
     *
     * @param size how many positions it has
     * @param chains for each part the positions in which it counts, its own first, each once
     */
    public Axis(int size, List<int[]> chains) {
        this.size = size;
        this.chains = chains.stream().map(int[]::clone).toArray(int[][]::new);
        this.within = new BitSet[size];
        List<List<Integer>> parts = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            parts.add(new ArrayList<>());
            within[position] = new BitSet();
        }
        for (int part = 0; part < this.chains.length; part++) {
            for (int position : this.chains[part]) {
                parts.get(position).add(part);
                within[position].set(part);
            }
        }
        this.parts = parts.stream()
                .map(of -> of.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** How many positions it has. */
    public int size() {
        return size;
    }

    /** How many parts it has. */
    public int parts() {
        return chains.length;
    }

    /** Where a part counts, its own position first. */
    int[] chain(int part) {
        return chains[part];
    }

    /** The parts that count at a position. */
    int[] partsOf(int position) {
        return parts[position];
    }

    /** Whether a part counts at a position. */
    public boolean isWithin(int part, int position) {
        return within[position].get(part);
    }

    /** Whether any of some parts counts at a position. */
    public boolean isAnyWithin(BitSet some, int position) {
        return within[position].intersects(some);
    }

    /**
     * Where something changes when people are added to one part and as many taken from another.
     *
     * @param more the part that they are added to
     * @param less the part that they are taken from, or {@link #NONE}
     */
    int[] changes(int more, int less) {
        int[] up = chains[more];
        int[] down = less == NONE ? new int[0] : chains[less];
        return IntStream.concat(without(up, down), without(down, up)).toArray();
    }

    /** At how many positions. */
    int changed(int more, int less) {
        int both = 0;
        for (int position : chains[more]) {
            both += isWithin(less, position) ? 1 : 0;
        }
        return chains[more].length + chains[less].length - 2 * both;
    }

    private static IntStream without(int[] from, int[] others) {
        return IntStream.of(from).filter(position -> IntStream.of(others).noneMatch(other -> other == position));
    }
}

package org.kompetens.staffing;

import org.jspecify.annotations.Nullable;

/**
 * The figures of all paths of a unit and what is below it, in blocks of paths, until all are there. Whole numbers that are
 * added, so the order does not matter.
 */
final class PathSums {

    /** How many paths are in a block. */
    static final int BLOCK = 64;

    private final long[] @Nullable [] blocks;
    private int awaited;

    /**
     * Nothing yet.
     *
     * @param blocks how many blocks of paths there are
     * @param awaited how many additions there will be
     */
    PathSums(int blocks, int awaited) {
        this.blocks = new long[blocks][];
        this.awaited = awaited;
    }

    /** How many blocks so many paths are in. */
    static int blocks(int paths) {
        return (paths + BLOCK - 1) / BLOCK;
    }

    /** Where the numbers of a path and year begin in their block. */
    static int position(int path, int years, int year) {
        return (path % BLOCK * years + year - 1) * PathFigure.NUMBERS;
    }

    /**
     * Adds a block, which belongs to these sums from then on.
     *
     * @return true if it was the last that was awaited
     */
    synchronized boolean add(int block, long[] values) {
        put(block, values);
        return --awaited == 0;
    }

    /** Adds all of a unit below, which is not used after. */
    synchronized boolean addAll(PathSums below) {
        for (int block = 0; block < blocks.length; block++) {
            put(block, below.block(block));
        }
        return --awaited == 0;
    }

    private void put(int block, long[] values) {
        long[] own = blocks[block];
        if (own == null) {
            blocks[block] = values;
        } else {
            for (int i = 0; i < own.length; i++) {
                own[i] += values[i];
            }
        }
    }

    private long[] block(int block) {
        long[] values = blocks[block];
        if (values == null) {
            throw new IllegalStateException("every block is added before the whole is looked at");
        }
        return values;
    }

    /** All paths' values of a number in one of so many years. */
    void copy(int years, int year, int number, long[] paths) {
        for (int path = 0; path < paths.length; path++) {
            paths[path] = block(path / BLOCK)[position(path, years, year) + number];
        }
    }
}

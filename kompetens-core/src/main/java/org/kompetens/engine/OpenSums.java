package org.kompetens.engine;

/** The sums of one unit while they are added to. For one thread. */
final class OpenSums {

    private final KeySet set;
    private final int[] keys;
    private final int[] starts;
    private final long[] values;

    OpenSums(KeySet set, Shape shape) {
        this.set = set;
        this.keys = set.sorted();
        this.starts = shape.starts(keys);
        this.values = new long[starts[keys.length]];
    }

    long[] values() {
        return values;
    }

    /** Where the row of a key begins. */
    int row(int key) {
        return starts[set.rank(key)];
    }

    /** Adds the sums of a unit below, all of whose keys are among these. */
    void add(UnitSums below) {
        int[] narrow = below.narrow();
        long[] wide = below.wide();
        for (int i = 0; i < below.size(); i++) {
            int to = row(below.key(i));
            int end = below.start(i + 1);
            if (narrow != null) {
                for (int from = below.start(i); from < end; from++, to++) {
                    values[to] += narrow[from];
                }
            } else if (wide != null) {
                for (int from = below.start(i); from < end; from++, to++) {
                    values[to] += wide[from];
                }
            }
        }
    }

    /** Adds another part of the sums of the same unit, with the same keys. */
    void add(OpenSums part) {
        for (int i = 0; i < values.length; i++) {
            values[i] += part.values[i];
        }
    }

    /** The same, to be added to no more. */
    UnitSums sealed() {
        return UnitSums.of(keys, starts, values);
    }
}

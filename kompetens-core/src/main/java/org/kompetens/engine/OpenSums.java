package org.kompetens.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one unit while they are added to. First all its keys are told, then it is opened, added to, and sealed;
 * then the next unit's turn comes. For one thread.
 *
 * <p>In nearly every unit, counts and FTE fit into one number of 64 bits. Where so many are employed that they might not,
 * such numbers are what some employments are booked to, and are carried over to wider ones before the next.
 */
final class OpenSums implements PersonSums {

    /** 2 to the power of this is the number of bits of a long. */
    private static final int WORD_BITS = 6;

    private final Shape shape;

    /** The keys told of since the last unit was opened, as bits. */
    private final long[] told;

    /** For each key of the unit where its row begins; of what is not among its keys, that of some unit before. */
    private final int[] rows;

    private int[] keys = {};
    private int[] starts = {0};
    private long[] near = {};
    private @Nullable Far far;
    private int booked;

    /** Wider sums. */
    private static final class Far {
        private final long[] counts;
        private final long[] ftes;

        Far(int size) {
            this.counts = new long[size];
            this.ftes = new long[size];
        }

        void add(int at, long count, long fte) {
            counts[at] += count;
            ftes[at] += fte;
        }
    }

    OpenSums(Shape shape) {
        this.shape = shape;
        this.told = new long[(shape.keys() + Long.SIZE - 1) / Long.SIZE];
        this.rows = new int[shape.keys()];
    }

    /** The next unit will have these keys too. */
    void tell(int[] more) {
        for (int key : more) {
            tell(key);
        }
    }

    void tell(int key) {
        told[key >> WORD_BITS] |= 1L << key;
    }

    /**
     * Sums of nobody.
     *
     * @param employments at most how many will be booked or come up from below
     */
    void open(long employments) {
        keys = takeTold();
        starts = new int[keys.length + 1];
        int end = 0;
        for (int i = 0; i < keys.length; i++) {
            rows[keys[i]] = end;
            end = Math.addExact(end, shape.fields(keys[i]));
            starts[i + 1] = end;
        }
        near = new long[end];
        far = employments <= Shape.mostInInts() ? null : new Far(end);
        booked = 0;
    }

    private int[] takeTold() {
        int size = 0;
        for (long word : told) {
            size += Long.bitCount(word);
        }
        int[] sorted = new int[size];
        int at = 0;
        for (int i = 0; at < size; i++) {
            for (long rest = told[i]; rest != 0; rest &= rest - 1) {
                sorted[at++] = (i << WORD_BITS) + Long.numberOfTrailingZeros(rest);
            }
            told[i] = 0;
        }
        return sorted;
    }

    /** Where the row of a key begins in what employments are booked to. */
    int row(int key) {
        return rows[key];
    }

    /** What so many employments, at most {@link Shape#mostInInts}, can be booked to. */
    long[] near(int employments) {
        if (far != null) {
            if (booked + employments > Shape.mostInInts()) {
                carry(far);
            }
            booked += employments;
        }
        return near;
    }

    private void carry(Far to) {
        for (int i = 0; i < near.length; i++) {
            to.add(i, CountAndFte.count(near[i]), CountAndFte.fte(near[i]));
        }
        Arrays.fill(near, 0);
        booked = 0;
    }

    @Override
    public void add(int key, long persons, long fte) {
        addAt(rows[key] + Shape.PERSONS, persons, fte);
    }

    @Override
    public void addShort(int key, long persons, long fte) {
        addAt(rows[key] + Shape.PERSONS_SHORT, persons, fte);
    }

    @Override
    public void addHeld(int key, int state, long persons) {
        addAt(rows[key] + state, persons, 0);
    }

    /** Adds the row of a key, which begins at a position in some counts and FTE. */
    void addAll(int key, long[] counts, long[] ftes, int begin) {
        for (int field = 0; field < shape.fields(key); field++) {
            addAt(rows[key] + field, counts[begin + field], ftes[begin + field]);
        }
    }

    private void addAt(int at, long count, long fte) {
        if (far != null) {
            far.add(at, count, fte);
        } else {
            // On the way a sum may be out of bounds; what comes out in the end is within, and so right.
            near[at] += CountAndFte.of((int) count, (int) fte);
        }
    }

    /** Adds other sums, all of whose keys are among these. */
    void add(UnitSums other) {
        long[] packed = other.packed();
        for (int row = 0; row < other.size(); row++) {
            int begin = other.start(row);
            int end = other.start(row + 1);
            int to = rows[other.key(row)];
            if (far == null && packed != null) {
                for (int from = begin; from < end; from++, to++) {
                    near[to] += packed[from];
                }
            } else {
                for (int from = begin; from < end; from++, to++) {
                    addAt(to, other.countAt(from), other.fteAt(from));
                }
            }
        }
    }

    /** The sums, to be added to no more. */
    UnitSums sealed() {
        if (keys.length == 0) {
            return UnitSums.NONE;
        }
        if (far == null) {
            return new UnitSums(keys, starts, near, null);
        }
        carry(far);
        return UnitSums.of(keys, starts, far.counts, far.ftes);
    }
}

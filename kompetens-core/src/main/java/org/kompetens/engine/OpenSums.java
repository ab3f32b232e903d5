package org.kompetens.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one unit while they are added to. For one thread.
 *
 * <p>In nearly every unit, counts and FTE fit into one number of 64 bits. Where so many are employed that they might not,
 * such numbers are what some employments are booked to, and are carried over to wider ones before the next.
 */
final class OpenSums implements PersonSums {

    private final KeySet set;
    private final int[] keys;
    private final int[] starts;
    private final Shape shape;
    private final long[] near;
    private final @Nullable Far far;
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

    /**
     * Sums of nobody.
     *
     * @param employments at most how many will be booked or come up from below
     */
    OpenSums(KeySet set, Shape shape, long employments) {
        this.set = set;
        this.keys = set.sorted();
        this.starts = shape.starts(keys);
        this.shape = shape;
        this.near = new long[starts[keys.length]];
        this.far = employments <= shape.mostInInts() ? null : new Far(near.length);
    }

    /** What so many employments, at most {@link Shape#mostInInts}, can be booked to. */
    long[] near(int employments) {
        if (far != null) {
            if (booked + employments > shape.mostInInts()) {
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

    /** Where the row of a key begins. */
    int row(int key) {
        return starts[set.rank(key)];
    }

    @Override
    public void add(int key, int state, long persons, long fte) {
        add(row(key) + shape.persons(key) + Shape.PERSONS_BY_STATE + state, persons, fte);
    }

    @Override
    public void addShort(int key, long persons, long fte) {
        add(row(key) + shape.persons(key) + Shape.PERSONS_SHORT, persons, fte);
    }

    void add(int at, long count, long fte) {
        if (far != null) {
            far.add(at, count, fte);
        } else {
            // On the way a sum may be out of bounds; what comes out in the end is within, and so right.
            near[at] += CountAndFte.of((int) count, (int) fte);
        }
    }

    /** Adds the sums of a unit below, all of whose keys are among these. */
    void add(UnitSums below) {
        int size = below.size();
        int first = 0;
        while (first < size) {
            int at = set.rank(below.key(first));
            int next = first + 1;
            while (next < size && below.key(next) == keys[at + next - first]) {
                next++;
            }
            add(below, below.start(first), below.start(next), starts[at]);
            first = next;
        }
    }

    private void add(UnitSums below, int begin, int end, int at) {
        long[] packed = below.packed();
        if (far == null && packed != null) {
            for (int from = begin, to = at; from < end; from++, to++) {
                near[to] += packed[from];
            }
        } else {
            for (int from = begin, to = at; from < end; from++, to++) {
                add(to, below.countAt(from), below.fteAt(from));
            }
        }
    }

    /** Adds another part of the sums of the same unit, with the same keys and the same bound. */
    void add(OpenSums part) {
        if (far == null || part.far == null) {
            for (int i = 0; i < near.length; i++) {
                near[i] += part.near[i];
            }
        } else {
            part.carry(part.far);
            for (int i = 0; i < near.length; i++) {
                far.add(i, part.far.counts[i], part.far.ftes[i]);
            }
        }
    }

    /** The same, to be added to no more. */
    UnitSums sealed() {
        if (far == null) {
            return new UnitSums(keys, starts, near, null);
        }
        carry(far);
        return UnitSums.of(keys, starts, far.counts, far.ftes);
    }
}

package org.kompetens.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one unit while they are added to. For one thread.
 *
 * <p>Ints do for nearly every unit. Where so many are employed that a sum might not fit, ints are what a number of them
 * is booked to, and are carried over to longs before the next.
 */
final class OpenSums implements PersonSums {

    private final KeySet set;
    private final int[] keys;
    private final int[] starts;
    private final Shape shape;
    private final int[] near;
    private final long @Nullable [] far;
    private int booked;

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
        this.near = new int[starts[keys.length]];
        this.far = employments <= shape.mostInInts() ? null : new long[near.length];
    }

    /** What so many employments, at most {@link Shape#mostInInts}, can be booked to. */
    int[] near(int employments) {
        if (far != null) {
            if (booked + employments > shape.mostInInts()) {
                carry(far);
            }
            booked += employments;
        }
        return near;
    }

    private void carry(long[] to) {
        for (int i = 0; i < near.length; i++) {
            to[i] += near[i];
        }
        Arrays.fill(near, 0);
        booked = 0;
    }

    /** Where the row of a key begins. */
    int row(int key) {
        return starts[set.rank(key)];
    }

    @Override
    public void addPersons(int key, int state, int persons, int shorts) {
        int row = row(key) + shape.persons(key);
        add(row + Shape.PERSONS_BY_STATE + state, persons);
        add(row + Shape.PERSONS_SHORT, shorts);
    }

    @Override
    public void addFte(int key, long fte, long shortFte) {
        int row = row(key) + shape.persons(key);
        add(row + Shape.PERSONS_FTE, fte);
        add(row + Shape.PERSONS_SHORT_FTE, shortFte);
    }

    void add(int at, long value) {
        if (far != null) {
            far[at] += value;
        } else {
            // On the way a sum may be out of bounds; what comes out in the end is within, and so right.
            near[at] += (int) value;
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
        int[] narrow = below.narrow();
        long[] wide = below.wide();
        if (far == null && narrow != null) {
            for (int from = begin, to = at; from < end; from++, to++) {
                near[to] += narrow[from];
            }
        } else if (far != null && narrow != null) {
            for (int from = begin, to = at; from < end; from++, to++) {
                far[to] += narrow[from];
            }
        } else if (far != null && wide != null) {
            for (int from = begin, to = at; from < end; from++, to++) {
                far[to] += wide[from];
            }
        }
    }

    /** Adds another part of the sums of the same unit, with the same keys and the same bound. */
    void add(OpenSums part) {
        if (far != null && part.far != null) {
            part.carry(part.far);
            for (int i = 0; i < far.length; i++) {
                far[i] += part.far[i];
            }
        } else {
            for (int i = 0; i < near.length; i++) {
                near[i] += part.near[i];
            }
        }
    }

    /** The same, to be added to no more. */
    UnitSums sealed() {
        if (far == null) {
            return new UnitSums(keys, starts, near, null);
        }
        carry(far);
        return UnitSums.of(keys, starts, far);
    }
}

package org.kompetens.internal.sums;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sums of each unit and role in which somebody of a stream of persons is employed: found by a hash table, and
 * listed by unit.
 */
final class StreamedKinds {

    private static final int FIRST_CAPACITY = 1 << 8;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final @Nullable Known[] firstOfUnit;
    private @Nullable Known[] slots = new Known[FIRST_CAPACITY];
    private int size;

    /** The sums of a role in a unit; and those of another role in the same unit, as a linked list. */
    private record Known(
            int unit, int role, KindSums sums, @Nullable Known next) {}

    /** None yet. */
    StreamedKinds(int units) {
        this.firstOfUnit = new Known[units];
    }

    /** The sums of a role in a unit; made if there are none. */
    KindSums at(int unit, int role, EmploymentKind kind) {
        int slot = slot(unit, role);
        Known known = slots[slot];
        if (known != null) {
            return known.sums;
        }
        Known added = new Known(unit, role, new KindSums(kind), firstOfUnit[unit]);
        firstOfUnit[unit] = added;
        slots[slot] = added;
        if (++size * 2 > slots.length) {
            grow();
        }
        return added.sums;
    }

    /** Where the sums of a role in a unit are, or would be. */
    private int slot(int unit, int role) {
        int mask = slots.length - 1;
        long key = ((long) unit << Integer.SIZE) | role;
        int slot = (int) ((key * FACTOR) >>> (Integer.SIZE + Integer.numberOfLeadingZeros(mask)));
        Known there = slots[slot];
        while (there != null && (there.unit != unit || there.role != role)) {
            slot = (slot + 1) & mask;
            there = slots[slot];
        }
        return slot;
    }

    private void grow() {
        slots = new Known[slots.length * 2];
        forEach(known -> slots[slot(known.unit, known.role)] = known);
    }

    private void forEach(Consumer<Known> action) {
        for (Known first : firstOfUnit) {
            for (Known known = first; known != null; known = known.next) {
                action.accept(known);
            }
        }
    }

    void forEachOf(int unit, Consumer<KindSums> action) {
        for (Known known = firstOfUnit[unit]; known != null; known = known.next) {
            action.accept(known.sums);
        }
    }

    /** How many employments were added in a unit, or taken off. */
    long added(int unit) {
        long added = 0;
        for (Known known = firstOfUnit[unit]; known != null; known = known.next) {
            added += known.sums.added();
        }
        return added;
    }

    void addAll(StreamedKinds other) {
        other.forEach(known -> at(known.unit, known.role, known.sums.kind()).addAll(known.sums));
    }
}

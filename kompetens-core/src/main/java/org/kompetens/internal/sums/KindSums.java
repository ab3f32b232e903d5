package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;

/**
 * The sums of the employments of one kind in one unit. They are added in fields of 32 bits; before these could
 * overflow, they are carried over to wider fields.
 */
final class KindSums {

    private final EmploymentKind kind;
    private final Fields32 near;
    private int added;

    /** What has been carried over; null if nothing was. */
    private @Nullable Fields carried;

    private long addedBefore;

    /** Sums of nobody. */
    KindSums(EmploymentKind kind) {
        this.kind = kind;
        this.near = new Fields32(kind.starts[kind.keys.length]);
    }

    EmploymentKind kind() {
        return kind;
    }

    /** Adds one employment, as {@link EmploymentKind#addTo} does. */
    void add(byte[] states, boolean[] merged, int person) {
        if (added == Fields32.MOST) {
            carry();
        }
        added++;
        kind.addTo(near.both(), kind.starts, states, merged, person);
    }

    private void carry() {
        addedBefore += added;
        carried().addAll(near);
        near.clear();
        added = 0;
    }

    /** Fields for all that was added before, which may not fit into what there was. */
    private Fields carried() {
        boolean fits = addedBefore <= Fields64.MOST;
        Fields known = carried;
        if (known != null && (fits || known instanceof Fields128)) {
            return known;
        }
        Fields wider = fits ? new Fields64(near.size()) : new Fields128(near.size());
        if (known != null) {
            wider.addAll(known);
        }
        carried = wider;
        return wider;
    }

    /** How many employments were added. */
    long added() {
        return addedBefore + added;
    }

    void addTo(OpenSums unit) {
        unit.add(new UnitSums(kind.keys, kind.starts, near));
        if (carried != null) {
            unit.add(new UnitSums(kind.keys, kind.starts, carried));
        }
    }

    /** Adds the sums of other employments of this kind. */
    void addAll(KindSums other) {
        if (added + other.added > Fields32.MOST) {
            carry();
        }
        near.addAll(other.near);
        added += other.added;
        if (other.carried != null) {
            addedBefore += other.addedBefore;
            carried().addAll(other.carried);
        }
    }
}

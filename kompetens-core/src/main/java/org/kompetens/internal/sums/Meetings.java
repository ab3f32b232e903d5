package org.kompetens.internal.sums;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kompetens.organisation.UnitTree;

/** For each unit what its {@link MeetingSums} are, where there are any. Safe for threads. */
final class Meetings {

    private final Shape shape;
    private final UnitTree tree;
    private final AtomicReferenceArray<@Nullable MeetingSums> units;

    Meetings(Shape shape, UnitTree tree) {
        this.shape = shape;
        this.tree = tree;
        this.units = new AtomicReferenceArray<>(tree.size());
    }

    Shape shape() {
        return shape;
    }

    UnitTree tree() {
        return tree;
    }

    /** The sums of a unit; to be held as a lock while they are added to. */
    MeetingSums at(int unit) {
        MeetingSums known = units.get(unit);
        if (known != null) {
            return known;
        }
        MeetingSums made = new MeetingSums(shape);
        return units.compareAndSet(unit, null, made) ? made : at(unit);
    }

    void addKeysTo(OpenSums sums, int unit) {
        MeetingSums of = units.get(unit);
        if (of != null) {
            of.tellKeysTo(sums);
        }
    }

    void addTo(OpenSums sums, int unit) {
        MeetingSums of = units.get(unit);
        if (of != null) {
            of.addTo(sums);
        }
    }

    void addAll(Meetings other) {
        for (int unit = 0; unit < tree.size(); unit++) {
            MeetingSums more = other.units.get(unit);
            if (more != null) {
                at(unit).addAll(more);
            }
        }
    }
}

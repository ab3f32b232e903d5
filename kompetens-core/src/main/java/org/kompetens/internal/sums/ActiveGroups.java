package org.kompetens.internal.sums;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Days;

/** Which employments of a store are active at the as-of date, and of what kind those of a group are. */
final class ActiveGroups {

    final StoreColumns store;
    final Shape shape;
    final LocalDate date;
    final int lastSeen;
    private final EmploymentKinds kinds;

    /** The kind of each group; null for a group in which no employment is active. */
    private final @Nullable EmploymentKind[] kindOfGroup;

    ActiveGroups(StoreColumns store, GapAnalysis analysis, EmploymentKinds kinds, Workers workers) {
        this.store = store;
        this.shape = kinds.shape();
        this.kinds = kinds;
        this.date = analysis.asOf();
        this.lastSeen = store.dates.lastCode(Days.of(date));
        this.kindOfGroup = new EmploymentKind[store.groupRoles.length];
        workers.inPieces(kindOfGroup.length, this::findKinds);
    }

    private void findKinds(int first, int end) {
        for (int group = first; group < end; group++) {
            if (hasActive(group)) {
                kindOfGroup[group] = kinds.of(store.groupRoles[group], store.groupUnits[group]);
            }
        }
    }

    private boolean hasActive(int group) {
        for (int employment = store.groupStarts[group]; employment < store.groupStarts[group + 1]; employment++) {
            if (isActive(employment)) {
                return true;
            }
        }
        return false;
    }

    boolean isActive(int employment) {
        return store.from[employment] <= lastSeen && lastSeen < store.until[employment];
    }

    /** The kind of the employments of a group; null if none of them is active. */
    @Nullable
    EmploymentKind kind(int group) {
        return kindOfGroup[group];
    }
}

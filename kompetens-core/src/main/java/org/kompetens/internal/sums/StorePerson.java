package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.HeldStates;
import org.kompetens.organisation.UnitTree;

/**
 * The active employments of a person of a store who has several. Reused for one person after another. For one thread.
 */
final class StorePerson {

    private final ActiveGroups active;
    private final HeldStates held;
    private final SeveralEmployments employments;

    /**
     * Of nobody yet.
     *
     * @param preference null where the order in the store is that of the policy
     */
    StorePerson(ActiveGroups active, UnitTree tree, @Nullable Preference preference) {
        this.active = active;
        this.held = new HeldStates(active.shape.competences(), active.date, active.lastSeen, preference);
        held.ask(active.shape.competences().all());
        this.employments = new SeveralEmployments(tree, active.shape);
    }

    /** Those of a person, by their number among the persons with several. */
    SeveralEmployments employments(int person) {
        StoreColumns store = active.store;
        StoreSeveral several = store.several;
        held.by(store, several.persons[person]);
        employments.clear();
        for (int i = several.starts[person]; i < several.starts[person + 1]; i++) {
            int employment = several.employments[i];
            int group = several.groups[i];
            EmploymentKind kind = active.kind(group);
            if (kind != null && active.isActive(employment)) {
                byte[] states = held.select(kind.competences);
                employments.next().set(kind, store.groupUnits[group], store.ftes[employment], states);
            }
        }
        return employments;
    }
}

package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.HeldStates;
import org.kompetens.internal.held.Preferring;
import org.kompetens.internal.intake.Workers;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of all persons of a store at one date: the same as those of {@link StreamSums}, but worked out unit by unit,
 * as the store has them sorted.
 */
public final class StoreSums implements OwnSums {

    private final StoreColumns store;
    private final UnitTree tree;
    private final Shape shape;
    private final ActiveGroups active;
    private final StorePairs pairs;

    /** Null where the order in the store is that of the policy. */
    private final @Nullable Preference preference;

    /** Those who are not packed: few, and so in rows of few keys. */
    private final OwnRows unpacked;

    private StoreSums(StoreColumns store, GapAnalysis analysis, EmploymentKinds kinds, Workers workers) {
        this.store = store;
        this.tree = analysis.organisation().tree();
        this.shape = kinds.shape();
        AssessmentPolicy policy = analysis.policy();
        // The store is sorted by what this policy prefers; but by the competence before that.
        boolean isSorted =
                policy.equals(AssessmentPolicy.LATEST) && !shape.competences().haveSuccessors(analysis.asOf());
        this.preference = isSorted ? null : supplied(analysis);
        this.active = new ActiveGroups(store, analysis, kinds, workers);
        this.pairs = new StorePairs(active, tree, this::newPerson, workers);
        this.unpacked = new OwnRows(shape, tree);
        PersonsOnce persons = new PersonsOnce(analysis, kinds);
        for (int person = 0; person < store.unpacked.persons(); person++) {
            persons.add(store.unpacked, person, unpacked::at, 1);
        }
    }

    private static Preference supplied(GapAnalysis analysis) {
        if (analysis.policy() instanceof Preferring supplied) {
            return supplied.among(analysis.organisation().sources());
        }
        throw notSupplied(analysis.policy());
    }

    /** What is thrown where a policy of the host's own would have to see the records, which are not at hand. */
    static IllegalArgumentException notSupplied(AssessmentPolicy policy) {
        return new IllegalArgumentException(
                "policy must be one of those supplied, is " + policy.name() + ". Maybe roll up the records themselves");
    }

    private StorePerson newPerson() {
        return new StorePerson(active, tree, preference);
    }

    /**
     * The sums of every unit with all below it.
     *
     * @param kinds the analysis' kinds of employment
     * @throws IllegalArgumentException if the policy is a host's own, which would have to see the records
     */
    public static TreeSums upTheTree(StoreColumns store, GapAnalysis analysis, EmploymentKinds kinds, Workers workers) {
        StoreSums sums = new StoreSums(store, analysis, kinds, workers);
        return TreeSums.up(sums.tree, sums.shape, sums, workers);
    }

    @Override
    public long employments(int unit) {
        return (long) store.groupStarts[store.unitGroups[unit + 1]]
                - store.groupStarts[store.unitGroups[unit]]
                + unpacked.employments(unit);
    }

    @Override
    public Adder adder() {
        return new ThreadAdder();
    }

    /** What one thread works with. */
    private final class ThreadAdder implements Adder {

        private final HeldStates held = new HeldStates(shape.competences(), active.date, active.lastSeen, preference);
        private final StorePerson person = newPerson();

        /** Where the rows begin to which the current kind of employment is added. */
        private int[] rows = new int[0];

        @Override
        public void includeKeys(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                EmploymentKind kind = active.kind(group);
                if (kind != null) {
                    sums.include(kind.keys);
                }
            }
            pairs.includeKeys(sums, unit);
            unpacked.includeKeys(sums, unit);
        }

        @Override
        public void addTo(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                EmploymentKind kind = active.kind(group);
                if (kind != null) {
                    held.ask(kind.asked);
                    add(sums, kind, store.groupStarts[group], store.groupStarts[group + 1]);
                }
            }
            pairs.addTo(sums, unit, person);
            unpacked.addTo(sums, unit);
        }

        private void add(OpenSums sums, EmploymentKind kind, int first, int end) {
            if (sums.fields() instanceof Fields32 narrow) {
                findRows(sums, kind);
                for (int employment = first; employment < end; employment++) {
                    if (active.isActive(employment)) {
                        kind.addTo(narrow.both(), rows, statesOf(employment), held.merged(), packed(employment));
                    }
                }
            } else {
                KindSums ofKind = new KindSums(kind);
                for (int employment = first; employment < end; employment++) {
                    if (active.isActive(employment)) {
                        ofKind.add(statesOf(employment), held.merged(), packed(employment));
                    }
                }
                ofKind.addTo(sums);
            }
        }

        private void findRows(OpenSums sums, EmploymentKind kind) {
            if (rows.length < kind.keys.length) {
                rows = new int[kind.keys.length];
            }
            for (int i = 0; i < kind.keys.length; i++) {
                rows[i] = sums.row(kind.keys[i]);
            }
        }

        private byte[] statesOf(int employment) {
            return held.by(store, store.personOfEmployment[employment]);
        }

        private int packed(int employment) {
            return Fields32.packed(1, store.ftes[employment]);
        }
    }
}

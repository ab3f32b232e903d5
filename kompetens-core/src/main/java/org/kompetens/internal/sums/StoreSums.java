package org.kompetens.internal.sums;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of all persons of a store at one date: the same as those of {@link StreamSums}, but worked out unit by unit,
 * as the store has them sorted. Persons with exactly two active employments (a <em>pair</em>) are made to count once
 * when the sums of the lowest common unit are added up; for persons with more, the corrections are worked out
 * beforehand.
 */
public final class StoreSums implements OwnSums {

    private static final int AT_A_TIME = 1 << 9;
    private static final int NOWHERE = -1;

    private final StoreColumns store;
    private final UnitTree tree;
    private final EmploymentKinds kinds;
    private final Shape shape;
    private final int lastSeen;
    private final @Nullable Preference preference;

    /** The kind of each group; null for a group in which no employment is active. */
    private final @Nullable EmploymentKind[] kindOfGroup;

    /**
     * For each person with several employments, if exactly two are active: the lowest unit that has both in it or below
     * it.
     */
    private final int[] meetingOfPair;

    /** Those pairs, sorted by that unit; and for each unit where its pairs begin. */
    private final int[] pairs;

    private final int[] unitPairs;

    /** What is added to make persons with more than two active employments count once. */
    private final OwnRows corrections;

    /** Those who have exemptions: few, and so in rows of few keys. */
    private final OwnRows exempting;

    private StoreSums(StoreColumns store, GapAnalysis analysis, EmploymentKinds kinds, Workers workers) {
        this.store = store;
        this.tree = analysis.organisation().tree();
        this.kinds = kinds;
        this.shape = kinds.shape();
        this.lastSeen = store.lastCode(Days.of(analysis.asOf()));
        AssessmentPolicy policy = analysis.policy();
        // The store is sorted by what this policy prefers, so nothing has to be compared.
        this.preference = policy.equals(AssessmentPolicy.LATEST) ? null : supplied(policy);
        this.kindOfGroup = new EmploymentKind[store.groupRoles.length];
        this.meetingOfPair = new int[store.several.length];
        this.unitPairs = new int[tree.size() + 1];
        this.corrections = new OwnRows(shape, tree);
        inPieces(kindOfGroup.length, workers, this::findKinds);
        inPieces(store.several.length, workers, this::findMeetings);
        this.pairs = pairsByUnit();
        this.exempting = new OwnRows(shape, tree);
        SparsePersons persons = new SparsePersons(analysis, kinds, supplied(policy));
        for (int person = 0; person < store.exempting.persons(); person++) {
            persons.add(store.exempting, person, exempting::at, 1);
        }
    }

    static Preference supplied(AssessmentPolicy policy) {
        if (policy instanceof Preference supplied) {
            return supplied;
        }
        throw new IllegalArgumentException(
                "policy must be one of those supplied, is " + policy.name() + ". Maybe roll up the records themselves");
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

    /** Something to be done from one position to another, exclusive. */
    private interface Piece {
        void run(int first, int end);
    }

    private static void inPieces(int size, Workers workers, Piece piece) {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            for (int first = next.getAndAdd(AT_A_TIME); first < size; first = next.getAndAdd(AT_A_TIME)) {
                piece.run(first, Math.min(size, first + AT_A_TIME));
                workers.advance(0);
            }
        });
    }

    private void findKinds(int first, int end) {
        for (int group = first; group < end; group++) {
            if (hasActive(group)) {
                kindOfGroup[group] = kinds.of(store.groupRoles[group], store.groupUnits[group]);
            }
        }
    }

    /**
     * For persons with two active employments finds the lowest unit above both; for those with more, corrects the sums
     * so that each counts once.
     */
    private void findMeetings(int first, int end) {
        @Nullable OnePerson person = null;
        for (int several = first; several < end; several++) {
            int active = 0;
            int before = NOWHERE;
            int last = NOWHERE;
            for (int i = store.severalStarts[several]; i < store.severalStarts[several + 1]; i++) {
                if (isActive(store.severalEmployments[i])) {
                    active++;
                    before = last;
                    last = store.groupUnits[store.severalGroups[i]];
                }
            }
            meetingOfPair[several] = active == 2 ? tree.lowestCommonAncestor(before, last) : NOWHERE;
            if (active > 2) {
                person = person == null ? new OnePerson() : person;
                person.take(several);
                person.employments.countOnce(corrections::at, 1);
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

    private boolean isActive(int employment) {
        return store.from[employment] <= lastSeen && lastSeen < store.until[employment];
    }

    private int[] pairsByUnit() {
        for (int unit : meetingOfPair) {
            if (unit != NOWHERE) {
                unitPairs[unit + 1]++;
            }
        }
        for (int unit = 0; unit < tree.size(); unit++) {
            unitPairs[unit + 1] += unitPairs[unit];
        }
        int[] next = unitPairs.clone();
        int[] byUnit = new int[unitPairs[tree.size()]];
        for (int i = 0; i < meetingOfPair.length; i++) {
            if (meetingOfPair[i] != NOWHERE) {
                byUnit[next[meetingOfPair[i]]++] = i;
            }
        }
        return byUnit;
    }

    @Override
    public long employments(int unit) {
        return (long) store.groupStarts[store.unitGroups[unit + 1]]
                - store.groupStarts[store.unitGroups[unit]]
                + exempting.employments(unit);
    }

    @Override
    public Adder adder() {
        return new ThreadAdder();
    }

    /** The active employments of one person with several, and then of the next. */
    private final class OnePerson {

        private final HeldStates held = new HeldStates(shape.competences().size(), lastSeen, preference);
        private final SeveralEmployments employments = new SeveralEmployments(tree, shape);

        OnePerson() {
            held.ask(shape.competences().all());
        }

        void take(int several) {
            held.by(store, store.several[several]);
            employments.clear();
            for (int i = store.severalStarts[several]; i < store.severalStarts[several + 1]; i++) {
                int employment = store.severalEmployments[i];
                int group = store.severalGroups[i];
                EmploymentKind kind = kindOfGroup[group];
                if (kind != null && isActive(employment)) {
                    byte[] states = held.select(kind.competences);
                    employments.next().set(kind, store.groupUnits[group], store.ftes[employment], states);
                }
            }
        }
    }

    /** What one thread works with. */
    private final class ThreadAdder implements Adder {

        private final HeldStates held = new HeldStates(shape.competences().size(), lastSeen, preference);
        private final OnePerson person = new OnePerson();

        /** Where the rows begin to which the current kind of employment is added. */
        private int[] rows = new int[0];

        @Override
        public void includeKeys(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                EmploymentKind kind = kindOfGroup[group];
                if (kind != null) {
                    sums.include(kind.keys);
                }
            }
            for (int i = unitPairs[unit]; i < unitPairs[unit + 1]; i++) {
                includeKeysOfPair(sums, pairs[i]);
            }
            corrections.includeKeys(sums, unit);
            exempting.includeKeys(sums, unit);
        }

        private void includeKeysOfPair(OpenSums sums, int several) {
            EmploymentKind other = null;
            for (int i = store.severalStarts[several]; i < store.severalStarts[several + 1]; i++) {
                EmploymentKind kind = kindOfGroup[store.severalGroups[i]];
                if (kind != null && isActive(store.severalEmployments[i])) {
                    if (other != null) {
                        SeveralEmployments.includeKeys(other, kind, sums, shape);
                    }
                    other = kind;
                }
            }
        }

        @Override
        public void addTo(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                EmploymentKind kind = kindOfGroup[group];
                if (kind != null) {
                    held.ask(kind.asked);
                    add(sums, kind, store.groupStarts[group], store.groupStarts[group + 1]);
                }
            }
            for (int i = unitPairs[unit]; i < unitPairs[unit + 1]; i++) {
                person.take(pairs[i]);
                person.employments.countOnce(sums);
            }
            corrections.addTo(sums, unit);
            exempting.addTo(sums, unit);
        }

        private void add(OpenSums sums, EmploymentKind kind, int first, int end) {
            if (sums.fields() instanceof Fields32 narrow) {
                findRows(sums, kind);
                for (int employment = first; employment < end; employment++) {
                    if (isActive(employment)) {
                        kind.addTo(narrow.both(), rows, statesOf(employment), held.merged(), packed(employment));
                    }
                }
            } else {
                KindSums ofKind = new KindSums(kind);
                for (int employment = first; employment < end; employment++) {
                    if (isActive(employment)) {
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

package org.kompetens.internal.sums;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.UnitTree;

/** One analysis of all persons of a store: the same sums as {@link StreamSums}, unit by unit. */
public final class StoreSums implements OwnSums {

    private static final int AT_A_TIME = 1 << 9;
    private static final int NOWHERE = -1;

    private final StoreColumns store;
    private final UnitTree tree;
    private final Posts posts;
    private final Shape shape;
    private final int lastSeen;
    private final @Nullable Preference preference;

    /** For each group of which anybody is active. */
    private final @Nullable Post[] postOfGroup;

    /** For each person with several employments the unit where the ways up from the two active ones meet. */
    private final int[] meetingOfPair;

    /** Those persons by that unit. */
    private final int[] pairs;

    private final int[] unitPairs;

    /** What is booked of persons with more than two. */
    private final Meetings meetings;

    private StoreSums(StoreColumns store, GapAnalysis analysis, Posts posts, Workers workers) {
        this.store = store;
        this.tree = analysis.organisation().tree();
        this.posts = posts;
        this.shape = posts.shape();
        this.lastSeen = store.lastCode(Days.of(analysis.asOf()));
        AssessmentPolicy policy = analysis.policy();
        // What a store holds stands in the order of this one, so it needs no weighing.
        this.preference = policy.equals(AssessmentPolicy.LATEST) ? null : supplied(policy);
        this.postOfGroup = new Post[store.groupRoles.length];
        this.meetingOfPair = new int[store.several.length];
        this.unitPairs = new int[tree.size() + 1];
        this.meetings = new Meetings(shape, tree);
        inPieces(postOfGroup.length, workers, this::findPosts);
        inPieces(store.several.length, workers, this::findMeetings);
        this.pairs = pairsByUnit();
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
     * @param posts what its posts require
     * @throws IllegalArgumentException if the policy is a host's own, which would have to see the records
     */
    public static TreeSums upTheTree(StoreColumns store, GapAnalysis analysis, Posts posts, Workers workers) {
        StoreSums sums = new StoreSums(store, analysis, posts, workers);
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

    private void findPosts(int first, int end) {
        for (int group = first; group < end; group++) {
            if (hasActive(group)) {
                postOfGroup[group] = posts.of(store.groupRoles[group], store.groupUnits[group]);
            }
        }
    }

    private void findMeetings(int first, int end) {
        SeveralPosts active = new SeveralPosts();
        @Nullable HeldInStore held = null;
        for (int i = first; i < end; i++) {
            takeActive(active, i);
            meetingOfPair[i] = active.size() == 2 ? tree.lowestCommonAncestor(active.unit(0), active.unit(1)) : NOWHERE;
            if (active.size() > 2) {
                if (held == null) {
                    held = heldOfAll();
                }
                active.book(meetings, held.by(store.several[i]), 1);
            }
        }
    }

    private void takeActive(SeveralPosts active, int several) {
        active.clear();
        for (int i = store.severalStarts[several]; i < store.severalStarts[several + 1]; i++) {
            int employment = store.severalEmployments[i];
            int group = store.severalGroups[i];
            Post post = postOfGroup[group];
            if (post != null && isActive(employment)) {
                active.add(store.groupUnits[group], post, store.ftes[employment]);
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

    private HeldInStore heldOfAll() {
        return new HeldInStore(store, shape, lastSeen, preference).ofAll(shape);
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
        return (long) store.groupStarts[store.unitGroups[unit + 1]] - store.groupStarts[store.unitGroups[unit]];
    }

    @Override
    public Adder adder() {
        return new Hand();
    }

    /** What one thread has at hand. */
    private final class Hand implements Adder {

        private final HeldInStore held = new HeldInStore(store, shape, lastSeen, preference);
        private final HeldInStore heldOfAll = heldOfAll();
        private final SeveralPosts active = new SeveralPosts();

        /** Where the rows begin that the post at hand is booked to. */
        private int[] rows = new int[0];

        @Override
        public void addKeysTo(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                Post post = postOfGroup[group];
                if (post != null) {
                    sums.tell(post.keys);
                }
            }
            for (int i = unitPairs[unit]; i < unitPairs[unit + 1]; i++) {
                takeActive(active, pairs[i]);
                active.tellPersonKeys(sums, shape);
            }
            meetings.addKeysTo(sums, unit);
        }

        @Override
        public void addTo(OpenSums sums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                Post post = postOfGroup[group];
                if (post != null) {
                    held.of(post);
                    book(sums, post, store.groupStarts[group], store.groupStarts[group + 1]);
                }
            }
            for (int i = unitPairs[unit]; i < unitPairs[unit + 1]; i++) {
                takeActive(active, pairs[i]);
                active.bookPair(sums, shape, heldOfAll.by(store.several[pairs[i]]), 1);
            }
            meetings.addTo(sums, unit);
        }

        private void book(OpenSums sums, Post post, int first, int end) {
            if (sums.fields() instanceof Fields32 narrow) {
                findRows(sums, post);
                for (int employment = first; employment < end; employment++) {
                    if (isActive(employment)) {
                        post.book(narrow.both(), rows, statesOf(employment), held.merged(), packed(employment));
                    }
                }
            } else {
                PostSums ofPost = new PostSums(post);
                for (int employment = first; employment < end; employment++) {
                    if (isActive(employment)) {
                        ofPost.book(statesOf(employment), held.merged(), packed(employment));
                    }
                }
                ofPost.addTo(sums);
            }
        }

        private void findRows(OpenSums sums, Post post) {
            if (rows.length < post.keys.length) {
                rows = new int[post.keys.length];
            }
            for (int i = 0; i < post.keys.length; i++) {
                rows[i] = sums.row(post.keys[i]);
            }
        }

        private byte[] statesOf(int employment) {
            return held.by(store.personOfEmployment[employment]);
        }

        private int packed(int employment) {
            return Fields32.packed(1, store.ftes[employment]);
        }
    }
}

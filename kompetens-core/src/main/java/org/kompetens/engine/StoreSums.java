package org.kompetens.engine;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.organisation.UnitTree;

/** One analysis of all persons of a store: the same sums as {@link StreamSums}, unit by unit. */
public final class StoreSums implements OwnSums {

    private static final int PERSONS_AT_A_TIME = 1 << 10;

    private final StoreColumns store;
    private final UnitTree tree;
    private final Posts posts;
    private final Shape shape;
    private final ResolvedFramework framework;
    private final int lastSeen;
    private final @Nullable Preference preference;
    private final Post[] postOfGroup;
    private final Meetings meetings;

    private StoreSums(StoreColumns store, GapAnalysis analysis, Posts posts) {
        this.store = store;
        this.tree = analysis.organisation().tree();
        this.framework = analysis.organisation().framework();
        this.posts = posts;
        this.shape = posts.shape();
        this.lastSeen = store.lastCode(Days.of(analysis.asOf()));
        AssessmentPolicy policy = analysis.policy();
        // What a store holds stands in the order of this one, so it needs no weighing.
        this.preference = policy.equals(AssessmentPolicy.LATEST) ? null : supplied(policy);
        this.postOfGroup = new Post[store.groupRoles.length];
        this.meetings = new Meetings(shape, tree);
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
     * @throws IllegalArgumentException if the policy is a host's own, which would have to see the records
     */
    public static TreeSums upTheTree(StoreColumns store, GapAnalysis analysis, Workers workers) {
        StoreSums sums = new StoreSums(store, analysis, new Posts(analysis));
        for (int group = 0; group < sums.postOfGroup.length; group++) {
            sums.postOfGroup[group] = sums.posts.of(store.groupRoles[group], store.groupUnits[group]);
        }
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            Hand hand = sums.new Hand();
            int last = store.several.length;
            for (int first = next.getAndAdd(PERSONS_AT_A_TIME);
                    first < last;
                    first = next.getAndAdd(PERSONS_AT_A_TIME)) {
                hand.bookMeetings(first, Math.min(last, first + PERSONS_AT_A_TIME));
                workers.advance(0);
            }
        });
        return TreeSums.up(sums.tree, sums.shape, sums, workers);
    }

    @Override
    public boolean has(int unit) {
        return store.unitGroups[unit] < store.unitGroups[unit + 1];
    }

    @Override
    public void addKeysTo(KeySet set, int unit) {
        for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
            set.addAll(postOfGroup[group].keys);
        }
    }

    @Override
    public Adder adder() {
        return new Hand();
    }

    /** What one thread has at hand. */
    private final class Hand implements Adder {

        private final byte[] held = new byte[shape.competences()];
        private final long[] preferred = new long[preference == null ? 0 : shape.competences()];
        private final NarrowerRules narrower = new NarrowerRules(framework);
        private final SeveralPosts several = new SeveralPosts();
        private long[] sums = new long[0];

        @Override
        public void addTo(OpenSums unitSums, int unit) {
            for (int group = store.unitGroups[unit]; group < store.unitGroups[unit + 1]; group++) {
                Post post = postOfGroup[group];
                int end = store.groupStarts[group + 1];
                for (int first = store.groupStarts[group]; first < end; first += PostSums.MOST_PERSONS) {
                    addTo(unitSums, post, first, (int) Math.min(end, (long) first + PostSums.MOST_PERSONS));
                }
            }
            meetings.addTo(unitSums, unit);
        }

        private void addTo(OpenSums unitSums, Post post, int first, int end) {
            if (sums.length < post.size()) {
                sums = new long[post.size()];
            }
            Arrays.fill(sums, 0, post.size(), 0);
            for (int employment = first; employment < end; employment++) {
                if (isActive(employment)) {
                    int person = store.personOfEmployment[employment];
                    hold(person);
                    PostSums.book(sums, post, held, PostSums.person(store.ftes[employment]));
                    letGo(person);
                }
            }
            PostSums.addTo(unitSums, sums, post, shape);
        }

        private boolean isActive(int employment) {
            return store.from[employment] <= lastSeen && lastSeen < store.until[employment];
        }

        /** Notes in which state each competence is held. */
        private void hold(int person) {
            int first = store.assessmentStarts[person];
            int end = store.assessmentStarts[person + 1];
            if (preference == null) {
                holdLatest(first, end);
            } else {
                holdPreferred(first, end, preference);
            }
            narrower.raise(held);
        }

        private void holdLatest(int first, int end) {
            char[] competences = store.competences;
            char[] levels = store.levels;
            char[] dates = store.dates;
            char[] expiries = store.expiries;
            for (int i = first; i < end; i++) {
                if (dates[i] <= lastSeen) {
                    int competence = competences[i];
                    if (expiries[i] > lastSeen) {
                        held[competence] = (byte) (Shape.STATE_EXPIRED + (levels[i] & StoreWriter.RANK_MASK));
                    } else if (held[competence] == Shape.STATE_UNASSESSED) {
                        held[competence] = Shape.STATE_EXPIRED;
                    }
                }
            }
        }

        private void holdPreferred(int first, int end, Preference preference) {
            for (int i = first; i < end; i++) {
                int competence = store.competences[i];
                if (store.dates[i] > lastSeen) {
                    continue;
                }
                if (store.expiries[i] > lastSeen) {
                    int rank = store.levels[i] & StoreWriter.RANK_MASK;
                    long weight = preference.of(store.dates[i], store.levels[i] >>> Preference.RANK_BITS, rank);
                    if (held[competence] <= Shape.STATE_EXPIRED || weight >= preferred[competence]) {
                        preferred[competence] = weight;
                        held[competence] = (byte) (Shape.STATE_EXPIRED + rank);
                    }
                } else if (held[competence] == Shape.STATE_UNASSESSED) {
                    held[competence] = Shape.STATE_EXPIRED;
                }
            }
        }

        private void letGo(int person) {
            for (int i = store.assessmentStarts[person]; i < store.assessmentStarts[person + 1]; i++) {
                held[store.competences[i]] = Shape.STATE_UNASSESSED;
            }
            narrower.letGo(held);
        }

        void bookMeetings(int first, int end) {
            for (int i = first; i < end; i++) {
                several.clear();
                for (int j = store.severalStarts[i]; j < store.severalStarts[i + 1]; j++) {
                    int employment = store.severalEmployments[j];
                    if (isActive(employment)) {
                        int group = store.severalGroups[j];
                        several.add(store.groupUnits[group], postOfGroup[group], store.ftes[employment]);
                    }
                }
                if (several.size() > 1) {
                    hold(store.several[i]);
                    several.book(meetings, held, 1);
                    letGo(store.several[i]);
                }
            }
        }
    }
}

package org.kompetens.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.internal.Preference;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of persons who come one at a time, in any order. Grows with the number of different posts, and not with the
 * number of persons. For one thread.
 */
public final class StreamSums implements OwnSums, OwnSums.Adder {

    private final UnitTree tree;
    private final Posts posts;
    private final Shape shape;
    private final int asOf;
    private final @Nullable Preference preference;
    private final HeldStates held;
    private final byte[] states;
    private final NarrowerRules narrower;
    private final Meetings meetings;
    private final SeveralPosts several = new SeveralPosts();

    /** For each unit that anybody is employed in: by role, what is summed. */
    private final @Nullable Map<Integer, OfPost>[] units;

    /** The sums of one post. */
    private final class OfPost {
        private final Post post;
        private final List<long[]> full = new ArrayList<>();
        private long[] sums;
        private int booked;

        OfPost(Post post) {
            this.post = post;
            this.sums = new long[post.size()];
        }

        void book(byte[] states, long person) {
            if (booked == shape.mostInInts()) {
                full.add(sums);
                sums = new long[post.size()];
                booked = 0;
            }
            booked++;
            PostSums.book(sums, post, states, person);
        }

        long booked() {
            return (long) full.size() * shape.mostInInts() + booked;
        }

        void forEach(ObjIntConsumer<long[]> action) {
            full.forEach(sum -> action.accept(sum, shape.mostInInts()));
            action.accept(sums, booked);
        }

        void addAll(OfPost other) {
            other.forEach((more, persons) -> {
                if (booked + persons > shape.mostInInts()) {
                    full.add(more.clone());
                } else {
                    booked += persons;
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] += more[i];
                    }
                }
            });
        }
    }

    /**
     * Sums of nobody yet.
     *
     * @param analysis the analysis
     * @param posts what its posts require
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // There are no generic arrays.
    public StreamSums(GapAnalysis analysis, Posts posts) {
        this.tree = analysis.organisation().tree();
        this.posts = posts;
        this.shape = posts.shape();
        this.asOf = Days.of(analysis.asOf());
        this.preference = analysis.policy() instanceof Preference supplied ? supplied : null;
        this.narrower = shape.narrower();
        this.held = new HeldStates(shape, asOf);
        this.states = new byte[shape.competences()];
        this.meetings = new Meetings(shape, tree);
        this.units = (@Nullable Map<Integer, OfPost>[]) new Map[tree.size()];
    }

    /** Whether a person can be booked from columns: a host's own policy has to see the records. */
    public boolean readsColumns() {
        return preference != null;
    }

    /**
     * Books a person.
     *
     * @param sign 1, or -1 to take back
     */
    public void book(PersonColumns columns, int person, int sign) {
        if (preference == null) {
            throw new IllegalStateException("a policy of the host's own needs records");
        }
        int first = columns.firstAssessment(person);
        int end = columns.endOfAssessments(person);
        for (int i = first; i < end; i++) {
            held.take(
                    columns.competence(i),
                    columns.rank(i),
                    columns.source(i),
                    columns.date(i),
                    columns.expiry(i),
                    preference);
        }
        narrower.raise(held.states());
        several.clear();
        for (int i = columns.firstEmployment(person); i < columns.endOfEmployments(person); i++) {
            if (columns.isActive(i, asOf)) {
                book(columns.unit(i), columns.role(i), columns.fte(i), sign);
            }
        }
        several.book(meetings, held.states(), sign);
        for (int i = first; i < end; i++) {
            held.forget(columns.competence(i));
        }
        narrower.letGo(held.states());
    }

    /**
     * Books a person whose gaps are known.
     *
     * @param sign 1, or -1 to take back
     */
    public void book(List<EmploymentGaps> employments, int sign) {
        several.clear();
        for (EmploymentGaps employment : employments) {
            for (Cell cell : employment.cells()) {
                held.set(cell.required().competence().index(), state(cell.outcome()));
            }
        }
        for (EmploymentGaps employment : employments) {
            book(
                    employment.unitIndex(),
                    employment.role().index(),
                    employment.employment().fte().tenThousandths(),
                    sign);
        }
        several.book(meetings, held.states(), sign);
        for (EmploymentGaps employment : employments) {
            employment
                    .cells()
                    .forEach(cell -> held.forget(cell.required().competence().index()));
        }
    }

    private static int state(Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            return Shape.STATE_EXPIRED + met.held().level().rank();
        }
        if (outcome instanceof Outcome.FallsShort shortOf) {
            return Shape.STATE_EXPIRED + shortOf.held().level().rank();
        }
        return outcome instanceof Outcome.Expired ? Shape.STATE_EXPIRED : Shape.STATE_UNASSESSED;
    }

    private void book(int unit, int role, int fte, int sign) {
        OfPost sums = at(unit, role);
        several.add(unit, sums.post, fte);
        int[] competences = sums.post.competences;
        for (int i = 0; i < competences.length; i++) {
            states[i] = held.states()[competences[i]];
        }
        sums.book(states, CountAndFte.of(sign, sign * fte));
    }

    private OfPost at(int unit, int role) {
        Map<Integer, OfPost> ofUnit = units[unit];
        if (ofUnit == null) {
            ofUnit = new HashMap<>();
            units[unit] = ofUnit;
        }
        OfPost sums = ofUnit.get(role);
        if (sums == null) {
            sums = new OfPost(posts.of(role, unit));
            ofUnit.put(role, sums);
        }
        return sums;
    }

    /** Adds the sums of other persons. */
    public void addAll(StreamSums other) {
        for (int i = 0; i < units.length; i++) {
            int unit = i;
            Map<Integer, OfPost> more = other.units[unit];
            if (more != null) {
                more.forEach((role, sums) -> at(unit, role).addAll(sums));
            }
        }
        meetings.addAll(other.meetings);
    }

    @Override
    public boolean has(int unit) {
        return units[unit] != null;
    }

    @Override
    public long employments(int unit) {
        Map<Integer, OfPost> ofUnit = units[unit];
        return ofUnit == null
                ? 0
                : ofUnit.values().stream().mapToLong(OfPost::booked).sum();
    }

    @Override
    public void addKeysTo(KeySet set, int unit) {
        Map<Integer, OfPost> ofUnit = units[unit];
        if (ofUnit != null) {
            ofUnit.values().forEach(sums -> set.addAll(sums.post.keys));
        }
    }

    @Override
    public Adder adder() {
        return this;
    }

    @Override
    public void addTo(OpenSums sums, int unit) {
        Map<Integer, OfPost> ofUnit = units[unit];
        if (ofUnit != null) {
            ofUnit.values()
                    .forEach(one -> one.forEach((sum, booked) -> PostSums.addTo(sums, sum, one.post, shape, booked)));
        }
        meetings.addTo(sums, unit);
    }

    /** The sums of every unit with all below it. */
    public TreeSums upTheTree(Workers workers) {
        return TreeSums.up(tree, shape, this, workers);
    }
}

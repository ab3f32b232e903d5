package org.kompetens.internal.sums;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.internal.Preference;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of persons who come one at a time, in any order. Grows with the number of different posts, and not with the
 * number of persons. For one thread.
 */
public final class StreamSums implements OwnSums, OwnSums.Adder {

    private final UnitTree tree;
    private final Shape shape;
    private final int asOf;
    private final @Nullable Preference preference;
    private final HeldStates held;
    private final byte[] states;
    private final boolean[] merged;
    private final NarrowerRules narrower;
    private final Meetings meetings;
    private final SeveralPosts several = new SeveralPosts();

    private final StreamedPosts posts;

    /**
     * Sums of nobody yet.
     *
     * @param analysis the analysis
     * @param posts what its posts require
     */
    public StreamSums(GapAnalysis analysis, Posts posts) {
        this.tree = analysis.organisation().tree();
        this.shape = posts.shape();
        this.asOf = Days.of(analysis.asOf());
        this.preference = analysis.policy() instanceof Preference supplied ? supplied : null;
        this.narrower = shape.narrower();
        this.held = new HeldStates(shape, asOf);
        this.states = new byte[shape.competences()];
        this.merged = new boolean[shape.competences()];
        this.meetings = new Meetings(shape, tree);
        this.posts = new StreamedPosts(posts, tree.size());
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
    public void book(Columns columns, int person, int sign) {
        if (preference == null) {
            throw new IllegalStateException("a policy of the host's own needs records");
        }
        int first = columns.firstAssessment(person);
        int end = columns.endOfAssessments(person);
        for (int i = first; i < end; i++) {
            held.take(
                    columns.competence(i),
                    columns.rankCode(i),
                    columns.source(i),
                    columns.date(i),
                    columns.expiry(i),
                    preference);
        }
        narrower.raise(held.states(), held.merged());
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
        narrower.letGo(held);
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
                hold(cell.required().competence().index(), cell.outcome());
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

    private void hold(int competence, Outcome outcome) {
        if (outcome instanceof Outcome.Met met) {
            hold(competence, met.held());
        } else if (outcome instanceof Outcome.FallsShort shortOf) {
            hold(competence, shortOf.held());
        } else if (outcome instanceof Outcome.Expired) {
            held.set(competence, Shape.STATE_EXPIRED, false);
        } else {
            held.set(competence, Shape.STATE_UNASSESSED, false);
        }
    }

    private void hold(int competence, RankedAssessment by) {
        held.set(competence, Shape.STATE_EXPIRED + by.level().rank(), by.level().merged());
    }

    private void book(int unit, int role, int fte, int sign) {
        PostSums sums = posts.at(unit, role);
        several.add(unit, sums.post(), fte);
        int[] competences = sums.post().competences;
        for (int i = 0; i < competences.length; i++) {
            states[i] = held.states()[competences[i]];
            merged[i] = held.merged()[competences[i]];
        }
        sums.book(states, merged, Fields32.packed(sign, sign * fte));
    }

    /** Adds the sums of other persons. */
    public void addAll(StreamSums other) {
        posts.addAll(other.posts);
        meetings.addAll(other.meetings);
    }

    @Override
    public long employments(int unit) {
        return posts.booked(unit);
    }

    @Override
    public Adder adder() {
        return this;
    }

    @Override
    public void addKeysTo(OpenSums sums, int unit) {
        posts.forEachOf(unit, one -> sums.tell(one.post().keys));
        meetings.addKeysTo(sums, unit);
    }

    @Override
    public void addTo(OpenSums sums, int unit) {
        posts.forEachOf(unit, one -> one.addTo(sums));
        meetings.addTo(sums, unit);
    }

    /** The sums of every unit with all below it. */
    public TreeSums upTheTree(Workers workers) {
        return TreeSums.up(tree, shape, this, workers);
    }
}

package org.kompetens.engine;

import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of every unit with all below it, changed by one person at a time: what the person was is taken off, what they
 * are is added, in the units of their employments and in those above, and nowhere else. For one thread.
 */
public final class LiveSums {

    /** With more posts than these, going through them for each unit above takes longer than going through the tree. */
    private static final int FEW = 16;

    private final GapAnalysis analysis;
    private final UnitTree tree;
    private final Posts posts;
    private final Shape shape;
    private final int asOf;
    private final Preference preference;
    private final NarrowerRules narrower;
    private final UnitSums[] sums;
    private final @Nullable LiveUnit[] live;
    private final Person before;
    private final Person after;

    /** Which keys someone is counted in, and counted as short; emptied by the list of those keys. */
    private final boolean[] required;

    private final boolean[] shortOf;
    private final int[] marked;
    private int marks;

    /** The units that were done for one person bear the number of the round. */
    private final int[] doneIn;

    private int round;

    /** Whether all sums so far fit into a long. */
    private boolean fits = true;

    /** A person at the as-of date. */
    private final class Person {
        private final HeldStates held = new HeldStates(shape, asOf);
        private final SeveralPosts active = new SeveralPosts();
        private PersonColumns columns = new PersonColumns();
        private int number;

        void set(PersonColumns of, int person) {
            columns = of;
            number = person;
            for (int i = of.firstAssessment(person); i < of.endOfAssessments(person); i++) {
                held.take(of.competence(i), of.rank(i), of.source(i), of.date(i), of.expiry(i), preference);
            }
            narrower.raise(held.states());
            for (int i = of.firstEmployment(person); i < of.endOfEmployments(person); i++) {
                if (of.isActive(i, asOf)) {
                    active.add(of.unit(i), posts.of(of.role(i), of.unit(i)), of.fte(i));
                }
            }
        }

        void forget() {
            for (int i = columns.firstAssessment(number); i < columns.endOfAssessments(number); i++) {
                held.forget(columns.competence(i));
            }
            narrower.letGo(held.states());
            active.clear();
        }
    }

    /**
     * Sums to be changed.
     *
     * @param analysis the analysis that they are of, by a supplied policy
     * @param sums where to begin
     */
    public LiveSums(GapAnalysis analysis, TreeSums sums) {
        this.analysis = analysis;
        this.tree = analysis.organisation().tree();
        this.posts = new Posts(analysis);
        this.shape = posts.shape();
        this.asOf = Days.of(analysis.asOf());
        this.preference = StoreSums.supplied(analysis.policy());
        this.narrower = shape.narrower();
        this.sums = sums.copyOfUnits();
        this.live = new LiveUnit[tree.size()];
        this.before = new Person();
        this.after = new Person();
        this.required = new boolean[shape.keys()];
        this.shortOf = new boolean[shape.keys()];
        this.marked = new int[shape.keys()];
        this.doneIn = new int[tree.size()];
    }

    /**
     * Changes one person.
     *
     * @param of the columns that both stand in
     * @param was the person as they were, negative if not counted
     * @param is the person as they are, negative if not counted
     * @throws ArithmeticException if a sum would not fit into a long; then nothing is changed
     */
    public void change(PersonColumns of, int was, int is) {
        try {
            if (was >= 0) {
                before.set(of, was);
            }
            if (is >= 0) {
                after.set(of, is);
            }
            @Nullable KeySet only = was >= 0 && is >= 0 && before.active.isSameAs(after.active) ? changedKeys() : null;
            change(before, after, only);
            if (!fits) {
                change(after, before, only);
                fits = true;
                throw new ArithmeticException("a sum of the roll-up does not fit into a long");
            }
        } finally {
            if (was >= 0) {
                before.forget();
            }
            if (is >= 0) {
                after.forget();
            }
        }
    }

    private void change(Person from, Person to, @Nullable KeySet only) {
        book(from, -1, only);
        book(to, 1, only);
    }

    /** Where the posts are the same, only what is held in another state than before has to be looked at. */
    private KeySet changedKeys() {
        KeySet changed = new KeySet(shape.keys());
        byte[] was = before.held.states();
        byte[] is = after.held.states();
        for (int i = 0; i < after.active.size(); i++) {
            for (int competence : after.active.post(i).competences) {
                if (was[competence] != is[competence]) {
                    changed.add(competence);
                    changed.add(shape.keyOfDimension(shape.dimension(competence)));
                    changed.add(shape.keyOfDimension(Shape.EVERYTHING));
                }
            }
        }
        return changed;
    }

    /** Books a person, in some keys or in all. */
    private void book(Person person, int sign, @Nullable KeySet only) {
        SeveralPosts active = person.active;
        if (active.size() > FEW) {
            bookByTree(person, sign);
            return;
        }
        byte[] held = person.held.states();
        round++;
        for (int i = 0; i < active.size(); i++) {
            bookCells(active.post(i), active.unit(i), active.fte(i), held, sign, only);
            for (int unit = active.unit(i);
                    unit != UnitTree.NO_PARENT && doneIn[unit] != round;
                    unit = tree.parent(unit)) {
                doneIn[unit] = round;
                bookPerson(active, unit, held, sign, only);
            }
        }
    }

    private void bookCells(Post post, int unit, int fte, byte[] held, int sign, @Nullable KeySet only) {
        for (int i = 0; i < post.competences.length; i++) {
            int competence = post.competences[i];
            if (only == null || only.contains(competence)) {
                for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
                    bookCell(at(at), competence, post.requiredRanks[i], post.weights[i], held[competence], fte, sign);
                }
            }
        }
    }

    private void bookCell(LiveUnit unit, int competence, int requiredRank, int weight, int state, int fte, int sign) {
        int row = unit.row(competence);
        long signedFte = (long) sign * fte;
        if (state <= Shape.STATE_EXPIRED) {
            add(unit, row + (state == Shape.STATE_EXPIRED ? Shape.EXPIRED : Shape.UNASSESSED), sign, signedFte);
            return;
        }
        long surplus = (long) state - Shape.STATE_EXPIRED - requiredRank;
        add(unit, row + (surplus >= 0 ? Shape.MET : Shape.SHORT), sign, signedFte);
        if (surplus >= 0) {
            add(unit, row + Shape.SURPLUS, sign * surplus, signedFte * surplus);
        } else {
            add(unit, row + Shape.MISSING, sign * -surplus, signedFte * -surplus);
            int shortfall = row + shape.shortfall(competence, requiredRank);
            add(unit, shortfall, sign * -surplus * weight, signedFte * -surplus * weight);
        }
    }

    private void add(LiveUnit unit, int at, long count, long fte) {
        fits &= unit.add(at, count, fte);
    }

    /** Books the person once in one unit, by all their posts there. */
    private void bookPerson(SeveralPosts active, int unit, byte[] held, int sign, @Nullable KeySet only) {
        long fte = 0;
        for (int i = 0; i < active.size(); i++) {
            if (unit <= active.unit(i) && active.unit(i) < tree.subtreeEnd(unit)) {
                fte += active.fte(i);
                mark(active.post(i), held, only);
            }
        }
        LiveUnit to = at(unit);
        for (int i = 0; i < marks; i++) {
            int key = marked[i];
            int row = to.row(key) + shape.persons(key);
            int state = key < shape.competences() ? held[key] : 0;
            add(to, row + Shape.PERSONS_BY_STATE + state, sign, sign * fte);
            if (shortOf[key]) {
                add(to, row + Shape.PERSONS_SHORT, sign, sign * fte);
            }
            required[key] = false;
            shortOf[key] = false;
        }
        marks = 0;
    }

    private void mark(Post post, byte[] held, @Nullable KeySet only) {
        int shorts = 0;
        for (int i = 0; i < post.competences.length; i++) {
            int shortIn = post.shortIn[post.places[i] + held[post.competences[i]]];
            mark(post.competences[i], shortIn != 0, only);
            shorts |= shortIn;
        }
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            if ((post.requiredIn & (1 << dimension)) != 0) {
                mark(shape.keyOfDimension(dimension), (shorts & (1 << dimension)) != 0, only);
            }
        }
        mark(shape.keyOfEmployed(), false, only);
        if (post.keyWithoutProfile >= 0) {
            mark(post.keyWithoutProfile, false, only);
        }
    }

    private void mark(int key, boolean isShort, @Nullable KeySet only) {
        if (only != null && !only.contains(key)) {
            return;
        }
        if (!required[key]) {
            required[key] = true;
            marked[marks++] = key;
        }
        shortOf[key] |= isShort;
    }

    private void bookByTree(Person person, int sign) {
        StreamSums one = new StreamSums(analysis, posts);
        one.book(person.columns, person.number, sign);
        TreeSums changes = one.upTheTree(Workers.caller());
        for (int unit = 0; unit < sums.length; unit++) {
            UnitSums change = changes.unit(unit);
            for (int row = 0; row < change.size(); row++) {
                int to = at(unit).row(change.key(row));
                for (int field = 0; field < shape.fields(change.key(row)); field++) {
                    add(at(unit), to + field, change.count(row, field), change.fte(row, field));
                }
            }
        }
    }

    private LiveUnit at(int unit) {
        LiveUnit open = live[unit];
        if (open == null) {
            open = new LiveUnit(sums[unit], shape);
            live[unit] = open;
        }
        return open;
    }

    /** What the sums of a unit look like. */
    public Shape shape() {
        return shape;
    }

    /** The sums of a unit as they are now. */
    public UnitSums unit(int unit) {
        LiveUnit open = live[unit];
        return open == null ? sums[unit] : open.sealed();
    }

    /** The sums of all units as they are now. */
    public TreeSums snapshot() {
        UnitSums[] now = sums.clone();
        for (int unit = 0; unit < now.length; unit++) {
            now[unit] = unit(unit);
        }
        return TreeSums.of(shape, now);
    }
}

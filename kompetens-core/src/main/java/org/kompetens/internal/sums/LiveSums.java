package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.Preference;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.UnitTree;

/**
 * The sums of every unit with all below it, changed by one person at a time: what the person was is taken off, what they
 * are is added, in the units of their employments and in those above, and nowhere else. For one thread.
 */
public final class LiveSums {

    /** So many posts are always gone through for each unit above. */
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
    private final long[] doneIn;

    private long round;

    /** The keys that a change concerns bear its number, unless it concerns all. */
    private final long[] concernedIn;

    private long changeNumber;
    private boolean concernsAll;

    /** Whether no sum so far is too large. */
    private boolean fits = true;

    /** A person at the as-of date. */
    private final class Person {
        private final HeldStates held = new HeldStates(shape, asOf);
        private final SeveralPosts active = new SeveralPosts();
        private Columns columns = new Columns();
        private int number;

        void set(Columns of, int person) {
            columns = of;
            number = person;
            for (int i = of.firstAssessment(person); i < of.endOfAssessments(person); i++) {
                held.take(of.competence(i), of.rankCode(i), of.source(i), of.date(i), of.expiry(i), preference);
            }
            narrower.raise(held.states(), held.merged());
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
            narrower.letGo(held);
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
        this.doneIn = new long[tree.size()];
        this.concernedIn = new long[shape.keys()];
    }

    /**
     * Changes one person.
     *
     * @param of the columns that both stand in
     * @param was the person as they were, negative if not counted
     * @param is the person as they are, negative if not counted
     * @throws ArithmeticException if a sum would be too large; then nothing is changed
     */
    public void change(Columns of, int was, int is) {
        try {
            if (was >= 0) {
                before.set(of, was);
            }
            if (is >= 0) {
                after.set(of, is);
            }
            changeNumber++;
            concernsAll = was < 0 || is < 0 || !before.active.isSameAs(after.active);
            if (!concernsAll) {
                findConcerned();
            }
            change(before, after);
            if (!fits) {
                change(after, before);
                fits = true;
                throw new ArithmeticException("a sum of the roll-up is too large to work out figures from it");
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

    private void change(Person from, Person to) {
        book(from, -1);
        book(to, 1);
    }

    /**
     * Where the posts are the same, what someone is counted in differently: what is held in another state than before,
     * and where they now fall short and did not, or the other way round.
     */
    private void findConcerned() {
        for (int i = 0; i < after.active.size(); i++) {
            Post post = after.active.post(i);
            int shorts = 0;
            int shortsBefore = 0;
            for (int j = 0; j < post.competences.length; j++) {
                int competence = post.competences[j];
                int was = before.held.states()[competence];
                int is = after.held.states()[competence];
                shortsBefore |= post.shortIn(j, was);
                shorts |= post.shortIn(j, is);
                if (was != is || before.held.merged()[competence] != after.held.merged()[competence]) {
                    concernedIn[post.keys[j]] = changeNumber;
                    concernedIn[shape.keyOfPersons(competence)] = changeNumber;
                }
            }
            for (int rest = shorts ^ shortsBefore; rest != 0; rest &= rest - 1) {
                concernedIn[shape.keyOfDimension(Integer.numberOfTrailingZeros(rest))] = changeNumber;
            }
        }
    }

    private boolean isConcerned(int key) {
        return concernsAll || concernedIn[key] == changeNumber;
    }

    /** Books a person, in some keys or in all. */
    private void book(Person person, int sign) {
        SeveralPosts active = person.active;
        if (isQuickerByTree(active)) {
            bookByTree(person, sign);
            return;
        }
        for (int i = 0; i < active.size(); i++) {
            bookCells(active.post(i), active.unit(i), active.fte(i), person.held, sign);
        }
        byte[] held = person.held.states();
        if (active.size() == 1) {
            markTotals(active.post(0), held);
            for (int unit = active.unit(0); unit != UnitTree.NO_PARENT; unit = tree.parent(unit)) {
                bookMarked(unit, active.fte(0), held, sign);
            }
            unmark();
        } else {
            bookSeveral(active, held, sign);
        }
    }

    /** Whether all units are sooner gone through than all posts for each unit above one of them. */
    private boolean isQuickerByTree(SeveralPosts active) {
        long posts = active.size();
        if (posts <= FEW) {
            return false;
        }
        long deepest = 0;
        for (int i = 0; i < posts; i++) {
            deepest = Math.max(deepest, tree.depth(active.unit(i)));
        }
        return posts * posts * (deepest + 1) > tree.size();
    }

    /** Books a person who may have other posts in one unit than in another, once in each. */
    private void bookSeveral(SeveralPosts active, byte[] held, int sign) {
        round++;
        for (int i = 0; i < active.size(); i++) {
            int unit = active.unit(i);
            while (unit != UnitTree.NO_PARENT && doneIn[unit] != round) {
                doneIn[unit] = round;
                bookSeveral(unit, active, held, sign);
                unit = tree.parent(unit);
            }
        }
    }

    private void bookSeveral(int unit, SeveralPosts active, byte[] held, int sign) {
        long fte = 0;
        int posts = 0;
        for (int i = 0; i < active.size(); i++) {
            if (unit <= active.unit(i) && active.unit(i) < tree.subtreeEnd(unit)) {
                fte += active.fte(i);
                posts++;
                markTotals(active.post(i), held);
            }
        }
        if (posts > 1) {
            for (int i = 0; i < active.size(); i++) {
                if (unit <= active.unit(i) && active.unit(i) < tree.subtreeEnd(unit)) {
                    takeOffPersons(unit, active.post(i), active.fte(i), held, sign);
                }
            }
        }
        bookMarked(unit, fte, held, sign);
        unmark();
    }

    /** Takes off the person whom the cells of one post stand for, and marks what they are to be booked in once. */
    private void takeOffPersons(int unit, Post post, int fte, byte[] held, int sign) {
        for (int i = 0; i < post.competences.length; i++) {
            int key = shape.keyOfPersons(post.competences[i]);
            int state = held[post.competences[i]];
            boolean isShort = post.shortIn(i, state) != 0;
            mark(key, isShort);
            if (required[key]) {
                bookPerson(at(unit), key, held, isShort, fte, -sign);
            }
        }
    }

    private void bookCells(Post post, int unit, int fte, HeldStates held, int sign) {
        for (int i = 0; i < post.competences.length; i++) {
            int key = post.keys[i];
            if (isConcerned(key)) {
                int competence = post.competences[i];
                boolean merged = post.requiredMerged[i] || held.merged()[competence];
                for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
                    LiveUnit to = at(at);
                    int row = to.row(key);
                    add(to, row + held.states()[competence], sign, (long) sign * fte);
                    if (merged) {
                        add(to, row + shape.merged(competence), sign, (long) sign * fte);
                    }
                }
            }
        }
    }

    private void add(LiveUnit unit, int at, long count, long fte) {
        fits &= unit.add(at, count, fte);
    }

    /** Books a person once in one unit, in the keys that are marked. */
    private void bookMarked(int unit, long fte, byte[] held, int sign) {
        LiveUnit to = at(unit);
        for (int i = 0; i < marks; i++) {
            bookPerson(to, marked[i], held, shortOf[marked[i]], fte, sign);
        }
    }

    private void bookPerson(LiveUnit to, int key, byte[] held, boolean isShort, long fte, int sign) {
        int row = to.row(key);
        add(to, row + Shape.PERSONS, sign, sign * fte);
        if (isShort) {
            add(to, row + Shape.PERSONS_SHORT, sign, sign * fte);
        }
        if (shape.isOfCompetence(key)) {
            int competence = shape.competence(key);
            add(to, to.row(shape.keyOfHeld(competence)) + held[competence], sign, 0);
        }
    }

    private void unmark() {
        for (int i = 0; i < marks; i++) {
            required[marked[i]] = false;
            shortOf[marked[i]] = false;
        }
        marks = 0;
    }

    private void markTotals(Post post, byte[] held) {
        int shorts = 0;
        for (int i = 0; i < post.competences.length; i++) {
            shorts |= post.shortIn(i, held[post.competences[i]]);
        }
        for (int dimension = 0; dimension <= Shape.EVERYTHING; dimension++) {
            if ((post.requiredIn & (1 << dimension)) != 0) {
                mark(shape.keyOfDimension(dimension), (shorts & (1 << dimension)) != 0);
            }
        }
        mark(shape.keyOfEmployed(), false);
        if (post.keyWithoutProfile >= 0) {
            mark(post.keyWithoutProfile, false);
        }
    }

    private void mark(int key, boolean isShort) {
        if (!isConcerned(key)) {
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

    /** The sums of a unit as they are until the next change. */
    public UnitSums unit(int unit) {
        LiveUnit open = live[unit];
        return open == null ? sums[unit] : open.untilChanged();
    }

    /** The sums of all units as they are, whatever changes later. */
    public TreeSums snapshot() {
        UnitSums[] all = sums.clone();
        for (int unit = 0; unit < all.length; unit++) {
            LiveUnit open = live[unit];
            if (open != null) {
                all[unit] = open.sealed();
            }
        }
        return TreeSums.of(shape, all);
    }
}

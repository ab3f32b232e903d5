package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Fte;

/**
 * The stock of one role in one unit while it is carried forward, group by {@link Group}, in thousand-millionths; and what
 * happened to it in the year at hand. For one thread.
 */
final class PlaceStock {

    private static final int FIRST_CAPACITY = 64;

    private final List<KnownCourse> courses;
    private int size;
    private long[] groups = new long[FIRST_CAPACITY];
    private long[] heads = new long[FIRST_CAPACITY];
    private long[] ftes = new long[FIRST_CAPACITY];

    /** What {@link #hire} makes the next stock in; exchanged with the above. */
    private long[] nextGroups = new long[FIRST_CAPACITY];

    private long[] nextHeads = new long[FIRST_CAPACITY];
    private long[] nextFtes = new long[FIRST_CAPACITY];

    private final HiredParts hired = new HiredParts();
    private final PlaceFlows flows = new PlaceFlows();

    /**
     * A stock of nobody.
     *
     * @param courses all that are known of anybody, by their numbers less one
     */
    PlaceStock(List<KnownCourse> courses) {
        this.courses = courses;
    }

    /** Some of a group who move, with what they move by. */
    record Mover(KnownCourse course, KnownCourse.Step step, long group, long heads, long fte) {}

    /** Begins with what is added next. */
    void clear() {
        size = 0;
        flows.clear();
    }

    /** Adds a group after all others. */
    void append(long group, long head, long fte) {
        if (head == 0 && fte == 0) {
            return;
        }
        ensure(size + 1);
        groups[size] = group;
        heads[size] = head;
        ftes[size] = fte;
        size++;
    }

    /** Adds those of whom a course is known after all others. */
    void appendAll(CourseSums onCourse) {
        if (!onCourse.isEmpty()) {
            GroupSums sums = byGroup();
            onCourse.forEach((key, course, head, fte) -> sums.add(
                    Group.of(Collections.binarySearch(courses, course, KnownCourse.ORDER) + 1, Key.cohort(key)),
                    head,
                    fte));
            set(sums);
        }
    }

    /** Makes people whole: of a fraction of one there is one with this probability. */
    void makeWhole(Draw draw) {
        int whole = 0;
        for (int i = 0; i < size; i++) {
            long head = draw.whole(heads[i], groups[i], Draw.FRACTION_AT_THE_BEGINNING);
            if (head > 0) {
                groups[whole] = groups[i];
                ftes[whole] = head == heads[i] ? ftes[i] : Rounding.part(ftes[i], head, heads[i]);
                heads[whole] = head;
                whole++;
            }
        }
        size = whole;
    }

    private void ensure(int capacity) {
        if (capacity > groups.length) {
            int more = Math.max(capacity, groups.length * 2);
            groups = Arrays.copyOf(groups, more);
            heads = Arrays.copyOf(heads, more);
            ftes = Arrays.copyOf(ftes, more);
        }
    }

    int size() {
        return size;
    }

    int cohort(int index) {
        return Group.cohort(groups[index]);
    }

    long heads(int index) {
        return heads[index];
    }

    long fte(int index) {
        return ftes[index];
    }

    /** What happened in the year at hand. */
    PlaceFlows flows() {
        return flows;
    }

    /** Begins a year and takes off all who leave within it. */
    void leave(int year, RoleTerms terms, Draw draw) {
        flows.clear();
        boolean retirementFirst = terms.order() == ExitOrder.RETIREMENTS_FIRST;
        int reasonOfFirst = retirementFirst ? Draw.RETIREMENT : Draw.OTHER_EXIT;
        int reasonOfSecond = retirementFirst ? Draw.OTHER_EXIT : Draw.RETIREMENT;
        int left = 0;
        for (int i = 0; i < size; i++) {
            int cohort = Group.cohort(groups[i]);
            long head = heads[i];
            long fte = ftes[i];
            if (Cohort.isLeaving(cohort)) {
                if (Cohort.year(cohort) == year && !isMoving(groups[i], year)) {
                    flows.book(Column.KNOWN_EXITS, head, fte);
                    flows.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_KNOWN_EXITS, head, fte);
                    continue;
                }
            } else {
                Rate retirement = terms.retirements(cohort, year);
                Rate exit = terms.exits(cohort, year);
                Rate first = retirementFirst ? retirement : exit;
                Rate second = retirementFirst ? exit : retirement;
                long firstHeads = draw.heads(first, head, groups[i], reasonOfFirst);
                long firstFte = draw.fte(first, fte, head, firstHeads);
                long secondHeads = draw.heads(second, head - firstHeads, groups[i], reasonOfSecond);
                long secondFte = draw.fte(second, fte - firstFte, head - firstHeads, secondHeads);
                flows.book(retirementFirst ? Column.RETIREMENTS : Column.OTHER_EXITS, firstHeads, firstFte);
                flows.book(retirementFirst ? Column.OTHER_EXITS : Column.RETIREMENTS, secondHeads, secondFte);
                // Nobody whose age is not known retires, so that all of them who leave do so for other reasons.
                flows.bookIfAgeUnknown(
                        cohort, Column.AGE_UNKNOWN_OTHER_EXITS, firstHeads + secondHeads, firstFte + secondFte);
                head -= firstHeads + secondHeads;
                fte -= firstFte + secondFte;
            }
            if (head != 0 || fte != 0) {
                groups[left] = groups[i];
                heads[left] = head;
                ftes[left] = fte;
                left++;
            }
        }
        size = left;
    }

    private Optional<KnownCourse.Step> step(long group, int year) {
        int course = Group.course(group);
        return course == 0 ? Optional.empty() : courses.get(course - 1).step(year);
    }

    private boolean isMoving(long group, int year) {
        return step(group, year).flatMap(KnownCourse.Step::move).isPresent();
    }

    /** Whether anything but when they leave is known of some who are there: they stand last. */
    private boolean areAnyOnCourse() {
        return size > 0 && Group.course(groups[size - 1]) > 0;
    }

    /** Takes off those of whom it is known that they move in a year. */
    List<Mover> takeMovers(int year) {
        if (!areAnyOnCourse()) {
            return List.of();
        }
        List<Mover> movers = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < size; i++) {
            if (isMoving(groups[i], year)) {
                KnownCourse course = courses.get(Group.course(groups[i]) - 1);
                movers.add(new Mover(course, course.step(year).orElseThrow(), groups[i], heads[i], ftes[i]));
            } else {
                groups[left] = groups[i];
                heads[left] = heads[i];
                ftes[left] = ftes[i];
                left++;
            }
        }
        size = left;
        return movers;
    }

    /** Adds somebody who was in another stock, or in this one in another cohort; their position may change with it. */
    void arrive(Mover mover, PlaceStock from) {
        int cohort = mover.step.move().orElseThrow().cohort();
        if (from != this) {
            from.flows.book(Column.TRANSFERS, -mover.heads, -mover.fte);
            from.flows.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, -mover.heads, -mover.fte);
            flows.book(Column.TRANSFERS, mover.heads, mover.fte);
            flows.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, mover.heads, mover.fte);
        }
        GroupSums sums = byGroup();
        change(sums, mover.course, mover.step, Group.withCohort(mover.group, cohort), mover.heads, mover.fte);
        set(sums);
    }

    /** Makes positions larger or smaller of which it is known that they become so in a year. */
    void changeKnownPositions(int year) {
        if (!areAnyOnCourse()) {
            return;
        }
        GroupSums sums = new GroupSums();
        for (int i = 0; i < size; i++) {
            Optional<KnownCourse.Step> step =
                    step(groups[i], year).filter(one -> one.move().isEmpty());
            if (step.isPresent()) {
                change(sums, courses.get(Group.course(groups[i]) - 1), step.get(), groups[i], heads[i], ftes[i]);
            } else {
                sums.add(groups[i], heads[i], ftes[i]);
            }
        }
        set(sums);
    }

    /**
     * Puts a group among others as it is after a step of its course, and books how much larger its positions are. They may be
     * larger already by what is assumed, and still become no larger than full time or what is known of them.
     */
    private void change(GroupSums sums, KnownCourse course, KnownCourse.Step step, long group, long head, long before) {
        int tenThousandths = course.change(step);
        long change = Rounding.part(head, Math.abs(tenThousandths), Fte.UNIT);
        long most = Math.max(head, Rounding.part(head, step.fte(), Fte.UNIT));
        long fte = Math.max(0, Math.min(most, before + (tenThousandths < 0 ? -change : change)));
        flows.bookPositionChange(Group.cohort(group), fte - before);
        int cohort = Cohort.withSize(Group.cohort(group), PositionSize.ofMean(head, fte));
        sums.add(course.isOverAfter(step.year()) ? Group.of(0, cohort) : Group.withCohort(group, cohort), head, fte);
    }

    /**
     * Moves a share of each group to another place.
     *
     * @param before what the share is of: this stock before any transfer of the year. Whole people who move are taken off it,
     *     so that nobody moves twice
     * @param samePolicy whether people retire by the same policy there
     */
    void transfer(PlaceStock before, PlaceStock to, Rate share, boolean samePolicy, Draw draw, int reason) {
        GroupSums here = byGroup();
        GroupSums there = to.byGroup();
        for (int i = 0; i < before.size; i++) {
            long group = before.groups[i];
            int cohort = Group.cohort(group);
            long taken = draw.heads(share, before.heads[i], group, reason);
            long head = Math.min(here.heads(group), taken);
            long fte = Math.min(here.fte(group), draw.fte(share, before.ftes[i], before.heads[i], taken));
            here.add(group, -head, -fte);
            there.add(samePolicy ? group : Group.withCohort(group, Cohort.ofOtherPolicy(cohort)), head, fte);
            flows.book(Column.TRANSFERS, -head, -fte);
            flows.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, -head, -fte);
            to.flows.book(Column.TRANSFERS, head, fte);
            to.flows.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, head, fte);
            if (draw.isOfWholePeople()) {
                before.heads[i] -= head;
                before.ftes[i] -= fte;
            }
        }
        set(here);
        to.set(there);
    }

    /** The groups as they are, to look at while this stock changes. */
    PlaceStock copy() {
        PlaceStock copy = new PlaceStock(courses);
        for (int i = 0; i < size; i++) {
            copy.append(groups[i], heads[i], ftes[i]);
        }
        return copy;
    }

    private GroupSums byGroup() {
        GroupSums sums = new GroupSums();
        for (int i = 0; i < size; i++) {
            sums.add(groups[i], heads[i], ftes[i]);
        }
        return sums;
    }

    private void set(GroupSums sums) {
        size = 0;
        sums.each(this::append);
    }

    /** Makes positions larger or smaller. */
    void changePositions(int tenThousandths) {
        GroupSums sums = new GroupSums();
        for (int i = 0; i < size; i++) {
            int before = Group.cohort(groups[i]);
            long change = Rounding.part(heads[i], Math.abs(tenThousandths), Fte.UNIT);
            long fte = tenThousandths < 0
                    ? Math.max(0, ftes[i] - change)
                    : Math.max(ftes[i], Math.min(heads[i], ftes[i] + change));
            PositionSize mean = PositionSize.ofMean(heads[i], fte);
            boolean known = Cohort.size(before) != PositionSize.UNKNOWN || mean == PositionSize.FULL;
            flows.bookPositionChange(before, fte - ftes[i]);
            sums.add(known ? Group.withCohort(groups[i], Cohort.withSize(before, mean)) : groups[i], heads[i], fte);
        }
        set(sums);
    }

    /** The FTE of all who are there. */
    long fte() {
        long fte = 0;
        for (int i = 0; i < size; i++) {
            fte += ftes[i];
        }
        return fte;
    }

    /** Hires at the end of a year. */
    void hire(int year, HirePlan plan, PlaceNeed needed, Draw draw) {
        long need = needed.need();
        flows.need(needed);
        long headsOfNeed = plan.heads(need);
        long headsOfReplacement = need == 0 ? 0 : Rounding.part(headsOfNeed, needed.replacement(), need);
        flows.book(Column.REPLACEMENT, headsOfReplacement, needed.replacement());
        flows.book(Column.EXPANSION, headsOfNeed - headsOfReplacement, need - needed.replacement());
        flows.book(Column.BEYOND_NEED, -headsOfNeed, -need);
        if (needed.hires() > 0) {
            hired.draw(plan, needed.hires(), draw);
            add(year, plan);
        }
    }

    /** Adds hires; both they and those who are there are in ascending order. */
    private void add(int year, HirePlan plan) {
        int most = size + plan.parts();
        if (nextGroups.length < most) {
            nextGroups = new long[most * 2];
            nextHeads = new long[most * 2];
            nextFtes = new long[most * 2];
        }
        int next = 0;
        int i = 0;
        for (int part = 0; part < plan.parts(); part++) {
            long headsOfPart = hired.heads(part);
            long fteOfPart = hired.fte(part);
            if (headsOfPart == 0 && fteOfPart == 0) {
                continue;
            }
            long group = Group.of(0, plan.cohort(part, year));
            while (i < size && groups[i] < group) {
                next = put(next, i++);
            }
            boolean there = i < size && groups[i] == group;
            nextGroups[next] = group;
            nextHeads[next] = headsOfPart + (there ? heads[i] : 0);
            nextFtes[next] = fteOfPart + (there ? ftes[i] : 0);
            next++;
            i += there ? 1 : 0;
            flows.book(Column.BEYOND_NEED, headsOfPart, fteOfPart);
        }
        while (i < size) {
            next = put(next, i++);
        }
        exchange(next);
    }

    private int put(int next, int index) {
        nextGroups[next] = groups[index];
        nextHeads[next] = heads[index];
        nextFtes[next] = ftes[index];
        return next + 1;
    }

    private void exchange(int nextSize) {
        long[] oldGroups = groups;
        long[] oldHeads = heads;
        long[] oldFtes = ftes;
        groups = nextGroups;
        heads = nextHeads;
        ftes = nextFtes;
        nextGroups = oldGroups;
        nextHeads = oldHeads;
        nextFtes = oldFtes;
        size = nextSize;
    }

    /** Ends a year: counts what there is. */
    void close() {
        for (int i = 0; i < size; i++) {
            flows.close(cohort(i), heads[i], ftes[i]);
        }
    }
}

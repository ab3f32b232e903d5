package org.kompetens.staffing;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.Fte;

/**
 * The stock of one role in one unit while it is carried forward, cohort by cohort, in thousand-millionths; and what
 * happened to it in the year at hand. For one thread.
 */
@SuppressWarnings("EnumOrdinal") // Positions in an array that lives no longer.
final class PlaceStock {

    private static final int FIRST_CAPACITY = 64;

    private int size;
    private int[] cohorts = new int[FIRST_CAPACITY];
    private long[] heads = new long[FIRST_CAPACITY];
    private long[] ftes = new long[FIRST_CAPACITY];

    /** What {@link #hire} makes the next stock in; exchanged with the above. */
    private int[] nextCohorts = new int[FIRST_CAPACITY];

    private long[] nextHeads = new long[FIRST_CAPACITY];
    private long[] nextFtes = new long[FIRST_CAPACITY];

    private final HiredParts hired = new HiredParts();
    private final long[] flows = new long[Column.values().length];

    /** Begins with what is added next. */
    void clear() {
        size = 0;
        Arrays.fill(flows, 0);
    }

    /** Adds a cohort after all others. */
    void append(int cohort, long head, long fte) {
        if (head == 0 && fte == 0) {
            return;
        }
        ensure(size + 1);
        cohorts[size] = cohort;
        heads[size] = head;
        ftes[size] = fte;
        size++;
    }

    /** Makes people whole: of a fraction of one there is one with this probability. */
    void makeWhole(Draw draw) {
        int whole = 0;
        for (int i = 0; i < size; i++) {
            long head = draw.whole(heads[i], cohorts[i], Draw.FRACTION_AT_THE_BEGINNING);
            if (head > 0) {
                cohorts[whole] = cohorts[i];
                ftes[whole] = head == heads[i] ? ftes[i] : Rounding.part(ftes[i], head, heads[i]);
                heads[whole] = head;
                whole++;
            }
        }
        size = whole;
    }

    private void ensure(int capacity) {
        if (capacity > cohorts.length) {
            int more = Math.max(capacity, cohorts.length * 2);
            cohorts = Arrays.copyOf(cohorts, more);
            heads = Arrays.copyOf(heads, more);
            ftes = Arrays.copyOf(ftes, more);
        }
    }

    int size() {
        return size;
    }

    int cohort(int index) {
        return cohorts[index];
    }

    long heads(int index) {
        return heads[index];
    }

    long fte(int index) {
        return ftes[index];
    }

    /** What happened in the year at hand, by column. */
    long[] flows() {
        return flows;
    }

    private void book(Column column, long heads, long fte) {
        flows[column.ordinal()] += heads;
        flows[column.ordinal() + 1] += fte;
    }

    private void bookIfAgeUnknown(int cohort, Column column, long head, long fte) {
        if (!Cohort.hasKnownAge(cohort)) {
            book(column, head, fte);
        }
    }

    /** Begins a year and takes off all who leave within it. */
    void leave(int year, RoleTerms terms, Draw draw) {
        Arrays.fill(flows, 0);
        boolean retirementFirst = terms.order() == ExitOrder.RETIREMENTS_FIRST;
        int reasonOfFirst = retirementFirst ? Draw.RETIREMENT : Draw.OTHER_EXIT;
        int reasonOfSecond = retirementFirst ? Draw.OTHER_EXIT : Draw.RETIREMENT;
        int left = 0;
        for (int i = 0; i < size; i++) {
            int cohort = cohorts[i];
            long head = heads[i];
            long fte = ftes[i];
            if (Cohort.isLeaving(cohort)) {
                if (Cohort.year(cohort) == year) {
                    book(Column.KNOWN_EXITS, head, fte);
                    bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_KNOWN_EXITS, head, fte);
                    continue;
                }
            } else {
                Rate retirement = terms.retirements(cohort, year);
                Rate exit = terms.exits(cohort, year);
                Rate first = retirementFirst ? retirement : exit;
                Rate second = retirementFirst ? exit : retirement;
                long firstHeads = draw.heads(first, head, cohort, reasonOfFirst);
                long firstFte = draw.fte(first, fte, head, firstHeads);
                long secondHeads = draw.heads(second, head - firstHeads, cohort, reasonOfSecond);
                long secondFte = draw.fte(second, fte - firstFte, head - firstHeads, secondHeads);
                book(retirementFirst ? Column.RETIREMENTS : Column.OTHER_EXITS, firstHeads, firstFte);
                book(retirementFirst ? Column.OTHER_EXITS : Column.RETIREMENTS, secondHeads, secondFte);
                // Nobody whose age is not known retires, so that all of them who leave do so for other reasons.
                bookIfAgeUnknown(
                        cohort, Column.AGE_UNKNOWN_OTHER_EXITS, firstHeads + secondHeads, firstFte + secondFte);
                head -= firstHeads + secondHeads;
                fte -= firstFte + secondFte;
            }
            if (head != 0 || fte != 0) {
                cohorts[left] = cohort;
                heads[left] = head;
                ftes[left] = fte;
                left++;
            }
        }
        size = left;
    }

    /**
     * Moves a share of each cohort to another place.
     *
     * @param before what the share is of: this stock before any transfer of the year. Whole people who move are taken off it,
     *     so that nobody moves twice
     * @param samePolicy whether people retire by the same policy there
     */
    void transfer(PlaceStock before, PlaceStock to, Rate share, boolean samePolicy, Draw draw, int reason) {
        Map<Integer, long[]> here = byCohort();
        Map<Integer, long[]> there = to.byCohort();
        for (int i = 0; i < before.size; i++) {
            int cohort = before.cohorts[i];
            long[] rest = here.computeIfAbsent(cohort, none -> new long[2]);
            long taken = draw.heads(share, before.heads[i], cohort, reason);
            long head = Math.min(rest[0], taken);
            long fte = Math.min(rest[1], draw.fte(share, before.ftes[i], before.heads[i], taken));
            add(here, cohort, -head, -fte);
            add(there, samePolicy ? cohort : Cohort.ofOtherPolicy(cohort), head, fte);
            book(Column.TRANSFERS, -head, -fte);
            bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, -head, -fte);
            to.book(Column.TRANSFERS, head, fte);
            to.bookIfAgeUnknown(cohort, Column.AGE_UNKNOWN_TRANSFERS, head, fte);
            if (draw.isOfWholePeople()) {
                before.heads[i] -= head;
                before.ftes[i] -= fte;
            }
        }
        set(here);
        to.set(there);
    }

    /** The cohorts as they are, to look at while this stock changes. */
    PlaceStock copy() {
        PlaceStock copy = new PlaceStock();
        for (int i = 0; i < size; i++) {
            copy.append(cohorts[i], heads[i], ftes[i]);
        }
        return copy;
    }

    private Map<Integer, long[]> byCohort() {
        Map<Integer, long[]> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            add(sums, cohorts[i], heads[i], ftes[i]);
        }
        return sums;
    }

    private static void add(Map<Integer, long[]> sums, int cohort, long head, long fte) {
        long[] sum = sums.computeIfAbsent(cohort, none -> new long[2]);
        sum[0] += head;
        sum[1] += fte;
    }

    private void set(Map<Integer, long[]> sums) {
        size = 0;
        sums.forEach((cohort, sum) -> append(cohort, sum[0], sum[1]));
    }

    /** Makes positions larger or smaller. */
    void changePositions(int tenThousandths) {
        Map<Integer, long[]> sums = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            long change = Rounding.part(heads[i], Math.abs(tenThousandths), Fte.UNIT);
            long fte = tenThousandths < 0
                    ? Math.max(0, ftes[i] - change)
                    : Math.max(ftes[i], Math.min(heads[i], ftes[i] + change));
            PositionSize mean = PositionSize.ofMean(heads[i], fte);
            boolean known = Cohort.size(cohorts[i]) != PositionSize.UNKNOWN || mean == PositionSize.FULL;
            int cohort = known ? Cohort.withSize(cohorts[i], mean) : cohorts[i];
            flows[Column.POSITION_CHANGE_FTE.ordinal()] += fte - ftes[i];
            if (!Cohort.hasKnownAge(cohort)) {
                flows[Column.AGE_UNKNOWN_POSITION_CHANGE_FTE.ordinal()] += fte - ftes[i];
            }
            add(sums, cohort, heads[i], fte);
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

    /**
     * The FTE that has gone in the year at hand. Those who moved away and hours given up are to be replaced as leavers are; who
     * moved here replaces some.
     */
    long left() {
        return flows[Column.KNOWN_EXITS_FTE.ordinal()]
                + flows[Column.RETIREMENTS_FTE.ordinal()]
                + flows[Column.OTHER_EXITS_FTE.ordinal()]
                - flows[Column.TRANSFERS_FTE.ordinal()]
                - flows[Column.POSITION_CHANGE_FTE.ordinal()];
    }

    /** Hires at the end of a year. */
    void hire(int year, HirePlan plan, PlaceNeed needed, Draw draw) {
        long need = needed.need();
        flows[Column.DEMAND_FTE.ordinal()] = needed.demand();
        flows[Column.SURPLUS_FTE.ordinal()] = needed.surplus();
        long headsOfNeed = plan.heads(need);
        long headsOfReplacement = need == 0 ? 0 : Rounding.part(headsOfNeed, needed.replacement(), need);
        book(Column.REPLACEMENT, headsOfReplacement, needed.replacement());
        book(Column.EXPANSION, headsOfNeed - headsOfReplacement, need - needed.replacement());
        book(Column.BEYOND_NEED, -headsOfNeed, -need);
        if (needed.hires() > 0) {
            hired.draw(plan, needed.hires(), draw);
            add(year, plan);
        }
    }

    /** Adds hires; both they and those who are there are in ascending order. */
    private void add(int year, HirePlan plan) {
        int most = size + plan.parts();
        if (nextCohorts.length < most) {
            nextCohorts = new int[most * 2];
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
            int cohort = plan.cohort(part, year);
            while (i < size && cohorts[i] < cohort) {
                next = put(next, i++);
            }
            boolean there = i < size && cohorts[i] == cohort;
            nextCohorts[next] = cohort;
            nextHeads[next] = headsOfPart + (there ? heads[i] : 0);
            nextFtes[next] = fteOfPart + (there ? ftes[i] : 0);
            next++;
            i += there ? 1 : 0;
            book(Column.BEYOND_NEED, headsOfPart, fteOfPart);
        }
        while (i < size) {
            next = put(next, i++);
        }
        exchange(next);
    }

    private int put(int next, int index) {
        nextCohorts[next] = cohorts[index];
        nextHeads[next] = heads[index];
        nextFtes[next] = ftes[index];
        return next + 1;
    }

    private void exchange(int nextSize) {
        int[] oldCohorts = cohorts;
        long[] oldHeads = heads;
        long[] oldFtes = ftes;
        cohorts = nextCohorts;
        heads = nextHeads;
        ftes = nextFtes;
        nextCohorts = oldCohorts;
        nextHeads = oldHeads;
        nextFtes = oldFtes;
        size = nextSize;
    }

    /** Ends a year: counts what there is. */
    void close() {
        for (int i = 0; i < size; i++) {
            book(Column.CLOSING, heads[i], ftes[i]);
            bookIfAgeUnknown(cohorts[i], Column.AGE_UNKNOWN_CLOSING, heads[i], ftes[i]);
            flows[Column.of(Cohort.size(cohorts[i])).ordinal()] += heads[i];
        }
    }
}

package org.kompetens.internal.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Finds, for a figure that must not be known, the alternative for which least more has to be hidden: people added to a
 * cell and taken from another unit, another outcome or another subject, or any of these at once, so that sums stay as
 * they are. For one thread.
 */
final class AlternativeSearch {

    /** More than the costs of all figures together, and so little that those of one alternative add up. */
    private static final long NEVER = 1L << 52;

    /**
     * Of the parts of a sum no more are tried, those with most people, and of the units and subjects that people could
     * be taken from; all of them where that finds nothing, as it can be where much is known.
     */
    private static final int MOST_PARTS = 3;

    private static final int MOST_PARTNERS = 64;

    /** What changes at most when people move on all three axes at once. */
    private static final int CORNERS = 8;

    private final Protection protection;
    private final FigureTable table;
    private final SearchRange few;
    private final SearchRange all;
    private final Partners outcomePartners;
    private final MoveSearch moves;
    private final long[] costs;
    private final long[] costOfSubject;
    private final long[] costMark;
    private long mark;

    /** For each cell how many can be taken from it, at most as many as are enough; negative if nobody can be there. */
    private final long[] room;

    private final BitSet joinable;
    private final boolean isThorough;

    /** Among what is searched now. */
    private SearchRange range;

    private long best;
    private int bestJoints;
    private int[] bestCells = new int[0];

    /**
     * A search for alternatives of what is to be protected.
     *
     * @param joinable figures that one alternative hides which need not be hidden; changes while the search is used
     * @param isThorough whether of alternatives that cost as much one is taken that changes more of these
     */
    AlternativeSearch(Protection protection, boolean isNearFirst, BitSet joinable, boolean isThorough) {
        this.protection = protection;
        this.joinable = joinable;
        this.isThorough = isThorough;
        this.table = protection.table();
        this.few = SearchRange.of(table, MOST_PARTS, MOST_PARTNERS, isNearFirst);
        this.all = SearchRange.of(table, Integer.MAX_VALUE, Integer.MAX_VALUE, isNearFirst);
        this.range = few;
        this.outcomePartners = new Partners(table.outcomes(), MOST_PARTNERS, isNearFirst, costly());
        this.moves = new MoveSearch(protection, few.units(), this);
        this.costs = new long[table.size()];
        this.room = new long
                [table.units().parts()
                        * table.subjects().parts()
                        * table.outcomes().parts()];
        for (int cell = 0; cell < room.length; cell++) {
            // Those employed move with all that is required of them, or not at all.
            room[cell] =
                    protection.isPossible(cell) && Alternative.subjectPart(table, cell) != protection.employedPart()
                            ? Math.min(protection.width(), protection.countOfCell(cell))
                            : -1;
        }
        this.costOfSubject = new long[table.subjects().size()];
        this.costMark = new long[costOfSubject.length];
        for (int figure = 0; figure < costs.length; figure++) {
            show(figure);
        }
    }

    /** The outcomes, and sums of them, of which it can cost anything that a figure changes. */
    private BitSet costly() {
        BitSet costly = new BitSet();
        for (int figure = 0; figure < table.size(); figure++) {
            if (protection.isPrinted(figure) || isFixed(figure)) {
                costly.set(table.outcome(figure));
            }
        }
        return costly;
    }

    /** What nobody who stays employed where they are can change. */
    private boolean isFixed(int figure) {
        return protection.isKnown(figure) || protection.isOfAll(figure);
    }

    private long costShown(int figure) {
        return protection.isPrinted(figure) && !protection.isSensitive(figure) ? protection.cost(figure) : 0;
    }

    /** A figure is hidden from now on: to hide it again costs nothing. */
    void hide(int figure) {
        costs[figure] = isFixed(figure) ? NEVER : 0;
    }

    /** A figure is shown after all. */
    void show(int figure) {
        costs[figure] = isFixed(figure) ? NEVER : costShown(figure);
    }

    /** What hiding a figure would cost more. */
    long cost(int figure) {
        return protection.isOfAll(figure) && !protection.isKnown(figure) ? 0 : costs[figure];
    }

    long cost(Alternative alternative) {
        long cost = 0;
        for (int i = 0; i < alternative.size(); i++) {
            cost = Math.min(NEVER, cost + cost(alternative.figure(i)));
        }
        return cost;
    }

    /** The alternative that changes a figure at the least cost; the first one among equals. Empty if there is none. */
    Optional<Alternative> cheapest(int figure) {
        return find(figure)
                .or(() -> protection.employedPart() == Axis.NONE ? Optional.empty() : moves.cheapest(figure));
    }

    /** The same, and it changes none of some others, nor how many are employed. */
    Optional<Alternative> cheapest(int figure, BitSet unchanged) {
        long[] former = unchanged.stream().mapToLong(other -> costs[other]).toArray();
        unchanged.stream().forEach(other -> costs[other] = NEVER);
        Optional<Alternative> found = find(figure);
        int next = 0;
        for (int other = unchanged.nextSetBit(0); other >= 0; other = unchanged.nextSetBit(other + 1)) {
            costs[other] = former[next++];
        }
        return found;
    }

    /** An alternative must not change a figure, until it is hidden or shown anew. */
    void leave(int figure) {
        costs[figure] = NEVER;
    }

    /** The cheapest one, looked for only among what is tried first; sums and those employed stay as they are. */
    Optional<Alternative> cheapestAtHand(int figure) {
        range = few;
        return protection.isEmployed(figure) ? Optional.empty() : findInRange(figure, false);
    }

    private Optional<Alternative> find(int figure) {
        if (protection.isEmployed(figure)) {
            return Optional.empty();
        }
        range = few;
        Optional<Alternative> found = findInRange(figure, false, true);
        if (found.isEmpty()) {
            range = all;
            found = findInRange(figure, false, true);
        }
        return found;
    }

    private Optional<Alternative> findInRange(int figure, boolean... areByTwos) {
        best = NEVER;
        int atUnit = table.unit(figure);
        int atSubject = table.subject(figure);
        int atOutcome = table.outcome(figure);
        int[] units = largest(
                table.units().partsOf(atUnit),
                unit -> table.count(table.figure(table.units().chain(unit)[0], atSubject, atOutcome)));
        int[] subjects = largest(
                table.subjects().partsOf(atSubject),
                subject -> table.count(table.figure(atUnit, table.subjects().chain(subject)[0], atOutcome)));
        for (boolean isByTwos : areByTwos) {
            for (int unit : units) {
                for (int subject : subjects) {
                    for (int outcome : table.outcomes().partsOf(atOutcome)) {
                        if (best > 0 && protection.isPossible(Alternative.cell(table, unit, subject, outcome))) {
                            if (isByTwos) {
                                searchByTwos(figure, unit, subject, outcome);
                            } else {
                                search(figure, unit, subject, outcome);
                            }
                        }
                    }
                }
            }
            if (best < NEVER) {
                return Optional.of(alternative(bestCells));
            }
        }
        return Optional.empty();
    }

    /** Where sums cannot stay as they are: people who move from one cell to another of the same subject alone. */
    private void searchByTwos(int figure, int unit, int subject, int outcome) {
        for (Partners.Partner lessUnit : range.units().of(unit)) {
            for (int lessOutcome = 0; lessOutcome < table.outcomes().parts(); lessOutcome++) {
                if (lessUnit.part() == Axis.NONE || lessOutcome == outcome) {
                    continue;
                }
                long cost = costLeft(subject, unit, outcome, lessUnit.part(), lessOutcome);
                if (cost < best) {
                    cost += costLeft(subject, lessUnit.part(), lessOutcome, unit, outcome);
                }
                if (cost < best) {
                    int[] cells = {
                        Alternative.cell(table, unit, subject, outcome),
                        Alternative.cell(table, lessUnit.part(), subject, lessOutcome)
                    };
                    Alternative alternative = alternative(cells);
                    if (alternative.changes(figure) && protection.hides(alternative)) {
                        best = cost;
                        bestCells = cells;
                    }
                }
            }
        }
    }

    /** What it costs to hide the figures in which a cell counts and not another one of its subject; ends where the best one costs no more. */
    private long costLeft(int ofSubject, int ofUnit, int ofOutcome, int otherUnit, int otherOutcome) {
        long cost = 0;
        for (int unit : table.units().chain(ofUnit)) {
            boolean isOfOther = table.units().isWithin(otherUnit, unit);
            for (int outcome : table.outcomes().chain(ofOutcome)) {
                if (isOfOther && table.outcomes().isWithin(otherOutcome, outcome)) {
                    continue;
                }
                for (int subject : table.subjects().chain(ofSubject)) {
                    cost += costs[table.figure(unit, subject, outcome)];
                    if (cost >= best) {
                        return cost;
                    }
                }
            }
        }
        return cost;
    }

    private int[] largest(int[] parts, IntToLongFunction count) {
        return parts.length <= range.parts()
                ? parts
                : IntStream.of(parts)
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer part) -> -count.applyAsLong(part))
                                .thenComparing(part -> part))
                        .limit(range.parts())
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    private void search(int figure, int unit, int subject, int outcome) {
        for (Partners.Partner lessUnit : range.units().of(unit)) {
            if (!isWithin(table.units(), lessUnit, table.unit(figure))
                    && hasRoom(unit, lessUnit.part(), subject, Axis.NONE, outcome, Axis.NONE)) {
                search(figure, unit, lessUnit, subject, outcome);
            }
            if (best == 0) {
                return;
            }
        }
    }

    private void search(int figure, int unit, Partners.Partner lessUnit, int subject, int outcome) {
        for (Partners.Partner lessOutcome : outcomePartners.of(outcome)) {
            mark++;
            if (isWithin(table.outcomes(), lessOutcome, table.outcome(figure))
                    // More cells only make room smaller.
                    || !hasRoom(unit, lessUnit.part(), subject, Axis.NONE, outcome, lessOutcome.part())
                    || costOf(table.subjects().chain(subject)[0], lessUnit, lessOutcome) > best) {
                continue;
            }
            for (Partners.Partner lessSubject : range.subjects().of(subject)) {
                if (isWithin(table.subjects(), lessSubject, table.subject(figure))
                        || !hasRoom(unit, lessUnit.part(), subject, lessSubject.part(), outcome, lessOutcome.part())) {
                    continue;
                }
                long cost = cost(lessUnit, lessSubject, lessOutcome);
                if (cost < best || (cost == best && isThorough && best != NEVER)) {
                    take(cost, cells(unit, lessUnit.part(), subject, lessSubject.part(), outcome, lessOutcome.part()));
                }
            }
        }
    }

    /** Whether a partner counts at a position, which would not change then. */
    private static boolean isWithin(Axis axis, Partners.Partner partner, int position) {
        return partner.part() != Axis.NONE && axis.isWithin(partner.part(), position);
    }

    private long cost(Partners.Partner lessUnit, Partners.Partner lessSubject, Partners.Partner lessOutcome) {
        long cost = 0;
        for (int subject : lessSubject.changes()) {
            cost += costOf(subject, lessUnit, lessOutcome);
            if (cost > best) {
                break;
            }
        }
        return cost;
    }

    /** What it costs to hide what changes of one subject. Kept until units or outcomes are others. */
    private long costOf(int subject, Partners.Partner lessUnit, Partners.Partner lessOutcome) {
        if (costMark[subject] != mark) {
            costMark[subject] = mark;
            long cost = 0;
            for (int unit : lessUnit.changes()) {
                for (int outcome : lessOutcome.changes()) {
                    cost = Math.min(NEVER, cost + costs[table.figure(unit, subject, outcome)]);
                }
            }
            costOfSubject[subject] = cost;
        }
        return costOfSubject[subject];
    }

    /** Whether people can be moved between the cells, one way or the other, far enough. */
    private boolean hasRoom(int unit, int lessUnit, int subject, int lessSubject, int outcome, int lessOutcome) {
        long room = Math.min(least(unit, subject, outcome), least(lessUnit, lessSubject, outcome));
        room = Math.min(room, least(lessUnit, subject, lessOutcome));
        room = Math.min(room, least(unit, lessSubject, lessOutcome));
        long other = Math.min(least(lessUnit, subject, outcome), least(unit, lessSubject, outcome));
        other = Math.min(other, least(unit, subject, lessOutcome));
        other = Math.min(other, least(lessUnit, lessSubject, lessOutcome));
        return room >= 0 && other >= 0 && room + other >= protection.width();
    }

    /** How many can be taken from a cell, or as many as are enough if there are more or no cell; negative if none can be there. */
    private long least(int unit, int subject, int outcome) {
        return unit == Axis.NONE || subject == Axis.NONE || outcome == Axis.NONE
                ? protection.width()
                : room[Alternative.cell(table, unit, subject, outcome)];
    }

    /** The cells that become larger, at even places, and smaller, at odd ones. */
    private int[] cells(int unit, int lessUnit, int subject, int lessSubject, int outcome, int lessOutcome) {
        int[] cells = new int[CORNERS];
        int[] next = {0, 1};
        Arrays.fill(cells, Axis.NONE);
        for (int corner = 0; corner < CORNERS; corner++) {
            int ofUnit = (corner & 1) == 0 ? unit : lessUnit;
            int ofSubject = (corner & 2) == 0 ? subject : lessSubject;
            int ofOutcome = (corner & 4) == 0 ? outcome : lessOutcome;
            if (ofUnit != Axis.NONE && ofSubject != Axis.NONE && ofOutcome != Axis.NONE) {
                int side = Integer.bitCount(corner) & 1;
                cells[next[side]] = Alternative.cell(table, ofUnit, ofSubject, ofOutcome);
                next[side] += 2;
            }
        }
        return cells;
    }

    /** Takes cells as the best ones, if that hides enough; of those that cost as much, if more could be joined. */
    private void take(long cost, int[] cells) {
        Alternative alternative = alternative(cells);
        int joints = isThorough ? joints(alternative) : 0;
        if ((cost < best || joints > bestJoints) && protection.hides(alternative)) {
            best = cost;
            bestJoints = joints;
            bestCells = cells;
        }
    }

    /** How many figures an alternative changes that one other changes too and that may be shown if neither does. */
    private int joints(Alternative alternative) {
        int joints = 0;
        for (int i = 0; i < alternative.size(); i++) {
            joints += joinable.get(alternative.figure(i)) ? 1 : 0;
        }
        return joints;
    }

    private Alternative alternative(int[] moved) {
        Map<Integer, Long> changes = new HashMap<>();
        for (int i = 0; i < moved.length; i++) {
            if (moved[i] != Axis.NONE) {
                changes.merge(moved[i], (i & 1) == 0 ? 1L : -1L, Long::sum);
            }
        }
        return Alternative.of(table, changes);
    }
}

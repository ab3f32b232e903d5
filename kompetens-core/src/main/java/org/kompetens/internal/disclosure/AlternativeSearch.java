package org.kompetens.internal.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, for a figure that must not be known, the alternative for which least more has to be hidden: people added to a
 * cell and taken from another unit, another outcome or another subject, or any of these at once, so that sums stay as
 * they are. For one thread.
 */
final class AlternativeSearch {

    /** More than the costs of all figures together. */
    private static final long NEVER = 1L << 60;

    /** Of the parts of a sum no more are tried, and of the units and subjects that people could be taken from. */
    private static final int MOST_PARTS = 12;

    private static final int MOST_PARTNERS = 64;

    /** What changes at most when people move on all three axes at once. */
    private static final int CORNERS = 8;

    private final Protection protection;
    private final FigureTable table;
    private final Partners units;
    private final Partners subjects;
    private final Partners outcomes;
    private final long[] costs;
    private final long[] costOfSubject;
    private final long[] costMark;
    private long mark;

    private final int[] cells = new int[CORNERS];
    private final BitSet joinable;
    private final boolean isThorough;
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
        this.units = new Partners(table.units(), MOST_PARTNERS, isNearFirst);
        this.subjects = new Partners(table.subjects(), MOST_PARTNERS, isNearFirst);
        this.outcomes = new Partners(table.outcomes(), MOST_PARTNERS, isNearFirst);
        this.costs = new long[table.size()];
        this.costOfSubject = new long[table.subjects().size()];
        this.costMark = new long[costOfSubject.length];
        for (int figure = 0; figure < costs.length; figure++) {
            costs[figure] = protection.isKnown(figure) ? NEVER : costShown(figure);
        }
    }

    private long costShown(int figure) {
        return protection.isPrinted(figure) && !protection.isSensitive(figure) ? protection.cost(figure) : 0;
    }

    /** A figure is hidden from now on: to hide it again costs nothing. */
    void hide(int figure) {
        costs[figure] = protection.isKnown(figure) ? NEVER : 0;
    }

    /** A figure is shown after all. */
    void show(int figure) {
        costs[figure] = protection.isKnown(figure) ? NEVER : costShown(figure);
    }

    /** What hiding a figure would cost more. */
    long cost(int figure) {
        return costs[figure];
    }

    /** The alternative that changes a figure at the least cost; the first one among equals. Empty if there is none. */
    Optional<Alternative> cheapest(int figure) {
        best = NEVER;
        for (int unit : some(table.units().partsOf(table.unit(figure)))) {
            for (int subject : some(table.subjects().partsOf(table.subject(figure)))) {
                for (int outcome : table.outcomes().partsOf(table.outcome(figure))) {
                    if (best > 0 && protection.isPossible(Alternative.cell(table, unit, subject, outcome))) {
                        search(figure, unit, subject, outcome);
                    }
                }
            }
        }
        return best == NEVER ? Optional.empty() : Optional.of(alternative(bestCells));
    }

    private static int[] some(int[] parts) {
        return parts.length <= MOST_PARTS ? parts : Arrays.copyOf(parts, MOST_PARTS);
    }

    private void search(int figure, int unit, int subject, int outcome) {
        for (Partners.Partner lessUnit : units.of(unit)) {
            if (isWithin(table.units(), lessUnit, table.unit(figure))) {
                continue;
            }
            for (Partners.Partner lessOutcome : outcomes.of(outcome)) {
                mark++;
                if (isWithin(table.outcomes(), lessOutcome, table.outcome(figure))
                        || costOf(table.subjects().chain(subject)[0], lessUnit, lessOutcome) > best) {
                    continue;
                }
                for (Partners.Partner lessSubject : subjects.of(subject)) {
                    if (!isWithin(table.subjects(), lessSubject, table.subject(figure))) {
                        long cost = cost(lessUnit, lessSubject, lessOutcome);
                        if (cost < best || cost == best && isThorough && best != NEVER) {
                            cells(unit, lessUnit.part(), subject, lessSubject.part(), outcome, lessOutcome.part());
                            take(cost);
                        }
                    }
                }
                if (best == 0) {
                    return;
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

    /** The cells that become larger, at even places, and smaller, at odd ones. Reused. */
    private void cells(int unit, int lessUnit, int subject, int lessSubject, int outcome, int lessOutcome) {
        int more = 0;
        int less = 1;
        Arrays.fill(cells, Axis.NONE);
        for (int corner = 0; corner < CORNERS; corner++) {
            int ofUnit = (corner & 1) == 0 ? unit : lessUnit;
            int ofSubject = (corner & 2) == 0 ? subject : lessSubject;
            int ofOutcome = (corner & 4) == 0 ? outcome : lessOutcome;
            if (ofUnit == Axis.NONE || ofSubject == Axis.NONE || ofOutcome == Axis.NONE) {
                continue;
            }
            int cell = Alternative.cell(table, ofUnit, ofSubject, ofOutcome);
            if ((Integer.bitCount(corner) & 1) == 0) {
                cells[more] = cell;
                more += 2;
            } else {
                cells[less] = cell;
                less += 2;
            }
        }
    }

    /** Takes the cells as the best ones, if that hides enough; of those that cost as much, if more could be joined. */
    private void take(long cost) {
        if (isEnough()) {
            Alternative alternative = alternative(cells);
            int joints = isThorough ? joints(alternative) : 0;
            if ((cost < best || joints > bestJoints) && protection.hides(alternative)) {
                best = cost;
                bestJoints = joints;
                bestCells = cells.clone();
            }
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

    /** Whether people can be moved between the cells, one way or the other, far enough. */
    private boolean isEnough() {
        long more = protection.width();
        long less = protection.width();
        for (int i = 0; i < CORNERS; i++) {
            if (cells[i] != Axis.NONE) {
                if (!protection.isPossible(cells[i])) {
                    return false;
                }
                long count = protection.countOfCell(cells[i]);
                less = (i & 1) == 0 ? Math.min(less, count) : less;
                more = (i & 1) == 0 ? more : Math.min(more, count);
            }
        }
        return more + less >= protection.width();
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

package org.kompetens.internal.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, for a number of those employed that must not be known, the alternative for which least more has to be hidden:
 * people who work in another unit, or whom nobody employs, with all that is required of everybody there.
 */
final class MoveSearch {

    /** So many units are tried that people could be taken from, the nearest first. */
    private static final int MOST_UNITS = 12;

    private final Protection protection;
    private final FigureTable table;
    private final Partners unitPartners;
    private final AlternativeSearch costs;

    MoveSearch(Protection protection, Partners unitPartners, AlternativeSearch costs) {
        this.protection = protection;
        this.table = protection.table();
        this.unitPartners = unitPartners;
        this.costs = costs;
    }

    /**
     * The alternative that changes a figure at the least cost; the first one among equals. Empty if there is none.
     *
     * @param figure of those employed, or of what is required of all of them
     */
    Optional<Alternative> cheapest(int figure) {
        Optional<Alternative> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int more : table.units().partsOf(table.unit(figure))) {
            int tried = 0;
            for (Partners.Partner partner : unitPartners.of(more)) {
                int less = partner.part();
                boolean isNobody = less == Axis.NONE;
                if ((!isNobody && table.units().isWithin(less, table.unit(figure)))
                        || (!isNobody && tried++ >= MOST_UNITS)) {
                    continue;
                }
                for (boolean isCheap : new boolean[] {true, false}) {
                    Alternative move = move(figure, more, less, isCheap);
                    long cost = costs.cost(move);
                    if (cost < least && move.changes(figure) && protection.hides(move)) {
                        least = cost;
                        best = Optional.of(move);
                    }
                }
            }
        }
        return best;
    }

    /**
     * People who move.
     *
     * @param isCheap whether they have the outcomes that hide least, or those that most people have, so that FTE can move
     *     with them
     */
    private Alternative move(int figure, int more, int less, boolean isCheap) {
        Map<Integer, Long> cells = new HashMap<>();
        add(cells, more, protection.employedPart(), 0, 1);
        if (less != Axis.NONE) {
            add(cells, less, protection.employedPart(), 0, -1);
        }
        for (int subject = 0; subject < table.subjects().parts(); subject++) {
            boolean isMore = isOfAll(more, subject)
                    || (isOfNearlyAll(more, subject) && table.subjects().isWithin(subject, table.subject(figure)));
            boolean isLess = less != Axis.NONE && (isOfAll(less, subject) || isOfNearlyAll(less, subject));
            if (isMore || isLess) {
                addCheapest(cells, figure, more, less, subject, isMore, isLess, isCheap);
            }
        }
        return Alternative.of(table, cells);
    }

    private boolean isOfAll(int unitPart, int subjectPart) {
        return protection.isOfAll(all(unitPart, subjectPart));
    }

    /** Whether there are too few of whom it is not required for those who leave to be among them. */
    private boolean isOfNearlyAll(int unitPart, int subjectPart) {
        int all = all(unitPart, subjectPart);
        return protection.isOfSome(all)
                && table.count(protection.employedBeside(all)) - table.count(all) < protection.width();
    }

    private int all(int unitPart, int subjectPart) {
        int[] outcomes = table.outcomes().chain(0);
        return table.figure(
                table.units().chain(unitPart)[0],
                table.subjects().chain(subjectPart)[0],
                outcomes[outcomes.length - 1]);
    }

    /** With the same outcome in both units, or with one in each; in both where it is required of all. */
    private void addCheapest(
            Map<Integer, Long> cells,
            int figure,
            int more,
            int less,
            int subject,
            boolean isMore,
            boolean isLess,
            boolean isCheap) {
        long least = Long.MAX_VALUE;
        int bestMore = Axis.NONE;
        int bestLess = Axis.NONE;
        for (int atMore = Axis.NONE; atMore < table.outcomes().parts(); atMore++) {
            if (atMore == Axis.NONE ? isMore : !isMeant(figure, more, subject, atMore)) {
                continue;
            }
            for (int atLess = Axis.NONE; atLess < table.outcomes().parts(); atLess++) {
                if (atLess == Axis.NONE ? !isLess : less != Axis.NONE && hasRoom(less, subject, atLess)) {
                    long cost = isCheap || atLess == Axis.NONE
                            ? cost(more, atMore, less, atLess, subject)
                            : -count(less, subject, atLess);
                    if (cost < least) {
                        least = cost;
                        bestMore = atMore;
                        bestLess = atLess;
                    }
                }
            }
        }
        if (bestMore != Axis.NONE) {
            add(cells, more, subject, bestMore, 1);
        }
        if (bestLess != Axis.NONE) {
            add(cells, less, subject, bestLess, -1);
        }
    }

    /** Whether somebody could have an outcome, and that changes the figure that is meant if it is of it at all. */
    private boolean isMeant(int figure, int more, int subject, int outcome) {
        return protection.isPossible(Alternative.cell(table, more, subject, outcome))
                && (!table.subjects().isWithin(subject, table.subject(figure))
                        || table.outcomes().isWithin(outcome, table.outcome(figure)));
    }

    private boolean hasRoom(int less, int subject, int outcome) {
        return protection.isPossible(Alternative.cell(table, less, subject, outcome))
                && count(less, subject, outcome) >= protection.width();
    }

    private long count(int unitPart, int subjectPart, int outcomePart) {
        return protection.countOfCell(Alternative.cell(table, unitPart, subjectPart, outcomePart));
    }

    /** What it costs to hide what changes of this subject alone. */
    private long cost(int more, int atMore, int less, int atLess, int subject) {
        int at = table.subjects().chain(subject)[0];
        if (atMore == atLess && atMore != Axis.NONE) {
            return cost(table.units().changes(more, less), at, atMore);
        }
        return (atMore == Axis.NONE ? 0 : cost(table.units().chain(more), at, atMore))
                + (atLess == Axis.NONE ? 0 : cost(table.units().chain(less), at, atLess));
    }

    private long cost(int[] units, int subject, int outcome) {
        long cost = 0;
        for (int unit : units) {
            for (int position : table.outcomes().chain(outcome)) {
                cost += costs.cost(table.figure(unit, subject, position));
            }
        }
        return cost;
    }

    private void add(Map<Integer, Long> cells, int unitPart, int subjectPart, int outcomePart, long change) {
        cells.merge(Alternative.cell(table, unitPart, subjectPart, outcomePart), change, Long::sum);
    }
}

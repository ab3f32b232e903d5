package org.kompetens.internal.disclosure;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What is to be shown of a table, what must not be known of it, and what is known already.
 *
 * <p>By default a figure is neither shown nor in need of protection: nobody prints it, and what it is does not matter.
 */
public final class Protection {

    /** One FTE. */
    private static final long WHOLE = 10_000;

    private static final long HIGHEST_COST = 1L << 40;

    private final FigureTable table;
    private final long width;
    private final long fteWidth;
    private final BitSet printed = new BitSet();
    private final BitSet sensitive = new BitSet();
    private final BitSet sums = new BitSet();
    private final BitSet known = new BitSet();
    private final BitSet asBefore = new BitSet();
    private final BitSet possible = new BitSet();
    private final long[] costs;
    private final BitSet ofAll = new BitSet();
    private final BitSet ofSome = new BitSet();
    private int employedPart = Axis.NONE;
    private boolean isFromInsiders;
    private boolean isPartial;

    /**
     * Nothing is shown, nothing possible yet.
     *
     * @param table the table
     * @param width how far apart the values that a hidden figure could have must be, from 1
     * @param fteWidth the same for its FTE, in ten-thousandths; 0 where no FTE is shown
     */
    public Protection(FigureTable table, long width, long fteWidth) {
        this.table = table;
        this.width = width;
        this.fteWidth = fteWidth;
        this.costs = new long[table.size()];
    }

    /**
     * A figure is to be shown.
     *
     * @param cost how much is lost if it has to be hidden, from 1 to 2^40
     */
    public void print(int figure, long cost) {
        printed.set(figure);
        costs[figure] = cost;
    }

    /** Nobody must be able to work a figure out. */
    public void protect(int figure) {
        sensitive.set(figure);
    }

    /**
     * Nobody must be able to work out a sum that is nowhere printed. From those who know others because nobody else is counted in
     * them it is not protected, and nobody is taken to know it.
     */
    public void protectSum(int figure) {
        sensitive.set(figure);
        sums.set(figure);
    }

    /** A figure is known anyway, and cannot be hidden. */
    public void know(int figure) {
        known.set(figure);
        sensitive.clear(figure);
    }

    /** A figure need not be protected, and is hidden only where nothing else can hide what must be. */
    public void hideLast(int figure) {
        print(figure, HIGHEST_COST);
        sensitive.clear(figure);
    }

    /**
     * A figure was shown of another date as it is now. Whoever takes what has not changed to be as it was knows it, also where it
     * is hidden now: so there is for every other one an alternative that leaves it as it is, if any does.
     */
    public void asBefore(int figure) {
        asBefore.set(figure);
    }

    /** Figures are protected from those, too, who know others because nobody else is counted in them. */
    public void fromInsiders() {
        isFromInsiders = true;
    }

    /**
     * What is to be shown is a part of a larger table, of which more may be shown later. Then no alternatives are joined: one
     * that is joined can rest on figures that are shown now, and would not be found again once these are known.
     */
    public void partial() {
        isPartial = true;
    }

    /** The part of the subjects that counts those employed. What is {@link #ofAll of all} of them goes with it. */
    public void employed(int subjectPart) {
        employedPart = subjectPart;
    }

    /** A figure is known to be as large as the number of those employed in its unit, whatever that is. */
    public void ofAll(int figure) {
        ofAll.set(figure);
    }

    /** A figure is known to be no larger than the number of those employed in its unit. */
    public void ofSome(int figure) {
        ofSome.set(figure);
    }

    /** There could be people in a cell: there are some in its row. In others everybody knows that there are none. */
    public void allow(int unitPart, int subjectPart, int outcomePart) {
        possible.set(Alternative.cell(table, unitPart, subjectPart, outcomePart));
    }

    /** The table. */
    public FigureTable table() {
        return table;
    }

    boolean isFromInsiders() {
        return isFromInsiders;
    }

    boolean isPartial() {
        return isPartial;
    }

    long width() {
        return width;
    }

    long fteWidth() {
        return fteWidth;
    }

    /** Whether it is to be shown. */
    public boolean isPrinted(int figure) {
        return printed.get(figure);
    }

    /** Whether nobody must be able to work it out. */
    public boolean isSensitive(int figure) {
        return sensitive.get(figure);
    }

    /** Whether it is a sum that is nowhere printed and that nobody must be able to work out. */
    boolean isSum(int figure) {
        return sums.get(figure);
    }

    /** Whether it is known anyway. */
    public boolean isKnown(int figure) {
        return known.get(figure);
    }

    /** What was shown of another date as it is now. */
    BitSet asBefore() {
        return asBefore;
    }

    boolean isPossible(int cell) {
        return possible.get(cell);
    }

    long cost(int figure) {
        return costs[figure];
    }

    boolean isOfAll(int figure) {
        return ofAll.get(figure);
    }

    boolean isOfSome(int figure) {
        return ofSome.get(figure);
    }

    /** The part of the subjects that counts those employed, or {@link Axis#NONE}. */
    int employedPart() {
        return employedPart;
    }

    /** Whether a figure is of those employed. */
    boolean isEmployed(int figure) {
        return employedPart != Axis.NONE
                && table.subject(figure) == table.subjects().chain(employedPart)[0];
    }

    /** Whether people work elsewhere in an alternative. */
    boolean movesEmployed(Alternative alternative) {
        return alternative.cells().keySet().stream()
                .anyMatch(cell -> Alternative.subjectPart(table, cell) == employedPart);
    }

    /** Those employed where a figure is of, with the same outcomes. */
    int employedBeside(int figure) {
        return table.figure(table.unit(figure), table.subjects().chain(employedPart)[0], table.outcome(figure));
    }

    BitSet sensitive() {
        return sensitive;
    }

    BitSet printed() {
        return printed;
    }

    /**
     * Whether an alternative hides what it changes: it can be taken so many times, and taken back so many times, that
     * the results lie far enough apart, and each could be true for somebody who sees what is shown beside it. Nowhere
     * are there fewer than nobody, no limit is passed, and FTE can move with the people.
     */
    boolean hides(Alternative alternative) {
        long most = Long.MAX_VALUE / 2;
        long least = -most;
        for (var cell : alternative.cells().entrySet()) {
            if (!isPossible(cell.getKey())) {
                return false;
            }
            long change = cell.getValue();
            long times = countOfCell(cell.getKey()) / Math.abs(change);
            most = change < 0 ? Math.min(most, times) : most;
            least = change > 0 ? Math.max(least, -times) : least;
        }
        for (int i = 0; i < alternative.size(); i++) {
            int figure = alternative.figure(i);
            if (isKnown(figure)) {
                return false;
            }
            for (int beside : besides(figure)) {
                long apart = change(alternative, beside) - change(alternative, employedBeside(beside));
                if (isOfAll(beside) && apart != 0) {
                    return false;
                }
                if (isOfSome(beside) && apart != 0) {
                    long times = (table.count(employedBeside(beside)) - table.count(beside)) / Math.abs(apart);
                    most = apart > 0 ? Math.min(most, times) : most;
                    least = apart < 0 ? Math.max(least, -times) : least;
                }
            }
        }
        most = Math.min(most, width);
        least = Math.max(least, -width);
        for (long from = least; from + width <= most; from++) {
            if (fteWidth == 0 || canMoveFte(alternative, from, from + width)) {
                return true;
            }
        }
        return false;
    }

    /** What is known to be as large as those employed, or no larger, and may no longer be where a figure changes. */
    private int[] besides(int figure) {
        if (!isEmployed(figure)) {
            return isOfAll(figure) || isOfSome(figure) ? new int[] {figure} : new int[0];
        }
        return IntStream.range(0, table.subjects().size())
                .map(subject -> table.figure(table.unit(figure), subject, table.outcome(figure)))
                .filter(other -> isOfAll(other) || isOfSome(other))
                .toArray();
    }

    private static long change(Alternative alternative, int figure) {
        return alternative.changes(figure) ? alternative.changeOf(figure) : 0;
    }

    /**
     * Whether FTE can be far enough apart, too: between nothing and one FTE a person in every cell, in both tables. Where
     * there is less in all of the cells, as much as there is in any.
     */
    private boolean canMoveFte(Alternative alternative, long least, long most) {
        long lowest = fteMoved(alternative, least, false);
        long highest = fteMoved(alternative, most, true);
        long there = alternative.cells().keySet().stream()
                .mapToLong(cell -> table.fte(figure(cell)))
                .max()
                .orElse(0);
        return fteMoved(alternative, least, true) >= lowest
                && fteMoved(alternative, most, false) <= highest
                && highest - lowest >= Math.min(fteWidth, there);
    }

    /** How much FTE moves, at most or at least, where people move so many times. */
    private long fteMoved(Alternative alternative, long times, boolean isMost) {
        long lowest = -WHOLE * WHOLE;
        long highest = WHOLE * WHOLE;
        for (var cell : alternative.cells().entrySet()) {
            long change = cell.getValue();
            long here = table.fte(figure(cell.getKey()));
            // Somebody with several employments may have more than one FTE in all, but not in any one cell.
            long room = Alternative.subjectPart(table, cell.getKey()) == employedPart
                    ? WHOLE * WHOLE
                    : WHOLE * (countOfCell(cell.getKey()) + times * change) - here;
            lowest = Math.max(lowest, -Math.floorDiv(change > 0 ? here : room, Math.abs(change)));
            highest = Math.min(highest, Math.floorDiv(change > 0 ? room : here, Math.abs(change)));
        }
        return isMost ? highest : lowest;
    }

    /** How many there are in a cell. */
    long countOfCell(int cell) {
        return table.count(figure(cell));
    }

    private int figure(int cell) {
        return table.cell(
                Alternative.unitPart(table, cell),
                Alternative.subjectPart(table, cell),
                Alternative.outcomePart(table, cell));
    }
}

package org.kompetens.publication;

import java.util.List;
import org.kompetens.internal.disclosure.Axis;
import org.kompetens.internal.disclosure.FigureTable;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Staff;

/**
 * Who leaves, by place and by cause: places are units, or years.
 *
 * <p>A forecast has fractions of people. The table counts the whole ones in each cell; the fractions are the same in every
 * table that could be true, so that whatever is proven of whole people holds of what they are rounded from.
 */
final class LeaverTable {

    private final List<int[]> places;
    private final List<int[]> causes;
    private final FigureTable cells;
    private final long[] heads;

    /**
     * A table of nobody.
     *
     * @param placeCount how many places there are, sums of others included
     * @param places for each place that is no sum where it counts
     * @param causes for each cause where it counts; behind them stands their sum
     */
    LeaverTable(int placeCount, List<int[]> places, List<int[]> causes) {
        this.places = List.copyOf(places);
        this.causes = List.copyOf(causes);
        int last = causes.get(0).length == 1 ? 1 : causes.size() + 1;
        this.cells = new FigureTable(
                new Axis(placeCount, places), new Axis(1, List.of(new int[] {0})), new Axis(last, causes));
        this.heads = new long[cells.size()];
    }

    /** Adds those who leave. */
    void add(int part, int cause, Staff staff) {
        long count = staff.heads().billionths() / Quantity.ONE_IN_BILLIONTHS;
        long fte = staff.fte().billionths() / (Quantity.ONE_IN_BILLIONTHS / Fte.UNIT);
        cells.add(part, 0, cause, count, Math.min(fte, count * Fte.UNIT));
        for (int place : places.get(part)) {
            for (int outcome : causes.get(cause)) {
                heads[figure(place, outcome)] += staff.heads().billionths();
            }
        }
    }

    /** The number of a figure. */
    int figure(int place, int outcome) {
        return cells.figure(place, 0, outcome);
    }

    /** Whole people. */
    FigureTable cells() {
        return cells;
    }

    /** How many leave, to the fraction, in thousand-millionths of a person. */
    long heads(int figure) {
        return heads[figure];
    }

    /** How many causes there are, their sum included. */
    int outcomes() {
        return cells.outcomes().size();
    }

    /** Where a part stands among the places. */
    int place(int part) {
        return places.get(part)[0];
    }
}

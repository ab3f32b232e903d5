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
     * @param places for each place that is no sum where it counts, the smallest first
     * @param outcomeCount how many causes there are, sums of others included
     * @param causes for each cause that is no sum where it counts
     */
    LeaverTable(int placeCount, List<int[]> places, int outcomeCount, List<int[]> causes) {
        this.places = List.copyOf(places);
        this.causes = List.copyOf(causes);
        this.cells = new FigureTable(
                new Axis(placeCount, places), new Axis(1, List.of(new int[] {0})), new Axis(outcomeCount, causes));
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

    /** How many causes there are, sums of others included. */
    int outcomes() {
        return cells.outcomes().size();
    }

    /** How many parts the places have. */
    int parts() {
        return places.size();
    }

    /** Where a part stands among the places. */
    int place(int part) {
        return places.get(part)[0];
    }

    /** The places in which a part counts, the smallest first. */
    int[] chain(int part) {
        return places.get(part).clone();
    }
}

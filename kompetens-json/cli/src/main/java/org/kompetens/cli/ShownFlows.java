package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.StockAndFlow;

/**
 * Stock and flow of one or several years as they are shown, to one decimal: what there is at the end is, in the numbers
 * shown too, what there was, less who left, and who came.
 *
 * @param exact what each is: opening, known exits, retirements, other exits, hires, transfers, position change, closing
 * @param tenths what each is shown as
 */
record ShownFlows(List<Quantity> exact, List<Long> tenths) {

    static final int OPENING = 0;
    static final int KNOWN_EXITS = 1;
    static final int RETIREMENTS = 2;
    static final int OTHER_EXITS = 3;
    static final int HIRES = 4;
    static final int TRANSFERS = 5;
    static final int POSITION_CHANGE = 6;
    static final int CLOSING = 7;

    /** Those of some years one after another, as one. */
    static ShownFlows of(List<ForecastYear> years, Function<Figure, Quantity> reading) {
        StockAndFlow first = years.get(0).flows();
        StockAndFlow last = years.get(years.size() - 1).flows();
        UnaryOperator<Quantity> less = quantity -> Quantity.ZERO.minus(quantity);
        return of(
                reading.apply(first.opening()),
                List.of(
                        less.apply(sum(years, year -> reading.apply(year.knownExits()))),
                        less.apply(sum(years, year -> reading.apply(year.retirements()))),
                        less.apply(sum(years, year -> reading.apply(year.otherExits()))),
                        sum(years, year -> reading.apply(year.hires())),
                        sum(years, year -> reading.apply(year.transfers())),
                        sum(years, year -> reading.apply(year.positionChange()))),
                reading.apply(last.closing()));
    }

    private static Quantity sum(List<ForecastYear> years, Function<StockAndFlow, Quantity> flow) {
        return years.stream().map(year -> flow.apply(year.flows())).reduce(Quantity.ZERO, Quantity::plus);
    }

    /** Of what it consists: the changes signed, in the order of the columns. */
    static ShownFlows of(Quantity opening, List<Quantity> changes, Quantity closing) {
        long before = Apportionment.tenths(opening);
        long after = Apportionment.tenths(closing);
        long[] shown = Apportionment.tenths(changes.stream().mapToLong(Quantity::billionths), after - before);
        LongStream all =
                LongStream.concat(LongStream.concat(LongStream.of(before), LongStream.of(shown)), LongStream.of(after));
        List<Quantity> exact = new ArrayList<>(changes);
        exact.add(0, opening);
        exact.add(closing);
        return new ShownFlows(List.copyOf(exact), all.boxed().toList());
    }

    /** What is left of a whole beside its parts, rounded by itself. */
    static ShownFlows rest(ShownFlows whole, List<ShownFlows> parts) {
        List<Quantity> left = new ArrayList<>();
        for (int column = 0; column <= CLOSING; column++) {
            Quantity here = whole.exact.get(column);
            for (ShownFlows part : parts) {
                here = here.minus(part.exact.get(column));
            }
            left.add(here);
        }
        return of(left.get(OPENING), left.subList(OPENING + 1, CLOSING), left.get(CLOSING));
    }

    /** How many leave, known exits, retirements and others together, in tenths. */
    long leavers() {
        return -(tenths.get(KNOWN_EXITS) + tenths.get(RETIREMENTS) + tenths.get(OTHER_EXITS));
    }

    /** The same, shown as other numbers. */
    ShownFlows shownAs(List<Long> other) {
        return new ShownFlows(exact, other);
    }

    /** What is left when others are taken off. */
    ShownFlows minus(ShownFlows other) {
        List<Quantity> left = new ArrayList<>();
        List<Long> shown = new ArrayList<>();
        for (int i = 0; i <= CLOSING; i++) {
            left.add(exact.get(i).minus(other.exact.get(i)));
            shown.add(tenths.get(i) - other.tenths.get(i));
        }
        return new ShownFlows(left, shown);
    }

    /** One of them; those who leave without the sign by which they are taken off. */
    String text(int column, ForecastText text) {
        boolean leaves = column == KNOWN_EXITS || column == RETIREMENTS || column == OTHER_EXITS;
        long shown = leaves ? -tenths.get(column) : tenths.get(column);
        return text.tenths(shown, shown == 0 && exact.get(column).signum() == 0);
    }
}

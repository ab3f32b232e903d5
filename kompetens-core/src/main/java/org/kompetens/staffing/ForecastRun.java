package org.kompetens.staffing;

import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.kompetens.internal.intake.Workers;

/** Carries all places forward as is to be expected, each by itself, but for those that are linked. */
final class ForecastRun {

    /** How many places a thread takes at a time. */
    private static final int PORTION = 256;

    private static final Draw EXPECTED = new ExpectedDraw();

    private final YearSteps steps;
    private final int places;
    private final FlowTable table;

    /**
     * Prepares.
     *
     * @param places how many there are
     */
    ForecastRun(YearSteps steps, int places) {
        this.steps = steps;
        this.places = places;
        this.table = new FlowTable(places, steps.years());
    }

    FlowTable run(Workers workers) {
        AtomicInteger next = new AtomicInteger();
        workers.run(() -> {
            PlaceStock stock = steps.emptyStock();
            for (int from = next.getAndAdd(PORTION); from < places; from = next.getAndAdd(PORTION)) {
                int until = Math.min(places, from + PORTION);
                for (int place = from; place < until; place++) {
                    if (!steps.isLinked(place)) {
                        run(place, stock);
                    }
                }
                workers.advance(until - from);
            }
        });
        runLinked();
        table.sumUp();
        return table;
    }

    private void run(int place, PlaceStock stock) {
        steps.open(place, stock, EXPECTED);
        table.set(place, 0, stock.flows().columns());
        long[] demand = steps.demand(place);
        for (int year = 1; year <= steps.years(); year++) {
            steps.pass(place, stock, year, demand[year - 1], EXPECTED);
            table.set(place, year, stock.flows().columns());
        }
    }

    /** Year by year, all together. */
    private void runLinked() {
        SortedMap<Integer, PlaceStock> stocks = steps.linkedStocks();
        stocks.forEach((place, stock) -> {
            steps.open(place, stock, EXPECTED);
            table.set(place, 0, stock.flows().columns());
        });
        for (int year = 1; year <= steps.years(); year++) {
            int now = year;
            steps.pass(stocks, year, EXPECTED);
            stocks.forEach((place, stock) -> table.set(place, now, stock.flows().columns()));
        }
    }
}

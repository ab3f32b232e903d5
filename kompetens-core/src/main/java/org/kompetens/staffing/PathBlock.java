package org.kompetens.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Carries places forward on the paths of a block. For one thread. */
final class PathBlock {

    private final YearSteps steps;
    private final RandomDraw draw;
    private final int paths;
    private final PlaceStock stock;

    /**
     * Prepares.
     *
     * @param paths how many there are in all blocks
     */
    PathBlock(YearSteps steps, RandomDraw draw, int paths) {
        this.steps = steps;
        this.stock = steps.emptyStock();
        this.draw = draw;
        this.paths = paths;
    }

    /** Noughts for a block. */
    long[] noughts() {
        return new long[PathSums.BLOCK * PathFigure.NUMBERS * steps.years()];
    }

    private static int first(int block) {
        return block * PathSums.BLOCK;
    }

    /** After the last path of a block. */
    private int end(int block) {
        return Math.min(paths, first(block) + PathSums.BLOCK);
    }

    /** How many paths a block has. */
    int size(int block) {
        return end(block) - first(block);
    }

    /** Adds the figures of a place that is carried forward by itself. */
    void add(int place, int block, long[] values) {
        long[] demand = steps.demand(place);
        for (int path = first(block); path < end(block); path++) {
            draw.begin(path);
            steps.open(place, stock, draw);
            for (int year = 1; year <= demand.length; year++) {
                steps.pass(place, stock, year, demand[year - 1], draw);
                add(path, year, stock, values);
            }
        }
    }

    private void add(int path, int year, PlaceStock stock, long[] values) {
        PathFigure.addAll(stock.flows().columns(), values, PathSums.position(path, steps.years(), year));
    }

    /** The figures of each of the places that are carried forward together. */
    Map<Integer, long[]> linked(int block) {
        Map<Integer, long[]> values = new HashMap<>();
        SortedMap<Integer, PlaceStock> stocks = steps.linkedStocks();
        stocks.keySet().forEach(place -> values.put(place, noughts()));
        for (int path = first(block); path < end(block); path++) {
            draw.begin(path);
            stocks.forEach((place, one) -> steps.open(place, one, draw));
            for (int year = 1; year <= steps.years(); year++) {
                int now = year;
                int onPath = path;
                steps.pass(stocks, year, draw);
                stocks.forEach((place, one) -> add(onPath, now, one, values.getOrDefault(place, new long[0])));
            }
        }
        return values;
    }
}

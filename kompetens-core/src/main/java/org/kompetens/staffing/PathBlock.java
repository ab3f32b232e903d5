package org.kompetens.staffing;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Carries places forward on the paths of a block. For one thread. */
final class PathBlock {

    private final YearSteps steps;
    private final RandomDraw draw;
    private final int paths;
    private final PlaceStock stock = new PlaceStock();

    /**
     * Prepares.
     *
     * @param paths how many there are in all blocks
     */
    PathBlock(YearSteps steps, RandomDraw draw, int paths) {
        this.steps = steps;
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

    /** Adds the figures of a place that nobody moves to or from. */
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
        PathFigure.addAll(stock.flows(), values, PathSums.position(path, steps.years(), year));
    }

    /** The figures of each of the places that somebody moves to or from, which go together. */
    Map<Integer, long[]> linked(int block) {
        Map<Integer, long[]> values = new HashMap<>();
        Map<Integer, long[]> demand = new HashMap<>();
        SortedMap<Integer, PlaceStock> stocks = new TreeMap<>();
        steps.linked().forEach(place -> {
            values.put(place, noughts());
            demand.put(place, steps.demand(place));
            stocks.put(place, new PlaceStock());
        });
        for (int path = first(block); path < end(block); path++) {
            draw.begin(path);
            stocks.forEach((place, one) -> steps.open(place, one, draw));
            for (int year = 1; year <= steps.years(); year++) {
                int now = year;
                int onPath = path;
                stocks.forEach((place, one) -> steps.leave(place, one, now, draw));
                steps.transfer(stocks, year, draw);
                stocks.forEach((place, one) -> {
                    steps.end(place, one, now, of(demand, place)[now - 1], draw);
                    add(onPath, now, one, of(values, place));
                });
            }
        }
        return values;
    }

    private static long[] of(Map<Integer, long[]> numbers, int place) {
        return numbers.getOrDefault(place, new long[0]);
    }
}

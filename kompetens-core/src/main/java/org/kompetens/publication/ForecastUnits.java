package org.kompetens.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;

/**
 * Who leaves in all years together at a known date or retires, by unit. What belongs to a unit and to none below it is a place of its own behind the
 * units, as anybody can work it out.
 */
final class ForecastUnits {

    private static final int NONE = -1;

    private final StaffingForecast forecast;
    private final UnitTree tree;
    private final List<Integer> units;
    private final List<List<ForecastYear>> years = new ArrayList<>();
    private final int[] above;
    private final List<List<Integer>> below = new ArrayList<>();
    private final int[] heights;
    private final LeaverTable table;
    private final long[] employed;

    /**
     * The table of some units.
     *
     * @param units their indices in the tree, the first above all others and each after the one above it
     */
    ForecastUnits(StaffingForecast forecast, List<Integer> units) {
        this.forecast = forecast;
        this.tree = forecast.opening().organisation().tree();
        this.units = List.copyOf(units);
        this.above = new int[units.size()];
        this.heights = new int[units.size()];
        Map<Integer, Integer> places = new HashMap<>();
        for (int unit : units) {
            int place = places.size();
            above[place] = place == 0 ? NONE : places.getOrDefault(tree.parent(unit), NONE);
            places.put(unit, place);
            below.add(new ArrayList<>());
            years.add(forecast.years(tree.unit(unit).id()));
            if (above[place] != NONE) {
                below.get(above[place]).add(place);
            }
        }
        for (int place = units.size() - 1; place > 0; place--) {
            heights[above[place]] = Math.max(heights[above[place]], heights[place] + 1);
        }
        List<int[]> chains = new ArrayList<>();
        int size = units.size();
        for (int place = 0; place < units.size(); place++) {
            List<Integer> chain = new ArrayList<>();
            if (!below.get(place).isEmpty()) {
                chain.add(size++);
            }
            for (int one = place; one != NONE; one = above[one]) {
                chain.add(one);
            }
            chains.add(chain.stream().mapToInt(Integer::intValue).toArray());
        }
        this.table = new LeaverTable(size, chains, 1, List.of(new int[] {0}));
        this.employed = new long[size];
        fill();
    }

    private void fill() {
        for (int place = 0; place < units.size(); place++) {
            List<Integer> parts = below.get(place);
            Staff own = leavers(place);
            for (int other : parts) {
                own = own.minus(leavers(other));
            }
            table.add(place, 0, own);
            employed[table.place(place)] =
                    employed(place) - parts.stream().mapToLong(this::employed).sum();
        }
        for (int place = 0; place < units.size(); place++) {
            employed[place] = employed(place);
        }
    }

    /** Whoever knows the rates can take those off who leave for other reasons: they are nobody in particular. */
    private Staff leavers(int place) {
        return years.get(place).stream()
                .map(ForecastYear::flows)
                .map(flows ->
                        flows.knownExits().total().plus(flows.retirements().total()))
                .reduce(Staff.NONE, Staff::plus);
    }

    /** All who leave a unit, for other reasons too, to the fraction, in thousand-millionths of a person. */
    long allLeavers(int place) {
        return years.get(place).stream()
                .map(year -> year.flows().leavers().total())
                .reduce(Staff.NONE, Staff::plus)
                .heads()
                .billionths();
    }

    /** How many are employed at a place, a unit or what belongs to one alone. */
    long employedAt(int place) {
        return employed[place];
    }

    /**
     * By place how many are said to be employed there, of what belongs to a unit alone what is left of it; where that is hidden, as
     * many as there are employments.
     */
    long[] personsAsShown(PublishedRollup beside) {
        long[] persons = employed.clone();
        for (int place = 0; place < units.size(); place++) {
            OptionalLong shown = personsAsShown(beside, place);
            if (shown.isPresent()) {
                persons[place] = shown.getAsLong();
                List<OptionalLong> parts = below.get(place).stream()
                        .map(part -> personsAsShown(beside, part))
                        .toList();
                if (parts.stream().allMatch(OptionalLong::isPresent)) {
                    persons[table.place(place)] = shown.getAsLong()
                            - parts.stream().mapToLong(OptionalLong::getAsLong).sum();
                }
            }
        }
        return persons;
    }

    private static OptionalLong personsAsShown(PublishedRollup beside, int place) {
        return beside.units().get(place).employed().shown().stream()
                .mapToLong(PublishedAmount.Shown::count)
                .findFirst();
    }

    private long employed(int place) {
        return forecast.opening().at(tree.unit(units.get(place)).id()).employments();
    }

    /** By place, those of the units first. */
    LeaverTable table() {
        return table;
    }

    /** The years of a unit. */
    List<ForecastYear> years(int place) {
        return years.get(place);
    }

    /** How many units there are. */
    int size() {
        return units.size();
    }

    /** How far a unit is above the lowest that are shown. */
    int height(int place) {
        return heights[place];
    }
}

package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.organisation.Organisation;

/**
 * All places of a forecast, one for each role in each unit: those observed, then, once for each assumption, those imputed.
 * Within one of these layers they stand in the order of roles, then units.
 */
final class ForecastPlaces {

    private final List<StaffLayer> layers;
    private final List<KnownCourse> courses;
    private final int[] starts;
    private final long[] places;
    private final int[] firstCohorts;
    private final long[] ftes;

    /** By place, those there at the as-of date of whom a course is known. */
    private final Map<Integer, CourseSums> onCourse = new HashMap<>();

    /**
     * Finds the places.
     *
     * @param layers the first one observed, the others imputed
     * @param assumptions by which there are places where nobody is today; what it names and is not there is passed over
     */
    static ForecastPlaces of(List<StaffLayer> layers, Organisation organisation, ForecastAssumptions assumptions) {
        Set<Long> moved = keys(
                organisation,
                assumptions.transfers().stream().flatMap(transfer -> Stream.of(transfer.from(), transfer.to())));
        Set<Long> observed = keys(
                organisation,
                Stream.concat(
                        GivenDemandTable.own(assumptions.demand()),
                        assumptions.plannedHires().stream().map(PlannedHire::where)));
        observed.addAll(moved);
        return new ForecastPlaces(layers, observed, moved);
    }

    private static Set<Long> keys(Organisation organisation, Stream<UnitRole> places) {
        return places.filter(place -> Places.isKnown(organisation, place))
                .map(place -> Key.place(Places.key(organisation, place)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private ForecastPlaces(List<StaffLayer> layers, Set<Long> observed, Set<Long> moved) {
        this.layers = layers;
        this.courses = courses(layers);
        this.starts = new int[layers.size() + 1];
        List<long[]> found = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            Set<Long> others = new HashSet<>(layer == 0 ? observed : moved);
            layers.get(layer).courses().forEach((key, course, heads, fte) -> {
                others.add(Key.place(key));
                course.steps().stream().flatMap(step -> step.move().stream()).forEach(move -> others.add(move.place()));
            });
            found.add(places(layers.get(layer).cohorts(), others));
            starts[layer + 1] = starts[layer] + found.get(layer).length;
        }
        int size = starts[layers.size()];
        places = new long[size];
        firstCohorts = new int[size];
        ftes = new long[size];
        for (int layer = 0; layer < layers.size(); layer++) {
            fill(layer, found.get(layer));
        }
    }

    private static long[] places(SortedSums cohorts, Set<Long> others) {
        Set<Long> rest = new TreeSet<>(others);
        long[] found = new long[cohorts.size() + others.size()];
        int size = 0;
        for (int i = 0; i < cohorts.size(); i++) {
            long place = Key.place(cohorts.key(i));
            if (size == 0 || found[size - 1] != place) {
                found[size++] = place;
                rest.remove(place);
            }
        }
        for (long place : rest) {
            found[size++] = place;
        }
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private void fill(int layer, long[] found) {
        SortedSums cohorts = layers.get(layer).cohorts();
        int next = 0;
        for (int i = 0; i < found.length; i++) {
            int place = starts[layer] + i;
            places[place] = found[i];
            firstCohorts[place] = next;
            while (next < cohorts.size() && Key.place(cohorts.key(next)) == found[i]) {
                ftes[place] += cohorts.value(next++, OpeningSums.FTE);
            }
        }
        layers.get(layer).courses().forEach((key, course, heads, fte) -> {
            int place = of(layer, key);
            ftes[place] += fte;
            onCourse.computeIfAbsent(place, none -> new CourseSums()).add(key, course, heads, fte);
        });
    }

    int size() {
        return places.length;
    }

    int layers() {
        return layers.size();
    }

    int layer(int place) {
        int layer = 0;
        while (starts[layer + 1] <= place) {
            layer++;
        }
        return layer;
    }

    /** The role and unit of a place, which are those of no other place of its layer. */
    long key(int place) {
        return places[place];
    }

    /** The places of whose role and unit there is a place in another layer, too. */
    Set<Integer> inSeveralLayers() {
        Set<Integer> several = new HashSet<>();
        for (int layer = 1; layer < layers(); layer++) {
            for (int place = starts[layer]; place < starts[layer + 1]; place++) {
                for (int before = 0; before < layer; before++) {
                    int same = Arrays.binarySearch(places, starts[before], starts[before + 1], places[place]);
                    if (same >= 0) {
                        several.add(same);
                        several.add(place);
                    }
                }
            }
        }
        return several;
    }

    int role(int place) {
        return Key.role(places[place] << Cohort.BITS);
    }

    int unit(int place) {
        return Key.unit(places[place] << Cohort.BITS);
    }

    /** Today's FTE. */
    long fte(int place) {
        return ftes[place];
    }

    /** Puts what there is at the as-of date into a stock. */
    void open(int place, PlaceStock stock) {
        SortedSums cohorts = layers.get(layer(place)).cohorts();
        stock.clear();
        for (int i = firstCohorts[place]; i < cohorts.size() && Key.place(cohorts.key(i)) == places[place]; i++) {
            stock.append(
                    Group.of(0, Key.cohort(cohorts.key(i))),
                    cohorts.value(i, OpeningSums.HEADS),
                    cohorts.value(i, OpeningSums.FTE));
        }
        stock.appendAll(onCourse.getOrDefault(place, new CourseSums()));
    }

    /** Those who move by what is known of them, and all places that they come through, by the place where they begin. */
    Map<Integer, Set<Integer>> movesOnCourse() {
        Map<Integer, Set<Integer>> moves = new TreeMap<>();
        onCourse.forEach((place, some) -> some.forEach((key, course, heads, fte) -> course.steps().stream()
                .flatMap(step -> step.move().stream())
                .forEach(move -> moves.computeIfAbsent(place, none -> new TreeSet<>())
                        .add(of(layer(place), move.place() << Cohort.BITS)))));
        return moves;
    }

    /** All courses that are known of anybody, by their numbers less one: in an order that follows from what they say. */
    List<KnownCourse> courses() {
        return courses;
    }

    private static List<KnownCourse> courses(List<StaffLayer> layers) {
        TreeSet<KnownCourse> all = new TreeSet<>(KnownCourse.ORDER);
        layers.forEach(layer -> layer.courses().forEach((key, course, heads, fte) -> all.add(course)));
        return List.copyOf(all);
    }

    /** The first place of a layer that is of a role, and of a unit not before this one. */
    int from(int layer, int role, int unit) {
        long wanted = Key.place(Key.of(role, unit, 0));
        int found = Arrays.binarySearch(places, starts[layer], starts[layer + 1], wanted);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether there is a place of a role in any of the units from one to another, in any layer. */
    boolean isAny(int role, int firstUnit, int endOfUnits) {
        return IntStream.range(0, layers())
                .anyMatch(layer -> from(layer, role, firstUnit) < from(layer, role, endOfUnits));
    }

    /** A place of a layer, which there is. */
    int of(int layer, long key) {
        return from(layer, Key.role(key), Key.unit(key));
    }
}

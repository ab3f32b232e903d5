package org.kompetens.staffing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/** Demand given for units, divided among their places by today's FTE, largest remainder. {@link DemandCheck} found nothing. */
final class GivenDemandTable implements DemandTable {

    private final Organisation organisation;
    private final ForecastPlaces places;
    private final int years;
    private final DemandTable otherwise;
    private final Map<Integer, long[]> byPlace = new HashMap<>();

    GivenDemandTable(
            GivenDemand demand, Organisation organisation, ForecastPlaces places, int years, DemandTable otherwise) {
        this.organisation = organisation;
        this.places = places;
        this.years = years;
        this.otherwise = otherwise;
        demand.given().forEach(this::divide);
    }

    /** The places that are needed even where nobody is: one role in one unit. */
    static Stream<UnitRole> own(Demand demand) {
        if (demand instanceof ScaledDemand scaled) {
            return own(scaled.demand());
        }
        return demand instanceof GivenDemand given
                ? Stream.concat(
                        given.given().stream()
                                .flatMap(one -> one.onlyRole().map(role -> new UnitRole(one.unit(), role)).stream()),
                        own(given.otherwise()))
                : Stream.empty();
    }

    /** The places of what is given, in the order of layers, roles, units. */
    static List<Integer> among(GivenDemand.Given given, Organisation organisation, ForecastPlaces places) {
        List<Integer> among = new ArrayList<>();
        int unit = organisation.tree().indexOf(given.unit());
        for (int layer = 0; layer < places.layers(); layer++) {
            for (ResolvedRole role : organisation.roles()) {
                if (given.roles().isEmpty() || given.roles().contains(role.id())) {
                    int from = places.from(layer, role.index(), unit);
                    int until =
                            places.from(layer, role.index(), organisation.tree().subtreeEnd(unit));
                    IntStream.range(from, until).forEach(among::add);
                }
            }
        }
        return among;
    }

    private void divide(GivenDemand.Given given) {
        List<Integer> among = among(given, organisation, places);
        long fte = among.stream().mapToLong(places::fte).sum();
        among.forEach(place -> byPlace.put(place, new long[years]));
        for (int year = 1; year <= years; year++) {
            long demand = DemandTable.ofYear(given.byYear(), year).billionths();
            if (fte == 0) {
                int own = places.of(
                        0,
                        Places.key(
                                organisation,
                                new UnitRole(given.unit(), given.onlyRole().orElseThrow())));
                set(own, year, demand);
            } else {
                divide(demand, year, among, fte);
            }
        }
    }

    private void set(int place, int year, long demand) {
        byPlace.computeIfAbsent(place, none -> new long[years])[year - 1] = demand;
    }

    /** Each gets the whole part of its share; what is left goes, one each, to those with the largest remainders. */
    private void divide(long demand, int year, List<Integer> among, long fte) {
        BigInteger whole = BigInteger.valueOf(fte);
        List<Integer> order = new ArrayList<>(among);
        Map<Integer, BigInteger> remainders = new HashMap<>();
        long left = demand;
        for (int place : among) {
            BigInteger[] share = BigInteger.valueOf(demand)
                    .multiply(BigInteger.valueOf(places.fte(place)))
                    .divideAndRemainder(whole);
            set(place, year, share[0].longValueExact());
            remainders.put(place, share[1]);
            left -= share[0].longValueExact();
        }
        order.sort(Comparator.comparing(remainders::get, Comparator.reverseOrder()));
        for (int i = 0; i < left; i++) {
            long[] own = byPlace.getOrDefault(order.get(i), new long[years]);
            own[year - 1]++;
        }
    }

    @Override
    public long at(int place, int year) {
        long[] given = byPlace.get(place);
        return given == null ? otherwise.at(place, year) : given[year - 1];
    }
}

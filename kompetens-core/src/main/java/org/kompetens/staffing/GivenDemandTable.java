package org.kompetens.staffing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;

/** Demand given for units, divided among their places by today's FTE, largest remainder. */
final class GivenDemandTable implements DemandTable {

    private final Organisation organisation;
    private final ForecastPlaces places;
    private final int years;
    private final DemandTable otherwise;
    private final Map<Integer, long[]> byPlace = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    GivenDemandTable(
            GivenDemand demand, Organisation organisation, ForecastPlaces places, int years, DemandTable otherwise) {
        this.organisation = organisation;
        this.places = places;
        this.years = years;
        this.otherwise = otherwise;
        for (int i = 0; i < demand.given().size(); i++) {
            divide(demand.given().get(i), FieldPath.of("demand").then("given", i));
        }
        new Findings(found).orThrow();
    }

    /** The places that are needed even where nobody is: one role in one unit. */
    static Set<Long> own(Demand demand, Organisation organisation) {
        Set<Long> own = new TreeSet<>();
        if (demand instanceof ScaledDemand scaled) {
            own.addAll(own(scaled.demand(), organisation));
        } else if (demand instanceof GivenDemand given) {
            own.addAll(own(given.otherwise(), organisation));
            given.given()
                    .forEach(one -> one.onlyRole()
                            .ifPresent(role ->
                                    own.add(Places.key(organisation, new UnitRole(one.unit(), role)) >> Cohort.BITS)));
        }
        return own;
    }

    private void divide(GivenDemand.Given given, FieldPath path) {
        List<Integer> among = new ArrayList<>();
        int unit = organisation.tree().indexOf(given.unit());
        for (int layer = 0; layer < places.layers(); layer++) {
            for (var role : organisation.roles()) {
                if (given.roles().isEmpty() || given.roles().contains(role.id())) {
                    int from = places.from(layer, role.index(), unit);
                    int until =
                            places.from(layer, role.index(), organisation.tree().subtreeEnd(unit));
                    IntStream.range(from, until).forEach(among::add);
                }
            }
        }
        for (int place : among) {
            if (byPlace.containsKey(place)) {
                found.add(Finding.of(StaffingRule.DEMAND_REPEATED, path)
                        .withValue(
                                "unit",
                                organisation.tree().unit(places.unit(place)).id())
                        .withValue(
                                "role",
                                organisation.roles().get(places.role(place)).id()));
                return;
            }
        }
        long fte = among.stream().mapToLong(places::fte).sum();
        if (fte == 0 && given.onlyRole().isEmpty()) {
            found.add(Finding.of(StaffingRule.DEMAND_WITHOUT_STAFF, path).withValue("unit", given.unit()));
            return;
        }
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

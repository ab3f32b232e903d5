package org.kompetens.staffing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/**
 * Demand that follows the population: for each role and population one exact factor a year, applied to today's FTE. {@link
 * DemandCheck} found nothing.
 */
final class DemographicDemandTable implements DemandTable {

    private final DemographicDemand demand;
    private final ForecastPlaces places;
    private final int years;
    private final List<UnitId> units;
    private final List<Population> populations;

    /** The units that have a population: the one nearest at or above a unit is whom the unit serves. */
    private final NearestUnits populated;

    /** By role and populated unit. */
    private final Map<Long, Factor[]> factors = new HashMap<>();

    /** An exact factor. */
    private record Factor(BigInteger numerator, BigInteger denominator) {

        Factor plus(Factor other) {
            return new Factor(
                    numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                    denominator.multiply(other.denominator));
        }

        Factor times(Factor other) {
            return new Factor(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Factor reduced() {
            BigInteger common = numerator.gcd(denominator);
            return new Factor(numerator.divide(common), denominator.divide(common));
        }

        long applyTo(long fte) {
            return Rounding.divide(BigInteger.valueOf(fte).multiply(numerator), denominator);
        }
    }

    DemographicDemandTable(DemographicDemand demand, Organisation organisation, ForecastPlaces places, int years) {
        this.demand = demand;
        this.places = places;
        this.years = years;
        this.units = List.copyOf(demand.populations().keySet());
        this.populations = List.copyOf(demand.populations().values());
        UnitTree tree = organisation.tree();
        this.populated = new NearestUnits(
                tree, unit -> demand.populations().containsKey(tree.unit(unit).id()));
        demand.services()
                .forEach((role, services) -> organisation
                        .role(role)
                        .filter(one -> !services.isEmpty())
                        .ifPresent(one -> {
                            for (int population = 0; population < units.size(); population++) {
                                int unit = tree.indexOf(units.get(population));
                                factors.put(key(one.index(), unit), factors(services, population));
                            }
                        }));
    }

    private static long key(int role, int unit) {
        return (long) role << Integer.SIZE | unit;
    }

    private Factor[] factors(List<DemographicDemand.Service> services, int population) {
        long weights =
                services.stream().mapToLong(DemographicDemand.Service::weight).sum();
        Factor[] byYear = new Factor[years];
        for (int year = 1; year <= years; year++) {
            Factor sum = new Factor(BigInteger.ZERO, BigInteger.ONE);
            for (DemographicDemand.Service service : services) {
                long now = people(population, service.ages(), 0);
                long then = people(population, service.ages(), year);
                sum = sum.plus(new Factor(
                                BigInteger.valueOf(then).multiply(BigInteger.valueOf(service.weight())),
                                BigInteger.valueOf(now).multiply(BigInteger.valueOf(weights))))
                        .reduced();
            }
            byYear[year - 1] = sum.times(productivity(year)).reduced();
        }
        return byYear;
    }

    private Factor productivity(int years) {
        BigDecimal left = BigDecimal.ONE.subtract(demand.productivity()).pow(years);
        int decimals = Math.max(0, left.scale());
        return new Factor(left.movePointRight(decimals).toBigIntegerExact(), BigInteger.TEN.pow(decimals));
    }

    private long people(int population, AgeBand ages, int year) {
        return populations
                .get(population)
                .people(demand.baseYear() + year, ages)
                .orElseThrow(() -> new IllegalStateException("every year that is asked for has been looked for"));
    }

    @Override
    public long at(int place, int year) {
        int unit = populated.nearest(places.unit(place));
        Factor[] byYear = unit == NearestUnits.NONE ? null : factors.get(key(places.role(place), unit));
        return byYear == null ? places.fte(place) : byYear[year - 1].applyTo(places.fte(place));
    }
}

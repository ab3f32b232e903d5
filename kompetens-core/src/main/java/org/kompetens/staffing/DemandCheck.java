package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** What is wrong with a demand, besides units and roles that there are not. */
final class DemandCheck {

    private final FieldPath path;
    private final List<Finding> found = new ArrayList<>();

    private DemandCheck(FieldPath path) {
        this.path = path;
    }

    /**
     * Which years and ages a forecast of the population lacks. Of each population it is told once which years are missing,
     * and of each of the ages that demand follows once what is.
     *
     * @param years of how many years demand is asked for
     * @param path where the demand stands
     */
    static List<Finding> populations(Demand demand, int years, FieldPath path) {
        DemandCheck check = new DemandCheck(path);
        check.populations(demand, years);
        return check.found.stream().distinct().toList();
    }

    private void populations(Demand demand, int years) {
        if (demand instanceof ScaledDemand scaled) {
            populations(scaled.demand(), years);
        } else if (demand instanceof GivenDemand given) {
            found.addAll(populations(given.otherwise(), years, path.then("otherwise")));
        } else if (demand instanceof DemographicDemand demographic) {
            List<AgeBand> ages = demographic.services().values().stream()
                    .flatMap(List::stream)
                    .map(DemographicDemand.Service::ages)
                    .distinct()
                    .toList();
            if (!ages.isEmpty()) {
                demographic.populations().forEach((unit, population) -> {
                    FieldPath at = path.then("populations").then(unit.value());
                    findMissingYears(demographic.baseYear(), unit, population, years, at);
                    ages.forEach(band -> check(demographic.baseYear(), unit, population, band, years, at));
                });
            }
        }
    }

    /** Told once, of the first year that is missing: a forecast of a population that ends early lacks all that follow. */
    private void findMissingYears(int base, UnitId unit, Population population, int years, FieldPath at) {
        List<Integer> missing = IntStream.rangeClosed(base, base + years)
                .filter(year -> !population.byYear().containsKey(year))
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            Finding first = Finding.of(StaffingRule.POPULATION_YEAR_MISSING, at)
                    .withValue("unit", unit)
                    .withValue("year", missing.get(0));
            found.add(missing.size() == 1 ? first : first.withValue("more", missing.size() - 1));
        }
    }

    private void check(int base, UnitId unit, Population population, AgeBand ages, int years, FieldPath at) {
        findCutOff(base, unit, population, ages, years, at);
        OptionalLong people = population.people(base, ages);
        if (people.isPresent() && people.getAsLong() == 0) {
            Finding empty = Finding.of(StaffingRule.POPULATION_EMPTY, at)
                    .withValue("unit", unit)
                    .withValue("from", ages.from())
                    .withValue("year", base);
            found.add(ages.to() == Integer.MAX_VALUE ? empty : empty.withValue("to", ages.to()));
        }
    }

    /** Told once, of the first year in which ages are missing. */
    private void findCutOff(int first, UnitId unit, Population population, AgeBand ages, int years, FieldPath at) {
        for (int year = first + 1; year <= first + years; year++) {
            Optional<Population.CutOff> cutOff = population.cutOff(year, first, ages);
            if (cutOff.isPresent()) {
                found.add(Finding.of(StaffingRule.POPULATION_CUT_OFF, at)
                        .withValue("unit", unit)
                        .withValue("year", year)
                        .withValue("last", cutOff.get().last())
                        .withValue("first", first)
                        .withValue("oldest", cutOff.get().oldest()));
                return;
            }
        }
    }

    /**
     * Which given demand is given twice, or cannot be divided among anybody.
     *
     * @param places where there is staff; units that the organisation does not have are passed over
     * @param path where the demand stands
     */
    static List<Finding> given(Demand demand, Organisation organisation, ForecastPlaces places, FieldPath path) {
        DemandCheck check = new DemandCheck(path);
        if (demand instanceof ScaledDemand scaled) {
            return given(scaled.demand(), organisation, places, path);
        }
        if (demand instanceof GivenDemand given) {
            check.given(given, organisation, places);
        }
        return check.found;
    }

    private void given(GivenDemand demand, Organisation organisation, ForecastPlaces places) {
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < demand.given().size(); i++) {
            GivenDemand.Given given = demand.given().get(i);
            if (!organisation.tree().contains(given.unit())) {
                continue;
            }
            FieldPath at = path.then("given", i);
            List<Integer> among = GivenDemandTable.among(given, organisation, places);
            among.stream()
                    .filter(taken::contains)
                    .findFirst()
                    .ifPresent(place -> found.add(Finding.of(StaffingRule.DEMAND_REPEATED, at)
                            .withValue(
                                    "unit",
                                    organisation.tree().unit(places.unit(place)).id())
                            .withValue(
                                    "role",
                                    organisation.roles().get(places.role(place)).id())));
            if (given.onlyRole().isEmpty() && among.stream().allMatch(place -> places.fte(place) == 0)) {
                found.add(Finding.of(StaffingRule.DEMAND_WITHOUT_STAFF, at).withValue("unit", given.unit()));
            }
            taken.addAll(among);
        }
    }
}

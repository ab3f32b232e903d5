package org.kompetens.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

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

    /** Of which roles the age groups overlap that they are there for. */
    static List<Finding> services(Demand demand, FieldPath path) {
        DemandCheck check = new DemandCheck(path);
        if (demand instanceof ScaledDemand scaled) {
            return services(scaled.demand(), path);
        } else if (demand instanceof GivenDemand given) {
            return services(given.otherwise(), path.then("otherwise"));
        } else if (demand instanceof DemographicDemand demographic) {
            demographic.services().forEach(check::service);
        }
        return check.found;
    }

    private void service(RoleId role, List<DemographicDemand.Service> services) {
        for (int i = 0; i < services.size(); i++) {
            AgeBand ages = services.get(i).ages();
            if (services.subList(0, i).stream()
                    .anyMatch(other -> other.ages().from() <= ages.to()
                            && ages.from() <= other.ages().to())) {
                found.add(Finding.of(
                                StaffingRule.SERVICE_AGES_OVERLAP,
                                path.then("services").then(role.value(), i))
                        .withValue("role", role));
                return;
            }
        }
    }

    /** Given demand of years that the forecast does not reach. */
    static List<Finding> yearsBeyond(Demand demand, int years, FieldPath path) {
        DemandCheck check = new DemandCheck(path);
        if (demand instanceof ScaledDemand scaled) {
            check.yearsBeyond(scaled.factors().size(), years, path.then("factors", years));
            check.found.addAll(yearsBeyond(scaled.demand(), years, path));
        } else if (demand instanceof GivenDemand given) {
            for (int i = 0; i < given.given().size(); i++) {
                int size = given.given().get(i).byYear().size();
                check.yearsBeyond(size, years, path.then("given", i).then("fte", years));
            }
            check.found.addAll(yearsBeyond(given.otherwise(), years, path.then("otherwise")));
        }
        return check.found;
    }

    /** Told of the first that is not reached. */
    private void yearsBeyond(int size, int years, FieldPath at) {
        if (size > years) {
            found.add(Finding.of(StaffingRule.YEAR_BEYOND_HORIZON, at)
                    .withValue("year", years + 1)
                    .withValue("years", years));
        }
    }

    /** Populations that stand for a date from which their year is far. */
    static List<Finding> baseYears(Demand demand, LocalDate asOf, FieldPath path) {
        if (demand instanceof ScaledDemand scaled) {
            return baseYears(scaled.demand(), asOf, path);
        } else if (demand instanceof GivenDemand given) {
            return baseYears(given.otherwise(), asOf, path.then("otherwise"));
        } else if (demand instanceof DemographicDemand demographic
                && Math.abs(demographic.baseYear() - asOf.getYear()) > 1) {
            // A year's end, and the next one's beginning, may stand for any day in between.
            return List.of(Finding.of(StaffingRule.BASE_YEAR_FAR, path.then("baseYear"))
                    .withValue("base", demographic.baseYear())
                    .withValue("date", asOf));
        }
        return List.of();
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
            check.found.addAll(given(given.otherwise(), organisation, places, path.then("otherwise")));
        }
        return check.found;
    }

    /**
     * Of which roles demand is to follow the population, and some are in units that serve none: their demand is as it is today.
     *
     * @param places where there is staff
     * @param path where the demand stands
     */
    static List<Finding> withoutPopulation(
            Demand demand, Organisation organisation, ForecastPlaces places, FieldPath path) {
        DemandCheck check = new DemandCheck(path);
        check.withoutPopulation(demand, organisation, places, Set.of());
        return check.found;
    }

    private void withoutPopulation(
            Demand demand, Organisation organisation, ForecastPlaces places, Set<Integer> taken) {
        if (demand instanceof ScaledDemand scaled) {
            withoutPopulation(scaled.demand(), organisation, places, taken);
        } else if (demand instanceof DemographicDemand demographic) {
            withoutPopulation(demographic, organisation, places, taken);
        } else if (demand instanceof GivenDemand given) {
            Set<Integer> more = new HashSet<>(taken);
            given.given().stream()
                    .filter(one -> organisation.tree().contains(one.unit()))
                    .forEach(one -> more.addAll(GivenDemandTable.among(one, organisation, places)));
            DemandCheck check = new DemandCheck(path.then("otherwise"));
            check.withoutPopulation(given.otherwise(), organisation, places, more);
            found.addAll(check.found);
        }
    }

    /** Told once of a role, with the first of the units. */
    private void withoutPopulation(
            DemographicDemand demand, Organisation organisation, ForecastPlaces places, Set<Integer> taken) {
        UnitTree tree = organisation.tree();
        NearestUnits populated = new NearestUnits(
                tree, unit -> demand.populations().containsKey(tree.unit(unit).id()));
        demand.services()
                .forEach((id, services) -> organisation
                        .role(id)
                        .filter(role -> !services.isEmpty())
                        .ifPresent(role -> {
                            List<Integer> units = IntStream.range(0, places.size())
                                    .filter(place -> places.role(place) == role.index() && !taken.contains(place))
                                    .filter(place -> places.fte(place) > 0
                                            && populated.nearest(places.unit(place)) == NearestUnits.NONE)
                                    .map(places::unit)
                                    .distinct()
                                    .sorted()
                                    .boxed()
                                    .toList();
                            if (!units.isEmpty()) {
                                Finding first = Finding.of(
                                                StaffingRule.STAFF_WITHOUT_POPULATION,
                                                path.then("services").then(id.value()))
                                        .withValue("role", id)
                                        .withValue(
                                                "unit", tree.unit(units.get(0)).id());
                                found.add(units.size() == 1 ? first : first.withValue("more", units.size() - 1));
                            }
                        }));
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

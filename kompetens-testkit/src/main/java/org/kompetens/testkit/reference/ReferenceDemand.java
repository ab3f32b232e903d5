package org.kompetens.testkit.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.ScaledDemand;

/** How much is needed in one place at the end of a year, exactly. */
final class ReferenceDemand {

    private final OrganisationStructure structure;
    private final Map<StaffPlace, Exact> today;

    ReferenceDemand(OrganisationStructure structure, Map<StaffPlace, Exact> today) {
        this.structure = structure;
        this.today = today;
    }

    Exact at(Demand demand, StaffPlace place, int year) {
        if (demand instanceof ScaledDemand scaled) {
            Ratio factor = ofYear(scaled.factors(), year);
            return at(scaled.demand(), place, year).times(Exact.of(factor.numerator(), factor.denominator()));
        }
        if (demand instanceof GivenDemand given) {
            for (GivenDemand.Given one : given.given()) {
                if (isOf(one, place)) {
                    return share(one, place)
                            .times(Exact.of(ofYear(one.byYear(), year).value()));
                }
            }
            return at(given.otherwise(), place, year);
        }
        if (demand instanceof DemographicDemand demographic) {
            return demographic(demographic, place, year);
        }
        return today.getOrDefault(place, Exact.ZERO);
    }

    private static <T> T ofYear(List<T> byYear, int year) {
        return year <= byYear.size() ? byYear.get(year - 1) : byYear.get(byYear.size() - 1);
    }

    private boolean isOf(GivenDemand.Given given, StaffPlace place) {
        return isBelow(place.unit, given.unit())
                && (given.roles().isEmpty() || given.roles().contains(place.role));
    }

    private Exact share(GivenDemand.Given given, StaffPlace place) {
        Exact sum = Exact.ZERO;
        for (Map.Entry<StaffPlace, Exact> one : today.entrySet()) {
            sum = isOf(given, one.getKey()) ? sum.plus(one.getValue()) : sum;
        }
        if (sum.isZero()) {
            return place.unit.equals(given.unit()) ? Exact.ONE : Exact.ZERO;
        }
        return today.getOrDefault(place, Exact.ZERO).dividedBy(sum);
    }

    private boolean isBelow(UnitId unit, UnitId above) {
        return unit.equals(above)
                || parent(unit).map(parent -> isBelow(parent, above)).orElse(false);
    }

    private Optional<UnitId> parent(UnitId unit) {
        return structure.units().stream()
                .filter(one -> one.id().equals(unit))
                .findFirst()
                .flatMap(OrganisationUnit::parent);
    }

    private Exact demographic(DemographicDemand demand, StaffPlace place, int year) {
        Exact now = today.getOrDefault(place, Exact.ZERO);
        Optional<Population> population = population(demand, place.unit);
        List<DemographicDemand.Service> services = demand.services().getOrDefault(place.role, List.of());
        if (population.isEmpty() || services.isEmpty()) {
            return now;
        }
        Exact sum = Exact.ZERO;
        long weights = 0;
        for (DemographicDemand.Service service : services) {
            long before =
                    population.get().people(demand.baseYear(), service.ages()).orElseThrow();
            long then = population
                    .get()
                    .people(demand.baseYear() + year, service.ages())
                    .orElseThrow();
            sum = sum.plus(Exact.of(then, before).times(Exact.of(service.weight(), 1)));
            weights += service.weight();
        }
        Exact needed = now.times(sum).dividedBy(Exact.of(weights, 1));
        for (int i = 0; i < year; i++) {
            needed = needed.times(Exact.ONE.minus(Exact.of(demand.productivity())));
        }
        return needed;
    }

    private Optional<Population> population(DemographicDemand demand, UnitId unit) {
        Population own = demand.populations().get(unit);
        return own != null ? Optional.of(own) : parent(unit).flatMap(parent -> population(demand, parent));
    }
}

package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Whether assumptions fit together, and name units and roles that there are. */
final class AssumptionCheck {

    private static final FieldPath DEMAND = FieldPath.of("demand");

    private final Organisation organisation;
    private final List<Finding> found = new ArrayList<>();

    private AssumptionCheck(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * Goes on only if they do.
     *
     * @throws org.kompetens.finding.FindingsException with all that was found
     */
    static void check(Opening opening, List<Imputation> imputations, ForecastAssumptions assumptions) {
        AssumptionCheck check = new AssumptionCheck(opening.organisation());
        if (assumptions.exits().retirement() && opening.rules().areSome()) {
            check.found.add(Finding.of(StaffingRule.RETIREMENT_COUNTED_TWICE, FieldPath.of("exits")));
        }
        check.roles(assumptions.exits().byRole().keySet());
        check.roles(assumptions.hiresByRole().keySet());
        check.roles(opening.rules().byRole().keySet());
        assumptions.positionChanges().forEach(change -> check.roles(change.roles()));
        assumptions.plannedHires().forEach(hire -> check.place(hire.where()));
        for (Transfer transfer : assumptions.transfers()) {
            check.place(transfer.from());
            check.place(transfer.to());
        }
        check.demand(assumptions.demand());
        for (Imputation imputation : imputations) {
            check.unit(imputation.reference());
            imputation.members().forEach(check::unit);
        }
        check.found.addAll(assumptions.findings().errors());
        check.found.addAll(ofStaff(opening, imputations, assumptions, List.of(new At(assumptions.demand(), DEMAND))));
        new Findings(check.found.stream().distinct().toList()).orThrow();
    }

    /** A demand, and where it stands. */
    record At(Demand demand, FieldPath path) {}

    /**
     * What is wrong with imputations and demand for the staff that there is. Units that the organisation does not have are
     * passed over.
     */
    static List<Finding> ofStaff(
            Opening opening, List<Imputation> imputations, ForecastAssumptions assumptions, List<At> demands) {
        Organisation organisation = opening.organisation();
        List<Finding> found = new ArrayList<>(ImputedStaff.findings(opening, imputations));
        List<At> ofPlaces =
                demands.stream().filter(at -> isOfPlaces(at.demand())).toList();
        if (ofPlaces.isEmpty()) {
            return found;
        }
        boolean canBeImputed = found.isEmpty()
                && imputations.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.reference()), one.members().stream()))
                        .allMatch(organisation.tree()::contains);
        List<StaffLayer> layers = new ArrayList<>();
        layers.add(opening.inBillionths());
        if (canBeImputed) {
            layers.addAll(ImputedStaff.of(opening, imputations));
        }
        for (At at : ofPlaces) {
            ForecastPlaces places = ForecastPlaces.of(layers, organisation, assumptions.withDemand(at.demand()));
            found.addAll(DemandCheck.given(at.demand(), organisation, places, at.path()));
            found.addAll(DemandCheck.withoutPopulation(at.demand(), organisation, places, at.path()));
        }
        return found;
    }

    /** Whether it depends on where there is staff if it is right. */
    private static boolean isOfPlaces(Demand demand) {
        return demand instanceof ScaledDemand scaled
                ? isOfPlaces(scaled.demand())
                : !(demand instanceof ConstantDemand);
    }

    private void roles(Collection<RoleId> roles) {
        roles.forEach(role -> Places.checkRole(organisation, role, found));
    }

    private void unit(UnitId unit) {
        Places.checkUnit(organisation, unit, found);
    }

    private void place(UnitRole place) {
        unit(place.unit());
        roles(List.of(place.role()));
    }

    private void demand(Demand demand) {
        if (demand instanceof GivenDemand given) {
            given.given().forEach(one -> {
                unit(one.unit());
                roles(one.roles());
            });
            demand(given.otherwise());
        } else if (demand instanceof DemographicDemand demographic) {
            demographic.populations().keySet().forEach(this::unit);
            roles(demographic.services().keySet());
        } else if (demand instanceof ScaledDemand scaled) {
            demand(scaled.demand());
        }
    }
}

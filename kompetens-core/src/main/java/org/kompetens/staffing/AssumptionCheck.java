package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Whether assumptions fit together, and name units and roles that there are. */
final class AssumptionCheck {

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
    static void check(Opening opening, ForecastAssumptions assumptions) {
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
        check.found.addAll(assumptions.findings().errors());
        new Findings(check.found.stream().distinct().toList()).orThrow();
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

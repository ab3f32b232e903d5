package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Looks up every unit and role that assumptions name, each where it is named. */
final class AssumedPlaces {

    private final Organisation organisation;
    private final List<Finding> found = new ArrayList<>();

    AssumedPlaces(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those that the organisation does not have. */
    List<Finding> unknownIn(StaffingAssumptions assumptions) {
        forecast(assumptions.forecast());
        names(assumptions.retirementByRole().keySet(), FieldPath.of("retirementByRole"));
        for (int i = 0; i < assumptions.reports().size(); i++) {
            report(assumptions.reports().get(i), FieldPath.of("reports", i));
        }
        for (int i = 0; i < assumptions.imputations().size(); i++) {
            imputation(assumptions.imputations().get(i), FieldPath.of("imputations", i));
        }
        for (int i = 0; i < assumptions.scenarios().size(); i++) {
            List<Lever> levers = assumptions.scenarios().get(i).levers();
            for (int k = 0; k < levers.size(); k++) {
                lever(levers.get(k), FieldPath.of("scenarios", i).then("levers", k));
            }
        }
        return List.copyOf(found);
    }

    private void forecast(ForecastAssumptions forecast) {
        names(forecast.exits().byRole().keySet(), FieldPath.of("exits").then("byRole"));
        demand(forecast.demand(), FieldPath.of("demand"));
        names(forecast.hiresByRole().keySet(), FieldPath.of("hiresByRole"));
        plannedHires(forecast.plannedHires(), FieldPath.ROOT, "plannedHires");
        for (int i = 0; i < forecast.transfers().size(); i++) {
            FieldPath path = FieldPath.of("transfers", i);
            place(forecast.transfers().get(i).from(), path.then("from"));
            place(forecast.transfers().get(i).to(), path.then("to"));
        }
        positionChanges(forecast.positionChanges(), FieldPath.ROOT, "positionChanges");
    }

    private void demand(Demand demand, FieldPath path) {
        if (demand instanceof ScaledDemand scaled) {
            demand(scaled.demand(), path);
        } else if (demand instanceof DemographicDemand demographic) {
            demographic
                    .populations()
                    .keySet()
                    .forEach(unit -> unit(unit, path.then("populations").then(unit.value())));
            names(demographic.services().keySet(), path.then("services"));
        } else if (demand instanceof GivenDemand given) {
            for (int i = 0; i < given.given().size(); i++) {
                FieldPath at = path.then("given", i);
                unit(given.given().get(i).unit(), at.then("unit"));
                given.given().get(i).roles().forEach(role -> role(role, at.then("roles")));
            }
            demand(given.otherwise(), path.then("otherwise"));
        }
    }

    private void report(MemberReport report, FieldPath path) {
        unit(report.unit(), path.then("unit"));
        for (int i = 0; i < report.staff().size(); i++) {
            role(report.staff().get(i).role(), path.then("staff", i).then("role"));
        }
    }

    private void imputation(Imputation imputation, FieldPath path) {
        unit(imputation.reference(), path.then("reference"));
        if (imputation instanceof Imputation.ByPopulation) {
            imputation
                    .members()
                    .forEach(member -> unit(member, path.then("populations").then(member.value())));
        } else if (imputation instanceof Imputation.ByHeadcount) {
            imputation
                    .members()
                    .forEach(member -> unit(member, path.then("employments").then(member.value())));
        } else {
            imputation.members().forEach(member -> unit(member, path.then("members")));
        }
    }

    private void lever(Lever lever, FieldPath path) {
        if (lever instanceof Lever.LargerPositions larger) {
            positionChanges(larger.changes(), path, "changes");
        } else if (lever instanceof Lever.ChangedDemand changed) {
            demand(changed.demand(), path.then("demand"));
        } else if (lever instanceof Lever.MorePlannedHires more) {
            plannedHires(more.hires(), path, "hires");
        }
    }

    private void plannedHires(List<PlannedHire> hires, FieldPath path, String name) {
        for (int i = 0; i < hires.size(); i++) {
            place(hires.get(i).where(), path.then(name, i));
        }
    }

    private void positionChanges(List<PositionChange> changes, FieldPath path, String name) {
        for (int i = 0; i < changes.size(); i++) {
            FieldPath at = path.then(name, i).then("roles");
            changes.get(i).roles().forEach(role -> role(role, at));
        }
    }

    private void place(UnitRole place, FieldPath path) {
        unit(place.unit(), path.then("unit"));
        role(place.role(), path.then("role"));
    }

    private void names(Collection<RoleId> roles, FieldPath path) {
        roles.forEach(role -> role(role, path.then(role.value())));
    }

    private void unit(UnitId unit, FieldPath path) {
        if (!organisation.tree().contains(unit)) {
            found.add(unknown(unit, path));
        }
    }

    private void role(RoleId role, FieldPath path) {
        if (organisation.role(role).isEmpty()) {
            found.add(unknown(role, path));
        }
    }

    private static Finding unknown(Object name, FieldPath path) {
        return Finding.of(StaffingRule.REFERENCE_UNKNOWN, path).withValue("name", name);
    }
}

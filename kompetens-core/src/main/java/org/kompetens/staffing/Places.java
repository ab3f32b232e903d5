package org.kompetens.staffing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Looks up units and roles that something outside the structure names. */
final class Places {

    private Places() {}

    /**
     * Goes on only if all are known.
     *
     * @throws FindingsException with {@link StaffingRule#REFERENCE_UNKNOWN} if not
     */
    static void check(Organisation organisation, Collection<UnitRole> places) {
        List<Finding> found = new ArrayList<>();
        for (UnitRole place : places) {
            checkUnit(organisation, place.unit(), found);
            checkRole(organisation, place.role(), found);
        }
        new Findings(found).orThrow();
    }

    static void checkUnit(Organisation organisation, UnitId unit, List<Finding> found) {
        if (!organisation.tree().contains(unit)) {
            found.add(unknown("unit", unit));
        }
    }

    static void checkRole(Organisation organisation, RoleId role, List<Finding> found) {
        if (organisation.role(role).isEmpty()) {
            found.add(unknown("role", role));
        }
    }

    static boolean isKnown(Organisation organisation, UnitRole place) {
        return organisation.tree().contains(place.unit())
                && organisation.role(place.role()).isPresent();
    }

    private static Finding unknown(String property, Object name) {
        return Finding.of(StaffingRule.REFERENCE_UNKNOWN, FieldPath.of(property))
                .withValue("name", name);
    }

    static long key(Organisation organisation, UnitRole place) {
        int role = organisation.role(place.role()).orElseThrow().index();
        return Key.of(role, organisation.tree().indexOf(place.unit()), 0);
    }
}

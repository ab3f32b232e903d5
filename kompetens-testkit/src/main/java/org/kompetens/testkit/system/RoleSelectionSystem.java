package org.kompetens.testkit.system;

import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Whatever works out the figures of some roles. */
@FunctionalInterface
public interface RoleSelectionSystem {

    /**
     * The figures of some roles: of the employments in these, and of nothing else.
     *
     * @param situation an organisation without errors, and employees; records with errors, and later records with the id of
     *     an earlier one, count for nothing
     * @param roles roles of the organisation, at least one
     * @return the figures of every unit
     */
    Map<UnitId, UnitReport> figures(Situation situation, Set<RoleId> roles);
}

package org.kompetens.gap;

import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Role;
import org.kompetens.text.Labels;

/** Where a requirement comes from. */
public sealed interface RequirementOrigin {

    /**
     * The name of what requires.
     *
     * @return the label of the role or of the unit
     */
    Labels labels();

    /**
     * The profile of the employment's role.
     *
     * @param role the role
     */
    record OfRole(Role role) implements RequirementOrigin {
        @Override
        public Labels labels() {
            return role.labels();
        }
    }

    /**
     * The employment's unit, or a unit above it.
     *
     * @param unit the unit that declares the requirement
     */
    record OfUnit(OrganisationUnit unit) implements RequirementOrigin {
        @Override
        public Labels labels() {
            return unit.labels();
        }
    }
}

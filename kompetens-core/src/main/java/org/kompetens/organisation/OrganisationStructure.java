package org.kompetens.organisation;

import java.util.List;
import java.util.Objects;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.finding.Findings;

/**
 * What an organisation declares before any employee is looked at. It can hold anything; {@link #findings()} says what is
 * wrong with it, and {@link Organisation#of} works only with what is right.
 *
 * @param framework the competence framework
 * @param unitLevels the levels of the unit tree, highest first
 * @param units the units, in any order; exactly one without a parent
 * @param roles the roles
 * @param profiles what the roles require, at most one profile a role
 */
@Consistent
public record OrganisationStructure(
        CompetenceFramework framework,
        List<UnitLevel> unitLevels,
        List<OrganisationUnit> units,
        List<Role> roles,
        List<RoleProfile> profiles) {

    /** Copies. */
    public OrganisationStructure {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(unitLevels, "unitLevels");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(profiles, "profiles");
        unitLevels = List.copyOf(unitLevels);
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        profiles = List.copyOf(profiles);
    }

    /**
     * All that is wrong with the structure.
     *
     * @return the findings, with paths from the structure
     */
    public Findings findings() {
        return new StructureCheck(this).findings();
    }
}

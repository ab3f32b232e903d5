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
 * @param validity how long assessments count, at most one rule for the same competence and source
 */
@Consistent
public record OrganisationStructure(
        CompetenceFramework framework,
        List<UnitLevel> unitLevels,
        List<OrganisationUnit> units,
        List<Role> roles,
        List<RoleProfile> profiles,
        List<ValidityRule> validity) {

    /** Copies. */
    public OrganisationStructure {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(unitLevels, "unitLevels");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(profiles, "profiles");
        Objects.requireNonNull(validity, "validity");
        unitLevels = List.copyOf(unitLevels);
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        profiles = List.copyOf(profiles);
        validity = List.copyOf(validity);
    }

    /**
     * A structure in which every assessment counts until its own expiry; see {@link #withValidity}.
     *
     * @param framework the competence framework
     * @param unitLevels the levels of the unit tree, highest first
     * @param units the units, in any order; exactly one without a parent
     * @param roles the roles
     * @param profiles what the roles require, at most one profile a role
     */
    public OrganisationStructure(
            CompetenceFramework framework,
            List<UnitLevel> unitLevels,
            List<OrganisationUnit> units,
            List<Role> roles,
            List<RoleProfile> profiles) {
        this(framework, unitLevels, units, roles, profiles, List.of());
    }

    /**
     * This structure with rules of how long assessments count.
     *
     * @param validity in place of those it has, at most one for the same competence and source
     * @return a new structure
     */
    public OrganisationStructure withValidity(List<ValidityRule> validity) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity);
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

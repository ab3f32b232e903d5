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
 * @param tasks what units and roles do, and what it takes
 * @param sources the organisation's own sources of assessments, and the supplied ones, the strongest first; supplied
 *     ones that are not named stand after all others, as {@link AssessmentSource#SUPPLIED} orders them
 */
@Consistent
public record OrganisationStructure(
        CompetenceFramework framework,
        List<UnitLevel> unitLevels,
        List<OrganisationUnit> units,
        List<Role> roles,
        List<RoleProfile> profiles,
        List<ValidityRule> validity,
        List<Task> tasks,
        List<DeclaredSource> sources) {

    /** Copies. */
    public OrganisationStructure {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(unitLevels, "unitLevels");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(profiles, "profiles");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(tasks, "tasks");
        Objects.requireNonNull(sources, "sources");
        unitLevels = List.copyOf(unitLevels);
        units = List.copyOf(units);
        roles = List.copyOf(roles);
        profiles = List.copyOf(profiles);
        validity = List.copyOf(validity);
        tasks = List.copyOf(tasks);
        sources = List.copyOf(sources);
    }

    /**
     * A structure in which every assessment counts until its own expiry, by one of the four supplied sources, without
     * tasks; see {@link #withValidity}, {@link #withSources} and {@link #withTasks}.
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
        this(framework, unitLevels, units, roles, profiles, List.of(), List.of(), List.of());
    }

    /**
     * This structure with rules of how long assessments count.
     *
     * @param validity in place of those it has, at most one for the same competence and source
     * @return a new structure
     */
    public OrganisationStructure withValidity(List<ValidityRule> validity) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with tasks.
     *
     * @param tasks in place of those it has
     * @return a new structure
     */
    public OrganisationStructure withTasks(List<Task> tasks) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with sources of assessments of the organisation's own.
     *
     * @param sources in place of those it has, the strongest first
     * @return a new structure
     */
    public OrganisationStructure withSources(List<DeclaredSource> sources) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with another framework.
     *
     * @param framework in place of the one it has
     * @return a new structure
     */
    public OrganisationStructure withFramework(CompetenceFramework framework) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with other unit levels.
     *
     * @param unitLevels in place of those it has, highest first
     * @return a new structure
     */
    public OrganisationStructure withUnitLevels(List<UnitLevel> unitLevels) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with other units.
     *
     * @param units in place of those it has, in any order
     * @return a new structure
     */
    public OrganisationStructure withUnits(List<OrganisationUnit> units) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with other roles.
     *
     * @param roles in place of those it has
     * @return a new structure
     */
    public OrganisationStructure withRoles(List<Role> roles) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
    }

    /**
     * This structure with other profiles.
     *
     * @param profiles in place of those it has, at most one a role
     * @return a new structure
     */
    public OrganisationStructure withProfiles(List<RoleProfile> profiles) {
        return new OrganisationStructure(framework, unitLevels, units, roles, profiles, validity, tasks, sources);
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

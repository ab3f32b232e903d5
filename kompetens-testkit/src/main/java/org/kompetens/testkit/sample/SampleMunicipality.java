package org.kompetens.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.UnitLevel;

/**
 * Almfjärden, a Swedish municipality that does not exist, halfway through the inventory of autumn 2026 (S1: units take
 * inventory in September and October). It has what real data have: part-time, double and hourly employments, leaves and
 * their substitutes, people who are about to come or go, certificates that have run out, judgements that disagree,
 * units that have not answered, requirements that begin and end at New Year, night shifts that two certified nurses
 * must share, and a competence that may be met by its parts.
 *
 * <p>It is drawn by chance from fixed seeds, and is the same on every machine and at every call. No person or place in
 * it is real. It is free of errors, and has three warnings, each there on purpose:
 *
 * <ul>
 *   <li>{@code role.without-profile}: the coordinator of assistive technology, a role newly created;
 *   <li>{@code competence.not-required}: Swedish Sign Language, which some hold and no role asks for;
 *   <li>{@code employment.fte-above-one}: a school nurse with a full-time employment who helps out in home nursing.
 * </ul>
 */
public final class SampleMunicipality {

    /** The date for which the sample is made. Some assessments, employments and requirements begin after it. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);

    private final OrganisationStructure structure;
    private final List<Employee> employees;

    private SampleMunicipality(OrganisationStructure structure, List<Employee> employees) {
        this.structure = structure;
        this.employees = employees;
    }

    /**
     * The municipality.
     *
     * @return always the same
     */
    public static SampleMunicipality almfjarden() {
        OrganisationStructure structure = new OrganisationStructure(
                CompetenceFramework.of(SampleScales.scales(), SampleScales.mappings(), SampleCompetences.competences())
                        .withNarrowerRules(SampleCompetences.narrowerRules()),
                UnitLevel.STANDARD,
                SampleUnits.units(),
                SampleRoles.roles(),
                SampleProfiles.profiles());
        Organisation organisation = Organisation.of(structure);
        List<Employee> employees = new SampleWorkforce()
                .persons().stream()
                        .map(person -> person.employee(SampleAssessments.of(organisation, person)))
                        .toList();
        return new SampleMunicipality(structure, employees);
    }

    /**
     * What the municipality declares: framework, units, roles and profiles.
     *
     * @return the structure, free of errors
     */
    public OrganisationStructure structure() {
        return structure;
    }

    /**
     * Everyone who works there, has worked there lately, or is about to.
     *
     * @return the employees, sorted by id
     */
    public List<Employee> employees() {
        return employees;
    }

    /**
     * Structure and employees together.
     *
     * @return the inventory, with the warnings named above and no errors
     */
    public CompetenceInventory inventory() {
        return new CompetenceInventory(structure, employees);
    }
}

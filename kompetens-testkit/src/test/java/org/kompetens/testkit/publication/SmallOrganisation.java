package org.kompetens.testkit.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.kompetens.competence.Competence;
import org.kompetens.competence.Level;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.publication.FigureName;
import org.kompetens.testkit.sample.SampleMunicipality;

/**
 * A small organisation, in which the second level of one competence is required of all, and of some units together, beside that,
 * the second level of another one.
 */
final class SmallOrganisation {

    private static final OrganisationStructure SAMPLE =
            SampleMunicipality.almfjarden().structure();

    static final Competence REQUIRED = SAMPLE.framework().competences().get(0);

    private static final Competence COVERED = SAMPLE.framework().competences().get(1);
    private static final Role ROLE = SAMPLE.roles().get(0);
    private static final int KINDS = 4;

    private SmallOrganisation() {}

    /** How many hold what some units need together. */
    static FigureName holders(String unit) {
        return FigureName.holders(UnitId.of(unit), COVERED.id(), level(COVERED, 1));
    }

    /**
     * The organisation.
     *
     * @param parents of each unit but the uppermost one, K, the unit above it; what begins with D stands one level
     *     above what begins with U, and that above the others
     * @param covered which units need the other competence
     */
    static Organisation of(Map<String, String> parents, String... covered) {
        OrganisationUnit first = SAMPLE.units().get(0);
        List<OrganisationUnit> units = new ArrayList<>();
        units.add(OrganisationUnit.of(UnitId.of("K"), first.labels(), first.level())
                .withRequirements(List.of(Requirement.of(REQUIRED.id(), level(REQUIRED, 1), 1))));
        for (String id : new TreeSet<>(parents.keySet())) {
            OrganisationUnit unit = OrganisationUnit.of(
                            UnitId.of(id),
                            first.labels(),
                            SAMPLE.unitLevels()
                                    .get(SAMPLE.unitLevels().size()
                                            - (id.startsWith("D") ? 3 : id.startsWith("U") ? 2 : 1))
                                    .id())
                    .withParent(UnitId.of(Objects.requireNonNull(parents.get(id))));
            units.add(
                    List.of(covered).contains(id)
                            ? unit.withCoverage(List.of(CoverageRequirement.of(
                                    COVERED.id(), level(COVERED, 1), new CoverageAmount.Persons(9))))
                            : unit);
        }
        return Organisation.of(new OrganisationStructure(
                SAMPLE.framework(),
                SAMPLE.unitLevels(),
                units,
                List.of(ROLE),
                List.of(new RoleProfile(ROLE.id(), List.of()))));
    }

    private static Level level(Competence competence, int position) {
        ProficiencyScale scale = SAMPLE.framework().scales().stream()
                .filter(one -> one.id().equals(competence.scale()))
                .findFirst()
                .orElseThrow();
        return Level.of(scale.id().value(), scale.levels().get(position).id().value());
    }

    /** Staff by unit: met, short, unassessed, expired, and how many of these hold the second competence. */
    static final class Staff {

        private final Map<String, int[]> counts = new HashMap<>();

        Staff with(String unit, int... numbers) {
            Staff copy = new Staff();
            copy.counts.putAll(counts);
            copy.counts.put(unit, numbers);
            return copy;
        }

        List<Employee> employees() {
            List<Employee> employees = new ArrayList<>();
            counts.forEach((unit, numbers) -> {
                int left = numbers.length > KINDS ? numbers[KINDS] : 0;
                for (int kind = 0; kind < KINDS; kind++) {
                    for (int i = 0; i < numbers[kind]; i++) {
                        employees.add(employee("e" + employees.size(), unit, kind, left-- > 0));
                    }
                }
            });
            return employees;
        }

        private static Employee employee(String id, String unit, int kind, boolean holds) {
            List<Assessment> assessments = new ArrayList<>();
            Assessment assessment = assessment(id, REQUIRED, kind == 1 ? 0 : 1);
            if (kind == KINDS - 1) {
                assessments.add(assessment.withExpiry(assessment.date().plusDays(1)));
            } else if (kind != 2) {
                assessments.add(assessment);
            }
            if (holds) {
                assessments.add(assessment(id + "c", COVERED, 1));
            }
            return Employee.of(
                    EmployeeId.of(id),
                    List.of(Employment.of(EmploymentId.of(id), ROLE.id(), UnitId.of(unit), Fte.FULL, Period.ALWAYS)),
                    assessments);
        }

        private static Assessment assessment(String id, Competence competence, int position) {
            return Assessment.of(
                    AssessmentId.of(id),
                    competence.id(),
                    level(competence, position),
                    SampleMunicipality.AS_OF.minusDays(9),
                    AssessmentSource.MANAGER);
        }
    }
}

package org.kompetens.testkit.publication;

import java.util.ArrayList;
import java.util.List;
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
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Four units and the whole, which need a competence together, and made-up people who hold it or do not. */
final class CoveredUnits {

    private CoveredUnits() {}

    static final Competence COMPETENCE = SampleMunicipality.almfjarden()
            .structure()
            .framework()
            .competences()
            .get(0);

    /** Four units, in which the third level is required of everybody, and of some together the second. */
    static OrganisationStructure units() {
        OrganisationStructure sample = SampleMunicipality.almfjarden().structure();
        OrganisationUnit top = sample.units().get(0);
        List<OrganisationUnit> units = new ArrayList<>(List.of(top));
        for (int i = 1; i <= 4; i++) {
            units.add(OrganisationUnit.of(
                            UnitId.of("u" + i),
                            top.labels(),
                            sample.units().get(2).level())
                    .withParent(top.id())
                    .withCoverage(
                            List.of(CoverageRequirement.of(COMPETENCE.id(), level(1), new CoverageAmount.Persons(9)))));
        }
        return new OrganisationStructure(
                sample.framework(),
                sample.unitLevels(),
                units,
                List.of(sample.roles().get(0)),
                List.of(new RoleProfile(
                        sample.roles().get(0).id(), List.of(Requirement.of(COMPETENCE.id(), level(2), 1)))));
    }

    static OrganisationStructure neededByThreeOfFour() {
        OrganisationStructure all = units();
        List<OrganisationUnit> needing = new ArrayList<>();
        for (OrganisationUnit unit : all.units()) {
            needing.add(
                    unit.id().equals(UnitId.of("u4"))
                            ? unit.withCoverage(List.of())
                            : unit.withCoverage(all.units().get(1).coverage()));
        }
        return new OrganisationStructure(
                all.framework(),
                all.unitLevels(),
                needing,
                all.roles(),
                List.of(new RoleProfile(all.roles().get(0).id(), List.of())));
    }

    static Level level(int position) {
        ProficiencyScale scale = SampleMunicipality.almfjarden().structure().framework().scales().stream()
                .filter(one -> one.id().equals(COMPETENCE.scale()))
                .findFirst()
                .orElseThrow();
        return Level.of(scale.id().value(), scale.levels().get(position).id().value());
    }

    /** So many who hold the third level, the second, who are not assessed, and who hold the first. */
    static void add(List<Employee> staff, String unit, int met, int shortAbove, int unassessed, int shortBelow) {
        add(staff, role(0), unit, met, shortAbove, unassessed, shortBelow);
    }

    /** The same in a role. */
    static void add(
            List<Employee> staff, RoleId role, String unit, int met, int shortAbove, int unassessed, int shortBelow) {
        for (int i = 0; i < met + shortAbove + unassessed + shortBelow; i++) {
            int position = i < met ? 2 : i < met + shortAbove ? 1 : 0;
            boolean isAssessed = i < met + shortAbove || i >= met + shortAbove + unassessed;
            String id = "e" + staff.size();
            staff.add(Employee.of(
                    EmployeeId.of(id),
                    List.of(Employment.of(EmploymentId.of(id), role, UnitId.of(unit), Fte.FULL, Period.ALWAYS)),
                    isAssessed
                            ? List.of(Assessment.of(
                                    AssessmentId.of(id),
                                    COMPETENCE.id(),
                                    level(position),
                                    SampleMunicipality.AS_OF.minusDays(9),
                                    AssessmentSource.MANAGER))
                            : List.of()));
        }
    }

    /** The first roles of the sample: of the first something is required, where anything is. */
    static RoleId role(int number) {
        return SampleMunicipality.almfjarden().structure().roles().get(number).id();
    }

    static OrganisationStructure neededEverywhere() {
        return neededEverywhere(List.of(new RoleProfile(units().roles().get(0).id(), List.of())));
    }

    static OrganisationStructure neededEverywhere(List<RoleProfile> profiles) {
        OrganisationStructure all = units();
        List<OrganisationUnit> needing = all.units().stream()
                .map(unit -> unit.withCoverage(all.units().get(1).coverage()))
                .toList();
        return new OrganisationStructure(
                all.framework(),
                all.unitLevels(),
                needing,
                SampleMunicipality.almfjarden().structure().roles().subList(0, profiles.size()),
                profiles);
    }

    /** The third level is required of everybody in the first role, and the whole needs it, but no unit below does. */
    static OrganisationStructure neededByTheWholeAlone() {
        return neededByTheWholeAlone(2);
    }

    /** The same, where the whole needs another level. */
    static OrganisationStructure neededByTheWholeAlone(int position) {
        OrganisationStructure all = units();
        List<OrganisationUnit> needing = all.units().stream()
                .map(unit -> unit.withCoverage(
                        unit.parent().isPresent()
                                ? List.of()
                                : List.of(CoverageRequirement.of(
                                        COMPETENCE.id(), level(position), new CoverageAmount.Persons(9)))))
                .toList();
        return new OrganisationStructure(
                all.framework(),
                all.unitLevels(),
                needing,
                SampleMunicipality.almfjarden().structure().roles().subList(0, 2),
                List.of(all.profiles().get(0), new RoleProfile(role(1), List.of())));
    }

    /** Forty in each of some units, of whom so many hold it. */
    static List<Employee> holding(int... holders) {
        List<Employee> staff = new ArrayList<>();
        for (int i = 0; i < holders.length; i++) {
            add(staff, "u" + (i + 1), holders[i], 0, 40 - holders[i], 0);
        }
        return staff;
    }
}

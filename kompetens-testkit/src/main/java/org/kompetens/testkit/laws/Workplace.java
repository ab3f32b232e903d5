package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.testkit.system.CellKey;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A workplace as small as can be, for laws that aim at one rule: one role, units below one another, one employee. */
final class Workplace {

    static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    static final RoleId ROLE = RoleId.of("assistant-nurse");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final EmployeeId SOMEBODY = EmployeeId.of("somebody");
    static final EmploymentId JOB = EmploymentId.of("job");

    private Workplace() {}

    static Labels labels(String text) {
        return Labels.of(Language.EN, text);
    }

    /** Levels level-1 to level-n, and level-0 for holding nothing. */
    static ProficiencyScale scale(String id, int levels) {
        List<ProficiencyLevel> all = new ArrayList<>();
        for (int i = 1; i <= levels; i++) {
            all.add(ProficiencyLevel.of(LevelId.of("level-" + i), labels("Level " + i)));
        }
        return ProficiencyScale.of(ScaleId.of(id), labels(id), all)
                .withHoldsNothing(ProficiencyLevel.of(LevelId.of("level-0"), labels("Nothing")));
    }

    static Competence competence(CompetenceId id, String scale) {
        return Competence.of(id, labels(id.value()), Dimension.KNOWLEDGE, ScaleId.of(scale));
    }

    /** One competence on a scale of four levels. */
    static CompetenceFramework framework() {
        return CompetenceFramework.of(List.of(scale("care", 4)), List.of(), List.of(competence(WOUND_CARE, "care")));
    }

    static Level level(int rank) {
        return new Level(Optional.empty(), LevelId.of("level-" + rank));
    }

    static UnitId unit(int depth) {
        return UnitId.of("unit-" + depth);
    }

    /** Units each below the one before, the first at the top. */
    static List<OrganisationUnit> chain(int units) {
        List<OrganisationUnit> chain = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            OrganisationUnit unit = OrganisationUnit.of(unit(i), labels("Unit " + i), UnitLevelId.of("level-" + i));
            chain.add(i == 0 ? unit : unit.withParent(unit(i - 1)));
        }
        return chain;
    }

    static OrganisationStructure structure(
            CompetenceFramework framework, List<OrganisationUnit> chain, List<Requirement> profile) {
        List<UnitLevel> levels = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            levels.add(new UnitLevel(UnitLevelId.of("level-" + i), labels("Level " + i)));
        }
        return new OrganisationStructure(
                framework,
                levels,
                chain,
                List.of(new Role(ROLE, labels("Assistant nurse"), Optional.empty(), Optional.empty(), List.of())),
                List.of(new RoleProfile(ROLE, profile)));
    }

    /** Employed in the lowest of so many units, always and in full. */
    static Employee employee(int units, List<Assessment> assessments) {
        return Employee.of(
                SOMEBODY, List.of(Employment.of(JOB, ROLE, unit(units - 1), Fte.FULL, Period.ALWAYS)), assessments);
    }

    static Situation situation(OrganisationStructure structure, SuppliedPolicy policy, Employee... employees) {
        return new Situation(new CompetenceInventory(structure, List.of(employees)), AS_OF, policy);
    }

    /** One unit, in which the role requires wound care at a level. */
    static Situation requiring(int rank, SuppliedPolicy policy, List<Assessment> assessments) {
        return situation(
                structure(framework(), chain(1), List.of(Requirement.of(WOUND_CARE, level(rank), 1))),
                policy,
                employee(1, assessments));
    }

    static CellKey cell(CompetenceId competence) {
        return new CellKey(SOMEBODY, JOB, competence);
    }
}

package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
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
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A department with two homes, whose nurses must be good at insulin. */
public final class CareHomes {

    /** When everything is known that is known. */
    public static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);

    /** The department. */
    public static final UnitId CARE = UnitId.of("care");

    /** A home. */
    public static final UnitId NORTH = UnitId.of("north");

    /** Another. */
    public static final UnitId SOUTH = UnitId.of("south");

    /** What is required. */
    public static final CompetenceId INSULIN = CompetenceId.of("insulin");

    /** Of whom. */
    public static final RoleId NURSE = RoleId.of("nurse");

    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ScaleId SCALE = ScaleId.of("scale");

    private CareHomes() {}

    /** What is declared. */
    public static OrganisationStructure structure() {
        return new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(ProficiencyScale.of(
                                SCALE,
                                LABELS,
                                Stream.of("basic", "good")
                                        .map(id -> ProficiencyLevel.of(LevelId.of(id), LABELS))
                                        .toList())),
                        List.of(),
                        List.of(Competence.of(INSULIN, LABELS, Dimension.SKILL, SCALE))),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(CARE, LABELS, UnitLevelId.of("department")), home(NORTH), home(SOUTH)),
                List.of(Role.of(NURSE, LABELS)),
                List.of(new RoleProfile(NURSE, List.of(Requirement.of(INSULIN, Level.of("good"), 1)))));
    }

    /** A home below the department. */
    public static OrganisationUnit home(UnitId id) {
        return OrganisationUnit.of(id, LABELS, UnitLevelId.of("unit")).withParent(CARE);
    }

    /** What is known now. */
    public static GapAnalysis analysis() {
        return GapAnalysis.of(Organisation.of(structure()), THU_2026_10_01);
    }

    /** A nurse with one employment. */
    public static Employee nurse(String id, UnitId unit, Period period, Assessment... assessments) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("own"), NURSE, unit, Fte.FULL, period)),
                List.of(assessments));
    }

    /** Insulin at a level, judged on a date. */
    public static Assessment found(String level, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(level + "-" + date), INSULIN, Level.of(level), date, AssessmentSource.MANAGER);
    }
}

package org.kompetens.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.ScaleMapping;
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

/**
 * A hospital with two wards. A nurse needs wound care at good, by weight 4, hygiene at expert, by weight 2, and bandaging,
 * which nobody trains any more, at basic; what a porter needs nobody has said. In a survey very good and excellent are both
 * good.
 */
final class TwoWards {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final LocalDate FRI_2025_05_02 = LocalDate.of(2025, 5, 2);
    static final UnitId HOSPITAL = UnitId.of("hospital");
    static final UnitId WARD_A = UnitId.of("ward-a");
    static final UnitId WARD_B = UnitId.of("ward-b");
    static final RoleId NURSE = RoleId.of("nurse");
    static final RoleId PORTER = RoleId.of("porter");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final CompetenceId HYGIENE = CompetenceId.of("hygiene");
    static final CompetenceId BANDAGING = CompetenceId.of("bandaging");

    /** Required of nobody. */
    static final CompetenceId TACT = CompetenceId.of("tact");

    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ScaleId CARE = ScaleId.of("care");
    private static final ScaleId SURVEY = ScaleId.of("survey");

    private TwoWards() {}

    static OrganisationStructure structure() {
        CompetenceFramework framework = CompetenceFramework.of(
                        List.of(
                                ProficiencyScale.of(CARE, LABELS, levels("basic", "good", "expert")),
                                ProficiencyScale.of(SURVEY, LABELS, levels("very-good", "excellent"))),
                        List.of(new ScaleMapping(
                                SURVEY,
                                CARE,
                                Map.of(
                                        LevelId.of("very-good"), LevelId.of("good"),
                                        LevelId.of("excellent"), LevelId.of("good")))),
                        List.of(
                                Competence.of(WOUND_CARE, LABELS, Dimension.SKILL, CARE),
                                Competence.of(HYGIENE, LABELS, Dimension.KNOWLEDGE, CARE),
                                Competence.of(BANDAGING, LABELS, Dimension.SKILL, CARE),
                                Competence.of(TACT, LABELS, Dimension.ATTITUDE, CARE)))
                .withRevisions(List.of(new CompetenceRevision(BANDAGING, FRI_2025_05_02, List.of())));
        return new OrganisationStructure(
                framework,
                UnitLevel.STANDARD,
                List.of(
                        OrganisationUnit.of(HOSPITAL, LABELS, UnitLevelId.of("department")),
                        OrganisationUnit.of(WARD_A, LABELS, UnitLevelId.of("unit"))
                                .withParent(HOSPITAL),
                        OrganisationUnit.of(WARD_B, LABELS, UnitLevelId.of("team"))
                                .withParent(HOSPITAL)),
                List.of(Role.of(NURSE, LABELS), Role.of(PORTER, LABELS)),
                List.of(new RoleProfile(
                        NURSE,
                        List.of(
                                Requirement.of(WOUND_CARE, Level.of("good"), 4),
                                Requirement.of(HYGIENE, Level.of("expert"), 2),
                                Requirement.of(BANDAGING, Level.of("basic"), 1)))));
    }

    private static List<ProficiencyLevel> levels(String... ids) {
        return Stream.of(ids)
                .map(id -> ProficiencyLevel.of(LevelId.of(id), LABELS))
                .toList();
    }

    static GapAnalysis analysis() {
        return GapAnalysis.of(Organisation.of(structure()), THU_2026_10_01);
    }

    static Employment as(RoleId role, UnitId unit, String fte) {
        return Employment.of(
                EmploymentId.of(role + "-in-" + unit), role, unit, Fte.of(new BigDecimal(fte)), Period.ALWAYS);
    }

    static Assessment assessed(CompetenceId competence, String level) {
        return assessed(competence, Level.of(level), AssessmentSource.MANAGER);
    }

    static Assessment assessed(CompetenceId competence, Level level, AssessmentSource source) {
        return Assessment.of(
                AssessmentId.of("of-" + competence + "-by-" + source), competence, level, FRI_2025_05_02, source);
    }

    static Employee nurse(String id, UnitId unit, Assessment... assessments) {
        return employee(id, List.of(as(NURSE, unit, "1")), assessments);
    }

    static Employee employee(String id, List<Employment> employments, Assessment... assessments) {
        return Employee.of(EmployeeId.of(id), employments, List.of(assessments));
    }
}

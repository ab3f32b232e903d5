package org.kompetens.redeployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.kompetens.competence.ScaleMapping;
import org.kompetens.gap.GapAnalysis;
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
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A town with a contact centre and an archive. An adviser needs service at 3, by weight 4, and records at 1, by weight
 * 1; an archivist records at 3, by weight 3; what an operator needs nobody has said. The centre needs two who have
 * service at 3. What a survey calls high or excellent is 3.
 */
final class ContactCentre {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId TOWN = UnitId.of("town");
    static final UnitId CENTRE = UnitId.of("centre");
    static final UnitId ARCHIVE = UnitId.of("archive");
    static final RoleId ADVISER = RoleId.of("adviser");
    static final RoleId ARCHIVIST = RoleId.of("archivist");
    static final RoleId OPERATOR = RoleId.of("operator");
    static final CompetenceId SERVICE = CompetenceId.of("service");
    static final CompetenceId RECORDS = CompetenceId.of("records");

    private static final Labels LABELS = Labels.of(Language.EN, "something");

    /** Of the whole town, of advisers in the centre, and of archivists. */
    static final Task OPENING = task("opening");

    static final Task CALLS = task("calls").withUnits(List.of(CENTRE)).withRoles(List.of(ADVISER));
    static final Task FILES = task("files").withRoles(List.of(ARCHIVIST));

    private ContactCentre() {}

    private static Task task(String id) {
        return Task.of(TaskId.of(id), LABELS, List.of(new TaskNeed(SERVICE, Level.of("3"))));
    }

    static GapAnalysis analysis() {
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels =
                Stream.of("1", "2", "3").map(ContactCentre::level).toList();
        ScaleId survey = ScaleId.of("survey");
        List<ProficiencyLevel> answers =
                Stream.of("low", "high", "excellent").map(ContactCentre::level).toList();
        ScaleMapping merging = new ScaleMapping(
                survey,
                scale,
                Map.of(
                        LevelId.of("low"), LevelId.of("1"),
                        LevelId.of("high"), LevelId.of("3"),
                        LevelId.of("excellent"), LevelId.of("3")));
        OrganisationUnit town = OrganisationUnit.of(TOWN, LABELS, UnitLevelId.of("municipality"));
        OrganisationUnit centre = OrganisationUnit.of(CENTRE, LABELS, UnitLevelId.of("unit"))
                .withParent(TOWN)
                .withCoverage(List.of(CoverageRequirement.of(SERVICE, Level.of("3"), new CoverageAmount.Persons(2))));
        OrganisationUnit archive =
                OrganisationUnit.of(ARCHIVE, LABELS, UnitLevelId.of("unit")).withParent(TOWN);
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                                CompetenceFramework.of(
                                        List.of(
                                                ProficiencyScale.of(scale, LABELS, levels)
                                                        .withHoldsNothing(level("0")),
                                                ProficiencyScale.of(survey, LABELS, answers)),
                                        List.of(merging),
                                        List.of(
                                                Competence.of(SERVICE, LABELS, Dimension.SKILL, scale),
                                                Competence.of(RECORDS, LABELS, Dimension.SKILL, scale))),
                                UnitLevel.STANDARD,
                                List.of(town, centre, archive),
                                Stream.of(ADVISER, ARCHIVIST, OPERATOR)
                                        .map(role -> Role.of(role, LABELS))
                                        .toList(),
                                List.of(
                                        new RoleProfile(
                                                ADVISER, List.of(required(SERVICE, "3", 4), required(RECORDS, "1", 1))),
                                        new RoleProfile(ARCHIVIST, List.of(required(RECORDS, "3", 3)))))
                        .withTasks(List.of(OPENING, CALLS, FILES))),
                THU_2026_10_01);
    }

    private static ProficiencyLevel level(String id) {
        return ProficiencyLevel.of(LevelId.of(id), Labels.of(Language.EN, id));
    }

    private static Requirement required(CompetenceId competence, String level, int weight) {
        return Requirement.of(competence, Level.of(level), weight);
    }

    /** Somebody at work; a level that is empty was never assessed, and one of more than a digit is the survey's. */
    static Employee employee(String id, RoleId role, UnitId unit, String service, String records) {
        List<Assessment> assessments = new ArrayList<>();
        assess(SERVICE, service, assessments);
        assess(RECORDS, records, assessments);
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("own"), role, unit, Fte.FULL, Period.ALWAYS)),
                assessments);
    }

    private static void assess(CompetenceId competence, String level, List<Assessment> assessments) {
        if (!level.isEmpty()) {
            assessments.add(Assessment.of(
                    AssessmentId.of("of-" + competence),
                    competence,
                    level.length() > 1 ? Level.of("survey", level) : Level.of(level),
                    THU_2026_10_01,
                    AssessmentSource.MANAGER));
        }
    }
}

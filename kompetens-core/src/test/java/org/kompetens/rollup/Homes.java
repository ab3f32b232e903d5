package org.kompetens.rollup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceGroup;
import org.kompetens.competence.CompetenceGroupId;
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

/**
 * A city with two homes. Nurses need wound care at level 2 of 3 with weight 2, and hygiene, first aid and safety at
 * level 1; of drivers nothing is required. Wound care and hygiene are a group.
 */
final class Homes {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId CITY = UnitId.of("city");
    static final UnitId NORTH = UnitId.of("north");
    static final UnitId SOUTH = UnitId.of("south");
    static final RoleId NURSE = RoleId.of("nurse");
    static final RoleId DRIVER = RoleId.of("driver");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final CompetenceId HYGIENE = CompetenceId.of("hygiene");
    static final CompetenceId FIRST_AID = CompetenceId.of("first-aid");
    static final CompetenceId SAFETY = CompetenceId.of("safety");
    static final CompetenceGroupId CARE = CompetenceGroupId.of("care");

    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final ScaleId SCALE = ScaleId.of("scale");

    private Homes() {}

    static OrganisationStructure structure() {
        return new OrganisationStructure(
                CompetenceFramework.of(
                                List.of(ProficiencyScale.of(SCALE, LABELS, levels())
                                        .withHoldsNothing(level(0))),
                                List.of(),
                                List.of(
                                        competence(WOUND_CARE).withGroups(List.of(CARE)),
                                        competence(HYGIENE).withGroups(List.of(CARE)),
                                        competence(FIRST_AID),
                                        competence(SAFETY)))
                        .withGroups(List.of(CompetenceGroup.of(CARE, LABELS))),
                UnitLevel.STANDARD,
                List.of(
                        unit(CITY, "municipality"),
                        home(NORTH).withParent(CITY),
                        home(SOUTH).withParent(CITY)),
                List.of(Role.of(NURSE, LABELS), Role.of(DRIVER, LABELS)),
                List.of(
                        new RoleProfile(
                                NURSE,
                                List.of(
                                        Requirement.of(WOUND_CARE, Level.of("level-2"), 2),
                                        Requirement.of(HYGIENE, Level.of("level-1"), 1),
                                        Requirement.of(FIRST_AID, Level.of("level-1"), 1),
                                        Requirement.of(SAFETY, Level.of("level-1"), 1))),
                        new RoleProfile(DRIVER, List.of())));
    }

    static OrganisationUnit home(UnitId id) {
        return unit(id, "unit");
    }

    static OrganisationUnit unit(UnitId id, String level) {
        return OrganisationUnit.of(id, LABELS, UnitLevelId.of(level));
    }

    static Competence competence(CompetenceId id) {
        return Competence.of(id, LABELS, Dimension.SKILL, SCALE);
    }

    private static List<ProficiencyLevel> levels() {
        return IntStream.rangeClosed(1, 3).mapToObj(Homes::level).toList();
    }

    private static ProficiencyLevel level(int rank) {
        return ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS);
    }

    /** Made anew each time, so that nothing is kept from one test to the next. */
    static GapAnalysis analysis() {
        return analysis(structure());
    }

    static GapAnalysis analysis(OrganisationStructure structure) {
        return GapAnalysis.of(Organisation.of(structure), THU_2026_10_01);
    }

    static Employment employment(String id, RoleId role, UnitId unit, int percent) {
        return Employment.of(EmploymentId.of(id), role, unit, Fte.percent(percent), Period.ALWAYS);
    }

    static Assessment assessed(CompetenceId competence, int rank) {
        return Assessment.of(
                AssessmentId.of(competence.value()),
                competence,
                Level.of("level-" + rank),
                LocalDate.of(2026, 1, 1),
                AssessmentSource.MANAGER);
    }

    static Employee nurse(String id, UnitId unit, int percent, Assessment... assessments) {
        return Employee.of(
                EmployeeId.of(id), List.of(employment("job", NURSE, unit, percent)), Arrays.asList(assessments));
    }

    static Employee driver(String id, UnitId unit, Assessment... assessments) {
        return Employee.of(
                EmployeeId.of(id), List.of(employment("job", DRIVER, unit, 100)), Arrays.asList(assessments));
    }
}

package org.kompetens.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/** Figures by group of competences, and of a family of roles. */
public final class GroupsAndFamilies {

    private static final UnitId WARD = UnitId.of("ward");
    private static final RoleId CARE_STAFF = RoleId.of("care-staff");

    private GroupsAndFamilies() {}

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(organisation(), LocalDate.of(2026, 10, 1));
        List<Employee> employees = List.of(employed("1", "nurse"), employed("2", "assistant"), employed("3", "cook"));

        Rollup all = employees.stream().collect(Rollup.collector(analysis));
        show("all roles", all.at(WARD));

        RoleSelection careStaff = RoleSelection.family(analysis.organisation(), CARE_STAFF);
        Rollup some = employees.stream().collect(Rollup.collector(analysis, careStaff));
        show("care staff", some.at(WARD));
    }

    private static void show(String roles, UnitFigures figures) {
        figures.groups()
                .forEach(group -> System.out.println(roles + ", "
                        + group.group().group().labels().in(Language.EN) + ": "
                        + group.figures().cells().total().count() + " required of "
                        + group.figures().persons().required().count() + " persons, "
                        + group.figures().cells().met().count() + " met"));
    }

    private static CompetenceFramework framework() {
        var scale = ProficiencyScale.of(
                ScaleId.of("certificate"),
                label("certificate"),
                List.of(ProficiencyLevel.of(LevelId.of("passed"), label("passed"))
                        .withDescription(label("Has passed within the last three years."))));
        var safety = CompetenceGroup.of(CompetenceGroupId.of("safety"), label("safety"));
        var fire = CompetenceGroup.of(CompetenceGroupId.of("fire"), label("fire safety"))
                .withParent(safety.id());
        return CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        List.of(
                                competence("evacuation").withGroups(List.of(fire.id())),
                                competence("first aid").withGroups(List.of(safety.id()))))
                .withGroups(List.of(safety, fire));
    }

    private static Organisation organisation() {
        var careStaff = Role.of(CARE_STAFF, label("care staff"));
        var nurse = Role.of(RoleId.of("nurse"), label("nurse")).withBroader(careStaff.id());
        var assistant = Role.of(RoleId.of("assistant"), Labels.of(LanguageTag.of("fi"), "lähihoitaja"))
                .withBroader(careStaff.id());
        var cook = Role.of(RoleId.of("cook"), label("cook"));
        return Organisation.of(new OrganisationStructure(
                framework(),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(WARD, label("ward"), UnitLevelId.of("unit"))),
                List.of(careStaff, nurse, assistant, cook),
                Stream.of(careStaff, nurse, assistant, cook)
                        .map(role -> new RoleProfile(role.id(), required(role.id())))
                        .toList()));
    }

    private static List<Requirement> required(RoleId role) {
        Requirement evacuation = Requirement.of(CompetenceId.of("evacuation"), Level.of("passed"), 1);
        Requirement firstAid = Requirement.of(CompetenceId.of("first aid"), Level.of("passed"), 1);
        return switch (role.value()) {
            case "nurse", "assistant" -> List.of(evacuation, firstAid);
            case "cook" -> List.of(evacuation);
            default -> List.of();
        };
    }

    private static Employee employed(String id, String role) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("1"), RoleId.of(role), WARD, Fte.percent(100), Period.ALWAYS)),
                List.of(Assessment.of(
                        AssessmentId.of("1"),
                        CompetenceId.of("evacuation"),
                        Level.of("passed"),
                        LocalDate.of(2026, 3, 1),
                        AssessmentSource.CERTIFICATE)));
    }

    private static Competence competence(String id) {
        return Competence.of(CompetenceId.of(id), label(id), Dimension.SKILL, ScaleId.of("certificate"));
    }

    private static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }
}

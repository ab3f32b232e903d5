package org.kompetens.evaluation;

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
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A municipality with a ward, whose nurses must be good at wound care. */
final class Ward {

    static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    static final UnitId TOWN = UnitId.of("town");
    static final UnitId CARE = UnitId.of("care");
    static final UnitId WARD = UnitId.of("ward");
    static final RoleId NURSE = RoleId.of("nurse");
    static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");
    static final Organisation ORGANISATION = organisation();
    static final GapAnalysis TODAY = GapAnalysis.of(ORGANISATION, THU_2026_10_01);

    /** When one of the {@link #NURSES} leaves. */
    static final LocalDate EXIT = LocalDate.of(2027, 3, 1);

    /** One who is good at wound care and leaves, and one who is not. */
    static final List<Employee> NURSES = List.of(
            nurse("eva", found("good", LocalDate.of(2025, 1, 1))).withKnownExit(EXIT),
            nurse("ali", found("basic", LocalDate.of(2025, 1, 1))));

    private Ward() {}

    private static Organisation organisation() {
        Labels name = Labels.of(Language.SV, "Sårvård");
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels = Stream.of("basic", "good", "expert")
                .map(level -> ProficiencyLevel.of(LevelId.of(level), Labels.of(Language.EN, level)))
                .toList();
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(ProficiencyScale.of(scale, name, levels)),
                        List.of(),
                        List.of(Competence.of(WOUND_CARE, name, Dimension.SKILL, scale))),
                UnitLevel.STANDARD,
                List.of(
                        unit(TOWN, "municipality", "Kommunen"),
                        unit(CARE, "department", "Omsorgen").withParent(TOWN),
                        unit(WARD, "unit", "Avdelningen").withParent(CARE)),
                List.of(Role.of(NURSE, Labels.of(Language.EN, "nurse"))),
                List.of(new RoleProfile(NURSE, List.of(Requirement.of(WOUND_CARE, Level.of("good"), 2))))));
    }

    private static OrganisationUnit unit(UnitId id, String level, String name) {
        return OrganisationUnit.of(id, Labels.of(Language.SV, name), UnitLevelId.of(level));
    }

    static Employee nurse(String id, Assessment... assessments) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(
                        EmploymentId.of("1"), NURSE, WARD, Fte.FULL, Period.startingOn(LocalDate.of(2020, 1, 1)))),
                List.of(assessments));
    }

    static Assessment found(String level, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(level + date), WOUND_CARE, Level.of(level), date, AssessmentSource.MANAGER);
    }

    static ActivityBuilder course(String id) {
        return Activity.builder(
                        ActivityId.of(id), Labels.of(Language.SV, "Kurs " + id), WARD, Responsible.of("Enhetschef"))
                .gap(AddressedGap.of(WOUND_CARE));
    }

    static Planning planning(ActivityBuilder... activities) {
        var register = PlanRegister.builder();
        for (ActivityBuilder activity : activities) {
            register.activity(activity);
        }
        return Planning.of(ORGANISATION, register.build());
    }

    /** Somebody who is good at wound care, and employed so. */
    static Employee employed(String id, Employment... employments) {
        return nurse(id, found("good", LocalDate.of(2025, 1, 1))).withEmployments(List.of(employments));
    }

    static Employment in(UnitId unit, LocalDate from, LocalDate until) {
        return Employment.of(EmploymentId.of(unit + "" + from), NURSE, unit, Fte.FULL, Period.of(from, until));
    }
}

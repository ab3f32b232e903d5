package org.kompetens.examples;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
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

/** The smallest organisation there is, in Java alone: one scale, one competence, one unit, one role, one person. */
public final class FirstOrganisation {

    private FirstOrganisation() {}

    static Organisation organisation() {
        // A scale with three named levels, lowest first.
        var scale = ProficiencyScale.of(
                ScaleId.of("three-steps"),
                Labels.of(Language.SV, "Tre steg").with(Language.EN, "Three steps"),
                List.of(
                        ProficiencyLevel.of(LevelId.of("basic"), Labels.of(Language.SV, "Grund")),
                        ProficiencyLevel.of(LevelId.of("good"), Labels.of(Language.SV, "God")),
                        ProficiencyLevel.of(LevelId.of("expert"), Labels.of(Language.SV, "Expert"))));

        // A competence that is judged on it.
        var wounds = Competence.of(
                CompetenceId.of("wound-care"),
                Labels.of(Language.SV, "Sårvård").with(Language.EN, "Wound care"),
                Dimension.SKILL,
                scale.id());

        // A role, and what it requires.
        var nurse = Role.of(RoleId.of("nurse"), Labels.of(Language.SV, "Sjuksköterska"));
        var profile = new RoleProfile(nurse.id(), List.of(Requirement.of(wounds.id(), Level.of("good"), 4)));

        // The tree of units: here only a root.
        var unit = OrganisationUnit.of(
                UnitId.of("home-nursing"), Labels.of(Language.SV, "Hemsjukvården"), UnitLevelId.of("unit"));

        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(scale), List.of(), List.of(wounds)),
                UnitLevel.STANDARD,
                List.of(unit),
                List.of(nurse),
                List.of(profile)));
    }

    static Employee employee() {
        return Employee.of(
                EmployeeId.of("E-17"),
                List.of(Employment.of(
                        EmploymentId.of("1"),
                        RoleId.of("nurse"),
                        UnitId.of("home-nursing"),
                        Fte.percent(75),
                        Period.startingOn(LocalDate.of(2020, 1, 1)))),
                List.of(
                        Assessment.of(
                                        AssessmentId.of("1"),
                                        CompetenceId.of("wound-care"),
                                        Level.of("expert"),
                                        LocalDate.of(2021, 3, 1),
                                        AssessmentSource.CERTIFICATE)
                                .withExpiry(LocalDate.of(2024, 3, 1)),
                        Assessment.of(
                                AssessmentId.of("2"),
                                CompetenceId.of("wound-care"),
                                Level.of("basic"),
                                LocalDate.of(2025, 9, 15),
                                AssessmentSource.MANAGER)));
    }

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(organisation(), LocalDate.of(2026, 10, 1));
        EmployeeGaps gaps = analysis.analyse(employee()).orThrow();
        for (Cell cell : gaps.cells()) {
            System.out.println(cell.required().competence() + ": " + cell.outcome());
            gaps.explain(cell).sentences(Language.EN).forEach(System.out::println);
        }
    }
}

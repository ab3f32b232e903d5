package org.kompetens.examples;

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
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** One employee with two employments, in two wards of a hospital of five units; figures of every unit. */
public final class TwoWards {

    private static final CompetenceId WOUND_CARE = CompetenceId.of("wound-care");

    private TwoWards() {}

    static Organisation organisation() {
        var scale = ProficiencyScale.of(
                ScaleId.of("three-steps"),
                label("Three steps"),
                List.of(level("basic"), level("good"), level("expert")));
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        List.of(Competence.of(WOUND_CARE, label("Wound care"), Dimension.SKILL, scale.id()))),
                UnitLevel.STANDARD,
                List.of(
                        unit("hospital", "municipality"),
                        unit("medicine", "department").withParent(UnitId.of("hospital")),
                        unit("ward-a", "unit").withParent(UnitId.of("medicine")),
                        unit("surgery", "department").withParent(UnitId.of("hospital")),
                        unit("ward-b", "unit").withParent(UnitId.of("surgery"))),
                List.of(role("nurse"), role("wound-nurse")),
                List.of(profile("nurse", "good", 1), profile("wound-nurse", "expert", 2))));
    }

    private static ProficiencyLevel level(String id) {
        return ProficiencyLevel.of(LevelId.of(id), label(id));
    }

    private static OrganisationUnit unit(String id, String level) {
        return OrganisationUnit.of(UnitId.of(id), label(id), UnitLevelId.of(level));
    }

    private static Role role(String id) {
        return Role.of(RoleId.of(id), label(id));
    }

    private static RoleProfile profile(String role, String level, int weight) {
        return new RoleProfile(RoleId.of(role), List.of(Requirement.of(WOUND_CARE, Level.of(level), weight)));
    }

    private static Labels label(String text) {
        return Labels.of(Language.EN, text);
    }

    static Employee employee() {
        return Employee.of(
                EmployeeId.of("E-17"),
                List.of(employment("1", "nurse", "ward-a", 60), employment("2", "wound-nurse", "ward-b", 40)),
                List.of(Assessment.of(
                        AssessmentId.of("1"),
                        WOUND_CARE,
                        Level.of("good"),
                        LocalDate.of(2025, 9, 15),
                        AssessmentSource.MANAGER)));
    }

    private static Employment employment(String id, String role, String unit, int percent) {
        return Employment.of(
                EmploymentId.of(id),
                RoleId.of(role),
                UnitId.of(unit),
                Fte.percent(percent),
                Period.startingOn(LocalDate.of(2020, 1, 1)));
    }

    private static String text(Amount amount) {
        return amount.count() + " / " + amount.fte();
    }

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(organisation(), LocalDate.of(2026, 10, 1));
        Rollup rollup = Stream.of(employee()).collect(Rollup.collector(analysis));
        System.out.println("unit      met      short    steps    persons  of them short  hold good");
        for (OrganisationUnit unit : analysis.organisation().tree().units()) {
            CompetenceFigures figures = rollup.at(unit.id(), WOUND_CARE).orElseThrow();
            System.out.printf(
                    "%-9s %-8s %-8s %-8s %-8s %-14s %d%n",
                    unit.id(),
                    text(figures.cells().met()),
                    text(figures.cells().fallingShort()),
                    text(figures.steps().missing()),
                    text(figures.persons().required()),
                    text(figures.persons().fallingShort()),
                    figures.held().byRank().get(1));
        }
    }
}

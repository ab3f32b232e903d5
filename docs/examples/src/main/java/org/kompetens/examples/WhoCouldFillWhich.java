package org.kompetens.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.cost.Money;
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
import org.kompetens.redeployment.EndingRole;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.redeployment.StepPrice;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A switchboard closes, and its two operators could become an adviser and an archivist. */
public final class WhoCouldFillWhich {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final UnitId TOWN = UnitId.of("town");
    private static final RoleId OPERATOR = RoleId.of("operator");
    private static final RoleId ADVISER = RoleId.of("adviser");
    private static final RoleId ARCHIVIST = RoleId.of("archivist");
    private static final CompetenceId SERVICE = CompetenceId.of("service");
    private static final CompetenceId RECORDS = CompetenceId.of("records");

    private WhoCouldFillWhich() {}

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(organisation(), TODAY);
        List<Employee> employees = List.of(operator("anna", "good", "good"), operator("bo", "basic", "good"));

        var question = new RedeploymentQuestion(
                List.of(new EndingRole(OPERATOR, Optional.empty())),
                List.of(new OpenPosition(ADVISER, TOWN, 1), new OpenPosition(ARCHIVIST, TOWN, 1)),
                List.of(new StepPrice(RECORDS, Money.of("8000", "SEK"))),
                ShortfallMeasure.WEIGHTED_STEPS);
        Redeployment redeployment = Redeployment.of(analysis, question, employees);
        redeployment
                .placements()
                .forEach(one -> System.out.println(one.employee().value() + ": "
                        + one.position().role() + ", shortfall " + one.shortfall() + ", retraining "
                        + one.cost()));
        System.out.println("in all " + redeployment.shortfall() + ", for " + redeployment.cost());
    }

    private static Organisation organisation() {
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels = Stream.of("basic", "good", "expert")
                .map(level -> ProficiencyLevel.of(LevelId.of(level), name(level)))
                .toList();
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(ProficiencyScale.of(scale, name("scale"), levels)),
                        List.of(),
                        List.of(
                                Competence.of(SERVICE, name("service"), Dimension.SKILL, scale),
                                Competence.of(RECORDS, name("records"), Dimension.SKILL, scale))),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(TOWN, name("town"), UnitLevelId.of("municipality"))),
                Stream.of(OPERATOR, ADVISER, ARCHIVIST)
                        .map(role -> Role.of(role, name(role.value())))
                        .toList(),
                List.of(
                        new RoleProfile(ADVISER, List.of(Requirement.of(SERVICE, Level.of("good"), 3))),
                        new RoleProfile(ARCHIVIST, List.of(Requirement.of(RECORDS, Level.of("expert"), 2))))));
    }

    private static Labels name(String name) {
        return Labels.of(Language.EN, name);
    }

    private static Employee operator(String id, String service, String records) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(
                        EmploymentId.of("1"), OPERATOR, TOWN, Fte.FULL, Period.startingOn(LocalDate.of(2015, 1, 1)))),
                List.of(assessment(SERVICE, service), assessment(RECORDS, records)));
    }

    private static Assessment assessment(CompetenceId competence, String level) {
        return Assessment.of(
                AssessmentId.of(competence.value()),
                competence,
                Level.of(level),
                TODAY.minusMonths(3),
                AssessmentSource.MANAGER);
    }
}

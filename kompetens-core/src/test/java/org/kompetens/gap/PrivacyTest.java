package org.kompetens.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.change.EmployeeChange;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.finding.Finding;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.ExpectedGain;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.WorkedHours;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** No value of a person is in any text that may end in a log: a canary put in every field of a record never sings. */
final class PrivacyTest {

    private static final String CANARY = "canary";
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 1);
    private static final LocalDate PERSONAL_DATE = LocalDate.of(1987, 6, 5);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");

    /** A level that nothing requires: who holds it is personal. */
    private static final Level HELD = Level.of("canary-level");

    private static final Organisation ORGANISATION = organisation();

    @Test
    void noTextOfARecordHoldsAnythingOfAPerson() {
        Employee employee = sound();
        EmployeeAnalysis analysis = analysis().analyse(employee);
        List<Object> things = new ArrayList<>(List.of(
                employee,
                employee.id(),
                analysis,
                analysis.orThrow(),
                analysis.orThrow().employments(),
                new CompetenceInventory(ORGANISATION.structure(), List.of(employee)),
                new WorkedHours(1987, 605)));
        employee.employments().forEach(one -> things.addAll(List.of(one, one.id())));
        employee.assessments().forEach(one -> things.addAll(List.of(one, one.id())));
        employee.exemptions().forEach(one -> things.addAll(List.of(one, one.reason())));
        for (Cell cell : analysis.orThrow().cells()) {
            Explanation explanation = analysis.orThrow().explain(cell);
            things.addAll(List.of(cell, cell.outcome(), explanation, explanation.assessments()));
        }
        assertThat(things).allSatisfy(PrivacyTest::assertSilent);
    }

    @Test
    void noTextOfWhatWasHeldOrWillBeHoldsAnythingOfAPerson() {
        Employee employee = sound();
        ResolvedCompetence competence = ORGANISATION.framework().competences().get(0);
        List<Object> things = new ArrayList<>(List.of(
                analysis().holdings(employee).of(competence),
                analysis().disagreements(employee),
                EmployeeChange.of(employee, employee),
                new ExpectedGain(employee.id(), assessment("-3"))));
        things.addAll(
                HeldHistory.of(ORGANISATION, AssessmentPolicy.LATEST, employee).of(competence));
        List<CellChange> changes =
                Horizon.of(analysis()).between(AS_OF, AS_OF.plusYears(2)).changes(employee);
        assertThat(changes).isNotEmpty();
        things.addAll(changes);
        assertThat(things).allSatisfy(PrivacyTest::assertSilent);
    }

    @Test
    void noFindingHoldsAnythingOfAPerson() {
        CompetenceInventory inventory = new CompetenceInventory(ORGANISATION.structure(), List.of(broken(), broken()));
        List<Finding> findings = inventory.findings().list();
        assertThat(findings).hasSizeGreaterThan(10);
        for (Finding finding : findings) {
            assertSilent(finding);
            for (Language language : Language.values()) {
                assertSilent(finding.message(language));
            }
        }
        assertSilent(catchThrowable(inventory.findings()::orThrow));
        assertSilent(catchThrowable(() -> analysis().analyse(broken()).orThrow()));
    }

    @Test
    void noRefusalHoldsAnythingOfAPerson() {
        Employee employee = sound();
        Cell cell = analysis().analyse(employee).orThrow().cells().get(0);
        Employee other = Employee.of(EmployeeId.of(CANARY), List.of(), List.of());
        EmployeeGaps gapsOfOther = analysis().analyse(other).orThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gapsOfOther.explain(cell))
                .satisfies(PrivacyTest::assertSilent);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployeeId.of(CANARY + " "))
                .satisfies(PrivacyTest::assertSilent);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkedHours(1987, 19_870_605))
                .satisfies(PrivacyTest::assertSilent);
    }

    private static void assertSilent(Object thing) {
        assertThat(String.valueOf(thing))
                .doesNotContainIgnoringCase(CANARY)
                .doesNotContain("1987", "605", "0.4321", "4321");
    }

    private static GapAnalysis analysis() {
        return GapAnalysis.of(ORGANISATION, AS_OF);
    }

    private static Employee sound() {
        Employment hourly = employment("-1", "nurse", "root", Fte.ZERO).withHoursWorked(new WorkedHours(1987, 605));
        Employment salaried = employment("-2", "nurse", "root", new Fte(4_321));
        return new Employee(
                EmployeeId.of(CANARY),
                Optional.of(PERSONAL_DATE),
                Optional.of(AS_OF.plusYears(1)),
                List.of(hourly, salaried),
                List.of(assessment("-1"), assessment("-2").withExpiry(PERSONAL_DATE.plusDays(1))),
                List.of(exemption(Period.startingOn(PERSONAL_DATE))));
    }

    private static Employee broken() {
        Employment salaried = employment("", CANARY, CANARY, new Fte(4_321))
                .withAbsences(List.of(Absence.of(Period.of(PERSONAL_DATE, PERSONAL_DATE))));
        Employment paidTwice = new Employment(
                salaried.id(),
                salaried.role(),
                salaried.unit(),
                salaried.fte(),
                Period.of(PERSONAL_DATE, PERSONAL_DATE),
                List.of(),
                Optional.of(new WorkedHours(1987, 605)));
        return new Employee(
                EmployeeId.of(CANARY),
                Optional.of(PERSONAL_DATE),
                Optional.empty(),
                List.of(salaried, paidTwice, salaried, salaried),
                List.of(
                        assessment(""),
                        assessment("").withExpiry(PERSONAL_DATE),
                        of(CompetenceId.of(CANARY), HELD),
                        of(CompetenceId.of("first-aid"), Level.of(CANARY)),
                        of(CompetenceId.of("first-aid"), Level.of(CANARY, CANARY)),
                        of(CompetenceId.of("first-aid"), Level.of("scale", CANARY)),
                        of(CompetenceId.of("first-aid"), Level.of("apart", "level"))),
                List.of(exemption(Period.of(PERSONAL_DATE, PERSONAL_DATE))));
    }

    private static Exemption exemption(Period period) {
        return new Exemption(CompetenceId.of("first-aid"), period, ReasonCode.of(CANARY));
    }

    private static Employment employment(String suffix, String role, String unit, Fte fte) {
        return Employment.of(
                EmploymentId.of(CANARY + suffix),
                RoleId.of(role),
                UnitId.of(unit),
                fte,
                Period.startingOn(PERSONAL_DATE));
    }

    private static Assessment assessment(String suffix) {
        return Assessment.of(
                        AssessmentId.of(CANARY + suffix),
                        CompetenceId.of("first-aid"),
                        HELD,
                        PERSONAL_DATE,
                        AssessmentSource.TEST)
                .withEvidence(CANARY);
    }

    private static Assessment of(CompetenceId competence, Level level) {
        return Assessment.of(AssessmentId.of(CANARY), competence, level, PERSONAL_DATE, AssessmentSource.SELF);
    }

    private static Organisation organisation() {
        CompetenceFramework framework = CompetenceFramework.of(
                List.of(scale("scale", "basic", "canary-level"), scale("apart", "level")),
                List.of(),
                List.of(Competence.of(CompetenceId.of("first-aid"), LABELS, Dimension.SKILL, ScaleId.of("scale"))));
        return Organisation.of(new OrganisationStructure(
                framework,
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(UnitId.of("root"), LABELS, UnitLevelId.of("unit"))),
                List.of(Role.of(RoleId.of("nurse"), LABELS)),
                List.of(new RoleProfile(
                        RoleId.of("nurse"),
                        List.of(Requirement.of(CompetenceId.of("first-aid"), Level.of("basic"), 1))))));
    }

    private static ProficiencyScale scale(String id, String... levels) {
        return ProficiencyScale.of(
                ScaleId.of(id),
                LABELS,
                List.of(levels).stream()
                        .map(level -> ProficiencyLevel.of(LevelId.of(level), LABELS))
                        .toList());
    }
}

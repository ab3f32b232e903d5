package org.kompetens.redeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.redeployment.ContactCentre.THU_2026_10_01;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
import org.kompetens.gap.GapAnalysis;
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
 * A role that requires fourteen competences at each of the levels 16 to 29 of one scale. Shares of these are compared in
 * parts of 2 329 089 562 800, the least number that all the ranks divide: what two people could miss in all can be
 * reckoned with, and of three it could be too much.
 */
final class TooLargeTest {

    private static final int RANKS = 29;
    private static final int LOWEST = 16;
    private static final Labels LABELS = Labels.of(Language.EN, "something");
    private static final RoleId ENDING = RoleId.of("ending");
    private static final RoleId OPEN = RoleId.of("open");
    private static final UnitId TOWN = UnitId.of("town");

    private static GapAnalysis analysis() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("fine"),
                LABELS,
                IntStream.rangeClosed(1, RANKS)
                        .mapToObj(rank -> ProficiencyLevel.of(
                                LevelId.of("l" + rank), Labels.of(Language.EN, Integer.toString(rank))))
                        .toList());
        List<Competence> competences = IntStream.rangeClosed(LOWEST, RANKS)
                .mapToObj(rank -> Competence.of(CompetenceId.of("c" + rank), LABELS, Dimension.SKILL, scale.id()))
                .toList();
        List<Requirement> required = IntStream.rangeClosed(LOWEST, RANKS)
                .mapToObj(rank -> Requirement.of(CompetenceId.of("c" + rank), Level.of("l" + rank), 5))
                .toList();
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                        CompetenceFramework.of(List.of(scale), List.of(), competences),
                        UnitLevel.STANDARD,
                        List.of(OrganisationUnit.of(TOWN, LABELS, UnitLevelId.of("municipality"))),
                        List.of(Role.of(ENDING, LABELS), Role.of(OPEN, LABELS)),
                        List.of(new RoleProfile(OPEN, required)))),
                THU_2026_10_01);
    }

    private static List<String> found(ShortfallMeasure measure, int people) {
        List<Employee> employees = IntStream.range(0, people)
                .mapToObj(i -> Employee.of(
                        EmployeeId.of("e" + i),
                        List.of(Employment.of(EmploymentId.of("own"), ENDING, TOWN, Fte.FULL, Period.ALWAYS)),
                        List.of()))
                .toList();
        RedeploymentQuestion question = new RedeploymentQuestion(
                List.of(new EndingRole(ENDING, Optional.empty())),
                List.of(new OpenPosition(OPEN, TOWN, 1)),
                List.of(),
                measure);
        return question.findings(analysis(), employees).list().stream()
                .map(one -> one.path() + " " + one.code())
                .toList();
    }

    @Test
    void sharesOfManyRanksAreTooFineToBeReckonedWithOfMany() {
        assertThat(found(ShortfallMeasure.WEIGHTED_SHARES, 2)).isEmpty();
        assertThat(found(ShortfallMeasure.WEIGHTED_SHARES, 3)).containsExactly(" redeployment.too-large");
    }

    @Test
    void stepsAreWholeNumbers() {
        assertThat(found(ShortfallMeasure.WEIGHTED_STEPS, 100)).isEmpty();
    }
}

package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
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
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Activities with places that nobody is named for, of which each takes those of another. */
@Tag("slow")
final class PlannedMoreMoneyTest {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final UnitId TOWN = UnitId.of("town");
    private static final List<RoleId> ROLES = List.of(RoleId.of("nurse"), RoleId.of("assistant"));
    private static final List<CompetenceId> COMPETENCES =
            Stream.of("c1", "c2", "c3").map(CompetenceId::of).toList();
    private static final int EXTRA = 300;

    private static Organisation organisation(Random random) {
        Labels name = Labels.of(Language.EN, "name");
        ScaleId scale = ScaleId.of("scale");
        List<ProficiencyLevel> levels = IntStream.rangeClosed(1, 3)
                .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("l" + rank), name))
                .toList();
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(ProficiencyScale.of(scale, name, levels)),
                        List.of(),
                        COMPETENCES.stream()
                                .map(id -> Competence.of(id, name, Dimension.SKILL, scale))
                                .toList()),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(TOWN, name, UnitLevelId.of("municipality"))),
                ROLES.stream().map(role -> Role.of(role, name)).toList(),
                ROLES.stream()
                        .map(role -> new RoleProfile(
                                role,
                                COMPETENCES.stream()
                                        .map(one -> Requirement.of(
                                                one, Level.of("l" + (3 - ROLES.indexOf(role))), 1 + random.nextInt(5)))
                                        .toList()))
                        .toList()));
    }

    private static Employee employee(int number, Random random) {
        return Employee.of(
                EmployeeId.of("e" + (10 + number)),
                List.of(Employment.of(
                        EmploymentId.of("1"),
                        ROLES.get(random.nextInt(2)),
                        TOWN,
                        Fte.FULL,
                        Period.startingOn(LocalDate.of(2020, 1, 1)))),
                COMPETENCES.stream()
                        .map(one -> Assessment.of(
                                AssessmentId.of("of " + one),
                                one,
                                Level.of("l" + (1 + random.nextInt(2))),
                                LocalDate.of(2026, 1, 1),
                                AssessmentSource.MANAGER))
                        .toList());
    }

    private static ActivityBuilder activity(int number, Random random) {
        Money cost = Money.of(String.valueOf(100 * (1 + random.nextInt(9))), "SEK");
        ActivityBuilder activity = Activity.builder(
                        ActivityId.of("a" + (10 + number)),
                        Labels.of(Language.EN, "a" + number),
                        TOWN,
                        Responsible.of("head"))
                .period(Period.ofClosed(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 1)))
                .cost(() -> CostLine.of(CostKind.FEE, cost, Years.of(2027), VatBasis.WITHOUT));
        for (CompetenceId competence : COMPETENCES) {
            if (random.nextBoolean()) {
                activity.gain(PlannedGain.ofPersons(
                        competence, Level.of("l" + (2 + random.nextInt(2))), 1 + random.nextInt(6)));
            }
        }
        return activity;
    }

    private static PlannedChoice choice(int seed, int activities) {
        Random random = new Random(seed);
        Organisation organisation = organisation(random);
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            employees.add(employee(i, random));
        }
        PlanRegisterBuilder register = PlanRegister.builder();
        for (int i = 0; i < activities; i++) {
            register.activity(activity(i, random));
        }
        return PlannedChoice.of(
                Planning.of(organisation, register.build()),
                GapAnalysis.of(organisation, TODAY),
                TOWN,
                employees.stream(),
                SEK);
    }

    private static UnaryOperator<ChoiceQuestionBuilder> within(int budget) {
        return question -> question.budget(Optional.empty(), () -> Money.of(String.valueOf(budget), "SEK"));
    }

    /** The eight are tried in every set as those who are first, the eleven are too many for that. */
    @Test
    void withMoreMoneyNoLessIsClosedAndItIsSaidBeforeHowMuchMore() {
        for (int seed = 0; seed < 6; seed++) {
            PlannedChoice choice = choice(seed, seed < 4 ? 8 : 11);
            Optional<Fraction> foretold = Optional.empty();
            for (int budget = 900; budget <= 1800; budget += EXTRA) {
                PlannedProposal now = choice.propose(within(budget)).orElseThrow();
                foretold.ifPresent(closed -> assertThat(now.proposal().closed()).isEqualTo(closed));
                Fraction more = choice.withMore(within(budget), now, Money.of(String.valueOf(EXTRA), "SEK"))
                        .get(0)
                        .gain();
                assertThat(more.signum()).isNotNegative();
                foretold = Optional.of(now.proposal().closed().plus(more));
            }
        }
    }

    @Test
    void whatIsProposedIsWhatItsQuestionProposes() {
        PlannedProposal proposal = choice(3, 8).propose(within(1500)).orElseThrow();
        assertThat(proposal.choice().propose().orElseThrow().closed())
                .isEqualTo(proposal.proposal().closed());
        assertThat(choice(3, 8).isImpossible(within(0))).isFalse();
    }
}

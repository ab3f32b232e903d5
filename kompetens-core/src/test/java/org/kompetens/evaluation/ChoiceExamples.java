package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.NURSE;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningRule;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Made-up activities to choose from, and what they would close. */
final class ChoiceExamples {

    private ChoiceExamples() {}

    static final Currency SEK = Currency.getInstance("SEK");
    static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
    static final Period SPRING = Period.ofClosed(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 6, 9));
    static final Employee EVA = nurse("eva", found("basic", LAST_YEAR));
    static final Employee ALI = nurse("ali", found("basic", LAST_YEAR));
    static final Employee KIM = nurse("kim", found("expert", LAST_YEAR));

    /** Unassessed: nothing says how much is missing. */
    static final Employee BO = nurse("bo");

    static ActivityBuilder bringing(String id, String level, int persons) {
        return course(id).period(SPRING).gain(PlannedGain.ofPersons(WOUND_CARE, Level.of(level), persons));
    }

    static ActivityBuilder bringing(String id, String level, Employee... employees) {
        return course(id)
                .period(SPRING)
                .gain(PlannedGain.ofEmployees(
                        WOUND_CARE,
                        Level.of(level),
                        List.of(employees).stream().map(Employee::id).toList()));
    }

    static ActivityBuilder approved(ActivityBuilder activity) {
        return activity.decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.APPROVED, List.of()));
    }

    static CostLine fee(String amount, String currency) {
        return CostLine.of(CostKind.FEE, Money.of(amount, currency), Years.of(2027), VatBasis.WITHOUT);
    }

    static PlannedChoice choice(Planning planning, UnitId top, Employee... employees) {
        return PlannedChoice.of(planning, TODAY, top, List.of(employees).stream(), SEK);
    }

    static ChoiceQuestion question(Planning planning, Employee... employees) {
        return choice(planning, TOWN, employees).question().build();
    }

    static Proposal proposal(ChoiceQuestion question) {
        return Choice.of(question).propose().orElseThrow();
    }

    static List<String> closed(ChoiceQuestion question) {
        return question.candidates().stream()
                .map(one -> one.activity() + " " + one.closes().size())
                .toList();
    }

    static String closedWith(Planning planning, String budget, Employee... employees) {
        Proposal proposal = choice(planning, TOWN, employees)
                .propose(question -> question.budget(Optional.empty(), () -> Money.of(budget, "SEK")))
                .orElseThrow()
                .proposal();
        return proposal.activities() + " " + proposal.closed().rounded(0) + " of "
                + proposal.shortfall().rounded(0) + ", at most "
                + proposal.bound().rounded(0);
    }

    static Employee twiceEmployed(Employee employee) {
        return Employee.of(
                employee.id(),
                Stream.of("1", "2")
                        .map(id -> Employment.of(
                                EmploymentId.of(id),
                                NURSE,
                                WARD,
                                Fte.of(new BigDecimal("0.5")),
                                Period.startingOn(LAST_YEAR)))
                        .toList(),
                employee.assessments());
    }

    static Fund feeFund(String id) {
        return Fund.of(FundId.of(id), Labels.of(Language.EN, id), SEK, Fraction.of(4, 5))
                .withPays(Set.of(CostKind.FEE));
    }

    static List<String> grants(Fund... funds) {
        ActivityBuilder open = bringing("a", "good", EVA)
                .cost(() -> fee("100", "SEK"))
                .cost(() -> CostLine.of(CostKind.MATERIAL, Money.of("100", "SEK"), Years.of(2027), VatBasis.WITHOUT));
        PlanRegisterBuilder register = PlanRegister.builder();
        for (Fund fund : funds) {
            register.fund(() -> fund);
            open.funding(() -> new FundingLine(fund.id(), Years.of(2027), GrantStatus.GRANTED));
        }
        Planning planning =
                Planning.of(Ward.ORGANISATION, register.activity(open).build());
        assertThat(planning.warnings().list())
                .filteredOn(finding -> finding.rule() == PlanningRule.FUNDED_ABOVE_COST)
                .hasSize(1);
        ChoiceQuestion question = question(planning, EVA);
        assertThat(question.findings().list()).isEmpty();
        return question.candidates().get(0).grants().stream()
                .map(grant -> grant.fund() + " " + grant.amount())
                .toList();
    }
}

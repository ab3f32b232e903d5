package org.kompetens.testkit;

import static org.kompetens.testkit.PlanDraft.HERE;
import static org.kompetens.testkit.PlanDraft.NURSE;
import static org.kompetens.testkit.PlanDraft.RETIRED;
import static org.kompetens.testkit.PlanDraft.TODAY;
import static org.kompetens.testkit.PlanDraft.text;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.FieldPath;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.ActivityKind;
import org.kompetens.planning.AddressedGap;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanningRule;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ServedGoal;
import org.kompetens.rollup.Fraction;

/** What may be wrong with activities, with what they cost and who pays it, and with what they need of each other. */
final class ActivityBreaker {

    private static final int YEAR = 2027;
    private static final LocalDate BEGIN = LocalDate.of(YEAR, 1, 1);
    private static final FundId FUND = FundId.of("fund");
    private static final ActivityId FIRST = ActivityId.of("first");
    private static final EmployeeId SOMEBODY = EmployeeId.of("anna");

    private ActivityBreaker() {}

    private static ActivityBuilder broken() {
        return PlanDraft.activity("broken", HERE);
    }

    private static CostLine cost(CostKind kind, int year, VatBasis vat) {
        return CostLine.of(kind, Money.of("100", "SEK"), Years.of(year), vat);
    }

    private static ActivityBuilder costing() {
        return broken().cost(() -> cost(CostKind.FEE, YEAR, VatBasis.WITHOUT));
    }

    private static Fund fund(FundId id, int fifths) {
        return Fund.of(id, text(id.value()), Currency.getInstance("SEK"), Fraction.of(fifths, 5));
    }

    private static FundingLine asking(FundId fund, int year) {
        return new FundingLine(fund, Years.of(year), GrantStatus.GRANTED);
    }

    private static ActivityBuilder decided(String id, DecisionStatus outcome) {
        return PlanDraft.activity(id, HERE).decision(new Decision("board", TODAY, outcome, List.of()));
    }

    static List<PlanBreaker> all() {
        return List.of(
                PlanBreaker.of(
                        PlanningRule.ID_REPEATED,
                        draft -> draft.add(PlanDraft.activity("first", HERE)).then("id")),
                PlanBreaker.of(
                        PlanningRule.UNIT_UNKNOWN,
                        draft -> draft.add(PlanDraft.activity("broken", PlanDraft.NOWHERE))
                                .then("unit")),
                PlanBreaker.of(
                        PlanningRule.ROLE_UNKNOWN,
                        draft -> draft.add(broken().recipients(new Recipients.InRole(RoleId.of("pilot"), HERE)))
                                .then("recipients")
                                .then("role")),
                PlanBreaker.of(
                        PlanningRule.FUND_UNKNOWN,
                        draft -> draft.add(costing().funding(() -> asking(FUND, YEAR)))
                                .then("funding", 0)
                                .then("fund")),
                PlanBreaker.of(
                        PlanningRule.GOAL_UNKNOWN,
                        draft -> draft.add(broken().goal(new ServedGoal(GoalId.of("no-such-goal"), Optional.empty())))
                                .then("goals", 1)
                                .then("goal")),
                PlanBreaker.of(
                        PlanningRule.ACTIVITY_UNKNOWN,
                        draft -> draft.add(broken().needs(ActivityId.of("no-such-activity")))
                                .then("needs", 0)),
                PlanBreaker.of(
                        PlanningRule.PERIOD_ENDS_BEFORE_BEGIN,
                        draft -> draft.add(broken().period(Period.of(BEGIN, BEGIN)))
                                .then("period")),
                PlanBreaker.of(
                        PlanningRule.YEARS_OUT_OF_ORDER,
                        draft -> draft.add(broken().cost(() -> CostLine.of(
                                        CostKind.FEE,
                                        Money.of("100", "SEK"),
                                        new Years(YEAR + 1, YEAR),
                                        VatBasis.WITHOUT)))
                                .then("costs", 0)
                                .then("years")),
                PlanBreaker.of(
                        PlanningRule.FOLLOW_UP_BEFORE_ACTIVITY,
                        draft -> draft.add(broken().period(Period.startingOn(BEGIN))
                                        .followUp(BEGIN.minusDays(1)))
                                .then("followUps", 0)),
                PlanBreaker.of(
                        PlanningRule.VAT_MIXED,
                        draft -> draft.add(costing().cost(() -> cost(CostKind.EXAM, YEAR, VatBasis.WITH)))
                                .then("costs", 1)
                                .then("vat")),
                PlanBreaker.of(
                        PlanningRule.PAY_AND_SUBSTITUTE,
                        draft -> draft.add(broken().cost(
                                                () -> cost(CostKind.PAY_WHILE_STUDYING, YEAR, VatBasis.NOT_SUBJECT))
                                        .cost(() -> cost(CostKind.SUBSTITUTE, YEAR, VatBasis.NOT_SUBJECT)))
                                .then("costs")),
                PlanBreaker.of(
                        PlanningRule.COSTS_WITHOUT_MONEY,
                        draft -> draft.add(costing().kind(ActivityKind.WITHOUT_MONEY))
                                .then("kind")),
                PlanBreaker.of(PlanningRule.FUNDING_REPEATED, draft -> {
                    draft.register().fund(() -> fund(FUND, 1));
                    return draft.add(costing().funding(() -> asking(FUND, YEAR)).funding(() -> asking(FUND, YEAR)))
                            .then("funding", 1);
                }),
                PlanBreaker.of(PlanningRule.FUNDED_ABOVE_COST, draft -> {
                    FundId other = FundId.of("other");
                    draft.register().fund(() -> fund(FUND, 3)).fund(() -> fund(other, 3));
                    return draft.add(costing().funding(() -> asking(FUND, YEAR)).funding(() -> asking(other, YEAR)))
                            .then("funding");
                }),
                PlanBreaker.of(PlanningRule.CAP_WITHOUT_PERSONS, draft -> {
                    draft.register().fund(() -> fund(FUND, 3).withCap(new PersonCap(Money.of("5", "SEK"), 12)));
                    return draft.add(costing()
                                    .recipients(new Recipients.InRole(NURSE, HERE))
                                    .funding(() -> asking(FUND, YEAR)))
                            .then("funding", 0)
                            .then("fund");
                }),
                PlanBreaker.of(PlanningRule.FUND_PAYS_NOTHING, draft -> {
                    draft.register().fund(() -> fund(FUND, 3));
                    return draft.add(costing().funding(() -> asking(FUND, YEAR + 2)))
                            .then("funding", 0);
                }),
                PlanBreaker.of(
                        PlanningRule.MORE_NAMED_THAN_SEATS,
                        draft -> draft.add(broken().recipients(
                                                new Recipients.Seats(1, List.of(SOMEBODY, EmployeeId.of("bo")))))
                                .then("recipients")
                                .then("named")),
                PlanBreaker.of(
                        PlanningRule.RECIPIENT_REPEATED,
                        draft -> draft.add(broken().recipients(new Recipients.Seats(2, List.of(SOMEBODY, SOMEBODY))))
                                .then("recipients")
                                .then("named", 1)),
                PlanBreaker.of(
                        PlanningRule.NEITHER_GAP_NOR_GOAL,
                        draft -> draft.add(Activity.builder(
                                ActivityId.of("broken"), text("broken"), HERE, Responsible.of("head of unit")))),
                PlanBreaker.of(
                        PlanningRule.COMPETENCE_RETIRED,
                        draft -> draft.add(
                                        broken().gap(AddressedGap.of(RETIRED)).period(Period.startingOn(BEGIN)))
                                .then("gaps", 1)
                                .then("competence")),
                PlanBreaker.of(PlanningRule.EITHER_OR_TOO_FEW, draft -> {
                    draft.register().eitherOr(List.of(FIRST));
                    return FieldPath.of("eitherOr", 0);
                }),
                PlanBreaker.of(PlanningRule.ALTERNATIVES_APPROVED, draft -> {
                    draft.add(decided("one", DecisionStatus.APPROVED));
                    draft.add(decided("other", DecisionStatus.APPROVED));
                    draft.register().eitherOr(List.of(ActivityId.of("one"), ActivityId.of("other")));
                    return FieldPath.of("eitherOr", 0);
                }),
                PlanBreaker.of(PlanningRule.NEEDS_DECLINED, draft -> {
                    draft.add(decided("declined", DecisionStatus.REJECTED));
                    return draft.add(broken().needs(ActivityId.of("declined"))).then("needs", 0);
                }),
                PlanBreaker.of(PlanningRule.NEEDS_ALTERNATIVES, draft -> {
                    draft.register().eitherOr(List.of(FIRST, ActivityId.of("broken")));
                    return draft.add(broken().needs(FIRST)).then("needs");
                }),
                PlanBreaker.of(
                        PlanningRule.NEEDS_ITSELF,
                        draft -> draft.add(broken().needs(ActivityId.of("broken")))
                                .then("needs")),
                PlanBreaker.of(
                        PlanningRule.COST_OUTSIDE_PERIOD,
                        draft -> draft.add(broken().period(Period.ofClosed(BEGIN, BEGIN.plusMonths(6)))
                                        .cost(() -> cost(CostKind.FEE, YEAR + 2, VatBasis.WITHOUT)))
                                .then("costs", 0)
                                .then("years")),
                PlanBreaker.of(
                        PlanningRule.REPORTED_BEFORE_ACTIVITY,
                        draft -> draft.add(broken().period(Period.startingOn(BEGIN))
                                        .report(new ImplementationReport(
                                                BEGIN.minusDays(1), ImplementationStatus.DONE)))
                                .then("reports")),
                PlanBreaker.of(
                        PlanningRule.SAME_DAY_DIFFERS,
                        draft -> draft.add(decided("broken", DecisionStatus.APPROVED)
                                        .decision(new Decision("board", TODAY, DecisionStatus.REJECTED, List.of())))
                                .then("decisions")),
                PlanBreaker.of(
                                PlanningRule.EMPLOYEE_UNKNOWN,
                                draft -> draft.add(broken().recipients(new Recipients.People(List.of(SOMEBODY))))
                                        .then("recipients")
                                        .then("named", 0))
                        .in(PlanBreach.Question.PEOPLE));
    }
}

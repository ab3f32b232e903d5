package org.kompetens.testkit.mistakes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.planning.Activity;
import org.kompetens.planning.Decision;
import org.kompetens.planning.Goal;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.PlanRegister;
import org.kompetens.rollup.Fraction;

/** Plans as a system sees them that reads them with a mistake. */
final class Registers {

    private Registers() {}

    static PlanRegister withActivities(PlanRegister one, UnaryOperator<Activity> change) {
        return with(one, one.funds(), one.activities().stream().map(change).toList(), one.goals());
    }

    static Activity withoutDecisions(Activity one) {
        return withDecisions(one, List.of());
    }

    static Activity withDecisions(Activity one, List<Decision> decisions) {
        return with(one, decisions, one.reports());
    }

    static Activity withoutReports(Activity one) {
        return with(one, one.decisions(), List.of());
    }

    /** Where some money stands otherwise than it does. */
    static Activity withStatuses(Activity one, UnaryOperator<GrantStatus> change) {
        return with(
                one,
                one.decisions(),
                one.reports(),
                one.funding().stream()
                        .map(line -> new FundingLine(line.fund(), line.years(), change.apply(line.status())))
                        .toList());
    }

    private static Activity with(Activity one, List<Decision> decisions, List<ImplementationReport> reports) {
        return with(one, decisions, reports, one.funding());
    }

    private static Activity with(
            Activity one, List<Decision> decisions, List<ImplementationReport> reports, List<FundingLine> funding) {
        return new Activity(
                one.id(),
                one.title(),
                one.description(),
                one.unit(),
                one.kind(),
                one.strategies(),
                one.gaps(),
                one.goals(),
                one.recipients(),
                one.arena(),
                one.costs(),
                funding,
                one.period(),
                one.responsible(),
                one.followUps(),
                one.gains(),
                one.needs(),
                decisions,
                reports,
                one.verdicts(),
                one.commitment(),
                one.milestones(),
                one.carriedOverFrom());
    }

    static PlanRegister withFunds(PlanRegister one, UnaryOperator<Fund> change) {
        return with(one, one.funds().stream().map(change).toList(), one.activities(), one.goals());
    }

    static PlanRegister withGoals(PlanRegister one, UnaryOperator<Goal> change) {
        return with(
                one,
                one.funds(),
                one.activities(),
                one.goals().stream().map(change).toList());
    }

    private static PlanRegister with(PlanRegister one, List<Fund> funds, List<Activity> activities, List<Goal> goals) {
        return new PlanRegister(
                funds,
                one.bodies(),
                activities,
                one.eitherOr(),
                one.lifts(),
                one.analyses(),
                goals,
                one.supplyPlans(),
                one.developmentPlans(),
                one.documents(),
                one.inputs(),
                one.lessons(),
                one.payAndSubstitute(),
                one.refused());
    }

    static Fund withShare(Fund one, Fraction share) {
        return new Fund(
                one.id(),
                one.name(),
                one.currency(),
                one.pays(),
                share,
                one.cap(),
                one.framePerYear(),
                one.lastClaimDay());
    }

    static Fund withoutCap(Fund one) {
        return new Fund(
                one.id(),
                one.name(),
                one.currency(),
                one.pays(),
                one.share(),
                Optional.empty(),
                one.framePerYear(),
                one.lastClaimDay());
    }

    static Fund withoutFrame(Fund one) {
        return new Fund(
                one.id(),
                one.name(),
                one.currency(),
                one.pays(),
                one.share(),
                one.cap(),
                Optional.empty(),
                one.lastClaimDay());
    }
}

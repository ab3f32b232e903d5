package org.kompetens.json.form;

import java.util.List;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.cost.FundClaim;
import org.kompetens.cost.Price;
import org.kompetens.cost.UnpaidCosts;
import org.kompetens.cost.Years;
import org.kompetens.evaluation.ExpectedEffect;
import org.kompetens.evaluation.NoCandidate;
import org.kompetens.evaluation.PlannedChoice;
import org.kompetens.evaluation.PlannedProposal;
import org.kompetens.evaluation.SoleHolders;
import org.kompetens.evaluation.UnplacedGain;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityCosts;
import org.kompetens.planning.ActivityStatus;
import org.kompetens.planning.Cascade;
import org.kompetens.planning.Escalation;
import org.kompetens.planning.FollowUp;
import org.kompetens.planning.PlanChanges;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Progress;
import org.kompetens.planning.SeatCosts;
import org.kompetens.selection.Cost;
import org.kompetens.selection.Limit;
import org.kompetens.selection.Payment;
import org.kompetens.selection.SearchOutcome;
import org.kompetens.selection.Selection;
import org.kompetens.selection.SelectionBudget;
import org.kompetens.selection.SelectionDemand;
import org.kompetens.selection.SelectionProblem;
import org.kompetens.selection.SelectionSearch;
import org.kompetens.selection.Selections;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.BirthDates;
import org.kompetens.staffing.CompetenceNeed;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.RecruitmentNeed;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.StockAndFlow;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.strategy.StrategyVocabulary;
import org.kompetens.strategy.SuggestedActivity;

/** The types of plans, staffing and choices that a host's mapper neither reads nor writes, and what to write instead. */
final class RefusedPlanTypes {

    static final List<HostForm<?>> ALL = RefusedTypes.of(
            RefusedTypes.because(
                    "It is for the host's own code. Write what it gives.",
                    ActivityBuilder.class,
                    BirthDates.class,
                    CandidateBuilder.class,
                    ChoiceQuestionBuilder.class,
                    FundClaim.class,
                    PlanRegisterBuilder.class,
                    RetirementDates.class,
                    RetirementPolicy.class,
                    Retired.class,
                    SoleHolders.class),
            RefusedTypes.because("Write its register.", Planning.class),
            RefusedTypes.because(
                    "Write the CostSum of an activity, a year or a fund.", ActivityCosts.class, UnpaidCosts.class),
            RefusedTypes.because("Write the CostLine or the FundingLine that it is of.", Price.class, Years.class),
            RefusedTypes.because(
                    "Write the Evaluation, which has it of each activity and goal.",
                    ActivityStatus.class,
                    FollowUp.class,
                    Progress.class,
                    Progress.Tally.class),
            RefusedTypes.because(
                    "Write what PlanGoalsDocument.of or TalkPrioritiesDocument.of gives.",
                    Cascade.class,
                    Cascade.TalkPriorities.class),
            RefusedTypes.because("Write the Lifts, or the ActivityForm of a unit or a body.", Escalation.class),
            RefusedTypes.because(
                    "Write what PlanChangesDocument.of gives.", PlanChanges.class, PlanChanges.Changes.class),
            RefusedTypes.because("Write what SeatCostsDocument.of gives.", SeatCosts.class),
            RefusedTypes.because("Write the Bridge of its horizon.", ExpectedEffect.class),
            RefusedTypes.because("Write its activity and its reason.", NoCandidate.class, UnplacedGain.class),
            RefusedTypes.because("Write the ChoiceQuestion that it gives.", PlannedChoice.class),
            RefusedTypes.because("Write the question of its choice, and its proposal.", PlannedProposal.class),
            RefusedTypes.because("Write the Proposal that it gives, as ProposalDocument.of has it.", Choice.class),
            RefusedTypes.because(
                    "It is numbers without names, for the host's own code. Write a ChoiceQuestion.",
                    SelectionBudget.class,
                    Cost.class,
                    SelectionDemand.class,
                    Limit.class,
                    Payment.class,
                    Payment.Ceiling.class,
                    Payment.Claim.class,
                    SearchOutcome.class,
                    Selection.class,
                    SelectionProblem.class,
                    SelectionSearch.class,
                    Selections.class),
            RefusedTypes.because(
                    "Write the StaffingForecast that it is of.",
                    CompetenceNeed.class,
                    CompetenceNeeds.class,
                    ExpectedRetirements.class,
                    Figure.class,
                    ForecastYear.class,
                    Opening.class,
                    RecruitmentNeed.class,
                    Staff.class,
                    StockAndFlow.class),
            RefusedTypes.because("Write its Simulation and its StochasticYears.", StochasticForecast.class),
            RefusedTypes.because("Write the StochasticYear that it is of.", Percentiles.class),
            RefusedTypes.because(
                    "Write the StaffingAssumptions or the Demand that it is of.",
                    DemographicDemand.Service.class,
                    GivenDemand.Given.class),
            RefusedTypes.because("Write the MemberReport that it is of.", AgeDistribution.class),
            RefusedTypes.because(
                    "Write the RetirementTerms that it is made of.",
                    RetirementAge.class,
                    RetirementRates.class,
                    RetirementRules.class,
                    RetirementTable.class),
            RefusedTypes.because("Write what TurnoverDocument.of gives.", Turnover.class, TurnoverFlows.class),
            RefusedTypes.because(
                    "Write the Strategy that it is of.", StrategyVocabulary.class, StrategyVocabulary.Place.class),
            RefusedTypes.because("Write the Activity that is made of it.", SuggestedActivity.class));

    private RefusedPlanTypes() {}
}

package org.kompetens.planning;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of activities, lifts, goals and plans. */
public enum PlanningRule implements Rule {
    /** Two funds, bodies, activities, goals or plans have one id. */
    ID_REPEATED("planning.id-repeated", Severity.ERROR),
    /** A unit is named that the organisation does not have. */
    UNIT_UNKNOWN("planning.unit-unknown", Severity.ERROR),
    /** A role is named that the organisation does not have. */
    ROLE_UNKNOWN("planning.role-unknown", Severity.ERROR),
    /** A fund is named that is not declared. */
    FUND_UNKNOWN("planning.fund-unknown", Severity.ERROR),
    /** A body is named that is not declared. */
    BODY_UNKNOWN("planning.body-unknown", Severity.ERROR),
    /** A goal is named that is not declared. */
    GOAL_UNKNOWN("planning.goal-unknown", Severity.ERROR),
    /** An activity is named that is not declared. */
    ACTIVITY_UNKNOWN("planning.activity-unknown", Severity.ERROR),
    /** A period does not begin before it ends. */
    PERIOD_ENDS_BEFORE_BEGIN("planning.period-ends-before-begin", Severity.ERROR),
    /** The last year of a cost or of funding comes before the first. */
    YEARS_OUT_OF_ORDER("planning.years-out-of-order", Severity.ERROR),
    /** An activity is to be followed up before it begins. */
    FOLLOW_UP_BEFORE_ACTIVITY("planning.follow-up-before-activity", Severity.ERROR),
    /** Costs with and without value added tax would be added. */
    VAT_MIXED("planning.vat-mixed", Severity.ERROR),
    /**
     * Pay while studying and a substitute are in one year of one activity: for the same hours only one of them is a
     * cost, unless the budget carries both.
     */
    PAY_AND_SUBSTITUTE("planning.pay-and-substitute", Severity.WARNING),
    /** An activity that has no money of its own has costs. */
    COSTS_WITHOUT_MONEY("planning.costs-without-money", Severity.WARNING),
    /** An activity asks one fund twice for the same year. */
    FUNDING_REPEATED("planning.funding-repeated", Severity.ERROR),
    /** Funds together pay more of a kind of cost than an activity has of it in a year. */
    FUNDED_ABOVE_COST("planning.funded-above-cost", Severity.WARNING),
    /** A fund has a cap for a person, and it is not known for how many an activity is: it counts as one. */
    CAP_WITHOUT_PERSONS("planning.cap-without-persons", Severity.WARNING),
    /** More places are given to somebody than there are. */
    MORE_NAMED_THAN_SEATS("planning.more-named-than-seats", Severity.ERROR),
    /** Somebody is named twice among those for whom an activity is, or among those who gain the same by it. */
    RECIPIENT_REPEATED("planning.recipient-repeated", Severity.ERROR),
    /** An activity closes no gap and serves no goal. */
    NEITHER_GAP_NOR_GOAL("planning.neither-gap-nor-goal", Severity.WARNING),
    /** A gap or an expected gain is of a competence that is retired when the activity begins. */
    COMPETENCE_RETIRED("planning.competence-retired", Severity.WARNING),
    /** A group of alternatives has fewer than two activities. */
    EITHER_OR_TOO_FEW("planning.either-or-too-few", Severity.WARNING),
    /** Two activities that exclude each other are both approved. */
    ALTERNATIVES_APPROVED("planning.alternatives-approved", Severity.WARNING),
    /** An activity needs one that was decided against. */
    NEEDS_DECLINED("planning.needs-declined", Severity.WARNING),
    /** An activity needs, by way of others, one that it excludes, or two that exclude each other. */
    NEEDS_ALTERNATIVES("planning.needs-alternatives", Severity.WARNING),
    /** A cost is of a year more than one before an activity begins, or more than one after it ends. */
    COST_OUTSIDE_PERIOD("planning.cost-outside-period", Severity.WARNING),
    /** Work is reported to have begun or to be done, or its result is judged, before the activity begins. */
    REPORTED_BEFORE_ACTIVITY("planning.reported-before-activity", Severity.WARNING),
    /** A fund is asked for a year in which an activity has no cost of a kind and in the currency that it pays. */
    FUND_PAYS_NOTHING("planning.fund-pays-nothing", Severity.WARNING),
    /** A body stands, by way of others, above itself. */
    BODY_ABOVE_ITSELF("planning.body-above-itself", Severity.ERROR),
    /** A body stands above nothing, so that nothing can be lifted to it. */
    BODY_ABOVE_NOTHING("planning.body-above-nothing", Severity.WARNING),
    /** Two summarising analyses are of one place and one day: the one that stands last counts. */
    ANALYSIS_REPEATED("planning.analysis-repeated", Severity.WARNING),
    /** Two decisions, reports, judgements or readings of one thing and one day differ: the one that stands last counts. */
    SAME_DAY_DIFFERS("planning.same-day-differs", Severity.WARNING),
    /** A goal is broken down from none, though a unit above has goals. */
    GOAL_WITHOUT_PARENT("planning.goal-without-parent", Severity.WARNING),
    /** A supply plan has a goal or an activity of a unit that is neither below nor above its own. */
    OUTSIDE_PLAN("planning.outside-plan", Severity.WARNING),
    /** Two plans of one unit for the same time have the same activity. */
    ACTIVITY_IN_TWO_PLANS("planning.activity-in-two-plans", Severity.WARNING),
    /** An input of the analysis changes something of a unit that is neither below nor above its own. */
    INPUT_CHANGES_ELSEWHERE("planning.input-changes-elsewhere", Severity.WARNING),
    /** A check-in or a follow-up of a development plan comes before the dialogue. */
    BEFORE_DIALOGUE("planning.before-dialogue", Severity.WARNING),
    /** An activity needs, by way of others, itself. */
    NEEDS_ITSELF("planning.needs-itself", Severity.ERROR),
    /** An activity is lifted or taken back from where it is not handled. */
    LIFT_FROM_ELSEWHERE("planning.lift-from-elsewhere", Severity.ERROR),
    /** An activity is lifted to what is not one step above. */
    LIFT_NOT_ONE_STEP("planning.lift-not-one-step", Severity.ERROR),
    /** An activity is lifted from where nothing is above. */
    LIFTED_PAST_TOP("planning.lifted-past-top", Severity.ERROR),
    /** An activity is taken back or returned to where it did not come from. */
    BACK_WITHOUT_LIFT("planning.back-without-lift", Severity.ERROR),
    /** A goal is broken down, by way of others, from itself. */
    GOAL_OWN_ANCESTOR("planning.goal-own-ancestor", Severity.ERROR),
    /** A goal is broken down from one of a unit that is not above. */
    GOAL_PARENT_NOT_ABOVE("planning.goal-parent-not-above", Severity.WARNING),
    /** The target of a measure lies in the other direction from its baseline than it is to go. */
    TARGET_AGAINST_DIRECTION("planning.target-against-direction", Severity.ERROR),
    /** A unit has no goal, while others have. */
    UNIT_WITHOUT_GOAL("planning.unit-without-goal", Severity.WARNING),
    /** No activity serves a goal, nor any that is broken down from it. */
    GOAL_WITHOUT_ACTIVITY("planning.goal-without-activity", Severity.WARNING),
    /** A supply plan is named that is not declared. */
    PLAN_UNKNOWN("planning.plan-unknown", Severity.ERROR),
    /** One employee has two development plans in one cycle. */
    SECOND_PLAN_IN_CYCLE("planning.second-plan-in-cycle", Severity.ERROR),
    /** Somebody who is employed has no development plan in a cycle. */
    EMPLOYEE_WITHOUT_PLAN("planning.employee-without-plan", Severity.WARNING),
    /** Somebody is named who is not among the employees. */
    EMPLOYEE_UNKNOWN("planning.employee-unknown", Severity.WARNING),
    /** The last who holds a required competence in a unit leaves, and no activity hands it on. */
    SOLE_HOLDER_LEAVES("planning.sole-holder-leaves", Severity.WARNING),
    /** A chapter of a plan's document is empty. */
    CHAPTER_EMPTY("planning.chapter-empty", Severity.WARNING),
    /** The result of an evaluation is communicated before the evaluation. */
    COMMUNICATED_BEFORE_EVALUATED("planning.communicated-before-evaluated", Severity.ERROR),
    /** The result of an evaluation is communicated to nobody. */
    RESULT_NOT_COMMUNICATED("planning.result-not-communicated", Severity.WARNING),
    /** What is to be done better after an evaluation is in no activity and no goal. */
    IMPROVEMENT_NOT_PLANNED("planning.improvement-not-planned", Severity.WARNING),
    /** An input of the analysis does not say what it changes. */
    INPUT_WITHOUT_EFFECT("planning.input-without-effect", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("PlanningRule", name -> PlanningRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    PlanningRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}

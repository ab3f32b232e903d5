package org.kompetens.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kompetens.cost.Fund;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.FindingsException;

/** Writes down what an organisation plans, in any order but that of the lifts. */
public final class PlanRegisterBuilder {

    private final List<Fund> funds = new ArrayList<>();
    private final List<PlanningBody> bodies = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<List<ActivityId>> eitherOr = new ArrayList<>();
    private final List<Lift> lifts = new ArrayList<>();
    private final List<FormAnalysis> analyses = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<SupplyPlan> supplyPlans = new ArrayList<>();
    private final List<DevelopmentPlan> developmentPlans = new ArrayList<>();
    private final List<PlanDocument> documents = new ArrayList<>();
    private final List<AnalysisInput> inputs = new ArrayList<>();
    private final List<Lessons> lessons = new ArrayList<>();
    private final FindingsBuilder refused = new FindingsBuilder();
    private boolean payAndSubstitute;
    private int fundsGiven;

    PlanRegisterBuilder() {}

    /**
     * Somebody else who pays.
     *
     * @param fund makes the fund; what it refuses becomes a finding, and the fund is left out
     * @return this builder
     */
    public PlanRegisterBuilder fund(Supplier<Fund> fund) {
        FieldPath path = FieldPath.of("funds", fundsGiven++);
        try {
            funds.add(fund.get());
        } catch (FindingsException wrong) {
            refused.addAll(path, wrong.findings());
        }
        return this;
    }

    /**
     * A body above or beside the line.
     *
     * @param body the body
     * @return this builder
     */
    public PlanRegisterBuilder body(PlanningBody body) {
        bodies.add(body);
        return this;
    }

    /**
     * An activity.
     *
     * @param activity its builder; what it refused becomes a finding here, and is left out
     * @return this builder
     */
    public PlanRegisterBuilder activity(ActivityBuilder activity) {
        refused.addAll(FieldPath.of("activities", activities.size()), activity.refused());
        activities.add(activity.accepted());
        return this;
    }

    /**
     * Activities of which one is carried out at most.
     *
     * @param group the activities
     * @return this builder
     */
    public PlanRegisterBuilder eitherOr(List<ActivityId> group) {
        eitherOr.add(List.copyOf(group));
        return this;
    }

    /**
     * That an activity came to be handled elsewhere.
     *
     * @param lift the step
     * @return this builder
     */
    public PlanRegisterBuilder lift(Lift lift) {
        lifts.add(lift);
        return this;
    }

    /**
     * A summarising analysis.
     *
     * @param analysis the analysis
     * @return this builder
     */
    public PlanRegisterBuilder analysis(FormAnalysis analysis) {
        analyses.add(analysis);
        return this;
    }

    /**
     * A goal.
     *
     * @param goal the goal
     * @return this builder
     */
    public PlanRegisterBuilder goal(Goal goal) {
        goals.add(goal);
        return this;
    }

    /**
     * A unit's supply plan.
     *
     * @param plan the plan
     * @return this builder
     */
    public PlanRegisterBuilder supplyPlan(SupplyPlan plan) {
        supplyPlans.add(plan);
        return this;
    }

    /**
     * An employee's development plan.
     *
     * @param plan the plan
     * @return this builder
     */
    public PlanRegisterBuilder developmentPlan(DevelopmentPlan plan) {
        developmentPlans.add(plan);
        return this;
    }

    /**
     * A supply plan as a document.
     *
     * @param document the document
     * @return this builder
     */
    public PlanRegisterBuilder document(PlanDocument document) {
        documents.add(document);
        return this;
    }

    /**
     * Something that an analysis rests on.
     *
     * @param input what was found
     * @return this builder
     */
    public PlanRegisterBuilder input(AnalysisInput input) {
        inputs.add(input);
        return this;
    }

    /**
     * What came of an evaluation.
     *
     * @param one to whom its result was communicated, and what is to be done better
     * @return this builder
     */
    public PlanRegisterBuilder lessons(Lessons one) {
        lessons.add(one);
        return this;
    }

    /**
     * Says that the budget carries the pay of those who study and their substitutes.
     *
     * @return this builder
     */
    public PlanRegisterBuilder budgetCarriesPayAndSubstitute() {
        payAndSubstitute = true;
        return this;
    }

    /**
     * The register.
     *
     * @return what was written down, and what was refused
     */
    public PlanRegister build() {
        return new PlanRegister(
                funds,
                bodies,
                activities,
                eitherOr,
                lifts,
                analyses,
                goals,
                supplyPlans,
                developmentPlans,
                documents,
                inputs,
                lessons,
                payAndSubstitute,
                refused.build());
    }
}

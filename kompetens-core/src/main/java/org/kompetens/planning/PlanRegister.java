package org.kompetens.planning;

import java.util.List;
import java.util.Set;
import org.kompetens.cost.Fund;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;

/**
 * All that an organisation plans, as it was written down. It can hold anything; {@link #findings} says what is wrong with it,
 * and {@link Planning#of} works only with what is right. Written down by a {@link PlanRegisterBuilder}.
 *
 * @param funds who else pays
 * @param bodies the bodies above and beside the line
 * @param activities the activities
 * @param eitherOr groups of activities of each of which one is carried out at most
 * @param lifts which of them came to be handled elsewhere, in the order in which it was recorded
 * @param analyses the summarising analyses under the activities of each level
 * @param goals the goals of all levels
 * @param supplyPlans the supply plans of units
 * @param developmentPlans the development plans of employees
 * @param documents supply plans as documents in S3's seven chapters
 * @param inputs what the analyses rest on
 * @param lessons what came of evaluations
 * @param payAndSubstitute whether the budget carries the pay of those who study and their substitutes: else the two are a
 *     finding where they stand side by side
 * @param refused what was refused while it was written down
 */
public record PlanRegister(
        List<Fund> funds,
        List<PlanningBody> bodies,
        List<Activity> activities,
        List<List<ActivityId>> eitherOr,
        List<Lift> lifts,
        List<FormAnalysis> analyses,
        List<Goal> goals,
        List<SupplyPlan> supplyPlans,
        List<DevelopmentPlan> developmentPlans,
        List<PlanDocument> documents,
        List<AnalysisInput> inputs,
        List<Lessons> lessons,
        boolean payAndSubstitute,
        Findings refused) {

    /** Copies. */
    public PlanRegister {
        funds = List.copyOf(funds);
        bodies = List.copyOf(bodies);
        activities = List.copyOf(activities);
        eitherOr = eitherOr.stream().map(List::copyOf).toList();
        lifts = List.copyOf(lifts);
        analyses = List.copyOf(analyses);
        goals = List.copyOf(goals);
        supplyPlans = List.copyOf(supplyPlans);
        developmentPlans = List.copyOf(developmentPlans);
        documents = List.copyOf(documents);
        inputs = List.copyOf(inputs);
        lessons = List.copyOf(lessons);
    }

    /**
     * Begins to write a register down.
     *
     * @return a builder of an empty one
     */
    public static PlanRegisterBuilder builder() {
        return new PlanRegisterBuilder();
    }

    /**
     * The same with other lifts.
     *
     * @param lifts in place of those it has
     * @return a new register
     */
    public PlanRegister withLifts(List<Lift> lifts) {
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
                refused);
    }

    /**
     * All that is wrong with it.
     *
     * @param organisation the organisation that it is of
     * @return what was refused while it was written down, and what does not fit together or into the organisation
     */
    public Findings findings(Organisation organisation) {
        return new PlanCheck(organisation, this).findings();
    }

    /**
     * Where somebody is named who is not among the employees: as responsible, as one for whom an activity is or who gains, or
     * with a development plan.
     *
     * @param employees the ids of everybody of whom there is a record
     * @return a warning at each such place, which does not say whom it names
     */
    public Findings unknownPeople(Set<EmployeeId> employees) {
        return new NamedPeople(this, employees).findings();
    }

    /** How much there is; nothing of what. */
    @Override
    public String toString() {
        return "PlanRegister[activities=" + activities.size() + ", goals=" + goals.size() + "]";
    }
}

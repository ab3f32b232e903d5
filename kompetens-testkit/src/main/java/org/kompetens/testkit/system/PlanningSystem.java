package org.kompetens.testkit.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostSum;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.Progress;
import org.kompetens.planning.UnitOrBody;

/** Whatever keeps plans, and says where they stand. */
public interface PlanningSystem {

    /**
     * What is wrong with a register.
     *
     * @param situation the organisation and what it plans
     * @return all findings
     */
    Findings findings(PlanningSituation situation);

    /**
     * What each place handles.
     *
     * @param situation the organisation and what it plans
     * @param date on which date
     * @return for each unit and body the activities on its form, those to be done and those not, in the order of the register
     */
    Map<UnitOrBody, List<ActivityId>> handled(PlanningSituation situation, LocalDate date);

    /**
     * What the forms tell apart as not to be done.
     *
     * @param situation the organisation and what it plans
     * @param date on which date
     * @return the activities of all places
     */
    Set<ActivityId> declined(PlanningSituation situation, LocalDate date);

    /**
     * What each activity costs, and who pays.
     *
     * @param situation the organisation and what it plans
     * @param date as of which date
     * @return for each activity from year to cost
     */
    Map<ActivityId, SortedMap<Integer, CostSum>> costs(PlanningSituation situation, LocalDate date);

    /**
     * The budget, cut in every way.
     *
     * @param situation the organisation and what it plans
     * @param date as of which date
     * @return for each cut its parts
     */
    Map<BudgetCut, Map<Object, CostSum>> budget(PlanningSituation situation, LocalDate date);

    /**
     * How far a measure has come.
     *
     * @param measure the measure
     * @param date on which date
     * @return its progress
     */
    Progress progress(GoalMeasure measure, LocalDate date);

    /**
     * How far several measures have come together.
     *
     * @param measures measures in one unit and one direction
     * @param date on which date
     * @return their figures
     */
    MeasuresReport together(List<GoalMeasure> measures, LocalDate date);

    /**
     * What somebody pays back who leaves.
     *
     * @param commitment what binds them
     * @param lastDay the last day that they serve
     * @param position the size of the position in the months served
     * @return what is owed
     */
    Amounts owed(Commitment commitment, LocalDate lastDay, Fte position);

    /**
     * What an activity's places cost.
     *
     * @param activity the activity
     * @param year in which year
     * @return its cost by place
     */
    SeatsReport seats(Activity activity, int year);
}

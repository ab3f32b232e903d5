package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;

/**
 * What one unit plans for one period. Its goals and activities stand in the register; what is carried over from an earlier
 * plan keeps its origin there.
 *
 * @param id identifies the plan
 * @param unit whose it is
 * @param period for which period
 * @param goals the goals
 * @param activities the activities
 * @param adopted the versions that were adopted, in the order of dates
 */
public record SupplyPlan(
        PlanId id,
        UnitId unit,
        Period period,
        List<GoalId> goals,
        List<ActivityId> activities,
        List<PlanVersion> adopted) {

    /** Copies, and sorts the versions. */
    public SupplyPlan {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        adopted =
                adopted.stream().sorted(Comparator.comparing(PlanVersion::date)).toList();
    }

    /** The same, of which no adopted version names an employee. */
    SupplyPlan withoutPersons() {
        return new SupplyPlan(
                id,
                unit,
                period,
                goals,
                activities,
                adopted.stream()
                        .map(version -> new PlanVersion(
                                version.date(),
                                version.body(),
                                version.goals(),
                                version.activities().stream()
                                        .map(Activity::withoutPersons)
                                        .toList()))
                        .toList());
    }

    /**
     * The version that holds on a date.
     *
     * @param date the date
     * @return the last that was adopted by then, or empty where none was
     */
    public Optional<PlanVersion> adoptedAt(LocalDate date) {
        return adopted.stream().filter(version -> !version.date().isAfter(date)).reduce((earlier, later) -> later);
    }

    /** Which plan, and whose. */
    @Override
    public String toString() {
        return "SupplyPlan[" + id + ", " + unit + "]";
    }
}

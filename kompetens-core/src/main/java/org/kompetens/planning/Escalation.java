package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;

/**
 * Where each activity is handled on each date: its home, lifted step by step. Every activity is at exactly one place on every
 * date, so that what all places handle is every activity once.
 */
public final class Escalation {

    private final UnitTree tree;
    private final List<PlanningBody> bodies;
    private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
    private final Map<ActivityId, List<Stay>> stays = new LinkedHashMap<>();
    private final Map<ActivityId, List<Lift>> lifts = new LinkedHashMap<>();

    /** From which date on an activity is at a place. */
    private record Stay(LocalDate from, UnitOrBody place) {}

    Escalation(UnitTree tree, PlanRegister register) {
        this.tree = tree;
        this.bodies = register.bodies();
        for (Activity activity : register.activities()) {
            activities.putIfAbsent(activity.id(), activity);
            stays.computeIfAbsent(
                    activity.id(),
                    first -> new ArrayList<>(List.of(new Stay(LocalDate.MIN, UnitOrBody.of(activity.unit())))));
        }
    }

    /** Puts an activity where the next of its lifts, in the order of dates, leads. */
    void move(Lift lift) {
        stays.computeIfAbsent(lift.activity(), first -> new ArrayList<>()).add(new Stay(lift.date(), lift.to()));
        lifts.computeIfAbsent(lift.activity(), first -> new ArrayList<>()).add(lift);
    }

    /**
     * Where an activity is handled.
     *
     * @param activity which
     * @param date on which date
     * @return the unit or body
     * @throws IllegalArgumentException if there is no such activity
     */
    public UnitOrBody placeOf(ActivityId activity, LocalDate date) {
        List<Stay> all = stays.get(activity);
        if (all == null) {
            throw new IllegalArgumentException("no such activity: " + activity);
        }
        return all.stream()
                .filter(stay -> !stay.from().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .place();
    }

    /**
     * What is handled where.
     *
     * @param date on which date
     * @return for every unit in the order of the tree, then for every body in the order of the register, what it handles, in
     *     the order of the register
     */
    public Map<UnitOrBody, List<Activity>> at(LocalDate date) {
        Map<UnitOrBody, List<Activity>> handled = new LinkedHashMap<>();
        for (OrganisationUnit unit : tree.units()) {
            handled.put(UnitOrBody.of(unit.id()), new ArrayList<>());
        }
        bodies.forEach(body -> handled.put(UnitOrBody.of(body.id()), new ArrayList<>()));
        activities.forEach((id, activity) -> handled.computeIfAbsent(placeOf(id, date), unknown -> new ArrayList<>())
                .add(activity));
        return Collections.unmodifiableMap(handled);
    }

    /**
     * How an activity came to be handled where it is.
     *
     * @param activity which
     * @return its lifts in the order of dates, those that were taken back or returned and their way back too
     */
    public List<Lift> lifts(ActivityId activity) {
        return List.copyOf(lifts.getOrDefault(activity, List.of()));
    }
}

package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kompetens.count.CountedRecords;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.FollowUp;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.Lessons;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Progress;
import org.kompetens.planning.ShortfallActivities;
import org.kompetens.text.Language;

/**
 * The evaluation of a unit, with everything below it, on a date: have the goals been reached, how do the activities stand, what
 * is late, what did they bring, what did the gap do, and did dialogues lead to plans. It is the report that the head of a
 * department hands in, as data and as text. What was not asked for is not in it.
 *
 * @param unit the unit
 * @param date as of which date
 * @param goals its goals and those of the units below, in the order of the register
 * @param activities the activities of these units, in the order of the register, wherever they are handled
 * @param gains what they were expected to bring, and what they brought
 * @param change what the gap did since the cycle before
 * @param shortfalls of which competences somebody in the unit or below falls short, each with the activities for it
 * @param dialogues whether development dialogues led to plans
 * @param leaving where the last who hold something leave and nobody takes it over; the report counts them and names none
 * @param lessons what came of the evaluations of the unit and those below up to the date: to whom the result was communicated, and what
 *     is to be done better; the latest last
 * @param records of how many employees' records it is, and how many were refused, where it is of any
 */
public record Evaluation(
        OrganisationUnit unit,
        LocalDate date,
        List<GoalEvaluation> goals,
        List<ActivityEvaluation> activities,
        List<GainOutcome> gains,
        Optional<CycleChange> change,
        List<ShortfallActivities> shortfalls,
        Optional<DialogueCount> dialogues,
        Optional<SoleHolders> leaving,
        List<Lessons> lessons,
        Optional<CountedRecords> records) {

    /** Copies. */
    public Evaluation {
        goals = List.copyOf(goals);
        activities = List.copyOf(activities);
        gains = List.copyOf(gains);
        shortfalls = List.copyOf(shortfalls);
        lessons = List.copyOf(lessons);
    }

    /**
     * Evaluates goals and activities.
     *
     * @param planning the plans
     * @param unit of which unit, with everything below it
     * @param date as of which date
     * @return the evaluation, so far without what takes the records of employees
     * @throws IllegalArgumentException if there is no such unit
     */
    public static Evaluation of(Planning planning, UnitId unit, LocalDate date) {
        UnitTree tree = planning.organisation().tree();
        int first = tree.indexOf(unit);
        Predicate<UnitId> isHere = one -> tree.isWithin(tree.indexOf(one), first);
        Serving serving = new Serving(planning, date);
        return new Evaluation(
                tree.unit(first),
                date,
                planning.register().goals().stream()
                        .filter(goal -> isHere.test(goal.unit()))
                        .map(goal -> GoalEvaluation.of(goal, serving.activities(goal), date))
                        .toList(),
                planning.activities().stream()
                        .filter(activity -> isHere.test(activity.unit()))
                        .map(activity -> new ActivityEvaluation(
                                activity,
                                planning.escalation().placeOf(activity.id(), date),
                                FollowUp.of(activity, planning.register().funds(), date)))
                        .toList(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                planning.register().lessons().stream()
                        .filter(one ->
                                isHere.test(one.unit()) && !one.evaluated().isAfter(date))
                        .map(one -> one.upTo(date))
                        .sorted(Comparator.comparing(Lessons::evaluated))
                        .toList(),
                Optional.empty());
    }

    /** Which activities serve a goal, by the goals below it too; those that were given up do not. */
    private static final class Serving {

        private final Map<GoalId, List<ActivityId>> activities = new HashMap<>();

        Serving(Planning planning, LocalDate date) {
            Map<GoalId, Goal> goals = new HashMap<>();
            planning.register().goals().forEach(goal -> goals.put(goal.id(), goal));
            for (Activity activity : planning.activities()) {
                if (!activity.statusAt(date).isGivenUp()) {
                    Deque<GoalId> waiting = new ArrayDeque<>();
                    activity.goals().forEach(one -> waiting.add(one.goal()));
                    Set<GoalId> served = new HashSet<>();
                    while (!waiting.isEmpty()) {
                        GoalId next = waiting.remove();
                        if (served.add(next)) {
                            activities
                                    .computeIfAbsent(next, first -> new ArrayList<>())
                                    .add(activity.id());
                            Optional.ofNullable(goals.get(next)).ifPresent(goal -> waiting.addAll(goal.parents()));
                        }
                    }
                }
            }
        }

        List<ActivityId> activities(Goal goal) {
            return activities.getOrDefault(goal.id(), List.of());
        }
    }

    /**
     * This evaluation with what the activities brought.
     *
     * @param gains expected against reached, of this unit's activities or of more
     * @return a new evaluation with those of its activities
     */
    public Evaluation withGains(List<GainOutcome> gains) {
        Set<ActivityId> own = new HashSet<>();
        activities.forEach(one -> own.add(one.activity().id()));
        List<GainOutcome> here =
                gains.stream().filter(gain -> own.contains(gain.activity())).toList();
        return new Evaluation(
                unit, date, goals, activities, here, change, shortfalls, dialogues, leaving, lessons, records);
    }

    /**
     * This evaluation with what the gap did since the cycle before.
     *
     * @param change of the same unit
     * @return a new evaluation
     */
    public Evaluation withChange(CycleChange change) {
        return new Evaluation(
                unit,
                date,
                goals,
                activities,
                gains,
                Optional.of(change),
                shortfalls,
                dialogues,
                leaving,
                lessons,
                records);
    }

    /**
     * This evaluation with the shortfalls, and what is done about each. A shortfall stands where it is, and not again with
     * the units above.
     *
     * @param all the shortfalls of the organisation
     * @param tree its units
     * @return a new evaluation, with those of this unit and below, each where whoever falls short is employed
     */
    public Evaluation withShortfalls(List<ShortfallActivities> all, UnitTree tree) {
        List<ShortfallActivities> here = all.stream()
                .filter(one -> one.isOwn() && tree.isWithin(one.unit(), unit.id()))
                .toList();
        return new Evaluation(unit, date, goals, activities, gains, change, here, dialogues, leaving, lessons, records);
    }

    /**
     * This evaluation with whether development dialogues led to plans.
     *
     * @param dialogues of the same unit
     * @return a new evaluation
     */
    public Evaluation withDialogues(DialogueCount dialogues) {
        return new Evaluation(
                unit,
                date,
                goals,
                activities,
                gains,
                change,
                shortfalls,
                Optional.of(dialogues),
                leaving,
                lessons,
                records);
    }

    /**
     * This evaluation with where the last who hold something leave.
     *
     * @param leaving of the employees of this unit
     * @return a new evaluation
     */
    public Evaluation withLeaving(SoleHolders leaving) {
        return new Evaluation(
                unit,
                date,
                goals,
                activities,
                gains,
                change,
                shortfalls,
                dialogues,
                Optional.of(leaving),
                lessons,
                records);
    }

    /**
     * This evaluation with of how many records it is, so that the report says how many were refused; and where there are none,
     * that nothing is known of employees.
     *
     * @param records what was counted of the records that were read
     * @return a new evaluation
     */
    public Evaluation withRecords(CountedRecords records) {
        return new Evaluation(
                unit,
                date,
                goals,
                activities,
                gains,
                change,
                shortfalls,
                dialogues,
                leaving,
                lessons,
                Optional.of(records));
    }

    /**
     * How many goals are met by their measures.
     *
     * @return how many are met, of how many of which that can be judged, of how many in all
     */
    public Progress.Tally goalTally() {
        int met = 0;
        int judged = 0;
        for (GoalEvaluation goal : goals) {
            switch (goal.byMeasures()) {
                case MET -> {
                    met++;
                    judged++;
                }
                case PARTLY, NOT_MET -> judged++;
                case CANNOT_BE_JUDGED -> {
                    // In no count but that of all.
                }
            }
        }
        return new Progress.Tally(met, judged, goals.size());
    }

    /**
     * How many activities have come how far.
     *
     * @return the number of each status that there is, in the order of the statuses
     */
    public Map<ImplementationStatus, Integer> byStatus() {
        Map<ImplementationStatus, Integer> counts = new TreeMap<>();
        activities.forEach(one -> counts.merge(one.followUp().status().implementation(), 1, Integer::sum));
        return counts;
    }

    /**
     * The activities of which something is late.
     *
     * @return in the order of the register
     */
    public List<ActivityEvaluation> late() {
        return activities.stream().filter(ActivityEvaluation::isLate).toList();
    }

    /**
     * The shortfalls about which nothing is done.
     *
     * @return those without an activity
     */
    public List<ShortfallActivities> withoutActivity() {
        return shortfalls.stream().filter(one -> one.activities().isEmpty()).toList();
    }

    /**
     * The report for people to read. It names no employee: what activities brought is summed.
     *
     * @param organisation the organisation, for the names of competences
     * @param language in which language
     * @return lines of text
     */
    public List<String> text(Organisation organisation, Language language) {
        return new EvaluationText(this, organisation, language).lines();
    }

    /** Of which unit, and as of when. */
    @Override
    public String toString() {
        return "Evaluation[" + unit.id() + ", " + date + ", goals=" + goals.size() + ", activities=" + activities.size()
                + "]";
    }
}

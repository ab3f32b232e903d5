package org.kompetens.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.organisation.UnitId;
import org.kompetens.text.Labels;

/**
 * A goal of a unit. It may come from several goals higher up.
 *
 * @param id identifies the goal
 * @param unit whose it is: at the top the council's or the board's
 * @param text what is to be reached
 * @param term for the coming year or two, or longer
 * @param parents the goals from which it is broken down; none for one that is set for its own sake
 * @param origin the plan in which it was first set, if any
 * @param measures by what one sees whether it is reached
 * @param verdicts how it was judged on some dates, in the order of dates; beside what the measures say
 */
public record Goal(
        GoalId id,
        UnitId unit,
        Labels text,
        GoalTerm term,
        Set<GoalId> parents,
        Optional<PlanId> origin,
        List<GoalMeasure> measures,
        List<Verdict> verdicts) {

    /** Copies, and sorts the verdicts. */
    public Goal {
        parents = Collections.unmodifiableSortedSet(new TreeSet<>(parents));
        measures = List.copyOf(measures);
        verdicts = verdicts.stream().sorted(Comparator.comparing(Verdict::date)).toList();
    }

    /**
     * A goal without measures.
     *
     * @param id identifies the goal
     * @param unit whose it is
     * @param text what is to be reached
     * @param term for how long it is set
     * @param parents from which goals it is broken down
     * @return the goal
     */
    public static Goal of(GoalId id, UnitId unit, Labels text, GoalTerm term, Set<GoalId> parents) {
        return new Goal(id, unit, text, term, parents, Optional.empty(), List.of(), List.of());
    }

    /**
     * This goal with other measures.
     *
     * @param measures in place of those it has
     * @return a new goal
     */
    public Goal withMeasures(List<GoalMeasure> measures) {
        return new Goal(id, unit, text, term, parents, origin, measures, verdicts);
    }

    /**
     * This goal with other verdicts.
     *
     * @param verdicts in place of those it has
     * @return a new goal
     */
    public Goal withVerdicts(List<Verdict> verdicts) {
        return new Goal(id, unit, text, term, parents, origin, measures, verdicts);
    }

    /**
     * How somebody judged it last.
     *
     * @param date the date; later judgements are not known yet
     * @return the judgement, or empty where there was none
     */
    public Optional<Verdict> verdict(LocalDate date) {
        return verdicts.stream().filter(one -> !one.date().isAfter(date)).reduce((earlier, later) -> later);
    }

    /** Which goal, and whose; its text may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Goal[" + id + ", " + unit + "]";
    }
}

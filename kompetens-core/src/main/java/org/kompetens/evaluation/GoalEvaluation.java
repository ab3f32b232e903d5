package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Goal;
import org.kompetens.planning.Progress;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.Verdict;

/**
 * Whether a goal is reached.
 *
 * @param goal the goal
 * @param measures how far each of its measures has come
 * @param verdict how somebody judged it last, if anybody did: it stands beside what the measures say
 * @param activities the activities that serve it or any goal that is broken down from it, in the order of the register
 */
public record GoalEvaluation(
        Goal goal, List<MeasureEvaluation> measures, Optional<Verdict> verdict, List<ActivityId> activities) {

    /** Copies. */
    public GoalEvaluation {
        measures = List.copyOf(measures);
        activities = List.copyOf(activities);
    }

    static GoalEvaluation of(Goal goal, List<ActivityId> activities, LocalDate date) {
        return new GoalEvaluation(
                goal,
                goal.measures().stream()
                        .map(measure -> new MeasureEvaluation(measure, measure.reading(date), measure.progress(date)))
                        .toList(),
                goal.verdict(date),
                activities);
    }

    /**
     * What the measures say together.
     *
     * @return met where all that can be judged are, not met where none has come nearer, else partly; cannot be judged where
     *     none can
     */
    public ResultStatus byMeasures() {
        Progress.Tally tally = Progress.tally(
                measures.stream().map(MeasureEvaluation::progress).toList());
        if (tally.judged() == 0) {
            return ResultStatus.CANNOT_BE_JUDGED;
        }
        if (tally.met() == tally.judged()) {
            return ResultStatus.MET;
        }
        boolean anyNearer = measures.stream()
                .map(one -> one.progress().result())
                .anyMatch(result -> result == ResultStatus.MET || result == ResultStatus.PARTLY);
        return anyNearer ? ResultStatus.PARTLY : ResultStatus.NOT_MET;
    }
}

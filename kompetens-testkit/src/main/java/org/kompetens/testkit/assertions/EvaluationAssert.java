package org.kompetens.testkit.assertions;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.evaluation.GainOutcome;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.ResultStatus;

/** Assertions about what goals and activities came to. A message names no employee. */
public final class EvaluationAssert extends AbstractAssert<EvaluationAssert, Evaluation> {

    EvaluationAssert(Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    /**
     * What the measures of a goal say together.
     *
     * @param goal its id
     * @param expected what
     * @return this
     */
    public EvaluationAssert has(String goal, ResultStatus expected) {
        GoalId id = GoalId.of(goal);
        ResultStatus found = actual.goals().stream()
                .filter(one -> one.goal().id().equals(id))
                .findFirst()
                .orElseThrow(() -> failure("goal %s must be evaluated, and is not", goal))
                .byMeasures();
        if (found != expected) {
            throw failure("goal %s must be %s by its measures, is %s", goal, expected, found);
        }
        return this;
    }

    /**
     * So many hold what an activity was to bring of a competence.
     *
     * @param activity its id
     * @param competence its id
     * @param expected persons, from 0
     * @return this
     */
    public EvaluationAssert brought(String activity, String competence, int expected) {
        OptionalInt found = gain(activity, competence).reached();
        if (found.isEmpty()) {
            throw failure("activity %s must have brought %s to %d, nobody can say", activity, competence, expected);
        }
        if (found.getAsInt() != expected) {
            throw failure(
                    "activity %s must have brought %s to %d, did to %d",
                    activity, competence, expected, found.getAsInt());
        }
        return this;
    }

    /**
     * Nobody can say how many hold what an activity was to bring of a competence.
     *
     * @param activity its id
     * @param competence its id
     * @return this
     */
    public EvaluationAssert cannotSayWhatWasBrought(String activity, String competence) {
        gain(activity, competence).reached().ifPresent(found -> {
            throw failure(
                    "nobody must be able to say to how many activity %s brought %s, is known: %d",
                    activity, competence, found);
        });
        return this;
    }

    /**
     * These activities are late, and no other.
     *
     * @param activities their ids, in the order of the register; none where nothing is late
     * @return this
     */
    public EvaluationAssert hasLate(String... activities) {
        List<String> expected = List.of(activities);
        List<String> found =
                actual.late().stream().map(one -> one.activity().id().value()).toList();
        if (!found.equals(expected)) {
            throw failure("late must be %s, is %s", expected, found);
        }
        return this;
    }

    private GainOutcome gain(String activity, String competence) {
        ActivityId activityId = ActivityId.of(activity);
        CompetenceId competenceId = CompetenceId.of(competence);
        return actual.gains().stream()
                .filter(one ->
                        one.activity().equals(activityId) && one.competence().equals(competenceId))
                .findFirst()
                .orElseThrow(() ->
                        failure("what activity %s brought of %s must be evaluated, and is not", activity, competence));
    }
}

package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.ORGANISATION;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.cost.FundId;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Direction;
import org.kompetens.planning.FollowUp;
import org.kompetens.planning.Goal;
import org.kompetens.planning.GoalId;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.GoalTerm;
import org.kompetens.planning.Milestone;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Responsible;
import org.kompetens.planning.ResultStatus;
import org.kompetens.planning.ServedGoal;
import org.kompetens.planning.UnitOrBody;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What belongs to the evaluation of a unit, what is late in it, and what its goals have come to. */
final class EvaluatedUnitTest {

    private static final LocalDate DATE = LocalDate.of(2028, 1, 1);
    private static final Labels NAME = Labels.of(Language.EN, "name");

    private static Goal goal(String id, UnitId unit, String... parents) {
        return Goal.of(
                GoalId.of(id),
                unit,
                NAME,
                GoalTerm.SHORT,
                Arrays.stream(parents).map(GoalId::of).collect(Collectors.toSet()));
    }

    private static ActivityBuilder activity(String id, UnitId unit, String goal) {
        return Activity.builder(ActivityId.of(id), NAME, unit, Responsible.of("head"))
                .goal(new ServedGoal(GoalId.of(goal), Optional.empty()))
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 1));
    }

    @Test
    void aUnitIsEvaluatedWithWhatIsBelowItAndWithoutWhatIsAbove() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(goal("of the town", TOWN))
                        .goal(goal("of the ward", WARD, "of the town"))
                        .activity(activity("in town", TOWN, "of the town"))
                        .activity(activity("in the ward", WARD, "of the ward"))
                        .build());
        List<GainOutcome> gains = GainOutcome.of(planning, TODAY.withAsOf(DATE), Stream.of());
        Evaluation care = Evaluation.of(planning, CARE, DATE).withGains(gains);
        assertThat(care.goals()).extracting(one -> one.goal().id()).containsExactly(GoalId.of("of the ward"));
        assertThat(care.activities())
                .extracting(one -> one.activity().id())
                .containsExactly(ActivityId.of("in the ward"));
        assertThat(care.gains()).extracting(GainOutcome::activity).containsExactly(ActivityId.of("in the ward"));
        assertThat(Evaluation.of(planning, TOWN, DATE).goals())
                .as("what serves a goal serves the goals that it is broken down from")
                .extracting(GoalEvaluation::activities)
                .containsExactly(
                        List.of(ActivityId.of("in town"), ActivityId.of("in the ward")),
                        List.of(ActivityId.of("in the ward")));
    }

    @Test
    void anActivityIsLateByItsWorkAProofAClaimOrAFollowUp() {
        Activity course = course("a").build();
        Milestone milestone = new Milestone(NAME, DATE, Optional.empty());
        assertThat(isLate(course, false, List.of(), List.of(), Optional.empty()))
                .isFalse();
        assertThat(isLate(course, true, List.of(), List.of(), Optional.empty())).isTrue();
        assertThat(isLate(course, false, List.of(milestone), List.of(), Optional.empty()))
                .isTrue();
        assertThat(isLate(course, false, List.of(), List.of(FundId.of("fund")), Optional.empty()))
                .isTrue();
        assertThat(isLate(course, false, List.of(), List.of(), Optional.of(DATE)))
                .isTrue();
    }

    private static boolean isLate(
            Activity activity, boolean work, List<Milestone> proofs, List<FundId> claims, Optional<LocalDate> missed) {
        FollowUp followUp = new FollowUp(
                activity.id(), DATE, activity.statusAt(DATE), work, proofs, claims, missed, Optional.empty());
        return new ActivityEvaluation(activity, UnitOrBody.of(WARD), followUp).isLate();
    }

    /** From 0 towards 10. */
    @Test
    void aGoalIsPartlyMetWhereAnyMeasureHasComeNearer() {
        assertThat(result(10, 10)).isEqualTo(ResultStatus.MET);
        assertThat(result(10, 0)).isEqualTo(ResultStatus.PARTLY);
        assertThat(result(0, 5)).isEqualTo(ResultStatus.PARTLY);
        assertThat(result(0, -5)).isEqualTo(ResultStatus.NOT_MET);
        assertThat(result()).isEqualTo(ResultStatus.CANNOT_BE_JUDGED);
    }

    private static ResultStatus result(int... values) {
        Goal goal = goal("g", WARD)
                .withMeasures(Arrays.stream(values)
                        .mapToObj(value -> new GoalMeasure(
                                NAME,
                                "%",
                                Fraction.ZERO,
                                Fraction.of(10, 1),
                                Direction.RISE,
                                List.of(new Reading.Value(DATE, Fraction.of(value, 1)))))
                        .toList());
        return GoalEvaluation.of(goal, List.of(), DATE).byMeasures();
    }
}

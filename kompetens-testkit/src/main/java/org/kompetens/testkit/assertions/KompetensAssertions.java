package org.kompetens.testkit.assertions;

import org.kompetens.calendar.DutyCount;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.choice.Proposal;
import org.kompetens.coverage.Coverage;
import org.kompetens.evaluation.Evaluation;
import org.kompetens.finding.Findings;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.horizon.Bridge;
import org.kompetens.planning.Planning;
import org.kompetens.priority.Priorities;
import org.kompetens.publication.PublishedCoverage;
import org.kompetens.publication.PublishedRollup;
import org.kompetens.redeployment.Redeployment;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Rollup;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.Turnover;

/** Where assertions begin. */
public final class KompetensAssertions {

    private KompetensAssertions() {}

    /**
     * About one employee's gaps.
     *
     * @param gaps what was found
     * @return assertions about it
     */
    public static EmployeeGapsAssert assertThat(EmployeeGaps gaps) {
        return new EmployeeGapsAssert(gaps, gaps.cells(), "");
    }

    /**
     * About the figures of all units.
     *
     * @param rollup what was counted
     * @return assertions about it
     */
    public static RollupAssert assertThat(Rollup rollup) {
        return new RollupAssert(rollup);
    }

    /**
     * About figures: of a unit, a dimension, a group or a competence.
     *
     * @param figures what was counted
     * @return assertions about it
     */
    public static FiguresAssert assertThat(Figures figures) {
        return new FiguresAssert(figures, "the figures");
    }

    /**
     * About whether units have what they need.
     *
     * @param coverage what was counted
     * @return assertions about it
     */
    public static CoverageAssert assertThat(Coverage coverage) {
        return new CoverageAssert(coverage);
    }

    /**
     * About what is wrong with a document.
     *
     * @param findings what was found
     * @return assertions about it
     */
    public static FindingsAssert assertThat(Findings findings) {
        return new FindingsAssert(findings);
    }

    /**
     * About what is done, due and late.
     *
     * @param board the statuses of a date
     * @return assertions about it
     */
    public static StatusBoardAssert assertThat(StatusBoard board) {
        return new StatusBoardAssert(board);
    }

    /**
     * About how figures come from one date to another.
     *
     * @param bridge what changes, and why
     * @return assertions about it
     */
    public static BridgeAssert assertThat(Bridge bridge) {
        return new BridgeAssert(bridge);
    }

    /**
     * About staff of years to come.
     *
     * @param forecast the forecast
     * @return assertions about it
     */
    public static ForecastAssert assertThat(StaffingForecast forecast) {
        return new ForecastAssert(forecast);
    }

    /**
     * About who has come and left.
     *
     * @param turnover what was counted
     * @return assertions about it
     */
    public static TurnoverAssert assertThat(Turnover turnover) {
        return new TurnoverAssert(turnover);
    }

    /**
     * About what is planned.
     *
     * @param planning what is planned
     * @return assertions about it
     */
    public static PlanningAssert assertThat(Planning planning) {
        return new PlanningAssert(planning);
    }

    /**
     * About what there is of competence.
     *
     * @param capital what was counted
     * @return assertions about it
     */
    public static CapitalAssert assertThat(Capital capital) {
        return new CapitalAssert(capital);
    }

    /**
     * About what each unit should look at first.
     *
     * @param priorities what was found
     * @return assertions about it
     */
    public static PrioritiesAssert assertThat(Priorities priorities) {
        return new PrioritiesAssert(priorities);
    }

    /**
     * About figures that are shown outside.
     *
     * @param published what is shown
     * @return assertions about it
     */
    public static PublishedRollupAssert assertThat(PublishedRollup published) {
        return new PublishedRollupAssert(published);
    }

    /**
     * About how far units have what they need, as it is shown outside.
     *
     * @param published what is shown
     * @return assertions about it
     */
    public static PublishedCoverageAssert assertThat(PublishedCoverage published) {
        return new PublishedCoverageAssert(published);
    }

    /**
     * About which activities are proposed for what money there is.
     *
     * @param proposal what is proposed
     * @return assertions about it
     */
    public static ProposalAssert assertThat(Proposal proposal) {
        return new ProposalAssert(proposal);
    }

    /**
     * About who is proposed for which open role.
     *
     * @param redeployment what is proposed
     * @return assertions about it
     */
    public static RedeploymentAssert assertThat(Redeployment redeployment) {
        return new RedeploymentAssert(redeployment);
    }

    /**
     * About how far duties have come.
     *
     * @param count what was counted
     * @return assertions about it
     */
    public static DutiesAssert assertThat(DutyCount count) {
        return new DutiesAssert(count);
    }

    /**
     * About what goals and activities came to.
     *
     * @param evaluation what was found
     * @return assertions about it
     */
    public static EvaluationAssert assertThat(Evaluation evaluation) {
        return new EvaluationAssert(evaluation);
    }
}

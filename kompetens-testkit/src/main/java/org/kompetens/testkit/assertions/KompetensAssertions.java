package org.kompetens.testkit.assertions;

import org.kompetens.calendar.StatusBoard;
import org.kompetens.coverage.Coverage;
import org.kompetens.finding.Findings;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.rollup.Figures;
import org.kompetens.rollup.Rollup;

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
}

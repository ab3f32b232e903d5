package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.EmployeeSource;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.LongRun;
import org.kompetens.rollup.Measure;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.nation.Nation;

/** A roll-up read number by number, in a framework whose scales differ in length. */
final class FigureRowsTest {

    @Test
    void saysWhatTheFiguresSay() {
        Nation nation = Nation.of(1, 7);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        Rollup rollup = Rollup.of(analysis, EmployeeSource.of(nation.iterator()), LongRun.onThreads(2));
        FigureRows rows = new FigureRows(rollup);
        for (int unit = 0; unit < nation.organisation().tree().size(); unit++) {
            UnitFigures figures =
                    rollup.at(nation.organisation().tree().unit(unit).id());
            rows.goTo(unit);
            for (CompetenceFigures expected : figures.competences()) {
                assertThat(rows.nextCompetence()).isTrue();
                assertThat(rows.competence()).isSameAs(expected.competence());
                assertSame(rows.ofCompetence(), expected);
            }
            assertThat(rows.nextCompetence()).isFalse();
        }
    }

    private static void assertSame(FigureRow row, CompetenceFigures expected) {
        assertThat(row.counted(Measure.MET))
                .isEqualTo(expected.counted().cells().met());
        assertThat(row.inFte(Measure.WEIGHTED_MISSING_STEPS))
                .isEqualTo(expected.inFte().steps().weightedMissing());
        assertThat(row.inFte(Measure.PERSONS_REQUIRED))
                .isEqualTo(expected.inFte().persons().required());
        int levels = expected.held().byRank().size();
        for (int rank = 1; rank <= row.ranks(); rank++) {
            assertThat(row.held(rank))
                    .isEqualTo(rank <= levels ? expected.held().byRank().get(rank - 1) : 0);
        }
    }
}

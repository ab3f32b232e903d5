package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.FigureRow;
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.LiveRollup;
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
            assertThatIllegalStateException().isThrownBy(rows::competence);
            for (CompetenceFigures expected : figures.competences()) {
                assertThat(rows.nextCompetence()).isTrue();
                assertThat(rows.competence()).isSameAs(expected.competence());
                assertSame(rows.ofCompetence(), expected);
            }
            assertThat(rows.nextCompetence()).isFalse();
            assertThat(rows.nextCompetence()).isFalse();
            assertThatIllegalStateException().isThrownBy(rows::ofCompetence);
        }
    }

    @Test
    void oneCompetenceByItselfIsWhatItIsAmongAll() {
        Nation nation = Nation.of(1, 7);
        GapAnalysis analysis = GapAnalysis.of(nation.organisation(), Nation.AS_OF);
        Rollup rollup = Rollup.of(analysis, EmployeeSource.of(nation.iterator()), LongRun.onThreads(2));
        LiveRollup live = LiveRollup.of(rollup);
        for (int number = 0; number < 20; number++) {
            live.replace(Optional.of(nation.employee(number)), Optional.empty());
        }
        for (OrganisationUnit unit : nation.organisation().tree().units()) {
            UnitFigures before = rollup.at(unit.id());
            UnitFigures now = live.at(unit.id());
            nation.organisation().framework().competences().stream()
                    .map(ResolvedCompetence::id)
                    .filter(id -> id.hashCode() % 7 == 0)
                    .forEach(id -> {
                        assertThat(rollup.at(unit.id(), id)).isEqualTo(before.competence(id));
                        assertThat(live.at(unit.id(), id)).isEqualTo(now.competence(id));
                    });
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rollup.at(UnitId.of("nation"), CompetenceId.of("nobody-requires-this")))
                .withMessageContaining("no such competence");
    }

    private static void assertSame(FigureRow row, CompetenceFigures expected) {
        for (Measure measure : Measure.values()) {
            assertThat(row.counted(measure)).isEqualTo(expected.amount(measure).count());
            assertThat(row.inFte(measure)).isEqualTo(expected.amount(measure).fte());
        }
        int levels = expected.held().byRank().size();
        for (int rank = 1; rank <= row.ranks(); rank++) {
            assertThat(row.held(rank))
                    .isEqualTo(rank <= levels ? expected.held().byRank().get(rank - 1) : 0);
        }
    }
}

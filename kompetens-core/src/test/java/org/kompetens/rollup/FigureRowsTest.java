package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.rollup.TwoWards.BANDAGING;
import static org.kompetens.rollup.TwoWards.HOSPITAL;
import static org.kompetens.rollup.TwoWards.HYGIENE;
import static org.kompetens.rollup.TwoWards.WARD_A;
import static org.kompetens.rollup.TwoWards.WARD_B;
import static org.kompetens.rollup.TwoWards.WOUND_CARE;
import static org.kompetens.rollup.TwoWards.assessed;
import static org.kompetens.rollup.TwoWards.nurse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Dimension;
import org.kompetens.organisation.UnitId;

/** Figures read out of one unit after another are those of each. */
final class FigureRowsTest {

    /** One unit after another in the same places, and back to the first. */
    @Test
    void nothingOfTheUnitBeforeIsLeft() {
        Rollup rollup = Stream.of(
                        nurse(
                                "all",
                                WARD_A,
                                assessed(WOUND_CARE, "good"),
                                assessed(HYGIENE, "expert"),
                                assessed(BANDAGING, "basic")),
                        nurse("low", WARD_B, assessed(WOUND_CARE, "basic"), assessed(HYGIENE, "good")),
                        nurse("second", WARD_B, assessed(HYGIENE, "basic")))
                .collect(Rollup.collector(TwoWards.analysis()));
        FigureRows rows = new FigureRows(rollup);
        for (UnitId unit : List.of(HOSPITAL, WARD_A, WARD_B, HOSPITAL)) {
            UnitFigures figures = rollup.at(unit);
            rows.goTo(rollup.analysis().organisation().tree().indexOf(unit));
            assertThat(rows.unit().id()).isEqualTo(unit);
            assertSame(rows.total(), figures.total());
            for (Dimension dimension : Dimension.values()) {
                assertSame(
                        rows.total(dimension),
                        Objects.requireNonNull(figures.dimensions().get(dimension)));
            }
            for (CompetenceFigures one : figures.competences()) {
                assertThat(rows.nextCompetence()).isTrue();
                assertThat(rows.competence()).isEqualTo(one.competence());
                assertSame(rows.ofCompetence(), one);
                assertThat(shortfallByRank(rows.ofCompetence())).isEqualTo(one.shortfall());
            }
            assertThat(rows.nextCompetence()).isFalse();
            assertThatIllegalStateException().isThrownBy(rows::competence);
        }
    }

    private static void assertSame(FigureRow row, Figures figures) {
        figures.amounts().forEach((measure, amount) -> {
            assertThat(row.counted(measure)).as(measure.property()).isEqualTo(amount.count());
            assertThat(row.inFte(measure)).as(measure.property()).isEqualTo(amount.fte());
        });
        assertThat(row.shortfall()).isEqualTo(figures.shortfall());
    }

    private static Fraction shortfallByRank(FigureRow row) {
        Fraction sum = Fraction.ZERO;
        for (int rank = 1; rank <= row.ranks(); rank++) {
            sum = sum.plus(Fraction.of(row.weightedMissing(rank), rank));
        }
        return sum;
    }
}

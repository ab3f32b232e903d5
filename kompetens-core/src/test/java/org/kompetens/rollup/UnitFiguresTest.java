package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.rollup.Homes.CITY;
import static org.kompetens.rollup.Homes.FIRST_AID;
import static org.kompetens.rollup.Homes.HYGIENE;
import static org.kompetens.rollup.Homes.NORTH;
import static org.kompetens.rollup.Homes.SAFETY;
import static org.kompetens.rollup.Homes.SOUTH;
import static org.kompetens.rollup.Homes.WOUND_CARE;
import static org.kompetens.rollup.Homes.assessed;
import static org.kompetens.rollup.Homes.driver;
import static org.kompetens.rollup.Homes.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Measure;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.UnitId;

/** Figures of a few people, worked out by hand. */
final class UnitFiguresTest {

    private static final LocalDate MON_2026_06_01 = LocalDate.of(2026, 6, 1);

    /** In the north two nurses short of wound care by one step each and by nothing of hygiene; one never assessed. */
    private static List<Employee> employees() {
        return List.of(
                nurse("a", NORTH, 100, assessed(WOUND_CARE, 1), assessed(HYGIENE, 1), assessed(FIRST_AID, 0)),
                nurse("b", NORTH, 50, assessed(WOUND_CARE, 1), assessed(HYGIENE, 3), assessed(FIRST_AID, 0)),
                nurse(
                        "c",
                        NORTH,
                        80,
                        assessed(WOUND_CARE, 2),
                        assessed(HYGIENE, 1).withExpiry(MON_2026_06_01)),
                driver("d", SOUTH, assessed(WOUND_CARE, 3)));
    }

    private static Rollup rollup() {
        return employees().stream().collect(Rollup.collector(Homes.analysis()));
    }

    private static UnitFigures at(UnitId unit) {
        return rollup().at(unit);
    }

    private static List<CompetenceId> ids(List<CompetenceFigures> figures) {
        return figures.stream().map(one -> one.competence().id()).toList();
    }

    @Test
    void theLargestShortfallComesFirst() {
        // Wound care: 2 × 1 ÷ 2 of two people. First aid: 1 × 1 ÷ 1 of two. As much, with as many cells: the
        // framework's order.
        assertThat(ids(at(CITY).largestShortfalls())).containsExactly(WOUND_CARE, FIRST_AID);
        // One more whose shortfall of first aid is 1.
        List<Employee> more = Stream.concat(
                        employees().stream(), Stream.of(nurse("e", SOUTH, 100, assessed(FIRST_AID, 0))))
                .toList();
        UnitFigures figures =
                more.stream().collect(Rollup.collector(Homes.analysis())).at(CITY);
        assertThat(ids(figures.largestShortfalls())).containsExactly(FIRST_AID, WOUND_CARE);
        assertThat(figures.largestShortfalls().get(0).shortfall()).isEqualTo(Fraction.of(3, 1));
    }

    @Test
    void amongEqualShortfallsMoreCellsComeFirst() {
        // Nothing held of wound care: 2 × 2 ÷ 2 of one person; first aid: 1 of each of two.
        List<Employee> employees = List.of(
                nurse("a", NORTH, 100, assessed(WOUND_CARE, 0), assessed(FIRST_AID, 0)),
                nurse("b", NORTH, 100, assessed(WOUND_CARE, 2), assessed(FIRST_AID, 0)));
        UnitFigures figures =
                employees.stream().collect(Rollup.collector(Homes.analysis())).at(CITY);
        assertThat(ids(figures.largestShortfalls())).containsExactly(FIRST_AID, WOUND_CARE);
    }

    @Test
    void theLeastKnownComesFirst() {
        // Safety: three never assessed. Hygiene: one expired. First aid: one never assessed. Wound care: all known.
        assertThat(ids(at(CITY).leastKnown())).containsExactly(SAFETY, HYGIENE, FIRST_AID);
        assertThat(at(SOUTH).leastKnown()).isEmpty();
        assertThat(at(SOUTH).largestShortfalls()).isEmpty();
    }

    @Test
    void aCompetenceIsFoundByItsId() {
        assertThat(at(CITY).competence(HYGIENE).orElseThrow().competence().id()).isEqualTo(HYGIENE);
        assertThat(at(SOUTH).competence(HYGIENE)).isEmpty();
    }

    @Test
    void sharesByFteAreOfTheFte() {
        OutcomeAmounts hygiene = at(NORTH).competence(HYGIENE).orElseThrow().cells();
        assertThat(hygiene.metShareByFte()).isEqualTo(new Share(15_000, 23_000));
        assertThat(hygiene.assessedShareByFte()).isEqualTo(new Share(15_000, 23_000));
        assertThat(hygiene.expired().count()).isOne();
        OutcomeAmounts woundCare =
                at(NORTH).competence(WOUND_CARE).orElseThrow().cells();
        assertThat(woundCare.metShareByFte()).isEqualTo(new Share(8_000, 23_000));
        assertThat(woundCare.assessedShareByFte()).isEqualTo(new Share(23_000, 23_000));
    }

    @Test
    void whoHasSomethingExpiredIsCounted() {
        assertThat(at(CITY).total().persons().expired().count()).isOne();
        assertThat(at(CITY).total().persons().expired().fte().tenThousandths()).isEqualTo(8_000);
    }

    @Test
    void aRollupSaysOfWhatItIs() {
        assertThat(rollup().asOf()).isEqualTo(Homes.THU_2026_10_01);
        assertThat(rollup().roles()).isEmpty();
        assertThat(rollup().counted()).isEqualTo(4);
    }

    @Test
    void whatIsSummedOverCellsHasStepsUntilTheyAreTakenAway() {
        CellFigures cells = CellFigures.of(at(NORTH).competence(WOUND_CARE).orElseThrow());
        assertThat(cells.steps().missing().count()).isEqualTo(2);
        assertThat(cells.amount(Measure.SHORT).count()).isEqualTo(2);
        assertThat(cells.amounts()).doesNotContainKey(Measure.PERSONS_SHORT);
        CellFigures without = cells.withoutSteps();
        assertThat(without.amount(Measure.SHORT).count()).isEqualTo(2);
        assertThat(without.shortfall()).isEqualTo(Fraction.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(without::steps);
    }

    @Test
    void rowsSayWhatIsMissingAtEachRank() {
        FigureRows rows = new FigureRows(rollup());
        rows.goTo(0);
        assertThat(rows.unit().id()).isEqualTo(CITY);
        assertThat(rows.nextCompetence()).isTrue();
        assertThat(rows.competence().id()).isEqualTo(WOUND_CARE);
        assertThat(rows.ofCompetence().ranks()).isEqualTo(3);
        assertThat(rows.ofCompetence().weightedMissing(2)).isEqualTo(4);
        assertThat(rows.ofCompetence().weightedMissing(1)).isZero();
        assertThat(rows.total().weightedMissing(1)).isEqualTo(2);
    }

    @Test
    void rowsOfAGroupAreThoseOfTheUnit() {
        FigureRows rows = new FigureRows(rollup());
        for (int unit : new int[] {0, 1, 0}) {
            rows.goTo(unit);
            assertThat(rows.groups()).extracting(one -> one.id()).containsExactly(Homes.CARE);
            FigureRow care = rows.total(rows.groups().get(0));
            assertThat(care.counted(Measure.SHORT)).isEqualTo(2);
            assertThat(care.counted(Measure.MET)).isEqualTo(3);
            assertThat(care.counted(Measure.EXPIRED)).isOne();
        }
        rows.goTo(2);
        assertThat(rows.groups()).isEmpty();
    }

    @Test
    void rowsOfOneUnitAreNotThoseOfAnother() {
        FigureRows rows = new FigureRows(rollup());
        rows.goTo(1);
        assertThat(rows.unit().id()).isEqualTo(NORTH);
        assertThat(rows.total().counted(Measure.SHORT)).isEqualTo(4);
        assertThat(rows.nextCompetence()).isTrue();
        rows.goTo(2);
        assertThat(rows.total().counted(Measure.SHORT)).isZero();
        assertThat(rows.nextCompetence()).isFalse();
        assertThat(rows.nextCompetence()).isFalse();
    }
}

package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kompetens.testkit.scale.Chain.THU_2026_10_01;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.count.Counter;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Requirement;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.Share;
import org.kompetens.rollup.UnitFigures;

/** Sums at the edge of what their numbers hold: exact as long as they fit, and refused where they do not. */
@Tag("large")
@Timeout(120)
final class LargestSumsTest {

    private static final GapAnalysis ANALYSIS = Chain.analysis(2);
    private static final int MISSING = Chain.LEVELS - 1;

    /** In which a competence can be held: each level, nothing, unassessed, expired. */
    private static final int STATES = Chain.LEVELS + 3;

    /** Persons in one employment, of whom the sums hold no more at a time. */
    private static final int MANY = (1 << 22) + 5;

    /** So many that they are added in a way of their own. */
    private static final int MANY_POSTS = 20;

    private static Employee holding(int number, int rank) {
        return Chain.employee(
                number, List.of(Chain.employment(1, 1)), List.of(Chain.assessment(1, 0, rank, THU_2026_10_01)));
    }

    private static Employee unemployed(int number) {
        return Chain.employee(number, List.of(), List.of());
    }

    private static Rollup of(Employee employee) {
        return Way.BUILT.rollup(ANALYSIS, List.of(employee));
    }

    private static CompetenceFigures first(UnitFigures unit) {
        return unit.competence(Chain.competence(0)).orElseThrow();
    }

    /** The roll-ups of 1, 2, 4 … employees like these two, up to the last that can be had. */
    private static List<Rollup> doubled(Employee one, Employee other) {
        return doubled(of(one), of(other));
    }

    private static List<Rollup> doubled(Rollup one, Rollup beside) {
        List<Rollup> powers = new ArrayList<>(List.of(one));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> {
            Rollup further = beside;
            while (powers.size() <= Long.SIZE) {
                Rollup last = powers.get(powers.size() - 1);
                powers.add(last.merge(further));
                further = further.merge(last);
            }
        });
        return powers;
    }

    /** The roll-up of so many. */
    private static Rollup times(long number, List<Rollup> powers) {
        return IntStream.range(0, powers.size())
                .filter(power -> (number >> power & 1) == 1)
                .mapToObj(powers::get)
                .reduce(Rollup::merge)
                .orElseThrow();
    }

    @Test
    void mergingIsExactUntilASumDoesNotFit() {
        List<Rollup> powers = doubled(holding(1, 1), holding(2, 1));
        for (int power = 0; power < powers.size(); power++) {
            CompetenceFigures figures = first(powers.get(power).at(Chain.unit(0)));
            long persons = 1L << power;
            assertThat(figures.cells().fallingShort().count()).isEqualTo(persons);
            assertThat(figures.steps().missing().count()).isEqualTo(persons * MISSING);
            assertThat(figures.persons().fallingShort().fte().tenThousandths()).isEqualTo(persons * Fte.UNIT);
            assertThat(figures.steps().weightedMissing().fte().tenThousandths())
                    .isEqualTo(persons * MISSING * Requirement.MAX_WEIGHT * Fte.UNIT);
            assertThat(figures.shortfall().numerator())
                    .isEqualTo(BigInteger.valueOf(persons).multiply(BigInteger.valueOf(MISSING)));
        }
        // The largest of these sums is the weighted one by FTE; beside it a row has room for one as large in each
        // state.
        long largest = first(powers.get(powers.size() - 1).at(Chain.unit(0)))
                .steps()
                .weightedMissing()
                .fte()
                .tenThousandths();
        assertThat(largest).isGreaterThan(Long.MAX_VALUE / 2 / STATES);
    }

    /** Each state of a row is as large as it can be. */
    @Test
    void severalStatesOfOneRowAreExactUntilASumDoesNotFit() {
        List<Rollup> powers = doubled(
                of(holding(1, 1)).merge(of(holding(2, 2))), of(holding(3, 1)).merge(of(holding(4, 2))));
        for (int power = 0; power < powers.size(); power++) {
            CompetenceFigures figures = first(powers.get(power).at(Chain.unit(0)));
            BigInteger missing = BigInteger.valueOf(MISSING + MISSING - 1).shiftLeft(power);
            assertThat(BigInteger.valueOf(figures.steps().missing().count())).isEqualTo(missing);
            assertThat(BigInteger.valueOf(
                            figures.steps().weightedMissing().fte().tenThousandths()))
                    .isEqualTo(missing.multiply(BigInteger.valueOf((long) Requirement.MAX_WEIGHT * Fte.UNIT)));
        }
    }

    private static OutcomeAmounts cells(Amount met, Amount unassessed) {
        return OutcomeAmounts.NONE.with(OutcomeKind.MET, met).with(OutcomeKind.UNASSESSED, unassessed);
    }

    @Test
    void aTotalThatDoesNotFitIsRefused() {
        OutcomeAmounts many = cells(new Amount(Long.MAX_VALUE, FteSum.ZERO), new Amount(1, FteSum.ZERO));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(many::total);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(many::metShare);
        assertThat(many.metShareByFte().isNone()).isTrue();
        OutcomeAmounts much = cells(new Amount(1, new FteSum(Long.MAX_VALUE)), new Amount(1, new FteSum(1)));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(much::total);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(much::assessedShareByFte);
        assertThat(much.assessedShare()).isEqualTo(new Share(1, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, MANY_POSTS})
    void aChangeThatDoesNotFitIsRefusedAndLeavesNoTrace(int employments) {
        long most = Long.MAX_VALUE / (Chain.LEVELS * Requirement.MAX_WEIGHT * STATES) / Fte.UNIT;
        LiveRollup live = LiveRollup.of(times(most, doubled(holding(1, 1), holding(2, 1))));
        List<UnitFigures> before = live.rollup().units().toList();
        Employee more = Chain.employee(
                3,
                IntStream.range(0, employments)
                        .mapToObj(number -> Chain.employment(number, 1))
                        .toList(),
                List.of(Chain.assessment(1, 0, 1, THU_2026_10_01)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> live.replace(Optional.empty(), Optional.of(more)));
        assertThat(live.rollup().units().toList()).isEqualTo(before);
        assertThat(live.rollup().counted()).isEqualTo(most);
        // Nothing of the one who was refused is left for the next.
        live.replace(
                Optional.of(holding(1, 1)), Optional.of(Chain.employee(1, List.of(Chain.employment(1, 1)), List.of())));
        assertThat(first(live.at(Chain.unit(0))).cells().unassessed().count()).isOne();
    }

    @Test
    void aCountThatDoesNotFitIsRefused() {
        List<Rollup> powers = doubled(unemployed(1), unemployed(2));
        LiveRollup live = LiveRollup.of(times(Long.MAX_VALUE, powers));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> live.replace(Optional.empty(), Optional.of(unemployed(3))));
        assertThat(live.rollup().counted()).isEqualTo(Long.MAX_VALUE);
    }

    private static void assertThatManyAreCounted(Rollup rollup) {
        UnitFigures root = rollup.at(Chain.unit(0));
        assertThat(root.employed().persons()).isEqualTo(MANY);
        assertThat(root.employed().fte().tenThousandths()).isEqualTo((long) MANY * Fte.UNIT);
        assertThat(first(root).steps().missing().count()).isEqualTo((long) MANY * MISSING);
        assertThat(first(root).cells().fallingShort().fte().tenThousandths()).isEqualTo((long) MANY * Fte.UNIT);
        assertThat(first(root).held().byRank().get(0)).isEqualTo(MANY);
    }

    private static EmployeeSource many() {
        return EmployeeSource.of(
                IntStream.range(0, MANY).mapToObj(number -> holding(number, 1)).iterator());
    }

    @Test
    void moreInOneRoleThanOneNumberHoldsOneByOne() {
        Counter<Employee, Rollup> counter = Rollup.counter(ANALYSIS).sorted();
        IntStream.range(0, MANY).mapToObj(number -> holding(number, 1)).forEach(counter::add);
        assertThatManyAreCounted(counter.value());
    }

    @Test
    void moreInOneRoleThanOneNumberHoldsFromASource() {
        assertThatManyAreCounted(Rollup.of(ANALYSIS, many(), LongRun.onThreads(2)));
    }

    @Test
    void moreInOneRoleThanOneNumberHoldsInAStore() {
        EmployeeStore store = EmployeeStore.of(ANALYSIS.organisation(), many(), LongRun.onThreads(2));
        assertThatManyAreCounted(store.rollup(ANALYSIS, LongRun.onThreads(2)));
    }
}

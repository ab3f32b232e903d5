package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.scale.Chain.THU_2026_10_01;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.Requirement;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Headcount;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.Slow;

/**
 * So many employees that sums need more bits than they would of one fewer: 255 employments fit into the narrowest ones.
 * Each employee has an employment in the lower unit, every third one a second in the upper one, every seventh a third
 * there.
 */
@Slow
final class ManyInOneUnitTest {

    private static final GapAnalysis ANALYSIS = Chain.analysis(2);
    private static final long SHORT_BY = Chain.LEVELS - 1;

    private static int employmentsAbove(int number) {
        return number % 21 == 0 ? 2 : number % 3 == 0 || number % 7 == 0 ? 1 : 0;
    }

    private static Employee employee(int number) {
        List<Employment> employments = new ArrayList<>(List.of(Chain.employment(0, 1)));
        for (int i = 1; i <= employmentsAbove(number); i++) {
            employments.add(Chain.employment(i, 0));
        }
        return Chain.employee(number, employments, List.of(Chain.assessment(1, 0, 1, THU_2026_10_01)));
    }

    private static List<Employee> employees(int size) {
        List<Employee> employees = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            employees.add(employee(i));
        }
        return employees;
    }

    private static CompetenceFigures competence(UnitFigures unit, int number) {
        return unit.competence(Chain.competence(number)).orElseThrow();
    }

    private static void assertAllCount(Rollup rollup, int size) {
        long employments = size;
        for (int i = 1; i <= size; i++) {
            employments += employmentsAbove(i);
        }
        Amount all = amount(size, (long) size * Fte.UNIT);
        UnitFigures lower = rollup.at(Chain.unit(1));
        assertThat(lower.employed()).isEqualTo(new Headcount(all.count(), all.fte()));
        assertShort(competence(lower, 0), all, all);
        assertUnassessed(competence(lower, 1), all, all);

        UnitFigures upper = rollup.at(Chain.unit(0));
        Amount cells = amount(employments, employments * Fte.UNIT);
        Amount persons = amount(size, employments * Fte.UNIT);
        assertThat(upper.employed()).isEqualTo(new Headcount(persons.count(), persons.fte()));
        assertShort(competence(upper, 0), cells, persons);
        assertThat(competence(upper, 0).held())
                .isEqualTo(new HeldLevels(List.of((long) size, 0L, 0L, 0L, 0L), 0, 0, 0));
        assertUnassessed(competence(upper, 1), all, persons);
        assertThat(upper.total().persons().required().count()).isEqualTo(size);
        assertThat(upper.total().persons().fallingShort().count()).isEqualTo(size);
    }

    private static Amount amount(long count, long tenThousandths) {
        return new Amount(count, new FteSum(tenThousandths));
    }

    private static Amount times(Amount amount, long times) {
        return amount(amount.count() * times, amount.fte().tenThousandths() * times);
    }

    private static void assertShort(CompetenceFigures figures, Amount cells, Amount persons) {
        assertThat(figures.cells()).isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.SHORT, cells));
        assertThat(figures.steps())
                .isEqualTo(new StepAmounts(
                        times(cells, SHORT_BY), times(cells, SHORT_BY * Requirement.MAX_WEIGHT), Amount.NONE));
        assertThat(figures.persons())
                .isEqualTo(PersonAmounts.NONE
                        .with(Measure.PERSONS_REQUIRED, persons)
                        .with(Measure.PERSONS_SHORT, persons));
        assertThat(figures.merged()).isEqualTo(Amount.NONE);
    }

    private static void assertUnassessed(CompetenceFigures figures, Amount cells, Amount persons) {
        assertThat(figures.cells()).isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.UNASSESSED, cells));
        assertThat(figures.steps()).isEqualTo(StepAmounts.NONE);
        assertThat(figures.persons()).isEqualTo(PersonAmounts.NONE.with(Measure.PERSONS_REQUIRED, persons));
        assertThat(figures.merged()).isEqualTo(Amount.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void allCount(Way way) {
        for (int size :
                new int[] {1, 63, 127, 128, 169, 170, 171, 253, 254, 255, 256, 257, 509, 510, 511, 1_021, 5_003}) {
            assertAllCount(way.rollup(ANALYSIS, employees(size)), size);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {170, 255, 256, 600})
    void whoIsTakenBackLeavesNoTrace(int size) {
        LiveRollup live = LiveRollup.of(Way.STORED.rollup(ANALYSIS, employees(size)));
        for (int i = size; i > 0; i--) {
            assertAllCount(live.rollup(), i);
            live.replace(Optional.of(employee(i)), Optional.empty());
        }
        assertThat(live.rollup().units().toList())
                .isEqualTo(Way.BUILT.rollup(ANALYSIS, List.of()).units().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 100, 300})
    void whoHasManyEmploymentsIsTakenBackToo(int employments) {
        Employee one = Chain.employee(
                1,
                IntStream.range(0, employments)
                        .mapToObj(i -> Chain.employment(i, i % 2))
                        .toList(),
                List.of(Chain.assessment(1, 0, 1, THU_2026_10_01)));
        LiveRollup live = LiveRollup.of(Way.BUILT.rollup(ANALYSIS, List.of(one)));
        assertThat(live.at(Chain.unit(0)).employed())
                .isEqualTo(new Headcount(1, new FteSum(employments * (long) Fte.UNIT)));
        live.replace(Optional.of(one), Optional.of(employee(1)));
        assertAllCount(live.rollup(), 1);
        live.replace(Optional.of(employee(1)), Optional.of(one));
        assertThat(live.rollup().units().toList())
                .isEqualTo(Way.STORED.rollup(ANALYSIS, List.of(one)).units().toList());
    }

    /** Of those employed by the hour there may be many with no FTE at all. */
    @ParameterizedTest
    @ValueSource(ints = {100, 255, 300})
    void byTheHour(int size) {
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < 2 * size; i++) {
            Employment employment = Chain.employment(0, 1);
            employees.add(Chain.employee(
                    i,
                    List.of(Employment.of(
                            employment.id(), employment.role(), employment.unit(), Fte.ZERO, employment.period())),
                    List.of()));
        }
        Rollup all = Way.STORED
                .rollup(ANALYSIS, employees.subList(0, size))
                .merge(Way.BUILT.rollup(ANALYSIS, employees.subList(size, 2 * size)));
        assertThat(all.at(Chain.unit(0)).employed()).isEqualTo(new Headcount(employees.size(), FteSum.ZERO));
        Amount everybody = amount(employees.size(), 0);
        assertUnassessed(competence(all.at(Chain.unit(0)), 1), everybody, everybody);
    }

    /** A thread that took one has to hear of how many another took. */
    @ParameterizedTest
    @ValueSource(ints = {256, 1_000, 5_003})
    void fewAndManyAtTheSameTime(int size) {
        List<Employee> employees = employees(size);
        Rollup all = Stream.concat(employees.subList(0, 1).stream(), employees.subList(1, size).stream())
                .parallel()
                .collect(Rollup.collector(ANALYSIS));
        assertAllCount(all, size);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void twoOfThemTogether(int size) {
        Rollup all = Way.STORED
                .rollup(ANALYSIS, employees(size))
                .merge(Way.BUILT.rollup(ANALYSIS, employees(2 * size).subList(size, 2 * size)));
        assertAllCount(all, 2 * size);
    }
}

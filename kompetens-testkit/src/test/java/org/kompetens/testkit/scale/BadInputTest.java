package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** Ids by the million that resolve to nothing: all counted, few kept, and the good part as if they were not there. */
@Tag("large")
@Timeout(120)
final class BadInputTest {

    private static final int EMPLOYEES = 10_000;
    private static final int UNKNOWN_EACH = 100;
    private static final int MILLION = EMPLOYEES * UNKNOWN_EACH;
    private static final int OF_ONE = 200_000;

    private static final GapAnalysis ANALYSIS = Chain.analysis(2);
    private static final Employee GOOD = Chain.employee(
            MILLION, List.of(Chain.employment(1, 1)), List.of(Chain.assessment(1, 0, 4, Chain.THU_2026_10_01)));

    private static List<Employee> bad() {
        List<Assessment> unknown =
                IntStream.range(0, UNKNOWN_EACH).mapToObj(Chain::ofUnknown).toList();
        List<Employee> employees = new ArrayList<>();
        for (int i = 0; i < EMPLOYEES; i++) {
            employees.add(Chain.employee(i, List.of(Chain.employment(1, 1)), unknown));
        }
        employees.add(GOOD);
        return employees;
    }

    /** Each unknown assessment is left out by itself, and the person counts. */
    private static List<Employee> withoutWhatIsBad() {
        return bad().stream()
                .map(one -> one.equals(GOOD) ? one : one.withAssessments(List.of()))
                .toList();
    }

    private static Employee worst() {
        return Chain.employee(
                0,
                List.of(Chain.employment(1, 1)),
                IntStream.range(0, OF_ONE).mapToObj(Chain::ofUnknown).toList());
    }

    private static void assertThatTheGoodOneCounts(Rollup rollup) {
        assertThat(rollup.counted()).isOne();
        assertThat(rollup.units().toList())
                .isEqualTo(Way.BUILT.rollup(ANALYSIS, List.of(GOOD)).units().toList());
    }

    private static UnitFigures withNothingLeftOut(UnitFigures of) {
        return new UnitFigures(
                of.unit(),
                of.employed(),
                LeftOut.NONE,
                of.total(),
                of.dimensions(),
                of.groups(),
                of.competences(),
                of.withoutProfile());
    }

    private static UnitCoverage withNothingLeftOut(UnitCoverage of) {
        return new UnitCoverage(of.unit(), LeftOut.NONE, of.requirements(), of.shortages(), of.departures());
    }

    @ParameterizedTest
    @EnumSource
    void ofManyEmployees(Way way) {
        Rollup rollup = way.rollup(ANALYSIS, bad());
        assertThat(rollup.refused()).isZero();
        assertThat(rollup.leftOut()).isEqualTo(new LeftOut(MILLION, EMPLOYEES));
        assertThat(rollup.findingCounts()).containsOnly(Map.entry("competence.unknown", (long) MILLION));
        assertThat(rollup.findings())
                .extracting(one -> one.employee().value())
                .hasSize(1_000)
                .startsWith("employee-10000000")
                .endsWith("employee-10000999");
        assertThat(rollup.findings())
                .allSatisfy(one -> assertThat(one.findings().list()).hasSize(100));
        assertThat(rollup.units()).extracting(UnitFigures::leftOut).containsOnly(rollup.leftOut());
        assertThat(rollup.units().map(BadInputTest::withNothingLeftOut).toList())
                .isEqualTo(
                        Way.BUILT.rollup(ANALYSIS, withoutWhatIsBad()).units().toList());
    }

    @ParameterizedTest
    @EnumSource
    void ofOneEmployee(Way way) {
        Rollup rollup = way.rollup(ANALYSIS, List.of(worst(), GOOD));
        assertThat(rollup.refused()).isOne();
        assertThat(rollup.findingCounts()).containsOnly(Map.entry("competence.unknown", (long) OF_ONE));
        assertThat(rollup.findings())
                .singleElement()
                .satisfies(one -> assertThat(one.findings().list()).hasSize(100));
        assertThatTheGoodOneCounts(rollup);
    }

    @Test
    void inTheGapsOfOneEmployee() {
        assertThat(ANALYSIS.analyse(worst()).findings().counts())
                .containsOnly(Map.entry("competence.unknown", (long) OF_ONE));
    }

    @Test
    void inCoverage() {
        Coverage coverage = bad().stream().collect(Coverage.collector(ANALYSIS));
        assertThat(coverage.refused()).isZero();
        assertThat(coverage.counted()).isEqualTo(EMPLOYEES + 1);
        assertThat(coverage.units().map(BadInputTest::withNothingLeftOut).toList())
                .isEqualTo(withoutWhatIsBad().stream()
                        .collect(Coverage.collector(ANALYSIS))
                        .units()
                        .toList());
    }
}

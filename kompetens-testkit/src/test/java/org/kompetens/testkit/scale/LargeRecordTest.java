package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.testkit.scale.Chain.THU_2026_10_01;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.coverage.Coverage;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Fte;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;

/** One employee with as much as a whole municipality, and a tree as deep as none is: by each way. */
@Tag("large")
@Timeout(120)
final class LargeRecordTest {

    private static final int DEEP = 10_000;
    private static final int ASSESSMENTS = 100_000;

    /** So many competences are required at unit i and below: one more with each, up to all. */
    private static final long CELLS_IF_ONE_POST_EACH =
            (long) DEEP * Chain.COMPETENCES - Chain.COMPETENCES * (Chain.COMPETENCES - 1) / 2;

    private static final GapAnalysis SHALLOW = Chain.analysis(2);
    private static final GapAnalysis CHAIN = Chain.analysis(DEEP);

    /** Two of each date, of two competences; the latest of the first is of rank 1, which is four steps short. */
    private static Employee assessed(int dates) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < ASSESSMENTS; i++) {
            assessments.add(Chain.assessment(i, i % 2, 1 + i % 4, THU_2026_10_01.minusDays(i % dates)));
        }
        Collections.shuffle(assessments, new Random(1));
        return Chain.employee(1, List.of(Chain.employment(1, 1)), assessments);
    }

    private static Employee employedEverywhere() {
        return Chain.employee(
                1,
                IntStream.range(0, DEEP)
                        .mapToObj(depth -> Chain.employment(depth, depth))
                        .toList(),
                List.of(Chain.assessment(1, 0, 4, THU_2026_10_01)));
    }

    private static List<Employee> oneInEachUnit() {
        List<Assessment> held = List.of(Chain.assessment(1, 0, 4, THU_2026_10_01));
        return IntStream.range(0, DEEP)
                .mapToObj(depth -> Chain.employee(depth, List.of(Chain.employment(1, depth)), held))
                .toList();
    }

    private static CompetenceFigures first(UnitFigures unit) {
        return unit.competence(Chain.competence(0)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aHundredThousandAssessments(Way way) {
        Rollup rollup = way.rollup(SHALLOW, List.of(assessed(ASSESSMENTS / 2)));
        assertThat(rollup.counted()).isOne();
        assertThat(first(rollup.at(Chain.unit(0))).cells().fallingShort().count())
                .isOne();
        assertThat(first(rollup.at(Chain.unit(0))).steps().missing().count()).isEqualTo(4);
        assertThat(rollup.at(Chain.unit(0)).total().cells().met().count()).isOne();
    }

    @Test
    void aHundredThousandAssessmentsOfOneEmployeeAlone() {
        EmployeeGaps gaps = SHALLOW.analyse(assessed(ASSESSMENTS)).orThrow();
        assertThat(gaps.cells()).hasSize(2);
        assertThat(gaps.explain(gaps.cells().get(0)).assessments()).hasSize(ASSESSMENTS / 2);
    }

    /** More dates than the 179 years that a store can tell apart. */
    @ParameterizedTest
    @EnumSource
    void aHundredThousandDates(Way way) {
        List<Employee> employees = List.of(assessed(ASSESSMENTS));
        if (way == Way.STORED || way == Way.STORED_ON_THREADS) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> way.rollup(SHALLOW, employees))
                    .withMessage("a store holds at most 65536 different dates");
        } else {
            assertThat(first(way.rollup(SHALLOW, employees).at(Chain.unit(0)))
                            .steps()
                            .missing()
                            .count())
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandEmploymentsAtEveryDepth(Way way) {
        Rollup rollup = way.rollup(CHAIN, List.of(employedEverywhere()));
        UnitFigures root = rollup.at(Chain.unit(0));
        assertThat(root.employed().persons()).isOne();
        assertThat(root.employed().fte().tenThousandths()).isEqualTo((long) DEEP * Fte.UNIT);
        assertThat(root.total().cells().total().count()).isEqualTo(CELLS_IF_ONE_POST_EACH);
        assertThat(root.total().persons().fallingShort().count()).isOne();
        assertThat(first(root).steps().missing().count()).isEqualTo(DEEP);
        assertThat(first(rollup.at(Chain.unit(DEEP - 7))).steps().missing().count())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void onePersonAtEveryDepth(Way way) {
        Rollup rollup = way.rollup(CHAIN, oneInEachUnit());
        assertThat(rollup.at(Chain.unit(0)).total().cells().total().count()).isEqualTo(CELLS_IF_ONE_POST_EACH);
        for (int depth = 0; depth < DEEP; depth++) {
            UnitFigures unit = rollup.at(Chain.unit(depth));
            assertThat(unit.employed().persons()).isEqualTo(DEEP - depth);
            assertThat(first(unit).persons().fallingShort().count()).isEqualTo(DEEP - depth);
            assertThat(first(unit).steps().missing().count()).isEqualTo(DEEP - depth);
        }
    }

    @Test
    void tenThousandEmploymentsInCoverage() {
        Coverage coverage = List.of(employedEverywhere()).stream().collect(Coverage.collector(CHAIN));
        assertThat(coverage.units())
                .hasSize(DEEP)
                .allSatisfy(unit -> assertThat(unit.requirements().get(0).isSinglePointOfFailure())
                        .isTrue());
    }

    @Test
    void onePersonAtEveryTenthDepthInCoverage() {
        Coverage coverage = oneInEachUnit().stream()
                .filter(employee -> employee.id().value().endsWith("9"))
                .collect(Coverage.collector(CHAIN));
        for (int depth = 0; depth < DEEP; depth++) {
            assertThat(coverage.at(Chain.unit(depth)).requirements().get(0).holders())
                    .isEqualTo((DEEP - depth + 9) / 10);
        }
    }
}

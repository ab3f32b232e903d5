package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Which findings are kept depends on the ids alone, also where there are more than are kept. */
@Tag("slow")
final class EmployeeFindingsTest {

    private static final int BAD = 2_500;
    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final GapAnalysis ANALYSIS = analysis();
    private static List<Employee> employees = List.of();

    @BeforeAll
    static void makeEmployees() {
        List<Employee> made = new ArrayList<>();
        for (int i = 0; i < BAD; i++) {
            made.add(employee(i, 1 + i % 3));
        }
        // One with more findings than are kept of each.
        made.set(500, employee(500, 150));
        employees = List.copyOf(made);
    }

    @Test
    void theFirstThousandEmployeesByTheirIdsAreKeptAndAHundredFindingsOfEach() {
        Rollup rollup = employees.stream().collect(Rollup.collector(ANALYSIS));
        assertThat(rollup.findings()).hasSize(1_000);
        assertThat(rollup.findings()).extracting(EmployeeFindings::employee).isSorted();
        assertThat(rollup.findings().get(999).employee()).isEqualTo(EmployeeId.of("employee-10999"));
        assertThat(rollup.findings().get(500).findings().list()).hasSize(100);
        long all = employees.stream().mapToLong(one -> one.assessments().size()).sum();
        assertThat(rollup.findingCounts()).containsEntry("competence.unknown", all);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyOrderKeepsTheSame(long seed) {
        List<Employee> shuffled = new ArrayList<>(employees);
        Collections.shuffle(shuffled, new Random(seed));
        Rollup expected = employees.stream().collect(Rollup.collector(ANALYSIS));
        assertSame(expected, shuffled.stream().collect(Rollup.collector(ANALYSIS)));
        assertSame(expected, shuffled.parallelStream().collect(Rollup.collector(ANALYSIS)));
        Rollup merged = shuffled.subList(0, 900).stream()
                .collect(Rollup.collector(ANALYSIS))
                .merge(shuffled.subList(900, BAD).stream().collect(Rollup.collector(ANALYSIS)));
        assertSame(expected, merged);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyDivisionKeepsTheSameWhereIdsComeTwice(long seed) {
        Random random = new Random(seed);
        List<Employee> twice = new ArrayList<>(employees);
        IntStream.range(0, 800).forEach(i -> twice.add(employee(random.nextInt(BAD), random.nextInt(130))));
        Collections.shuffle(twice, random);
        Rollup expected = twice.stream().collect(Rollup.collector(ANALYSIS));
        assertSame(expected, twice.parallelStream().collect(Rollup.collector(ANALYSIS)));
        assertSame(expected, inParts(twice, 1 + random.nextInt(400)));
    }

    private static Rollup inParts(List<Employee> all, int size) {
        return inParts(all, size, Rollup.collector(ANALYSIS));
    }

    private static <A> Rollup inParts(List<Employee> all, int size, Collector<Employee, A, Rollup> collector) {
        A joined = collector.supplier().get();
        for (int from = 0; from < all.size(); from += size) {
            A part = collector.supplier().get();
            all.subList(from, Math.min(all.size(), from + size))
                    .forEach(one -> collector.accumulator().accept(part, one));
            joined = collector.combiner().apply(joined, part);
        }
        return collector.finisher().apply(joined);
    }

    private static void assertSame(Rollup expected, Rollup actual) {
        assertThat(actual.findings()).isEqualTo(expected.findings());
        assertThat(actual.findingCounts()).isEqualTo(expected.findingCounts());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.counted()).isEqualTo(expected.counted());
    }

    private static Employee employee(int number, int findings) {
        List<Assessment> unknown = IntStream.range(0, findings)
                .mapToObj(i -> Assessment.of(
                        AssessmentId.of("assessment-" + i),
                        CompetenceId.of("unheard-of"),
                        Level.of("level"),
                        THU_2026_10_01,
                        AssessmentSource.SELF))
                .toList();
        return Employee.of(EmployeeId.of("employee-" + (10_000 + number)), List.of(), unknown);
    }

    private static GapAnalysis analysis() {
        Labels labels = Labels.of(Language.SV, "namn");
        OrganisationStructure structure = new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(UnitId.of("root"), labels, UnitLevelId.of("unit"))),
                List.of(),
                List.of());
        return GapAnalysis.of(Organisation.of(structure), THU_2026_10_01);
    }
}

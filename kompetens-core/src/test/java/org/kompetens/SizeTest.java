package org.kompetens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.coverage.Coverage;
import org.kompetens.finding.Findings;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Sizes at which anything that grows with the square of the input would not end. */
@Tag("large")
@Timeout(60)
final class SizeTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final int DEEP = 10_000;
    private static final int COMPETENCES = 20;
    private static final int LEVELS = 5;

    @Test
    void aHundredThousandAssessmentsOfOneEmployee() {
        GapAnalysis analysis = GapAnalysis.of(chain(2), THU_2026_10_01);
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            assessments.add(assessment("assessment-" + i, i % 2, 1 + i % LEVELS, THU_2026_10_01.minusDays(i)));
        }
        Collections.shuffle(assessments, new Random(1));
        Employee employee = Employee.of(EmployeeId.of("one"), List.of(employment("employment", 1)), assessments);
        EmployeeGaps gaps = analysis.analyse(employee).orThrow();
        Cell cell = gaps.cells().get(0);
        assertThat(cell.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Short.class,
                        shortOf -> assertThat(shortOf.held().assessment().id())
                                .isEqualTo(AssessmentId.of("assessment-0")));
        assertThat(gaps.explain(cell).assessments()).hasSize(50_000);
    }

    @Test
    void tenThousandEmploymentsOfOneEmployeeAtEveryDepth() {
        GapAnalysis analysis = GapAnalysis.of(chain(DEEP), THU_2026_10_01);
        List<Employment> employments = IntStream.range(0, DEEP)
                .mapToObj(depth -> employment("employment-" + depth, depth))
                .toList();
        Rollup rollup = Stream.of(Employee.of(EmployeeId.of("one"), employments, List.of()))
                .collect(Rollup.collector(analysis));
        assertThat(rollup.at(UnitId.of("unit-0")).employed().persons()).isOne();
        assertThat(rollup.at(UnitId.of("unit-0")).employed().fte().tenThousandths())
                .isEqualTo((long) DEEP * Fte.UNIT);
        assertThat(rollup.at(UnitId.of("unit-0")).total().cells().unassessed().count())
                .isEqualTo((long) DEEP * COMPETENCES - COMPETENCES * (COMPETENCES - 1) / 2);
    }

    @Test
    void aTreeTenThousandUnitsDeepWithRequirementsAtEveryLevel() {
        GapAnalysis analysis = GapAnalysis.of(chain(DEEP), THU_2026_10_01);
        Random random = new Random(2);
        Rollup rollup = IntStream.range(0, 20_000)
                .mapToObj(i -> Employee.of(
                        EmployeeId.of("employee-" + i),
                        List.of(employment("first", random.nextInt(DEEP)), employment("second", DEEP - 1)),
                        List.of(assessment("held", 0, LEVELS, THU_2026_10_01))))
                .collect(Rollup.collector(analysis));
        assertThat(rollup.at(UnitId.of("unit-0")).total().persons().required().count())
                .isEqualTo(20_000);
        assertThat(rollup.at(UnitId.of("unit-0"))
                        .competence(CompetenceId.of("competence-0"))
                        .orElseThrow()
                        .cells()
                        .met()
                        .count())
                .isEqualTo(40_000);
        assertThat(rollup.units()).hasSize(DEEP);
    }

    @Test
    void aHundredThousandAssessmentsThatExpireDayByDay() {
        GapAnalysis analysis = GapAnalysis.of(chain(2), THU_2026_10_01);
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            assessments.add(assessment("assessment-" + i, 0, 1 + i % LEVELS, THU_2026_10_01.minusDays(i))
                    .withExpiry(THU_2026_10_01.plusDays(i + 1L)));
        }
        Collections.shuffle(assessments, new Random(1));
        Employee employee = Employee.of(EmployeeId.of("one"), List.of(employment("employment", 1)), assessments);
        Transition transition = Horizon.of(analysis).between(THU_2026_10_01, THU_2026_10_01.plusDays(100_000));
        assertThat(transition.changes(employee)).hasSize(100_000);
        CellFigures expired = Stream.of(employee)
                .collect(Bridge.collector(transition))
                .at(UnitId.of("unit-0"))
                .competence(CompetenceId.of("competence-0"))
                .orElseThrow()
                .after();
        assertThat(expired.cells().expired().count()).isOne();
    }

    @Test
    void coverageAtEveryUnitOfATreeTenThousandDeep() {
        OrganisationStructure bare = chain(DEEP).structure();
        CoverageRequirement needed = CoverageRequirement.of(
                CompetenceId.of("competence-0"), Level.of("level-1"), new CoverageAmount.Persons(101));
        OrganisationStructure structure = new OrganisationStructure(
                bare.framework(),
                bare.unitLevels(),
                bare.units().stream()
                        .map(unit -> unit.withCoverage(List.of(needed)))
                        .toList(),
                bare.roles(),
                bare.profiles());
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(structure), THU_2026_10_01);
        Coverage coverage = IntStream.range(0, 100)
                .mapToObj(i -> Employee.of(
                        EmployeeId.of("employee-" + i),
                        List.of(employment("employment", DEEP - 1)),
                        List.of(assessment("held", 0, LEVELS, THU_2026_10_01))))
                .collect(Coverage.collector(analysis));
        assertThat(coverage.units())
                .hasSize(DEEP)
                .allSatisfy(unit ->
                        assertThat(unit.requirements().get(0).deficit()).isEqualTo(new CoverageAmount.Persons(1)));
    }

    /** All that was found, those that are counted alone among them. */
    private static long total(Findings findings) {
        return findings.counts().values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void findingsOfOneEmployeeByTheHundredThousand() {
        Organisation organisation = chain(2);
        List<Assessment> unknown = IntStream.range(0, 300_000)
                .mapToObj(i -> Assessment.of(
                        AssessmentId.of("same"),
                        CompetenceId.of("unheard-of"),
                        Level.of("level-1"),
                        THU_2026_10_01,
                        AssessmentSource.SELF))
                .toList();
        Employee employee = Employee.of(EmployeeId.of("one"), List.of(), unknown);
        Findings findings = organisation.findings(employee);
        assertThat(total(findings)).isEqualTo(599_999);
        assertThat(findings.list()).hasSizeLessThan(20_000);
        Rollup rollup =
                Stream.of(employee, employee).collect(Rollup.collector(GapAnalysis.of(organisation, THU_2026_10_01)));
        assertThat(rollup.findingCounts())
                .containsEntry("competence.unknown", 300_000L)
                .containsEntry("employee.repeated", 1L);
        assertThat(rollup.findings().get(0).findings().list()).hasSize(100);
    }

    @Test
    void findingsOfAStructureByTheHundredThousand() {
        List<OrganisationUnit> units = IntStream.range(0, 200_000)
                .mapToObj(i -> unit(i).withParent(UnitId.of("unheard-of-" + i)))
                .toList();
        Findings findings =
                new OrganisationStructure(framework(), UnitLevel.STANDARD, units, List.of(), List.of()).findings();
        // None of the units has a known level, or a known parent; and there is no root.
        assertThat(total(findings) - findings.warnings().size()).isEqualTo(400_001);
        assertThat(findings.list()).hasSizeLessThan(20_000);
    }

    @Test
    void employeesWithFindingsByTheHundredThousandOnManyThreads() {
        Rollup rollup = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(i -> Employee.of(
                        EmployeeId.of(String.format(Locale.ROOT, "employee-%06d", i)),
                        List.of(employment("employment", 3)),
                        List.of()))
                .collect(Rollup.collector(GapAnalysis.of(chain(2), THU_2026_10_01)));
        assertThat(rollup.refused()).isEqualTo(200_000);
        assertThat(rollup.findingCounts()).containsEntry("employment.unknown-unit", 200_000L);
        assertThat(rollup.findings())
                .extracting(one -> one.employee().value())
                .hasSize(1_000)
                .startsWith("employee-000000")
                .endsWith("employee-000999");
    }

    /** Units one below the other; unit i requires competence i mod 20, the higher i the higher the level. */
    private static Organisation chain(int depth) {
        List<UnitLevel> levels = new ArrayList<>();
        List<OrganisationUnit> units = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            levels.add(new UnitLevel(UnitLevelId.of("level-" + i), LABELS));
            OrganisationUnit unit = unit(i).withRequirements(List.of(Requirement.of(
                    CompetenceId.of("competence-" + i % COMPETENCES),
                    Level.of("level-" + (1 + i * (LEVELS - 1) / depth)),
                    1 + i % Requirement.MAX_WEIGHT)));
            units.add(i == 0 ? unit : unit.withParent(UnitId.of("unit-" + (i - 1))));
        }
        return Organisation.of(new OrganisationStructure(
                framework(),
                levels,
                units,
                List.of(Role.of(RoleId.of("nurse"), LABELS)),
                List.of(new RoleProfile(
                        RoleId.of("nurse"),
                        List.of(Requirement.of(CompetenceId.of("competence-0"), Level.of("level-" + LEVELS), 1))))));
    }

    private static CompetenceFramework framework() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS))
                        .toList());
        List<Competence> competences = IntStream.range(0, COMPETENCES)
                .mapToObj(i -> Competence.of(CompetenceId.of("competence-" + i), LABELS, Dimension.SKILL, scale.id()))
                .toList();
        return CompetenceFramework.of(List.of(scale), List.of(), competences);
    }

    private static OrganisationUnit unit(int depth) {
        return OrganisationUnit.of(UnitId.of("unit-" + depth), LABELS, UnitLevelId.of("level-" + depth));
    }

    private static Employment employment(String id, int depth) {
        return Employment.of(
                EmploymentId.of(id), RoleId.of("nurse"), UnitId.of("unit-" + depth), Fte.FULL, Period.ALWAYS);
    }

    private static Assessment assessment(String id, int competence, int rank, LocalDate date) {
        return Assessment.of(
                AssessmentId.of(id),
                CompetenceId.of("competence-" + competence),
                Level.of("level-" + rank),
                date,
                AssessmentSource.TEST);
    }
}

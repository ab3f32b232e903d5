package org.kompetens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kompetens.change.CellBridge;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.Scenario;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.NarrowerRule;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.UnitCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldHistory;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CoverageAmount;
import org.kompetens.organisation.CoverageGroup;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
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
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** The gap in depth at sizes at which anything that grows with the square of the input would not end. */
@Tag("large")
@Timeout(120)
final class DepthSizeTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final int DEEP = 10_000;
    private static final int MANY = 100_000;
    private static final int LEVELS = 5;

    @Test
    void coverageByOnePersonWithAnEmploymentAtEveryDepth() {
        CoverageRequirement needed =
                CoverageRequirement.of(competence(0), level(1), new CoverageAmount.FullTimeEquivalents(new FteSum(1)));
        GapAnalysis analysis = analysis(chain(DEEP, unit -> unit.withCoverage(List.of(needed))));
        Coverage coverage = Stream.of(everywhere(List.of(assessment("held", 0, 3, THU_2026_10_01))))
                .collect(Coverage.collector(analysis));
        List<UnitCoverage> units = coverage.units().toList();
        assertThat(units).hasSize(DEEP);
        for (int depth = 0; depth < DEEP; depth++) {
            assertThat(units.get(depth).requirements().get(0).holders()).isOne();
            assertThat(units.get(depth).requirements().get(0).holdersFte())
                    .isEqualTo(new FteSum((long) (DEEP - depth) * Fte.UNIT));
        }
    }

    @Test
    void aReorganisationOfOnePersonWithAnEmploymentAtEveryDepth() {
        OrganisationStructure before = chain(DEEP, unit -> unit);
        OrganisationStructure turned = Scenario.of(before)
                .restructured(whole -> whole.withUnits(turned()))
                .structure();
        Employee employee = everywhere(List.of(assessment("held", 0, 1, THU_2026_10_01)));
        Reorganisation reorganisation = Stream.of(EmployeeChange.of(employee, employee))
                .collect(Reorganisation.collector(analysis(before), analysis(turned)));
        assertThat(reorganisation.units())
                .hasSize(DEEP)
                .allSatisfy(unit -> assertThat(unit.people()).containsEntry(Movement.STAYED, 1L));
        UnitReorganisation lowest = reorganisation.at(unitId(DEEP - 1));
        CellBridge<Movement> cells = lowest.competence(competence(0)).orElseThrow();
        assertThat(cells.before().cells().fallingShort().count()).isOne();
        assertThat(cells.after().cells().fallingShort().count()).isEqualTo(DEEP - 1);
    }

    /** The root as before, and below it the others in the opposite order. */
    private static List<OrganisationUnit> turned() {
        List<OrganisationUnit> units = new ArrayList<>(List.of(unit(0, 0)));
        for (int depth = 1; depth < DEEP; depth++) {
            units.add(unit(DEEP - depth, depth).withParent(unitId(depth == 1 ? 0 : DEEP - depth + 1)));
        }
        return units;
    }

    @Test
    void aReorganisationOfManyPeopleInADeepTree() {
        GapAnalysis analysis = analysis(chain(DEEP, unit -> unit));
        Random random = new Random(3);
        Reorganisation reorganisation = IntStream.range(0, 20_000)
                .mapToObj(i -> EmployeeChange.of(
                        employee(i, List.of(employment("employment", random.nextInt(DEEP))), List.of()),
                        employee(i, List.of(employment("employment", random.nextInt(DEEP))), List.of())))
                .collect(Reorganisation.collector(analysis, analysis));
        assertThat(reorganisation.at(unitId(0)).people()).containsEntry(Movement.STAYED, 20_000L);
    }

    @Test
    void aBridgeOfTenThousandEmploymentsAndAHundredThousandAssessmentsOfOnePerson() {
        Transition transition =
                Horizon.of(analysis(chain(DEEP, unit -> unit))).between(THU_2026_10_01, THU_2026_10_01.plusDays(MANY));
        List<Assessment> assessments = expiringDayByDay(i -> 1 + i % LEVELS);
        Bridge bridge = Stream.of(everywhere(assessments)).collect(Bridge.collector(transition));
        CellBridge<Cause> all = bridge.at(unitId(0)).competence(competence(0)).orElseThrow();
        assertThat(all.before().cells().total().count()).isEqualTo(DEEP);
        assertThat(all.after().cells().expired().count()).isEqualTo(DEEP);
        assertThat(all.part(Cause.EXPIRY).cells().expired().count()).isEqualTo(DEEP);
    }

    @Test
    void factsOfTenThousandEmploymentsWhereAHundredThousandAssessmentsSayTheSame() {
        Transition transition =
                Horizon.of(analysis(chain(DEEP, unit -> unit))).between(THU_2026_10_01, THU_2026_10_01.plusDays(MANY));
        assertThat(transition.changes(everywhere(expiringDayByDay(i -> 2))))
                .hasSize(DEEP)
                .allSatisfy(change -> assertThat(change.date()).isEqualTo(THU_2026_10_01.plusDays(MANY)));
    }

    @Test
    void requirementsOfTwentyThousandUnitsEachWithADateOfItsOwn() {
        OrganisationStructure bare = chain(2, unit -> unit);
        List<OrganisationUnit> units = new ArrayList<>(List.of(unit(0, 0)));
        for (int i = 1; i <= 2 * DEEP; i++) {
            units.add(unit(i, 1)
                    .withParent(unitId(0))
                    .withRequirements(List.of(Requirement.of(competence(1), level(1), 1)
                            .withPeriod(Period.startingOn(THU_2026_10_01.plusDays(i))))));
        }
        Transition transition = Horizon.of(analysis(new OrganisationStructure(
                        bare.framework(), bare.unitLevels(), units, bare.roles(), bare.profiles())))
                .between(THU_2026_10_01, THU_2026_10_01.plusDays(MANY));
        Bridge bridge = IntStream.rangeClosed(1, 2 * DEEP)
                .mapToObj(i -> employee(i, List.of(employment("employment", i)), List.of()))
                .collect(Bridge.collector(transition));
        assertThat(bridge.at(unitId(0))
                        .competence(competence(1))
                        .orElseThrow()
                        .part(Cause.REQUIREMENT)
                        .cells()
                        .unassessed()
                        .count())
                .isEqualTo(2 * DEEP);
    }

    @Test
    void requirementsOfOneCompetenceThatBeginAndEndDayByDay() {
        List<Requirement> requirements = IntStream.range(0, MANY)
                .mapToObj(i -> Requirement.of(competence(1), level(1 + i % LEVELS), 1 + i % 5)
                        .withPeriod(Period.of(THU_2026_10_01.plusDays(i), THU_2026_10_01.plusDays(2L * i + 1))))
                .toList();
        OrganisationStructure structure = chain(2, unit -> unit.withRequirements(requirements));
        Transition transition =
                Horizon.of(analysis(structure)).between(THU_2026_10_01, THU_2026_10_01.plusDays(3L * MANY));
        CellBridge<Cause> bridge = Stream.of(employee(1, List.of(employment("employment", 1)), List.of()))
                .collect(Bridge.collector(transition))
                .at(unitId(0))
                .competence(competence(1))
                .orElseThrow();
        assertThat(bridge.before().cells().unassessed().count()).isOne();
        assertThat(bridge.after().cells().total().count()).isZero();
    }

    @Test
    void aHundredThousandAssessmentsInCoverageAndScenario() {
        CoverageRequirement needed = CoverageRequirement.of(competence(0), level(2), new CoverageAmount.Persons(1));
        OrganisationStructure structure = chain(2, unit -> unit.withCoverage(List.of(needed)));
        Employee employee = employee(1, List.of(employment("employment", 1)), expiringDayByDay(i -> 2));
        Scenario scenario = Scenario.of(structure)
                .training(Set.of(employee.id()), assessment("trained", 0, LEVELS, THU_2026_10_01))
                .merging(unitId(1), unitId(0));
        Coverage coverage = Stream.of(employee).collect(Coverage.collector(analysis(structure)));
        assertThat(coverage.at(unitId(0)).requirements().get(0).isSinglePointOfFailure())
                .isTrue();
        assertThat(coverage.departures(unitId(0), Stream.of(employee))).hasSize(1);
        Coverage whatIf =
                Stream.of(scenario.employee(employee)).collect(Coverage.collector(analysis(scenario.structure())));
        assertThat(whatIf.at(unitId(0)).requirements()).hasSize(2);
    }

    @Test
    void aHistoryOfAHundredThousandAssessmentsOfTenThousandNarrowerCompetences() {
        OrganisationStructure bare = chain(2, unit -> unit);
        CompetenceFramework framework = CompetenceFramework.of(
                        bare.framework().scales(),
                        List.of(),
                        IntStream.rangeClosed(0, DEEP)
                                .mapToObj(i -> i == 0
                                        ? competenceOf(0)
                                        : competenceOf(i).withBroader(competence(0)))
                                .toList())
                .withNarrowerRules(List.of(new NarrowerRule(competence(0), DEEP / 2)));
        Organisation organisation = Organisation.of(
                new OrganisationStructure(framework, bare.unitLevels(), bare.units(), bare.roles(), bare.profiles()));
        List<Assessment> assessments = IntStream.range(0, MANY)
                .mapToObj(i -> assessment("assessment-" + i, 1 + i % DEEP, 1 + i % LEVELS, THU_2026_10_01.plusDays(i))
                        .withExpiry(THU_2026_10_01.plusDays(i + 3L * DEEP / 4)))
                .toList();
        Employee employee = employee(1, List.of(), assessments);
        HeldHistory history = HeldHistory.of(organisation, analysis(bare).policy(), employee);
        LocalDate date = THU_2026_10_01.plusDays(MANY / 2);
        Held held = history
                .of(organisation.framework().competence(competence(0)).orElseThrow())
                .stream()
                .filter(change -> !change.date().isAfter(date))
                .reduce((first, second) -> second)
                .orElseThrow()
                .held();
        assertThat(held)
                .isEqualTo(GapAnalysis.of(organisation, date)
                        .holdings(employee)
                        .of(organisation.framework().competence(competence(0)).orElseThrow()));
    }

    @Test
    void aGroupOfAHundredRequirementsAndThousandsWhoCanEachFillOthers() {
        List<CoverageRequirement> needs = new ArrayList<>();
        for (int i = 0; i < CoverageGroup.MAX_REQUIREMENTS; i++) {
            CoverageAmount fortyFte = new CoverageAmount.FullTimeEquivalents(new FteSum(40L * Fte.UNIT));
            needs.add(CoverageRequirement.of(competence(i), level(1), fortyFte)
                    .withGroup(new CoverageGroup("shift", 1 + i % 7)));
        }
        OrganisationStructure bare = chain(2, unit -> unit.withCoverage(needs));
        OrganisationStructure structure = new OrganisationStructure(
                framework(CoverageGroup.MAX_REQUIREMENTS),
                bare.unitLevels(),
                bare.units(),
                bare.roles(),
                bare.profiles());
        Random random = new Random(4);
        List<Employee> employees = IntStream.range(0, 1_500)
                .mapToObj(i -> {
                    Set<Integer> able = new HashSet<>();
                    while (able.size() < 10) {
                        able.add(random.nextInt(CoverageGroup.MAX_REQUIREMENTS));
                    }
                    return employee(
                            i,
                            List.of(Employment.of(
                                    EmploymentId.of("employment"),
                                    NURSE,
                                    unitId(1),
                                    new Fte(1 + random.nextInt(Fte.UNIT)),
                                    Period.ALWAYS)),
                            able.stream()
                                    .map(one -> assessment("held-" + one, one, 1, THU_2026_10_01))
                                    .toList());
                })
                .toList();
        UnitCoverage coverage = employees.stream()
                .collect(Coverage.collector(analysis(structure)))
                .at(unitId(1));
        assertThat(coverage.shortages()).hasSize(1);
        assertThat(coverage.departures()).isNotEmpty();
    }

    private static List<Assessment> expiringDayByDay(IntUnaryOperator rank) {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            assessments.add(assessment("assessment-" + i, 0, rank.applyAsInt(i), THU_2026_10_01.minusDays(i))
                    .withExpiry(THU_2026_10_01.plusDays(i + 1L)));
        }
        Collections.shuffle(assessments, new Random(1));
        return assessments;
    }

    private static Employee everywhere(List<Assessment> assessments) {
        return employee(
                1,
                IntStream.range(0, DEEP)
                        .mapToObj(depth -> employment("employment-" + depth, depth))
                        .toList(),
                assessments);
    }

    private static Employee employee(int i, List<Employment> employments, List<Assessment> assessments) {
        return Employee.of(EmployeeId.of("employee-" + i), employments, assessments);
    }

    private static GapAnalysis analysis(OrganisationStructure structure) {
        return GapAnalysis.of(Organisation.of(structure), THU_2026_10_01);
    }

    /** Units one below the other, where the role requires one competence. */
    private static OrganisationStructure chain(int depth, UnaryOperator<OrganisationUnit> change) {
        List<UnitLevel> levels = new ArrayList<>();
        List<OrganisationUnit> units = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            levels.add(new UnitLevel(UnitLevelId.of("level-" + i), LABELS));
            OrganisationUnit unit = change.apply(unit(i, i));
            units.add(i == 0 ? unit : unit.withParent(unitId(i - 1)));
        }
        return new OrganisationStructure(
                framework(2),
                levels,
                units,
                List.of(Role.of(NURSE, LABELS)),
                List.of(new RoleProfile(NURSE, List.of(Requirement.of(competence(0), level(3), 1)))));
    }

    private static CompetenceFramework framework(int competences) {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS))
                        .toList());
        return CompetenceFramework.of(
                List.of(scale),
                List.of(),
                IntStream.range(0, competences)
                        .mapToObj(DepthSizeTest::competenceOf)
                        .toList());
    }

    private static Competence competenceOf(int i) {
        return Competence.of(competence(i), LABELS, Dimension.SKILL, ScaleId.of("scale"));
    }

    private static CompetenceId competence(int i) {
        return CompetenceId.of("competence-" + i);
    }

    private static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    private static UnitId unitId(int i) {
        return UnitId.of("unit-" + i);
    }

    private static OrganisationUnit unit(int i, int depth) {
        return OrganisationUnit.of(unitId(i), LABELS, UnitLevelId.of("level-" + depth));
    }

    private static Employment employment(String id, int unit) {
        return Employment.of(EmploymentId.of(id), NURSE, unitId(unit), Fte.FULL, Period.ALWAYS);
    }

    private static Assessment assessment(String id, int competence, int rank, LocalDate date) {
        return Assessment.of(AssessmentId.of(id), competence(competence), level(rank), date, AssessmentSource.TEST);
    }
}

package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Measure;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
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
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Many persons with several employments, of each of which tens of thousands of competences are required: where the ways
 * up from the employments meet, each is looked up by its key, and takes no longer for there being so many others.
 */
@Tag("large")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
final class ManyMeetingsTest {

    private static final int COMPETENCES = 60_000;

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final UnitId HOSPITAL = UnitId.of("hospital");
    private static final GapAnalysis ANALYSIS = GapAnalysis.of(organisation(), THU_2026_10_01);

    private static CompetenceId competence(int number) {
        return CompetenceId.of("competence-" + number);
    }

    private static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    private static RoleId role(int number) {
        return RoleId.of("role-" + number);
    }

    private static UnitId ward(int number) {
        return UnitId.of("ward-" + number);
    }

    /** Of each role every competence is required, at the second level. */
    private static Organisation organisation() {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                IntStream.rangeClosed(1, 2)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS))
                        .toList());
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        IntStream.range(0, COMPETENCES)
                                .mapToObj(i -> Competence.of(competence(i), LABELS, Dimension.SKILL, scale.id()))
                                .toList()),
                UnitLevel.STANDARD,
                List.of(
                        OrganisationUnit.of(HOSPITAL, LABELS, UnitLevelId.of("department")),
                        OrganisationUnit.of(ward(0), LABELS, UnitLevelId.of("unit"))
                                .withParent(HOSPITAL),
                        OrganisationUnit.of(ward(1), LABELS, UnitLevelId.of("unit"))
                                .withParent(HOSPITAL)),
                List.of(Role.of(role(0), LABELS), Role.of(role(1), LABELS)),
                List.of(new RoleProfile(role(0), requirements()), new RoleProfile(role(1), requirements()))));
    }

    private static List<Requirement> requirements() {
        return IntStream.range(0, COMPETENCES)
                .mapToObj(i -> Requirement.of(competence(i), level(2), 1))
                .toList();
    }

    /**
     * Employments in the two wards by turns; each person is one step short in the first competence and unassessed in
     * others.
     */
    private static List<Employee> employees(int persons, int employments) {
        return IntStream.range(0, persons)
                .mapToObj(number -> Employee.of(
                        EmployeeId.of("employee-" + (1_000 + number)),
                        IntStream.range(0, employments)
                                .mapToObj(i -> Employment.of(
                                        EmploymentId.of("employment-" + i),
                                        role(i % 2),
                                        ward(i % 2),
                                        Fte.FULL,
                                        Period.ALWAYS))
                                .toList(),
                        List.of(Assessment.of(
                                AssessmentId.of("assessment"),
                                competence(0),
                                level(1),
                                THU_2026_10_01,
                                AssessmentSource.TEST))))
                .toList();
    }

    private static void assertEachCountsOnce(Rollup rollup, int persons, int employments) {
        UnitFigures hospital = rollup.at(HOSPITAL);
        long cells = (long) persons * employments;
        Amount counted = amount(persons, cells);
        PersonAmounts fallingShort =
                PersonAmounts.NONE.with(Measure.PERSONS_REQUIRED, counted).with(Measure.PERSONS_SHORT, counted);
        assertThat(hospital.employed()).isEqualTo(new Headcount(persons, counted.fte()));
        assertThat(hospital.total().cells())
                .isEqualTo(OutcomeAmounts.NONE
                        .with(OutcomeKind.SHORT, amount(cells, cells))
                        .with(OutcomeKind.UNASSESSED, amount(cells * (COMPETENCES - 1), cells * (COMPETENCES - 1))));
        assertThat(hospital.total().persons()).isEqualTo(fallingShort);
        assertThat(hospital.competences()).hasSize(COMPETENCES);
        CompetenceFigures first = hospital.competences().get(0);
        assertThat(first.cells()).isEqualTo(OutcomeAmounts.NONE.with(OutcomeKind.SHORT, amount(cells, cells)));
        assertThat(first.steps()).isEqualTo(new StepAmounts(amount(cells, cells), amount(cells, cells), Amount.NONE));
        assertThat(first.persons()).isEqualTo(fallingShort);
        assertThat(first.merged()).isEqualTo(Amount.NONE);
        assertThat(first.held()).isEqualTo(new HeldLevels(List.of((long) persons, 0L), 0, 0, 0));
        assertThat(hospital.competences().subList(1, COMPETENCES)).allSatisfy(other -> {
            assertThat(other.persons()).isEqualTo(PersonAmounts.NONE.with(Measure.PERSONS_REQUIRED, counted));
            assertThat(other.held()).isEqualTo(new HeldLevels(List.of(0L, 0L), 0, 0, persons));
        });
    }

    private static Amount amount(long count, long fullTime) {
        return new Amount(count, new FteSum(fullTime * Fte.UNIT));
    }

    @ParameterizedTest
    @CsvSource({"60, 2", "8, 3"})
    void eachCountsOnceInTensOfThousandsOfCompetences(int persons, int employments) {
        List<Employee> employees = employees(persons, employments);
        Rollup built = Way.BUILT.rollup(ANALYSIS, employees);
        assertEachCountsOnce(built, persons, employments);
        assertThat(Way.STORED.rollup(ANALYSIS, employees).toBytes()).isEqualTo(built.toBytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 20})
    void oneCountsOnceWhoChangesTensOfThousandsOfCompetences(int employments) {
        Employee employee = employees(1, employments).get(0);
        LiveRollup live = LiveRollup.of(Rollup.counter(ANALYSIS).value());
        live.replace(Optional.empty(), Optional.of(employee));
        assertEachCountsOnce(live.rollup(), 1, employments);
        live.replace(Optional.of(employee), Optional.empty());
        assertThat(live.at(HOSPITAL).competences()).isEmpty();
    }
}

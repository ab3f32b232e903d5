package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ScaleId;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
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
import org.kompetens.rollup.EmployeeStore;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.Slow;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** A store numbers competences in 16 bits: with as many as it holds its figures are right, and one more is refused. */
@Slow
final class MostCompetencesTest {

    private static final int MOST = 65_535;
    private static final int EMPLOYEES = 40;
    private static final int ASSESSMENTS = 200;
    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final UnitId WARD = UnitId.of("ward");
    private static final List<AssessmentSource> SOURCES = AssessmentSource.SUPPLIED;
    private static final List<Level> LEVELS =
            Stream.of("basic", "good", "expert").map(Level::of).toList();

    /** The last ones, the first, those where a bit begins, and some at random. */
    private static List<Integer> required(int competences) {
        Set<Integer> required = new LinkedHashSet<>(List.of(0, competences - 2, competences - 1));
        IntStream.range(0, Character.SIZE)
                .map(bit -> 1 << bit)
                .forEach(power -> required.addAll(List.of(power - 1, power)));
        new Random(1).ints(500, 0, competences).forEach(required::add);
        return List.copyOf(required);
    }

    private static Organisation organisation(int competences) {
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                LABELS,
                LEVELS.stream()
                        .map(level -> ProficiencyLevel.of(LevelId.of(level.id().value()), LABELS))
                        .toList());
        List<Requirement> requirements = required(competences).stream()
                .map(i -> Requirement.of(competence(i), LEVELS.get(1 + i % 2), 1 + i % Requirement.MAX_WEIGHT))
                .toList();
        return Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(
                        List.of(scale),
                        List.of(),
                        IntStream.range(0, competences)
                                .mapToObj(i -> Competence.of(competence(i), LABELS, Dimension.SKILL, scale.id()))
                                .toList()),
                UnitLevel.STANDARD,
                List.of(OrganisationUnit.of(WARD, LABELS, UnitLevelId.of("unit"))),
                List.of(Role.of(NURSE, LABELS)),
                List.of(new RoleProfile(NURSE, requirements))));
    }

    private static CompetenceId competence(int i) {
        return CompetenceId.of("competence-" + i);
    }

    private static List<Employee> employees(int competences) {
        Random random = new Random(2);
        List<Integer> required = required(competences);
        List<Employee> employees = new ArrayList<>();
        for (int number = 0; number < EMPLOYEES; number++) {
            List<Assessment> assessments = new ArrayList<>();
            for (int i = 0; i < ASSESSMENTS; i++) {
                int competence = random.nextInt(4) == 0
                        ? random.nextInt(competences)
                        : required.get(random.nextInt(random.nextBoolean() ? 8 : required.size()));
                LocalDate date = THU_2026_10_01.minusDays(random.nextInt(9));
                AssessmentSource source = SOURCES.get(random.nextInt(SOURCES.size()));
                Assessment assessment = Assessment.of(
                        AssessmentId.of("assessment-" + i),
                        competence(competence),
                        LEVELS.get(random.nextInt(LEVELS.size())),
                        date,
                        source);
                assessments.add(random.nextInt(3) == 0 ? assessment.withExpiry(date.plusDays(4)) : assessment);
            }
            employees.add(Employee.of(
                    EmployeeId.of("employee-" + number),
                    List.of(Employment.of(EmploymentId.of("employment"), NURSE, WARD, Fte.FULL, Period.ALWAYS)),
                    assessments));
        }
        return employees;
    }

    private static List<UnitFigures> figures(Rollup rollup) {
        return rollup.units().toList();
    }

    @Test
    void withAsManyAsThereCanBeTheStoreSaysWhatTheRecordsSay() {
        Organisation organisation = organisation(MOST);
        List<Employee> employees = employees(MOST);
        EmployeeStore store =
                EmployeeStore.of(organisation, EmployeeSource.of(employees.iterator()), LongRun.onThreads(1));
        for (AssessmentPolicy policy : List.of(
                AssessmentPolicy.LATEST,
                AssessmentPolicy.HIGHEST,
                AssessmentPolicy.bySource(List.of(AssessmentSource.MANAGER)))) {
            GapAnalysis analysis = GapAnalysis.of(organisation, THU_2026_10_01).withPolicy(policy);
            Rollup records = employees.stream().collect(Rollup.collector(analysis));
            assertThat(figures(store.rollup(analysis, LongRun.onThreads(1)))).isEqualTo(figures(records));
            assertThat(records.at(WARD)
                            .competence(competence(MOST - 1))
                            .orElseThrow()
                            .cells()
                            .met()
                            .count())
                    .isPositive();
        }
    }

    @Test
    void oneMoreIsRefusedByTheStoreAlone() {
        Organisation organisation = organisation(MOST + 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EmployeeStore.of(
                        organisation, EmployeeSource.of(employees(MOST + 1).iterator()), LongRun.onThreads(1)))
                .withMessage("competences, with what revisions lead to, must be at most 65535, are 65536");
        Rollup records =
                employees(MOST + 1).stream().collect(Rollup.collector(GapAnalysis.of(organisation, THU_2026_10_01)));
        assertThat(records.at(WARD)
                        .competence(competence(MOST))
                        .orElseThrow()
                        .cells()
                        .total()
                        .count())
                .isEqualTo(EMPLOYEES);
    }
}

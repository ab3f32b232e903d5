package org.kompetens.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.count.EmployeeBatch.ALWAYS;
import static org.kompetens.count.EmployeeBatch.NEVER;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is in a record, given in numbers: whatever is not plain is refused, and no trace of it is left. */
final class EmployeeBatchTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final int TODAY = EmployeeBatch.day(THU_2026_10_01);
    private static final int LEVELS = 3;
    private static final GapAnalysis ANALYSIS = analysis();
    private static final int MANAGER = strength(AssessmentSource.MANAGER);
    private static final int TEST = strength(AssessmentSource.TEST);

    /** What makes an employee not plain who otherwise is. */
    enum Doubt {
        FTE_BELOW_NONE(batch -> batch.employment(2, 0, 1, -1, ALWAYS, NEVER)),
        FTE_ABOVE_FULL(batch -> batch.employment(2, 0, 1, Fte.UNIT + 1, ALWAYS, NEVER)),
        FTE_OF_SIXTEEN_BITS(batch -> batch.employment(2, 0, 1, (1 << Character.SIZE) + 1, ALWAYS, NEVER)),
        FTE_BEYOND_MEASURE(batch -> batch.employment(2, 0, 1, Integer.MAX_VALUE, ALWAYS, NEVER)),
        EMPLOYMENT_ENDS_BEFORE_IT_BEGINS(batch -> batch.employment(2, 0, 1, 0, TODAY, TODAY - 1)),
        EMPLOYMENT_TWICE(batch -> batch.employment(1, 0, 1, 0, ALWAYS, NEVER)),
        ABSENCE_ENDS_BEFORE_IT_BEGINS(batch -> batch.absence(TODAY, TODAY, 10_000)),
        ABSENCE_OF_NOTHING(batch -> batch.absence(TODAY, NEVER, 0)),
        ABSENCE_OF_MORE_THAN_ALL(batch -> batch.absence(TODAY, NEVER, 10_001)),
        RANK_NOUGHT(batch -> assess(batch, 0)),
        RANK_BELOW_NOUGHT(batch -> assess(batch, -1)),
        RANK_BEYOND_THE_SCALE(batch -> assess(batch, LEVELS + 1)),
        RANK_BEYOND_ANY_SCALE(batch -> assess(batch, 200)),
        RANK_OF_EIGHT_BITS(batch -> assess(batch, (1 << Byte.SIZE) + 1)),
        EXPIRES_WHEN_JUDGED(batch -> batch.assessment(2, 0, 1, false, TEST, TODAY, TODAY)),
        ASSESSMENT_TWICE(batch -> batch.assessment(1, 0, 1, false, TEST, TODAY, NEVER));

        private final Consumer<EmployeeBatch> part;

        Doubt(Consumer<EmployeeBatch> part) {
            this.part = part;
        }
    }

    /** What there is not in the organisation. */
    enum Unknown {
        ROLE {
            @Override
            void add(EmployeeBatch batch, int index) {
                batch.employment(2, index, 1, 0, ALWAYS, NEVER);
            }
        },
        UNIT {
            @Override
            void add(EmployeeBatch batch, int index) {
                batch.employment(2, 0, index, 0, ALWAYS, NEVER);
            }
        },
        COMPETENCE {
            @Override
            void add(EmployeeBatch batch, int index) {
                batch.assessment(2, index, 1, false, TEST, TODAY, NEVER);
            }
        },
        SOURCE {
            @Override
            void add(EmployeeBatch batch, int index) {
                batch.assessment(2, 0, 1, false, index == 2 ? AssessmentSource.SUPPLIED.size() : index, TODAY, NEVER);
            }
        };

        abstract void add(EmployeeBatch batch, int index);
    }

    private static int strength(AssessmentSource source) {
        return ANALYSIS.organisation().sources().strength(source).orElseThrow();
    }

    private static void assess(EmployeeBatch batch, int rank) {
        batch.assessment(2, 0, rank, false, TEST, TODAY, NEVER);
    }

    private static void beginGood(EmployeeBatch batch) {
        batch.begin();
        batch.employment(1, 0, 0, Fte.UNIT / 2, ALWAYS, NEVER);
        batch.assessment(1, 0, 2, false, MANAGER, TODAY, NEVER);
    }

    private static void addGood(EmployeeBatch batch) {
        beginGood(batch);
        assertThat(batch.end("good", NEVER)).isTrue();
    }

    private static Rollup rollup(EmployeeSource.Portion portion) {
        Iterator<EmployeeSource.Portion> portions = List.of(portion).iterator();
        return Rollup.of(
                ANALYSIS,
                () -> portions.hasNext() ? Optional.of(portions.next()) : Optional.empty(),
                LongRun.onThreads(1));
    }

    /** Between two good employees nothing is left of the one who is refused, and the id is still to be had. */
    private static void assertThatNothingIsCountedOf(Consumer<EmployeeBatch> refused) {
        Rollup expected = rollup(batch -> {
            addGood(batch);
            beginGood(batch);
            assertThat(batch.end("refused", NEVER)).isTrue();
        });
        Rollup rollup = rollup(batch -> {
            addGood(batch);
            refused.accept(batch);
            beginGood(batch);
            assertThat(batch.end("refused", NEVER)).isTrue();
        });
        assertThat(rollup.counted()).isEqualTo(2);
        assertThat(rollup.refused()).isZero();
        assertThat(rollup.findingCounts()).isEmpty();
        assertThat(rollup.units().toList()).isEqualTo(expected.units().toList());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotPlainlyGoodIsNotAdded(Doubt doubt) {
        assertThatNothingIsCountedOf(batch -> {
            beginGood(batch);
            doubt.part.accept(batch);
            assertThat(batch.end("refused", NEVER)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatThereIsNotInTheOrganisationIsOutOfBounds(Unknown unknown) {
        for (int index : new int[] {Integer.MIN_VALUE, -1, 2, 1 << Character.SIZE, Integer.MAX_VALUE}) {
            assertThatNothingIsCountedOf(batch -> {
                beginGood(batch);
                assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> unknown.add(batch, index));
                assertThat(batch.end("refused", NEVER)).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", " refused", "re\u0000fused", "\ud800"})
    void anEmployeeNeedsAnId(String id) {
        assertThatNothingIsCountedOf(batch -> {
            beginGood(batch);
            assertThatIllegalArgumentException().isThrownBy(() -> batch.end(id, NEVER));
        });
    }

    private static GapAnalysis analysis() {
        Labels labels = Labels.of(Language.SV, "namn");
        ProficiencyScale scale = ProficiencyScale.of(
                ScaleId.of("scale"),
                labels,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(rank -> ProficiencyLevel.of(LevelId.of("level-" + rank), labels))
                        .toList());
        List<Competence> competences = List.of(
                Competence.of(CompetenceId.of("first-aid"), labels, Dimension.SKILL, scale.id()),
                Competence.of(CompetenceId.of("medication"), labels, Dimension.KNOWLEDGE, scale.id()));
        RoleId nurse = RoleId.of("nurse");
        RoleId porter = RoleId.of("porter");
        List<Requirement> required =
                List.of(Requirement.of(CompetenceId.of("first-aid"), Level.of("level-" + LEVELS), 1));
        UnitId hospital = UnitId.of("hospital");
        return GapAnalysis.of(
                Organisation.of(new OrganisationStructure(
                        CompetenceFramework.of(List.of(scale), List.of(), competences),
                        UnitLevel.STANDARD,
                        List.of(
                                OrganisationUnit.of(hospital, labels, UnitLevelId.of("unit")),
                                OrganisationUnit.of(UnitId.of("ward"), labels, UnitLevelId.of("team"))
                                        .withParent(hospital)),
                        List.of(Role.of(nurse, labels), Role.of(porter, labels)),
                        List.of(new RoleProfile(nurse, required), new RoleProfile(porter, required)))),
                THU_2026_10_01);
    }
}

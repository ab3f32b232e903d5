package org.kompetens.testkit.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
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
import org.kompetens.rollup.FigureRows;
import org.kompetens.rollup.Fraction;
import org.kompetens.rollup.HeldLevels;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.rollup.PersonAmounts;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.StepAmounts;
import org.kompetens.rollup.TotalFigures;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * Each sum of a competence is as large as any that is kept, so several competences together may be more than a figure
 * can say: then they are not said, and what is said is exact.
 */
@Timeout(120)
final class LargestTotalsTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final Labels LABELS = Labels.of(Language.SV, "namn");
    private static final RoleId NURSE = RoleId.of("nurse");
    private static final UnitId WARD = UnitId.of("ward");

    /**
     * A unit in which all that is required of a nurse is so many competences, at the same level with the highest
     * weight; whoever is assessed holds each at the same rank, which may be that of nothing.
     */
    private record Ward(int levels, int requiredRank, int heldRank, int competences, boolean inOneDimension) {

        GapAnalysis analysis() {
            ProficiencyScale scale = ProficiencyScale.of(
                            ScaleId.of("scale"),
                            LABELS,
                            IntStream.rangeClosed(1, levels)
                                    .mapToObj(Ward::named)
                                    .toList())
                    .withHoldsNothing(named(ProficiencyScale.RANK_OF_NOTHING));
            return GapAnalysis.of(
                    Organisation.of(new OrganisationStructure(
                            CompetenceFramework.of(
                                    List.of(scale),
                                    List.of(),
                                    ofEach(i -> Competence.of(competence(i), LABELS, dimension(i), scale.id()))),
                            UnitLevel.STANDARD,
                            List.of(OrganisationUnit.of(WARD, LABELS, UnitLevelId.of("unit"))),
                            List.of(Role.of(NURSE, LABELS)),
                            List.of(new RoleProfile(
                                    NURSE,
                                    ofEach(i -> Requirement.of(
                                            competence(i), level(requiredRank), Requirement.MAX_WEIGHT)))))),
                    THU_2026_10_01);
        }

        static ProficiencyLevel named(int rank) {
            return ProficiencyLevel.of(LevelId.of("level-" + rank), LABELS);
        }

        int missingSteps() {
            return requiredRank - heldRank;
        }

        <T> List<T> ofEach(IntFunction<T> competence) {
            return IntStream.range(0, competences).mapToObj(competence).toList();
        }

        Dimension dimension(int competence) {
            Dimension[] all = Dimension.values();
            return all[inOneDimension ? 0 : competence % all.length];
        }

        Employee assessed(Fte fte) {
            return employee("assessed", fte, ofEach(this::assessment));
        }

        Assessment assessment(int competence) {
            return Assessment.of(
                    AssessmentId.of("assessment-" + competence),
                    competence(competence),
                    level(heldRank),
                    THU_2026_10_01.minusDays(2),
                    AssessmentSource.TEST);
        }

        Employee expired() {
            return employee("expired", Fte.FULL, ofEach(i -> assessment(i).withExpiry(THU_2026_10_01)));
        }

        static Employee employee(String id, Fte fte, List<Assessment> assessments) {
            return Employee.of(
                    EmployeeId.of(id),
                    List.of(Employment.of(EmploymentId.of("employment"), NURSE, WARD, fte, Period.ALWAYS)),
                    assessments);
        }
    }

    private static CompetenceId competence(int number) {
        return CompetenceId.of("competence-" + number);
    }

    private static Level level(int rank) {
        return Level.of("level-" + rank);
    }

    private static Rollup of(Ward ward, Employee... employees) {
        return Way.BUILT.rollup(ward.analysis(), List.of(employees));
    }

    /** As many times the same employees as can be merged. */
    private static Rollup asManyAsCanBe(Rollup one) {
        List<Rollup> powers = new ArrayList<>();
        for (Optional<Rollup> next = Optional.of(one); next.isPresent(); ) {
            Rollup last = next.get();
            powers.add(last);
            next = merged(last, LiveRollup.of(last).rollup());
        }
        Rollup most = powers.get(powers.size() - 1);
        for (int power = powers.size() - 2; power >= 0; power--) {
            most = merged(most, powers.get(power)).orElse(most);
        }
        return most;
    }

    private static Optional<Rollup> merged(Rollup one, Rollup other) {
        try {
            return Optional.of(one.merge(other));
        } catch (ArithmeticException tooMany) {
            return Optional.empty();
        }
    }

    /**
     * In each of the eight states in which a competence can be held there is room for a sum of which all five steps are
     * missing, as of whoever holds nothing: so eight competences fit together, or ten of which four steps are missing.
     * Whoever has an FTE of nought counts nevertheless: then it is the counts that are as large as they can be.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 1, false", "0, 8, false", "0, 9, true", "0, 16, true",
        "1, 1, false", "1, 10, false", "1, 11, true", "1, 16, true"
    })
    void aTotalThatDoesNotFitIsRefusedWhenItIsReadAndAnyOtherIsExact(int heldRank, int competences, boolean tooMany) {
        for (boolean inOneDimension : new boolean[] {true, false}) {
            for (Fte fte : List.of(Fte.ZERO, Fte.FULL)) {
                Ward ward = new Ward(5, 5, heldRank, competences, inOneDimension);
                Rollup most = asManyAsCanBe(of(ward, ward.assessed(fte)));
                BigInteger weighted = weightedMissing(ward, most, Math.max(1, fte.tenThousandths()));
                assertThat(weighted.bitLength() >= Long.SIZE).isEqualTo(tooMany);
                if (tooMany) {
                    assertEveryReadingIsRefused(most);
                } else {
                    assertExact(ward, most, fte);
                }
                assertEachCompetenceIsExact(ward, most, fte);
            }
        }
    }

    private static BigInteger weightedMissing(Ward ward, Rollup rollup, long times) {
        return BigInteger.valueOf(rollup.counted())
                .multiply(BigInteger.valueOf(times))
                .multiply(BigInteger.valueOf((long) ward.competences() * ward.missingSteps() * Requirement.MAX_WEIGHT));
    }

    private static void assertEveryReadingIsRefused(Rollup rollup) {
        LiveRollup live = LiveRollup.of(rollup);
        Stream.<ThrowingCallable>of(
                        () -> rollup.at(WARD),
                        () -> rollup.units().toList(),
                        () -> new FigureRows(rollup).goTo(0),
                        () -> live.at(WARD),
                        () -> live.rollup().at(WARD))
                .forEach(reading ->
                        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(reading));
    }

    /** So many cells, or persons, each of one with so much FTE. */
    private static Amount amount(long count, Fte fte) {
        return new Amount(count, new FteSum(Math.multiplyExact(count, fte.tenThousandths())));
    }

    private static OutcomeAmounts fallingShort(Amount cells) {
        return OutcomeAmounts.NONE.with(OutcomeKind.SHORT, cells);
    }

    private static StepAmounts missing(Ward ward, long cells, Fte fte) {
        long steps = Math.multiplyExact(cells, (long) ward.missingSteps());
        long weighted = Math.multiplyExact(steps, (long) Requirement.MAX_WEIGHT);
        return new StepAmounts(amount(steps, fte), amount(weighted, fte), Amount.NONE);
    }

    private static void assertExact(Ward ward, Rollup rollup, Fte fte) {
        long persons = rollup.counted();
        long cells = persons * ward.competences();
        TotalFigures total = rollup.at(WARD).total();
        assertThat(total.cells()).isEqualTo(fallingShort(amount(cells, fte)));
        assertThat(total.persons())
                .isEqualTo(PersonAmounts.NONE
                        .with(Measure.PERSONS_REQUIRED, amount(persons, fte))
                        .with(Measure.PERSONS_SHORT, amount(persons, fte)));
        assertThat(total.steps()).contains(missing(ward, cells, fte));
        assertThat(total.shortfall())
                .isEqualTo(new Fraction(weightedMissing(ward, rollup, 1), BigInteger.valueOf(ward.requiredRank())));
        assertThat(LiveRollup.of(rollup).at(WARD)).isEqualTo(rollup.at(WARD));
    }

    private static void assertEachCompetenceIsExact(Ward ward, Rollup rollup, Fte fte) {
        long persons = rollup.counted();
        for (int i = 0; i < ward.competences(); i++) {
            CompetenceFigures figures = rollup.at(WARD, competence(i)).orElseThrow();
            assertThat(figures.cells()).isEqualTo(fallingShort(amount(persons, fte)));
            assertThat(figures.steps()).isEqualTo(missing(ward, persons, fte));
            assertThat(figures.persons())
                    .isEqualTo(PersonAmounts.NONE
                            .with(Measure.PERSONS_REQUIRED, amount(persons, fte))
                            .with(Measure.PERSONS_SHORT, amount(persons, fte)));
            assertThat(figures.merged()).isEqualTo(Amount.NONE);
            assertThat(holding(figures.held(), ward.heldRank())).isEqualTo(persons);
        }
    }

    private static long holding(HeldLevels held, int rank) {
        return rank == ProficiencyScale.RANK_OF_NOTHING
                ? held.nothing()
                : held.byRank().get(rank - 1);
    }

    /**
     * Whatever steps may be missing, sums have room for: so many competences of which none is, and the cells do not
     * fit.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void outcomesThatFitOneByOneAreRefusedTogether(boolean inOneDimension) {
        Ward ward = new Ward(2, 1, 1, 60, inOneDimension);
        Rollup most = asManyAsCanBe(
                of(ward, ward.assessed(Fte.FULL), ward.expired(), Ward.employee("unassessed", Fte.FULL, List.of())));
        BigInteger ofEach = BigInteger.valueOf(most.counted() / 3)
                .multiply(BigInteger.valueOf((long) ward.competences() * Fte.UNIT));
        assertThat(ofEach.bitLength()).isLessThan(Long.SIZE);
        assertThat(ofEach.multiply(BigInteger.valueOf(3)).bitLength()).isGreaterThanOrEqualTo(Long.SIZE);
        OutcomeAmounts together = most.at(WARD).total().cells();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(together::total);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(together::metShareByFte);
        assertThat(most.at(WARD, competence(0))
                        .orElseThrow()
                        .cells()
                        .total()
                        .fte()
                        .tenThousandths())
                .isEqualTo(most.counted() * Fte.UNIT);
    }
}

package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.competence.Level;
import org.kompetens.cost.Money;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What the values of plans may be: the last that is taken on each side, and the first that is refused, and why. */
final class PlanningBoundsTest {

    private static final EmployeeId ANNA = EmployeeId.of("anna");

    private static Arguments refused(String message, ThrowingCallable refused) {
        return Arguments.of(message, refused);
    }

    private static Commitment bound(int months) {
        return new Commitment(Money.of("1", "SEK"), THU_2026_10_01, months, false, Optional.empty());
    }

    private static PlannedGain gain(int persons, EmployeeId... employees) {
        return new PlannedGain(WOUND_CARE, Level.of("good"), persons, List.of(employees));
    }

    private static Recipients group(int size) {
        return new Recipients.Group("home care", OptionalInt.of(size));
    }

    private static GoalMeasure measure(String unit, Direction direction) {
        Fraction target = direction == Direction.RISE ? Fraction.of(10, 1) : Fraction.of(-10, 1);
        return new GoalMeasure(
                Labels.of(Language.EN, "m"),
                unit,
                Fraction.ZERO,
                target,
                direction,
                List.of(new Reading.Value(THU_2026_10_01, Fraction.of(direction == Direction.RISE ? 5 : -5, 1))));
    }

    private static Optional<Fraction> sum(GoalMeasure... measures) {
        return Progress.ofSum(List.of(measures), THU_2026_10_01);
    }

    private static Planning planning() {
        return Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .goal(PlanExamples.goal("goal", U1))
                        .activity(activity("a", U1))
                        .supplyPlan(new SupplyPlan(
                                PlanId.of("plan"),
                                D,
                                YEAR,
                                List.of(),
                                List.of(),
                                List.of(version(THU_2026_10_01.plusYears(1)), version(THU_2026_10_01))))
                        .build());
    }

    private static PlanVersion version(LocalDate date) {
        return new PlanVersion(date, "Nämnden", List.of(), List.of());
    }

    static Stream<Arguments> refused() {
        String sum = "only measures in one unit and one direction have a sum";
        return Stream.of(
                refused("months must be from 1 to 600: 0", () -> bound(0)),
                refused("months must be from 1 to 600: 601", () -> bound(601)),
                refused("persons must be at least 0: -1", () -> gain(-1)),
                refused("persons must be as many as the employees: 2, 1", () -> gain(2, ANNA)),
                refused("seats must be from 1 to 100000: 0", () -> new Recipients.Outsiders(0)),
                refused("seats must be from 1 to 100000: 100001", () -> new Recipients.Seats(100_001, List.of())),
                refused("seats must be from 1 to 100000: 0", () -> group(0)),
                refused("function must not be blank", () -> Responsible.of(" ")),
                refused(sum, () -> sum(measure("%", Direction.RISE), measure("h", Direction.RISE))),
                refused(sum, () -> sum(measure("%", Direction.RISE), measure("%", Direction.FALL))),
                refused("no such goal: none", () -> planning().cascade().trace(GoalId.of("none"))),
                refused(
                        "no such activity: none",
                        () -> planning().escalation().placeOf(ActivityId.of("none"), THU_2026_10_01)),
                refused(
                        "no such level in this organisation: none",
                        () -> planning().budget(THU_2026_10_01, UnitLevelId.of("none"))),
                refused("no such body: none", () -> planning().form(UnitOrBody.of(BodyId.of("none")), THU_2026_10_01)),
                refused("no such supply plan: none", () -> planning().changes(PlanId.of("none"), THU_2026_10_01)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsBeyondIsRefused(String message, ThrowingCallable refused) {
        assertThatIllegalArgumentException().isThrownBy(refused).withMessage(message);
    }

    static List<ThrowingCallable> taken() {
        return Arrays.asList(
                () -> bound(1),
                () -> bound(600),
                () -> gain(0),
                () -> gain(1, ANNA),
                () -> new Recipients.Outsiders(1),
                () -> new Recipients.Seats(100_000, List.of()),
                () -> group(1),
                () -> planning().changes(PlanId.of("plan"), THU_2026_10_01));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsWithinIsTaken(ThrowingCallable taken) {
        assertThatCode(taken).doesNotThrowAnyException();
    }

    @Test
    void measuresOfOneKindHaveASum() {
        assertThat(sum(measure("%", Direction.RISE), measure("%", Direction.RISE)))
                .contains(Fraction.of(1, 2));
        assertThat(sum(measure("%", Direction.FALL))).contains(Fraction.of(1, 2));
    }

    @Test
    void theLastVersionHoldsThatWasAdoptedByThen() {
        SupplyPlan plan = planning().plansWithin(D).get(0);
        assertThat(plan.adoptedAt(THU_2026_10_01.minusDays(1))).isEmpty();
        assertThat(plan.adoptedAt(THU_2026_10_01).orElseThrow().date()).isEqualTo(THU_2026_10_01);
        assertThat(plan.adoptedAt(THU_2026_10_01.plusYears(2)).orElseThrow().date())
                .isEqualTo(THU_2026_10_01.plusYears(1));
    }
}

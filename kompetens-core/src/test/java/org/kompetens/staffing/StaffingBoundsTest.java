package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.RoleId;

/** What the values of staffing may be: the last that is taken on each side, and the first that is refused, and why. */
final class StaffingBoundsTest {

    private static final UnitRole NURSES = new UnitRole(HOME_CARE, NURSE);
    private static final UnitRole DOCTORS = new UnitRole(HOME_CARE, RoleId.of("doctor"));
    private static final LocalDate FRI_2027_01_01 = LocalDate.of(2027, 1, 1);
    private static final Quantity BELOW_NOUGHT = new Quantity(-1);

    private static Arguments refused(String message, ThrowingCallable refused) {
        return Arguments.of(message, refused);
    }

    private static ExitRates.Measured measured(int days, int least) {
        return new ExitRates.Measured(
                "definition", HOME_CARE, FRI_2027_01_01, FRI_2027_01_01.plusDays(days), least, Optional.empty());
    }

    private static ExitRates.ByAge bands(int from) {
        return ExitRates.ByAge.of(Map.of(new AgeBand(20, 29), Rate.ZERO, new AgeBand(from, 39), Rate.ZERO));
    }

    private static DemographicDemand productivity(String value) {
        return new DemographicDemand(new TreeMap<>(), 2026, new TreeMap<>(), new BigDecimal(value));
    }

    private static GivenDemand.Given given(Quantity... byYear) {
        return new GivenDemand.Given(HOME_CARE, Set.of(NURSE), List.of(byYear));
    }

    private static ForecastAssumptions later(int years) {
        return ForecastAssumptions.of(1, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1)))
                .withLaterRetirement(years);
    }

    private static Imputation byPopulation(long reference, long member) {
        return new Imputation.ByPopulation(HOME_CARE, reference, new TreeMap<>(Map.of(HOME_CARE, member)));
    }

    private static TurnoverFlows flows(int changed, long value) {
        long[] numbers = {5, 5, 3, 1, 3, 1, 1, 1};
        numbers[changed] = value;
        return new TurnoverFlows(
                numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6], numbers[7]);
    }

    private static RetirementRow row(LocalDate bornBefore, LocalDate until, Period age) {
        return new RetirementRow(
                "pension",
                RetirementRow.Kind.RIGHT_TO_LEAVE,
                Optional.of(FRI_2027_01_01),
                Optional.of(bornBefore),
                FRI_2027_01_01,
                Optional.of(until),
                age,
                LeavingDay.BIRTHDAY,
                true,
                "law");
    }

    static Stream<Arguments> refused() {
        LocalDate next = FRI_2027_01_01.plusDays(1);
        String age = "a limit must be an age of years and months above nought: ";
        String ofAge = "a retirement age must be of years and months above nought: ";
        String numbers = "numbers must be from 0, and a part at most its whole";
        return Stream.concat(
                Stream.of(
                        refused("an age band must be from an age to none below it: -1–5", () -> new AgeBand(-1, 5)),
                        refused("an age band must be from an age to none below it: 6–5", () -> new AgeBand(6, 5)),
                        refused(
                                "heads and FTE must be from 0",
                                () -> new AgeDistribution.Group(
                                        OptionalInt.empty(), Optional.empty(), -1, new FteSum(0))),
                        refused(
                                "heads and FTE must be from 0",
                                () -> new AgeDistribution.Group(
                                        OptionalInt.empty(), Optional.empty(), 0, new FteSum(-1))),
                        refused(
                                "a weight must be from 1: 0",
                                () -> new DemographicDemand.Service(new AgeBand(0, 5), 0)),
                        refused("productivity must be below 1, with at most 18 decimals", () -> productivity("1")),
                        refused(
                                "productivity must be below 1, with at most 18 decimals",
                                () -> productivity("0.0000000000000000001")),
                        refused(
                                "rates must be measured over some time: 2027-01-01 to 2027-01-01",
                                () -> measured(0, 1)),
                        refused("a rate must be of at least 1: 0", () -> measured(1, 0)),
                        refused("age bands must not overlap: at 29", () -> bands(29)),
                        refused("retirement must be at most 30 years later or earlier", () -> later(31)),
                        refused("retirement must be at most 30 years later or earlier", () -> later(-31)),
                        refused("demand must be given of at least one year, and be from nought", () -> given()),
                        refused(
                                "demand must be given of at least one year, and be from nought",
                                () -> given(Quantity.ZERO, BELOW_NOUGHT)),
                        refused(
                                "a hire's age must be from 13 to 100: 12",
                                () -> new HireProfile.Share(12, Fte.FULL, 1)),
                        refused(
                                "a hire's age must be from 13 to 100: 101",
                                () -> new HireProfile.Share(101, Fte.FULL, 1)),
                        refused(
                                "a hire's position size and weight must be above nought",
                                () -> new HireProfile.Share(13, new Fte(0), 1)),
                        refused(
                                "a hire's position size and weight must be above nought",
                                () -> new HireProfile.Share(13, Fte.FULL, 0)),
                        refused("a hire profile must have a share", () -> new HireProfile(List.of())),
                        refused("the population of the reference must be from 1: 0", () -> byPopulation(0, 1)),
                        refused(
                                "an imputation must be of at least one member, with numbers from 0",
                                () -> byPopulation(1, -1)),
                        refused(
                                "an imputation must be of at least one member, with numbers from 0",
                                () -> new Imputation.ByHeadcount(HOME_CARE, new TreeMap<>())),
                        refused(
                                "an imputation must be of at least one member",
                                () -> new Imputation.Each(HOME_CARE, new TreeSet<>(), Ratio.ONE)),
                        refused(
                                "a planned hire must be in a year from 1, of an FTE from nought",
                                () -> new PlannedHire(0, NURSES, Quantity.ZERO)),
                        refused(
                                "a planned hire must be in a year from 1, of an FTE from nought",
                                () -> new PlannedHire(1, NURSES, BELOW_NOUGHT)),
                        refused(
                                "people must be from 0: in 2026",
                                () -> new Population(
                                        new TreeMap<>(Map.of(2026, new TreeMap<>(Map.of(3, 0L, 4, -1L))))))),
                Stream.of(
                        refused(
                                "a change must be in a year from 1, from -10000 to 10000 ten-thousandths",
                                () -> new PositionChange(0, Set.of(), 0)),
                        refused(
                                "a change must be in a year from 1, from -10000 to 10000 ten-thousandths",
                                () -> new PositionChange(1, Set.of(), 10_001)),
                        refused(
                                "a change must be in a year from 1, from -10000 to 10000 ten-thousandths",
                                () -> new PositionChange(1, Set.of(), -10_001)),
                        refused("a ratio must be of a number from 0 to one from 1: -1", () -> new Ratio(-1, 1)),
                        refused("a ratio must be of a number from 0 to one from 1: 1", () -> new Ratio(1, 0)),
                        refused(ofAge + "P0D", () -> new RetirementAge(Period.ZERO, LeavingDay.BIRTHDAY)),
                        refused(ofAge + "P65Y1D", () -> new RetirementAge(Period.of(65, 0, 1), LeavingDay.BIRTHDAY)),
                        refused(
                                "a weight must be from 0: -1",
                                () -> RetirementRates.distributed(Map.of(65, -1, 66, 2))),
                        refused(
                                "somebody must retire: all weights are 0",
                                () -> RetirementRates.distributed(Map.of(65, 0))),
                        refused(
                                "the dates of birth of a row must end after they begin: ",
                                () -> row(FRI_2027_01_01, next, Period.ofYears(65))),
                        refused(
                                "a row must be in force on some date: ",
                                () -> row(next, FRI_2027_01_01, Period.ofYears(65))),
                        refused(age + "P0D", () -> row(next, next, Period.ZERO)),
                        refused(age + "P65Y1D", () -> row(next, next, Period.of(65, 0, 1))),
                        refused(
                                "a scaled demand must have a factor",
                                () -> new ScaledDemand(new GivenDemand(List.of(), productivity("0")), List.of())),
                        refused("paths must be from 9 to 100000", () -> new Simulation(1, 8)),
                        refused("paths must be from 9 to 100000", () -> new Simulation(1, 100_001)),
                        refused(
                                "a transfer must be in a year from 1, from one place to another",
                                () -> new Transfer(0, NURSES, DOCTORS, Rate.ZERO)),
                        refused(
                                "a transfer must be in a year from 1, from one place to another",
                                () -> new Transfer(1, NURSES, NURSES, Rate.ZERO)),
                        refused(numbers, () -> flows(0, -1)),
                        refused(numbers, () -> flows(1, -1)),
                        refused(numbers, () -> flows(3, -1)),
                        refused(numbers, () -> flows(5, -1)),
                        refused(numbers, () -> flows(7, -1)),
                        refused(numbers, () -> flows(2, 0)),
                        refused(numbers, () -> flows(4, 2))));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsBeyondIsRefused(String message, ThrowingCallable refused) {
        assertThatIllegalArgumentException().isThrownBy(refused).withMessageStartingWith(message);
    }

    static List<ThrowingCallable> taken() {
        LocalDate next = FRI_2027_01_01.plusDays(1);
        return Arrays.asList(
                () -> new AgeBand(0, 0),
                () -> new AgeDistribution.Group(OptionalInt.empty(), Optional.empty(), 0, new FteSum(0)),
                () -> new DemographicDemand.Service(new AgeBand(0, 5), 1),
                () -> productivity("0.999999999999999999"),
                () -> measured(1, 1),
                () -> bands(30),
                () -> later(30),
                () -> later(-30),
                () -> given(Quantity.ZERO),
                () -> new HireProfile.Share(13, new Fte(1), 1),
                () -> new HireProfile.Share(100, Fte.FULL, 1),
                () -> byPopulation(1, 0),
                () -> new PlannedHire(1, NURSES, Quantity.ZERO),
                () -> new Population(new TreeMap<>(Map.of(2026, new TreeMap<>(Map.of(3, 0L))))),
                () -> new PositionChange(1, Set.of(), 10_000),
                () -> new PositionChange(1, Set.of(), -10_000),
                () -> new Ratio(0, 1),
                () -> new RetirementAge(Period.ofMonths(1), LeavingDay.BIRTHDAY),
                () -> RetirementRates.distributed(Map.of(65, 0, 66, 1)),
                () -> row(next, next, Period.ofMonths(1)),
                () -> new Simulation(1, 9),
                () -> new Simulation(1, 100_000),
                () -> new Transfer(1, NURSES, DOCTORS, Rate.ZERO),
                () -> flows(0, 0),
                () -> flows(2, 1),
                () -> flows(4, 3));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsWithinIsTaken(ThrowingCallable taken) {
        assertThatCode(taken).doesNotThrowAnyException();
    }
}

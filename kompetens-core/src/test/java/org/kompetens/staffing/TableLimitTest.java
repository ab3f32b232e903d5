package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One limit of a table: when its rows are in force, and of whom they say something. */
final class TableLimitTest {

    private static final LocalDate JAN_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate JAN_2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate JAN_2030 = LocalDate.of(2030, 1, 1);
    private static final LocalDate BORN_1960 = LocalDate.of(1960, 1, 1);
    private static final LocalDate BORN_1965 = LocalDate.of(1965, 1, 1);
    private static final LocalDate BORN_1970 = LocalDate.of(1970, 1, 1);

    private static RetirementRow row(
            String limit,
            @Nullable LocalDate bornFrom,
            @Nullable LocalDate bornBefore,
            LocalDate from,
            @Nullable LocalDate until,
            int age) {
        return new RetirementRow(
                limit,
                RetirementRow.Kind.RIGHT_TO_LEAVE,
                Optional.ofNullable(bornFrom),
                Optional.ofNullable(bornBefore),
                from,
                Optional.ofNullable(until),
                Period.ofYears(age),
                LeavingDay.BIRTHDAY,
                from.isBefore(JAN_2030),
                "law");
    }

    /** Of those born before 1960 and of those from 1965 until 1970; from 2026, and as is forecast from 2030, of the young too. */
    private static TableLimit limit(boolean forecasts) {
        return new TableLimit(
                new RetirementTable(List.of(
                        row("pension", BORN_1965, BORN_1970, JAN_2020, null, 67),
                        row("pension", null, BORN_1960, JAN_2020, JAN_2030, 65),
                        row("pension", BORN_1970, null, JAN_2030, null, 69),
                        row("other", BORN_1960, BORN_1965, JAN_2020, JAN_2026, 60))),
                "pension",
                forecasts);
    }

    @Test
    void aLimitIsInForceFromItsFirstRow() {
        TableLimit enacted = limit(false);
        assertThat(enacted.isInForce(JAN_2020)).isTrue();
        assertThat(enacted.isInForce(JAN_2020.minusDays(1))).isFalse();
        assertThat(enacted.leastAge(JAN_2026)).contains(65);
        assertThat(enacted.leastAge(JAN_2030)).contains(67);
        assertThat(enacted.leastAge(JAN_2020.minusDays(1))).isEmpty();
    }

    @Test
    void theNextRowIsTheFirstAfterADateAndTheLastTheOneThatEndedByThen() {
        assertThat(limit(false).inForceAfter(JAN_2020.minusDays(1))).contains(JAN_2020);
        assertThat(limit(false).inForceAfter(JAN_2020)).isEmpty();
        assertThat(limit(true).inForceAfter(JAN_2020)).contains(JAN_2030);
        assertThat(limit(false).inForceThrough(JAN_2030)).contains(JAN_2030.minusDays(1));
        assertThat(limit(false).inForceThrough(JAN_2030.minusDays(1))).isEmpty();
    }

    @Test
    void nothingIsSaidOfThoseInBetween() {
        assertThat(limit(false).gaps(JAN_2026)).containsExactly(new TableLimit.Gap(BORN_1960, BORN_1965.minusDays(1)));
        assertThat(limit(true).gaps(JAN_2030)).isEmpty();
        assertThat(limit(false).gaps(JAN_2020.minusDays(1))).isEmpty();
    }

    @Test
    void somethingIsSaidOfAllWhoAreBornWithinRowsThatAdjoin() {
        TableLimit now = limit(true);
        LocalDate last = BORN_1970.minusDays(1);
        assertThat(now.saysOfAll(JAN_2026, BORN_1965, last)).isTrue();
        assertThat(now.saysOfAll(JAN_2026, BORN_1965, BORN_1970)).isFalse();
        assertThat(now.saysOfAll(JAN_2026, BORN_1965.minusDays(1), last)).isFalse();
        assertThat(now.saysOfAll(JAN_2030, BORN_1965, BORN_1970)).isTrue();
        assertThat(now.saysOfAll(JAN_2026, LocalDate.of(1940, 1, 1), BORN_1960.minusDays(1)))
                .isTrue();
    }

    @Test
    void sumsAreOfTheKeysFromOneToBeforeAnother() {
        SortedSums sums = new SortedSums(new long[] {2, 5, 9}, new long[] {1, 10, 2, 20, 4, 40}, 2);
        assertThat(sums.from(5)).isEqualTo(1);
        assertThat(sums.from(6)).isEqualTo(2);
        assertThat(sums.from(10)).isEqualTo(3);
        assertThat(sums.sum(2, 9, 0)).isEqualTo(3);
        assertThat(sums.sum(3, 10, 1)).isEqualTo(60);
        assertThat(sums.sum(6, 9, 1)).isZero();
        SortedSums times = sums.times(3, -1);
        assertThat(times.sum(0, 100, 0)).isEqualTo(21);
        assertThat(times.sum(0, 100, 1)).isEqualTo(-70);
        SortedSums both = sums.plus(times);
        assertThat(both.size()).isEqualTo(3);
        assertThat(both.value(1, 0)).isEqualTo(8);
        assertThat(both.value(1, 1)).isZero();
    }
}

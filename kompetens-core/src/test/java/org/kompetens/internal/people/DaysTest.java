package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates as numbers. */
final class DaysTest {

    @Test
    void aDateIsItsDigitsAndComesBackFromThem() {
        assertThat(Days.of(LocalDate.of(2026, 10, 31))).isEqualTo(20261031);
        for (LocalDate date : new LocalDate[] {
            LocalDate.of(2026, 10, 31), LocalDate.of(1, 1, 1), LocalDate.of(0, 2, 29), LocalDate.of(-44, 3, 15)
        }) {
            assertThat(Days.date(Days.of(date))).contains(date);
        }
        assertThat(Days.date(Days.ALWAYS)).isEmpty();
        assertThat(Days.date(Days.NEVER)).isEmpty();
    }

    /** From 13,000 on, either way, years are all alike, so that a number no longer stands for one date. */
    @Test
    void aNumberStandsForOneDateUpToYear13000EitherWay() {
        assertThat(Days.isExact(Days.of(LocalDate.of(12_999, 12, 31)))).isTrue();
        assertThat(Days.isExact(Days.of(LocalDate.of(13_000, 1, 1)))).isFalse();
        assertThat(Days.isExact(Days.of(LocalDate.of(-12_999, 1, 1)))).isTrue();
        assertThat(Days.isExact(Days.of(LocalDate.of(-13_000, 12, 31)))).isFalse();
        assertThat(Days.of(LocalDate.of(-14_000, 5, 1))).isEqualTo(Days.of(LocalDate.of(-13_000, 5, 1)));
        assertThat(Days.isExact(Days.ALWAYS)).isTrue();
        assertThat(Days.isExact(Days.NEVER)).isTrue();
    }
}

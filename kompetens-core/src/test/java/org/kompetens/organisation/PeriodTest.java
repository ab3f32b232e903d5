package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PeriodTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);
    private static final LocalDate SAT_2026_10_03 = LocalDate.of(2026, 10, 3);

    @Test
    void isClosedAtTheStartAndOpenAtTheEnd() {
        Period period = Period.of(THU_2026_10_01, SAT_2026_10_03);
        assertThat(period.contains(THU_2026_10_01.minusDays(1))).isFalse();
        assertThat(period.contains(THU_2026_10_01)).isTrue();
        assertThat(period.contains(FRI_2026_10_02)).isTrue();
        assertThat(period.contains(SAT_2026_10_03)).isFalse();
    }

    @Test
    void servesThoseWhoWriteALastDay() {
        assertThat(Period.ofClosed(THU_2026_10_01, FRI_2026_10_02))
                .isEqualTo(Period.of(THU_2026_10_01, SAT_2026_10_03));
        assertThat(Period.ofClosed(THU_2026_10_01, THU_2026_10_01).contains(THU_2026_10_01))
                .isTrue();
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        assertThat(Period.startingOn(FRI_2026_10_02).contains(LocalDate.MAX)).isTrue();
        assertThat(Period.startingOn(FRI_2026_10_02).contains(THU_2026_10_01)).isFalse();
        assertThat(Period.endingBefore(FRI_2026_10_02).contains(LocalDate.MIN)).isTrue();
        assertThat(Period.endingBefore(FRI_2026_10_02).contains(FRI_2026_10_02)).isFalse();
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Period.ALWAYS.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void isNotProperWhereItEndsOnOrBeforeItsBegin() {
        Period empty = Period.of(THU_2026_10_01, THU_2026_10_01);
        Period reversed = Period.of(FRI_2026_10_02, THU_2026_10_01);
        assertThat(empty.isProper()).isFalse();
        assertThat(empty.contains(THU_2026_10_01)).isFalse();
        assertThat(reversed.isProper()).isFalse();
        assertThat(reversed.contains(THU_2026_10_01)).isFalse();
        assertThat(Period.of(THU_2026_10_01, FRI_2026_10_02).isProper()).isTrue();
        assertThat(new Period(Optional.empty(), Optional.of(LocalDate.MIN)).isProper())
                .isTrue();
    }

    @Test
    void overlapsAnotherWhereADateBelongsToBoth() {
        Period thursday = Period.of(THU_2026_10_01, FRI_2026_10_02);
        Period friday = Period.of(FRI_2026_10_02, SAT_2026_10_03);
        assertThat(thursday.overlaps(friday)).isFalse();
        assertThat(friday.overlaps(thursday)).isFalse();
        assertThat(Period.of(THU_2026_10_01, SAT_2026_10_03).overlaps(friday)).isTrue();
        assertThat(friday.overlaps(Period.of(THU_2026_10_01, SAT_2026_10_03))).isTrue();
        assertThat(Period.endingBefore(FRI_2026_10_02).overlaps(friday)).isFalse();
        assertThat(Period.endingBefore(SAT_2026_10_03).overlaps(friday)).isTrue();
        assertThat(Period.startingOn(SAT_2026_10_03).overlaps(friday)).isFalse();
        assertThat(Period.startingOn(FRI_2026_10_02).overlaps(Period.ALWAYS)).isTrue();
        assertThat(Period.of(SAT_2026_10_03, THU_2026_10_01).overlaps(Period.ALWAYS))
                .isFalse();
    }
}

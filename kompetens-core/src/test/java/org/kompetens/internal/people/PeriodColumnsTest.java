package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Periods and numbers of which few owners have any. */
final class PeriodColumnsTest {

    private final PeriodColumns columns = new PeriodColumns();

    private static List<Integer> on(PeriodColumns columns, int date, int owner) {
        List<Integer> subjects = new ArrayList<>();
        columns.forEachOn(date, owner, subjects::add);
        return subjects;
    }

    /** The third owner has two, of which the second overlaps the first; the fifth has one. */
    private void fill() {
        columns.add(3, 10, 20260101, 20260701);
        columns.add(3, 7, 20260601, 20270101);
        columns.add(5, 1, Days.ALWAYS, Days.NEVER);
    }

    @Test
    void aPeriodHasItsFirstDayInItAndNotItsEnd() {
        fill();
        assertThat(on(columns, 20251231, 3)).isEmpty();
        assertThat(on(columns, 20260101, 3)).containsExactly(10);
        assertThat(on(columns, 20260601, 3)).containsExactly(10, 7);
        assertThat(on(columns, 20260701, 3)).containsExactly(7);
        assertThat(on(columns, 20270101, 3)).isEmpty();
        assertThat(on(columns, 20270101, 5)).containsExactly(1);
        assertThat(on(columns, 20260601, 4)).isEmpty();
        assertThat(columns.sumOn(20260601, 3)).isEqualTo(17);
        assertThat(columns.sumOn(20260701, 3)).isEqualTo(7);
        assertThat(columns.sumOn(20270101, 3)).isZero();
    }

    @Test
    void whoHasAnyIsKnown() {
        assertThat(columns.hasAny(0)).isFalse();
        fill();
        assertThat(columns.size()).isEqualTo(3);
        assertThat(List.of(2, 3, 4, 5, 6)).extracting(columns::hasAny).containsExactly(false, true, false, true, false);
        columns.forgetFrom(4);
        assertThat(columns.size()).isEqualTo(2);
        assertThat(List.of(3, 5)).extracting(columns::hasAny).containsExactly(true, false);
        columns.forgetFrom(0);
        assertThat(columns.size()).isZero();
        assertThat(columns.hasAny(3)).isFalse();
    }

    @Test
    void thoseOfOneOwnerAreTakenOverAsThoseOfAnother() {
        fill();
        PeriodColumns others = new PeriodColumns();
        others.addAll(columns, 3, 8);
        others.addAll(columns, 4, 9);
        assertThat(others.size()).isEqualTo(2);
        assertThat(on(others, 20260601, 8)).containsExactly(10, 7);
    }

    @Test
    void thereIsRoomForMany() {
        for (int owner = 0; owner < 100; owner++) {
            columns.add(owner, owner + 1, 20260101, 20270101 + owner);
        }
        assertThat(columns.size()).isEqualTo(100);
        assertThat(on(columns, 20270101, 0)).isEmpty();
        assertThat(on(columns, 20270101, 99)).containsExactly(100);
    }

    @Test
    void aNumberIsThatOfItsOwnerAndOtherwiseNought() {
        SparseColumn numbers = new SparseColumn();
        for (int owner = 1; owner < 20; owner += 2) {
            numbers.add(owner, owner * 10);
        }
        assertThat(numbers.size()).isEqualTo(10);
        assertThat(numbers.of(0)).isZero();
        assertThat(numbers.of(1)).isEqualTo(10);
        assertThat(numbers.of(10)).isZero();
        assertThat(numbers.of(19)).isEqualTo(190);
        numbers.forgetFrom(3);
        assertThat(numbers.size()).isEqualTo(1);
        assertThat(numbers.of(3)).isZero();
        assertThat(numbers.of(1)).isEqualTo(10);
    }
}

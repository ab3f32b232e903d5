package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers that are all different. */
final class DistinctNumbersTest {

    /** By this a number is multiplied that stands in the first place, however many places there are. */
    private static final int TO_THE_FIRST_PLACE = inverse(0x9E3779B9);

    private final DistinctNumbers numbers = new DistinctNumbers();

    /** Of an odd number, the one by which it is 1. */
    private static int inverse(int odd) {
        int inverse = odd;
        for (int i = 0; i < 5; i++) {
            inverse *= 2 - odd * inverse;
        }
        return inverse;
    }

    @Test
    void aNumberIsNewTheFirstTime() {
        assertThat(numbers.add(7)).isTrue();
        assertThat(numbers.add(-7)).isTrue();
        assertThat(numbers.add(7)).isFalse();
        assertThat(numbers.add(-7)).isFalse();
        assertThat(numbers.add(0)).isTrue();
        assertThat(numbers.add(0)).isFalse();
    }

    @Test
    void afterItIsEmptiedEveryNumberIsNewAgain() {
        for (int round = 0; round < 3; round++) {
            assertThat(IntStream.range(0, 1_000)).allMatch(numbers::add);
            assertThat(IntStream.range(0, 1_000)).noneMatch(numbers::add);
            numbers.clear();
        }
    }

    /** Those of a round before take no room, so that as few are looked at as if they had never been. */
    @Test
    void manyRoundsOfFewTakeNoMoreRoom() {
        for (int round = 0; round < 1_000; round++) {
            int first = round * 10;
            assertThat(IntStream.range(first, first + 10)).allMatch(numbers::add);
            numbers.clear();
        }
    }

    /** Chosen to collide, after 64 of them no number is said to be new, until it is emptied. */
    @Test
    void whatWouldTakeTooLongToSeeIsNotSaidToBeNew() {
        assertThat(IntStream.range(0, 64).map(i -> i * TO_THE_FIRST_PLACE)).allMatch(numbers::add);
        assertThat(numbers.add(64 * TO_THE_FIRST_PLACE)).isFalse();
        assertThat(numbers.add(1)).isFalse();
        numbers.clear();
        assertThat(numbers.add(1)).isTrue();
        assertThat(numbers.add(64 * TO_THE_FIRST_PLACE)).isTrue();
    }
}

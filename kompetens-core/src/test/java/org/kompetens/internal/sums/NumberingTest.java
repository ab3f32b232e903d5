package org.kompetens.internal.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NumberingTest {

    @Test
    void numbersAreGivenInTheOrderInWhichValuesComeAndKept() {
        Random random = new Random(1);
        Numbering numbering = new Numbering(2);
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int value = random.nextInt(900) * (random.nextBoolean() ? 1 : -1_000_003);
            int number = numbering.of(value);
            if (!seen.contains(value)) {
                assertThat(number).isEqualTo(seen.size());
                seen.add(value);
            }
            assertThat(number).isEqualTo(seen.indexOf(value));
            assertThat(numbering.value(number)).isEqualTo(value);
            assertThat(numbering.size()).isEqualTo(seen.size());
        }
        assertThat(numbering.values())
                .containsExactly(seen.stream().mapToInt(Integer::intValue).toArray());
    }
}

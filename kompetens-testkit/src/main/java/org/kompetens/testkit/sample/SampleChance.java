package org.kompetens.testkit.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/**
 * Chance that falls out the same on every machine: {@link Random} is specified to the bit. Each person has a chance of
 * their own, so that a change to one leaves the others as they are.
 */
final class SampleChance {

    /** Spreads numbers that follow one another, as seeds that lie close give first values that lie close. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    SampleChance(int person) {
        this.random = new Random(person * SPREAD);
    }

    /** True in so many cases of a hundred. */
    boolean of(int hundredths) {
        return random.nextInt(100) < hundredths;
    }

    /** A number from one to another, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    /** A date from one to another, both included. */
    LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(between(0, Math.toIntExact(ChronoUnit.DAYS.between(from, to))));
    }

    /** A position from 0, as often as the weight that stands there. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        int position = 0;
        while (left >= weights[position]) {
            left -= weights[position];
            position++;
        }
        return position;
    }
}

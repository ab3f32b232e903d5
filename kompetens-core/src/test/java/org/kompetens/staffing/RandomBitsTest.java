package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Seeds are fixed, so that a test gives the same each time; the bounds are four standard errors wide. */
final class RandomBitsTest {

    private static final int DRAWS = 100_000;

    private static long[] draws(long people, Rate probability) {
        RandomBits bits = new RandomBits();
        return LongStream.range(0, DRAWS)
                .map(draw -> {
                    bits.begin(RandomBits.key(17, draw));
                    return bits.binomial(people, probability.numerator(), probability.denominator());
                })
                .toArray();
    }

    private static void assertBinomial(long people, Rate probability) {
        long[] draws = draws(people, probability);
        double p = (double) probability.numerator() / probability.denominator();
        double mean = people * p;
        double variance = people * p * (1 - p);
        double foundMean = LongStream.of(draws).average().orElseThrow();
        double foundVariance = LongStream.of(draws)
                .mapToDouble(draw -> (draw - mean) * (draw - mean))
                .average()
                .orElseThrow();
        assertThat(foundMean).isCloseTo(mean, within(4 * Math.sqrt(variance / DRAWS)));
        double fourthMoment = variance * (1 + (3 * people - 6) * p * (1 - p));
        double errorOfVariance = Math.sqrt((fourthMoment - variance * variance) / DRAWS);
        assertThat(foundVariance).isCloseTo(variance, within(4 * errorOfVariance));
        assertThat(LongStream.of(draws)).allMatch(draw -> draw >= 0 && draw <= people);
    }

    @Test
    void drawsHaveMeanAndVarianceOfTheBinomialDistribution() {
        assertBinomial(1, new Rate(1, 10));
        assertBinomial(1, new Rate(1, 2));
        assertBinomial(3, new Rate(2, 3));
        assertBinomial(63, new Rate(1, 7));
        assertBinomial(64, new Rate(155, 1000));
        assertBinomial(65, new Rate(9, 10));
        assertBinomial(1000, new Rate(1, 20));
        assertBinomial(20, new Rate(Long.MAX_VALUE / 3, Long.MAX_VALUE));
    }

    @Test
    void ofTwentyPeopleAtATenthAsManyDrawEachNumberAsTheDistributionSays() {
        long[] draws = draws(20, new Rate(1, 10));
        double probability = Math.pow(0.9, 20);
        for (int number = 0; number <= 8; number++) {
            int here = number;
            double found =
                    (double) LongStream.of(draws).filter(draw -> draw == here).count() / DRAWS;
            assertThat(found)
                    .as("share of %s", number)
                    .isCloseTo(probability, within(4 * Math.sqrt(probability / DRAWS)));
            probability *= (20.0 - number) / (number + 1) / 9;
        }
    }

    @Test
    void nobodyAtNoughtAndEverybodyAtOne() {
        assertThat(draws(100, Rate.ZERO)).containsOnly(0);
        assertThat(draws(100, Rate.ONE)).containsOnly(100);
        assertThat(draws(0, new Rate(1, 2))).containsOnly(0);
    }

    @Test
    void whatIsDrawnFollowsFromTheKeyAlone() {
        RandomBits fresh = new RandomBits();
        RandomBits used = new RandomBits();
        used.begin(1);
        used.binomial(77, 1, 3);
        for (long key = 0; key < 100; key++) {
            fresh.begin(key);
            used.begin(key);
            assertThat(used.binomial(50, 1, 3)).isEqualTo(fresh.binomial(50, 1, 3));
        }
    }
}

package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;

/** Whether what is drawn has what it should, in one of twenty at least; the same is drawn in every run. */
final class Variety {

    private static final int SAMPLES = 400;
    private static final int AT_LEAST = SAMPLES / 20;
    private static final long SEED = 20_261_129L;

    private Variety() {}

    static <T> Stream<DynamicTest> tests(Arbitrary<T> arbitrary, Map<String, Predicate<T>> wanted) {
        List<T> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = arbitrary.generator(SAMPLES);
            Random random = new Random(SEED);
            Stream.generate(() -> generator.next(random).value()).limit(SAMPLES).forEach(drawn::add);
        });
        return wanted.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertThat(drawn.stream().filter(one.getValue()).count())
                                .isGreaterThanOrEqualTo(AT_LEAST)));
    }
}

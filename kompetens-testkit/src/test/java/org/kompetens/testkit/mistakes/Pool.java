package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.system.Situation;

/**
 * Values that are drawn once for all laws and in every run the same, so that it is found out once for each mistake in
 * which of them it shows.
 *
 * @param <T> the values
 */
final class Pool<T> {

    /** Situations without errors. */
    static final Pool<Situation> SOUND = new Pool<>(Situations.situations(), 300);

    /** Situations with records that have errors. */
    static final Pool<Situation> WITH_BAD_RECORDS = new Pool<>(Situations.withBadRecords(), 100);

    private static final long SEED = 20_261_128L;

    private final Arbitrary<T> arbitrary;
    private final int size;
    private final List<T> values = new ArrayList<>();
    private final Random random = new Random(SEED);

    Pool(Arbitrary<T> arbitrary, int size) {
        this.arbitrary = arbitrary;
        this.size = size;
    }

    T at(int index) {
        if (values.size() <= index) {
            JqwikSession.run(() -> {
                RandomGenerator<T> generator = arbitrary.generator(size);
                while (values.size() <= index) {
                    values.add(generator.next(random).value());
                }
            });
        }
        return values.get(index);
    }

    /** Where the first few are of which something is true, looked for as they are asked for. */
    Stream<Integer> where(Predicate<T> condition, int most) {
        return IntStream.range(0, size)
                .boxed()
                .filter(index -> condition.test(at(index)))
                .limit(most);
    }
}

package org.kompetens.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kompetens.calendar.Attention;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.organisation.Assessment;
import org.kompetens.testkit.calendar.Round;

/** Whatever the kit generates can be asked for in one place, and most of it by its type alone. */
final class SupplyTest {

    private static final long SEED = 20_261_128L;
    private static final int SAMPLES = 60;

    @TestFactory
    Stream<DynamicTest> everyArbitraryGenerates() {
        return Arrays.stream(KompetensArbitraries.class.getDeclaredMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && Arbitrary.class.isAssignableFrom(method.getReturnType()))
                .map(method -> DynamicTest.dynamicTest(
                        method.getName(),
                        () -> assertThat(some(arbitrary(method), 3)).hasSize(3).doesNotContainNull()));
    }

    private static Arbitrary<?> arbitrary(Method method) throws ReflectiveOperationException {
        return (Arbitrary<?>) method.invoke(null);
    }

    @Test
    void jqwikFindsTheProviderByTheServiceLoader() {
        // As jqwik does, which declares that it looks for them.
        SupplyTest.class.getModule().addUses(ArbitraryProvider.class);
        assertThat(ServiceLoader.load(ArbitraryProvider.class))
                .filteredOn(Supply.class::isInstance)
                .singleElement()
                .satisfies(supply ->
                        JqwikSession.run(() -> assertThat(supply.canProvideFor(TypeUsage.of(Assessment.class)))
                                .isTrue()));
    }

    /** One in fifty at least: a draw with another seed would be another, so it is counted on the same each time. */
    @Test
    void occurrencesAreBlockedOftenEnough() {
        long all = 0;
        long blocked = 0;
        for (Round round : some(KompetensArbitraries.rounds(), SAMPLES)) {
            List<Status.Kind> kinds = new ArrayList<>();
            round.schedule()
                    .occurrences()
                    .limit(20)
                    .forEach(one -> kinds.add(StatusBoard.at(
                                    round.schedule(),
                                    round.completions(),
                                    one.days().first(),
                                    new Attention(10, List.of()))
                            .status(one.id())
                            .orElseThrow()
                            .status()
                            .kind()));
            all += kinds.size();
            blocked += kinds.stream().filter(Status.Kind.BLOCKED::equals).count();
        }
        assertThat(blocked * 50).isGreaterThan(all);
    }

    private static <T> List<T> some(Arbitrary<T> arbitrary, int count) {
        List<T> drawn = new ArrayList<>();
        JqwikSession.run(() -> {
            RandomGenerator<T> generator = arbitrary.generator(SAMPLES);
            Random random = new Random(SEED);
            Stream.generate(() -> generator.next(random).value()).limit(count).forEach(drawn::add);
        });
        return drawn;
    }
}

package org.kompetens.testkit;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ExhaustiveGenerator;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * What another arbitrary draws, which may also shrink at once to one value that is as simple as can be. Nothing else is
 * drawn, and nothing more often: a case that breaks no law is the same with and without.
 *
 * @param simplest the value
 * @param arbitrary what is drawn
 */
record ShrinkingTo<T>(T simplest, Arbitrary<T> arbitrary) implements Arbitrary<T> {

    /** Something that is in every case, unless a law is broken without it too. */
    static Arbitrary<Boolean> none() {
        return new ShrinkingTo<>(false, Arbitraries.just(true));
    }

    private Shrinkable<T> shrinking(Shrinkable<T> drawn) {
        return drawn.value().equals(simplest) ? drawn : new Step<>(simplest, drawn);
    }

    private RandomGenerator<T> shrinking(RandomGenerator<T> drawn) {
        return random -> shrinking(drawn.next(random));
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return shrinking(arbitrary.generator(genSize));
    }

    @Override
    public RandomGenerator<T> generatorWithEmbeddedEdgeCases(int genSize) {
        return shrinking(arbitrary.generatorWithEmbeddedEdgeCases(genSize));
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return arbitrary.edgeCases(maxEdgeCases);
    }

    @Override
    public Optional<ExhaustiveGenerator<T>> exhaustive(long maxNumberOfSamples) {
        return arbitrary.exhaustive(maxNumberOfSamples);
    }

    /** What was drawn; at first the simplest is tried in its place, then what it shrinks to by itself. */
    private record Step<T>(T simplest, Shrinkable<T> drawn) implements Shrinkable<T> {

        @Override
        public T value() {
            return drawn.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    Stream.of(Shrinkable.unshrinkable(simplest, ShrinkingDistance.of(0))),
                    drawn.shrink().map(next -> next.value().equals(simplest) ? next : new Step<>(simplest, next)));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(1).append(drawn.distance());
        }
    }
}

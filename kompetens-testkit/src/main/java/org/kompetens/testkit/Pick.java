package org.kompetens.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A choice from options that are not known yet. So that nothing generated depends on anything else generated, each part
 * can shrink by itself, and none is thrown away: whatever number comes, there is an option for it.
 *
 * @param number any number from 0
 */
record Pick(int number) {

    private static final int MOST = 999;

    static Arbitrary<Pick> picks() {
        return Arbitraries.integers().between(0, MOST).withoutEdgeCases().map(Pick::new);
    }

    /** One of at least one option; the first for the number 0. */
    <T> T from(List<T> options) {
        return options.get(number % options.size());
    }

    /** A number from 0, exclusive of the bound. */
    int below(int bound) {
        return number % bound;
    }
}

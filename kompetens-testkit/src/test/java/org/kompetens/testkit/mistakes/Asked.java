package org.kompetens.testkit.mistakes;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;

/** Mistakes of systems that find gaps: in what they read, in what they say, and in which assessment they choose. */
final class Asked {

    private Asked() {}

    /** A mistake in reading. */
    static Mistake<GapSystem> reads(String name, UnaryOperator<Situation> change) {
        return new Mistake<>(
                name,
                right -> (inventory, asOf, policy) ->
                        change.apply(new Situation(inventory, asOf, policy)).in(right));
    }

    /** A mistake in answering. */
    static Mistake<GapSystem> says(String name, BiFunction<Situation, GapReport, GapReport> change) {
        return new Mistake<>(
                name,
                right -> (inventory, asOf, policy) ->
                        change.apply(new Situation(inventory, asOf, policy), right.analyse(inventory, asOf, policy)));
    }
}

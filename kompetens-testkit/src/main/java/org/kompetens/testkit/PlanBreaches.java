package org.kompetens.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.planning.PlanningRule;

/**
 * Arbitraries of plans that break one rule each, with the place where they do. One rule is not among them: that the target of a
 * measure lies in the direction in which it is to go, as there is no measure of which that is not so; a document may have one.
 */
public final class PlanBreaches {

    private static final int MOST_MORE = 3;

    private PlanBreaches() {}

    /**
     * Plans that break one rule.
     *
     * @return breaches of every {@linkplain #rules() rule}, each equally often
     */
    public static Arbitrary<PlanBreach> breaches() {
        return of(breakers());
    }

    /**
     * Plans in which something is wrong that is found in the register alone.
     *
     * @return breaches of each such rule, equally often
     */
    public static Arbitrary<PlanBreach> ofRegisters() {
        return of(breakers().stream()
                .filter(one -> one.foundIn() == PlanBreach.Question.REGISTER)
                .toList());
    }

    private static Arbitrary<PlanBreach> of(List<PlanBreaker> breakers) {
        return Combinators.combine(
                        Arbitraries.of(breakers), Arbitraries.integers().between(0, MOST_MORE))
                .as((breaker, more) -> breaker.in(new PlanDraft(more)))
                .withoutEdgeCases();
    }

    /**
     * The rules that {@link #breaches()} break.
     *
     * @return rules of plans, warnings too
     */
    public static Set<PlanningRule> rules() {
        return breakers().stream().map(PlanBreaker::rule).collect(Collectors.toSet());
    }

    private static List<PlanBreaker> breakers() {
        return Stream.of(ActivityBreaker.all(), PlanDocumentBreaker.all())
                .flatMap(List::stream)
                .toList();
    }
}

package org.kompetens.testkit;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** Arbitraries of what a system is asked: an inventory, a date and a policy. */
public final class Situations {

    private Situations() {}

    /**
     * Inventories without errors, looked at on the date around which their records change.
     *
     * @return situations of the usual size
     */
    public static Arbitrary<Situation> situations() {
        return Combinators.combine(Inventories.inventories(), policies())
                .as((inventory, policy) -> new Situation(inventory, Days.DEFAULT_AS_OF, policy))
                .withoutEdgeCases();
    }

    /**
     * The supplied policies.
     *
     * @return mostly the latest, then the highest, then by some sources first
     */
    public static Arbitrary<SuppliedPolicy> policies() {
        Arbitrary<SuppliedPolicy> latest = Arbitraries.just(new SuppliedPolicy.Latest());
        Arbitrary<SuppliedPolicy> highest = Arbitraries.just(new SuppliedPolicy.Highest());
        Arbitrary<SuppliedPolicy> bySource = Arbitraries.shuffle(AssessmentSource.values())
                .flatMap(order -> Arbitraries.integers()
                        .between(0, AssessmentSource.values().length)
                        .map(named -> new SuppliedPolicy.BySource(order.subList(0, named))));
        return Arbitraries.oneOf(Arrays.asList(latest, latest, highest, bySource));
    }
}

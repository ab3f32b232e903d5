package org.kompetens.testkit.laws;

import net.jqwik.api.Tag;
import org.kompetens.testkit.system.LibraryStochasticSystem;
import org.kompetens.testkit.system.StochasticSystem;

/** The same with so many outcomes that being off by 5 of 100 is seen; takes minutes. */
@Tag("large")
final class LargePercentileTest extends PercentileLaws {

    @Override
    public StochasticSystem system() {
        return new LibraryStochasticSystem(2);
    }

    @Override
    public int outcomes() {
        return 2000;
    }
}

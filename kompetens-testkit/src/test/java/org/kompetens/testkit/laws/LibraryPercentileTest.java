package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.staffing.Simulation;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryStochasticSystem;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StochasticSystem;

@Slow
final class LibraryPercentileTest extends PercentileLaws {

    @Override
    public StochasticSystem system() {
        return new LibraryStochasticSystem(1);
    }

    @Property(tries = 10)
    void onAnyNumberOfThreadsTheSame(@ForAll("situations") StaffingSituation situation, @ForAll long seed) {
        Simulation simulation = new Simulation(seed, 149);
        assertThat(new LibraryStochasticSystem(4).percentiles(situation, simulation))
                .isEqualTo(system().percentiles(situation, simulation));
    }
}

package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;

@Slow
final class LibraryTurnoverTest extends TurnoverLaws {

    @Override
    public TurnoverSystem system() {
        return new LibraryTurnoverSystem(1);
    }

    @Property(tries = 30)
    void onAnyNumberOfThreadsTheSame(@ForAll("situations") TurnoverSituation situation) {
        assertThat(new LibraryTurnoverSystem(4).turnover(situation)).isEqualTo(system().turnover(situation));
    }
}

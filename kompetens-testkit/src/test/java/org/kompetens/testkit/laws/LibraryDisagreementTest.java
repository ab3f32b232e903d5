package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.Disagreements;
import org.kompetens.testkit.system.DisagreementSystem;
import org.kompetens.testkit.system.LibraryDisagreementSystem;
import org.kompetens.testkit.system.Situation;

final class LibraryDisagreementTest extends DisagreementLaws {

    @Override
    public DisagreementSystem system() {
        return new LibraryDisagreementSystem();
    }

    @Property(tries = 50)
    void aUnitAskedByItselfSaysTheSame(@ForAll Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf());
        Disagreements found = situation.employees().stream().collect(Disagreements.collector(analysis));
        assertThat(found.units())
                .allSatisfy(unit -> assertThat(found.at(unit.unit().id())).isEqualTo(unit));
    }
}

package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.CoverageBuilder;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.LibraryCoverageSystem;
import org.kompetens.testkit.system.Situation;

@Tag("slow")
final class LibraryCoverageTest extends CoverageLaws {

    @Override
    public CoverageSystem system() {
        return new LibraryCoverageSystem();
    }

    @Property(tries = 100)
    void aChangeTakenBackLeavesNoTrace(@ForAll Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf());
        CoverageBuilder untouched = CoverageBuilder.of(analysis);
        CoverageBuilder changed = CoverageBuilder.of(analysis);
        situation.employees().forEach(untouched::add);
        situation.employees().forEach(changed::add);
        for (Employee employee : situation.employees()) {
            Employee leaving = employee.leavingOn(situation.asOf());
            changed.replace(Optional.of(employee), Optional.of(leaving));
            changed.replace(Optional.of(leaving), Optional.empty());
            changed.replace(Optional.empty(), Optional.of(employee));
        }
        assertThat(changed.build().units().toList())
                .isEqualTo(untouched.build().units().toList());
        assertThat(changed.build().counted()).isEqualTo(untouched.build().counted());
    }

    @Property(tries = 100)
    void threadsAgree(@ForAll("withBadRecords") Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf());
        Coverage one = situation.employees().stream().collect(Coverage.collector(analysis));
        Coverage many = situation.employees().parallelStream().collect(Coverage.collector(analysis));
        assertThat(many.units().toList()).isEqualTo(one.units().toList());
        assertThat(many.refused()).isEqualTo(one.refused());
    }
}

package org.kompetens.testkit.system;

import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;

/** The library's roll-up that follows its employees, as a system under test. */
public final class LibraryUpdateSystem implements UpdateSystem {

    /** The library. */
    public LibraryUpdateSystem() {}

    @Override
    public Updates begin(Situation situation) {
        LiveRollup live = LiveRollup.of(rollup(situation));
        return new Updates() {
            @Override
            public void change(Optional<Employee> before, Optional<Employee> after) {
                live.replace(before, after);
            }

            @Override
            public GapReport report() {
                return LibraryReports.report(live.rollup(), Map.of());
            }
        };
    }

    @Override
    public GapReport recompute(Situation situation) {
        return LibraryReports.report(rollup(situation), Map.of());
    }

    private static Rollup rollup(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return situation.employees().stream().collect(Rollup.collector(analysis));
    }
}

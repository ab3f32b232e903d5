package org.kompetens.testkit.system;

import java.util.Map;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.LiveRollup;
import org.kompetens.rollup.Rollup;

/** The library's roll-up that follows its employees. */
public final class LibraryUpdates {

    private final LiveRollup live;

    /**
     * Begins with all employees of a situation.
     *
     * @param situation the situation
     */
    public LibraryUpdates(Situation situation) {
        this.live = LiveRollup.of(rollup(situation));
    }

    private static Rollup rollup(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return situation.employees().stream().collect(Rollup.collector(analysis));
    }

    /**
     * What working out all anew gives, without cells.
     *
     * @param situation the situation
     * @return the report
     */
    public static GapReport recomputed(Situation situation) {
        return LibraryReports.report(rollup(situation), Map.of());
    }

    /**
     * Changes one employee.
     *
     * @param before the record that is counted; empty for one who comes
     * @param after the record from now on; empty for one who leaves
     */
    public void change(Optional<Employee> before, Optional<Employee> after) {
        live.change(before, after);
    }

    /**
     * The figures as they are now.
     *
     * @return the report, without cells
     */
    public GapReport report() {
        return LibraryReports.report(live.rollup(), Map.of());
    }
}

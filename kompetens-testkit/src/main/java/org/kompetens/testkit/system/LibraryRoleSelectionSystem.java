package org.kompetens.testkit.system;

import java.util.Map;
import java.util.Set;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.RoleSelection;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;

/** The library itself, as a system under test. */
public final class LibraryRoleSelectionSystem implements RoleSelectionSystem {

    /** The library. */
    public LibraryRoleSelectionSystem() {}

    @Override
    public Map<UnitId, UnitReport> figures(Situation situation, Set<RoleId> roles) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        Rollup rollup = situation.employees().stream().collect(Rollup.collector(analysis, RoleSelection.of(roles)));
        return LibraryReports.report(rollup, Map.of()).units();
    }
}

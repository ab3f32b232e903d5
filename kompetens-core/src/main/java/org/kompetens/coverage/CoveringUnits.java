package org.kompetens.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;

/** Which units need something as a whole at the as-of date, and from each unit the way up to those. */
final class CoveringUnits {

    static final int NONE = NearestUnits.NONE;

    private final List<List<ResolvedCoverageRequirement>> requirements = new ArrayList<>();
    private final NearestUnits needing;

    CoveringUnits(GapAnalysis analysis) {
        UnitTree tree = analysis.organisation().tree();
        for (OrganisationUnit unit : tree.units()) {
            requirements.add(inForce(analysis.organisation(), unit.coverage(), analysis.asOf()));
        }
        this.needing = new NearestUnits(tree, unit -> !requirements.get(unit).isEmpty());
    }

    private static List<ResolvedCoverageRequirement> inForce(
            Organisation organisation, List<CoverageRequirement> coverage, LocalDate asOf) {
        List<ResolvedCoverageRequirement> requirements = new ArrayList<>();
        for (CoverageRequirement needed : coverage) {
            if (needed.period().contains(asOf)) {
                ResolvedCompetence competence =
                        organisation.framework().competence(needed.competence()).orElseThrow();
                int rank = competence.rank(needed.level()).orElseThrow().rank();
                requirements.add(new ResolvedCoverageRequirement(requirements.size(), needed, competence, rank));
            }
        }
        return List.copyOf(requirements);
    }

    List<ResolvedCoverageRequirement> requirements(int unit) {
        return requirements.get(unit);
    }

    int nearest(int unit) {
        return needing.nearest(unit);
    }

    int above(int unit) {
        return needing.above(unit);
    }
}

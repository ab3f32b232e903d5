package org.kompetens.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** Which units need something as a whole at the as-of date, and from each unit the way up to those. */
final class CoveringUnits {

    static final int NONE = -1;

    private final List<List<ResolvedCoverageRequirement>> requirements = new ArrayList<>();
    private final UnitTree tree;

    /** For each unit the nearest one, itself included, that needs something; or {@link #NONE}. */
    private final int[] nearest;

    CoveringUnits(GapAnalysis analysis) {
        this.tree = analysis.organisation().tree();
        this.nearest = new int[tree.size()];
        for (int unit = 0; unit < tree.size(); unit++) {
            List<ResolvedCoverageRequirement> own =
                    inForce(analysis.organisation(), tree.unit(unit).coverage(), analysis.asOf());
            requirements.add(own);
            nearest[unit] = own.isEmpty() ? above(unit) : unit;
        }
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
        return nearest[unit];
    }

    int above(int unit) {
        int parent = tree.parent(unit);
        return parent == UnitTree.NO_PARENT ? NONE : nearest[parent];
    }
}

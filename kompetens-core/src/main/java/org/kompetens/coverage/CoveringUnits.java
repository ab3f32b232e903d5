package org.kompetens.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.Asked;
import org.kompetens.internal.held.CompetenceNumbers;
import org.kompetens.internal.held.HeldState;
import org.kompetens.internal.sums.HeldCompetences;
import org.kompetens.internal.tree.NearestUnits;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitTree;

/** Which units need something as a whole at the as-of date, and from each unit the way up to those. */
final class CoveringUnits {

    static final int NONE = NearestUnits.NONE;

    private final int[] competences;
    private final List<List<ResolvedCoverageRequirement>> requirements = new ArrayList<>();
    private final NearestUnits needing;
    private final GapAnalysis analysis;
    private final CompetenceNumbers numbers;
    private final Asked asked;

    CoveringUnits(GapAnalysis analysis) {
        UnitTree tree = analysis.organisation().tree();
        Map<Integer, Integer> positions = new LinkedHashMap<>();
        for (OrganisationUnit unit : tree.units()) {
            requirements.add(inForce(unit.coverage(), analysis, positions));
        }
        this.needing = new NearestUnits(tree, unit -> !requirements.get(unit).isEmpty());
        this.analysis = analysis;
        this.numbers = new CompetenceNumbers(analysis.organisation().framework());
        this.competences =
                positions.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.asked = Asked.of(competences, numbers);
    }

    private static List<ResolvedCoverageRequirement> inForce(
            List<CoverageRequirement> coverage, GapAnalysis analysis, Map<Integer, Integer> positions) {
        List<ResolvedCoverageRequirement> inForce = new ArrayList<>();
        for (CoverageRequirement needed : coverage) {
            if (needed.period().contains(analysis.asOf())) {
                ResolvedCompetence competence = analysis.organisation()
                        .framework()
                        .competence(needed.competence())
                        .orElseThrow();
                RankedLevel level = competence.rank(needed.level()).orElseThrow();
                inForce.add(new ResolvedCoverageRequirement(
                        inForce.size(),
                        needed,
                        positions.computeIfAbsent(competence.index(), first -> positions.size()),
                        HeldState.ofRank(level.rank()),
                        level.merged()));
            }
        }
        return List.copyOf(inForce);
    }

    /** Every competence that some unit needs, once, by its index. */
    int[] competences() {
        return competences;
    }

    /** What tells, for one thread, in which states persons in columns hold {@link #competences}. */
    HeldCompetences held() {
        return new HeldCompetences(analysis, numbers, asked);
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

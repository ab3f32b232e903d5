package org.kompetens.gap;

import java.util.List;
import org.kompetens.competence.ResolvedCompetence;

/**
 * That sources do not agree on what somebody holds: of each source the latest valid assessment, and not all at one level.
 * Which of them counts is decided by the policy; that they differ is told whatever it decides.
 *
 * @param competence what was judged
 * @param bySource one assessment of each source that has a valid one, the weakest source first; at least two
 */
public record Disagreement(ResolvedCompetence competence, List<RankedAssessment> bySource) {

    /** Copies. */
    public Disagreement {
        bySource = List.copyOf(bySource);
    }

    /**
     * How far apart the sources are.
     *
     * @return steps between the lowest and the highest level, from 1
     */
    public int steps() {
        int lowest = bySource.stream().mapToInt(one -> one.level().rank()).min().orElseThrow();
        int highest =
                bySource.stream().mapToInt(one -> one.level().rank()).max().orElseThrow();
        return highest - lowest;
    }

    /** The competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Disagreement[competence=" + competence + "]";
    }
}

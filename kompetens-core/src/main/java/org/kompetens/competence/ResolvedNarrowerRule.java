package org.kompetens.competence;

import java.util.List;

/**
 * A {@link NarrowerRule} with the competences it is about looked up; all are judged on one scale.
 *
 * @param broader the competence that may be met
 * @param narrower its direct parts, in the order of the framework
 * @param atLeast how many of them must be held, from 1 to their number
 */
public record ResolvedNarrowerRule(ResolvedCompetence broader, List<ResolvedCompetence> narrower, int atLeast) {

    /** Copies. */
    public ResolvedNarrowerRule {
        narrower = List.copyOf(narrower);
    }
}

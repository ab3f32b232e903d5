package org.kompetens.rollup;

import java.util.Objects;
import org.kompetens.competence.ResolvedCompetenceGroup;

/**
 * The figures of a group of competences in one unit's subtree.
 *
 * @param group the group
 * @param figures of all competences in it and in the groups below it, each once; a person counts once
 */
public record GroupFigures(ResolvedCompetenceGroup group, TotalFigures figures) {

    /** Refuses null. */
    public GroupFigures {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(figures, "figures");
    }
}

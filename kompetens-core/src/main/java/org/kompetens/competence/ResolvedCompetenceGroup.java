package org.kompetens.competence;

import java.util.List;

/**
 * A group of competences with all that it holds looked up.
 *
 * @param index the group's position in its framework, from 0
 * @param group the group as it was declared
 * @param competences the competences in it and in all groups below it, each once, in the order of the framework
 */
public record ResolvedCompetenceGroup(int index, CompetenceGroup group, List<ResolvedCompetence> competences) {

    /** Copies. */
    public ResolvedCompetenceGroup {
        competences = List.copyOf(competences);
    }

    /**
     * The group's identifier.
     *
     * @return the identifier
     */
    public CompetenceGroupId id() {
        return group.id();
    }
}

package org.kompetens.competence;

import java.util.Objects;

/**
 * That a competence has to do with another. No figure comes of it.
 *
 * @param competence the competence, one of the framework
 * @param kind what the other is to it
 * @param other the other
 */
public record CompetenceRelation(CompetenceId competence, RelationKind kind, RelatedCompetence other) {

    /** Refuses null. */
    public CompetenceRelation {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }
}

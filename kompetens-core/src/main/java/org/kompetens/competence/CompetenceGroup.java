package org.kompetens.competence;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A node of a framework that holds competences, of any dimensions and scales: an area, a field, a cluster. Which ones it
 * holds is said by each {@link Competence#groups() competence}; a competence may be in several. A group is never required
 * and never assessed itself: figures are read by group as they are by dimension.
 *
 * @param id identifies the group in its framework, in which no competence has the same id
 * @param labels its name
 * @param description what belongs to it, if that is described
 * @param parent the group that holds this one with all its competences, if any
 */
public record CompetenceGroup(
        CompetenceGroupId id, Labels labels, Optional<Labels> description, Optional<CompetenceGroupId> parent) {

    /** Refuses null. */
    public CompetenceGroup {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parent, "parent");
    }

    /**
     * A group that no other holds; see {@link #withParent} and {@link #withDescription}.
     *
     * @param id identifies the group in its framework
     * @param labels its name
     * @return the group
     */
    public static CompetenceGroup of(CompetenceGroupId id, Labels labels) {
        return new CompetenceGroup(id, labels, Optional.empty(), Optional.empty());
    }

    /**
     * This group described.
     *
     * @param description what belongs to it
     * @return a new group
     */
    public CompetenceGroup withDescription(Labels description) {
        return new CompetenceGroup(id, labels, Optional.of(description), parent);
    }

    /**
     * This group in another.
     *
     * @param parent the group that holds it
     * @return a new group
     */
    public CompetenceGroup withParent(CompetenceGroupId parent) {
        return new CompetenceGroup(id, labels, description, Optional.of(parent));
    }
}

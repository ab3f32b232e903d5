package org.kompetens.competence;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A named level of a {@link ProficiencyScale}.
 *
 * @param id identifies the level on its scale
 * @param labels its name
 * @param description what is expected of whoever holds it, if that is described
 */
public record ProficiencyLevel(LevelId id, Labels labels, Optional<Labels> description) {

    /** Refuses null. */
    public ProficiencyLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
    }

    /**
     * A level without a description; see {@link #withDescription}.
     *
     * @param id identifies the level on its scale
     * @param labels its name
     * @return the level
     */
    public static ProficiencyLevel of(LevelId id, Labels labels) {
        return new ProficiencyLevel(id, labels, Optional.empty());
    }

    /**
     * This level described.
     *
     * @param description what is expected of whoever holds it
     * @return a new level
     */
    public ProficiencyLevel withDescription(Labels description) {
        return new ProficiencyLevel(id, labels, Optional.of(description));
    }
}

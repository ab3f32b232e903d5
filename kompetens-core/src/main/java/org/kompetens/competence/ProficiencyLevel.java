package org.kompetens.competence;

import java.util.Objects;
import org.kompetens.text.Labels;

/**
 * A named level of a {@link ProficiencyScale}.
 *
 * @param id identifies the level on its scale
 * @param labels its name
 */
public record ProficiencyLevel(LevelId id, Labels labels) {

    /** Refuses null. */
    public ProficiencyLevel {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
    }
}

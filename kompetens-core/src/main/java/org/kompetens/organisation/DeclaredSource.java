package org.kompetens.organisation;

import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * A source of assessments in an organisation's order of strength: one of its own, or one of the
 * {@linkplain AssessmentSource#SUPPLIED supplied} that has its place there.
 *
 * @param id which source
 * @param labels its name; where empty, a supplied one is called as ever, and another by its id
 */
public record DeclaredSource(AssessmentSource id, Optional<Labels> labels) {

    /** Refuses null. */
    public DeclaredSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
    }

    /**
     * A source without a name of its own.
     *
     * @param id which source
     * @return the source
     */
    public static DeclaredSource of(AssessmentSource id) {
        return new DeclaredSource(id, Optional.empty());
    }

    /**
     * A source with a name.
     *
     * @param id which source
     * @param labels its name
     * @return the source
     */
    public static DeclaredSource of(AssessmentSource id, Labels labels) {
        return new DeclaredSource(id, Optional.of(labels));
    }
}

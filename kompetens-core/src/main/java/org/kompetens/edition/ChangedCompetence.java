package org.kompetens.edition;

import java.util.Objects;
import org.kompetens.competence.Competence;

/**
 * A competence that two editions describe in different ways.
 *
 * @param former as the former edition has it
 * @param newer as the newer one has it, under the same identifier
 */
public record ChangedCompetence(Competence former, Competence newer) {

    /** Refuses null. */
    public ChangedCompetence {
        Objects.requireNonNull(former, "former");
        Objects.requireNonNull(newer, "newer");
    }

    /**
     * Whether a name differs, in a language that both have.
     *
     * @return whether it is called otherwise
     */
    public boolean isRenamed() {
        return former.labels().texts().entrySet().stream().anyMatch(one -> {
            String other = newer.labels().texts().getOrDefault(one.getKey(), one.getValue());
            return !other.equals(one.getValue());
        });
    }

    /**
     * Whether it is of another dimension, on another scale, or a part of another competence: figures would change by
     * that, so it is told and not taken over.
     *
     * @return whether it would count otherwise
     */
    public boolean countsOtherwise() {
        return former.dimension() != newer.dimension()
                || !former.scale().equals(newer.scale())
                || !former.broader().equals(newer.broader());
    }
}

package org.kompetens.competence;

import java.util.Objects;
import java.util.Optional;

/**
 * A level of a competence: on the competence's own scale, or on another one by name.
 *
 * @param scale the scale; empty for the competence's own
 * @param id the level on that scale
 */
public record Level(Optional<ScaleId> scale, LevelId id) {

    /** Refuses null. */
    public Level {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(id, "id");
    }

    /**
     * A level on the competence's own scale.
     *
     * @param id the level
     * @return the level
     * @throws IllegalArgumentException if it is no identifier
     */
    public static Level of(String id) {
        return new Level(Optional.empty(), LevelId.of(id));
    }

    /**
     * A level on a scale by name, be it the competence's own or one that is mapped to it.
     *
     * @param scale the scale
     * @param id the level on that scale
     * @return the level
     * @throws IllegalArgumentException if either is no identifier
     */
    public static Level of(String scale, String id) {
        return new Level(Optional.of(ScaleId.of(scale)), LevelId.of(id));
    }

    /** The level, after its scale if that is named: {@code scale/level}. */
    @Override
    public String toString() {
        return scale.map(named -> named + "/" + id).orElseGet(id::toString);
    }
}

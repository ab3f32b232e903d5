package org.kompetens.competence;

/**
 * A level, named together with the scale it stands on.
 *
 * @param scale the scale
 * @param id the level on that scale
 */
public record Level(ScaleId scale, LevelId id) {

    /**
     * A level by the identifiers of its scale and of itself.
     *
     * @param scale the scale
     * @param id the level on that scale
     * @return the level
     * @throws IllegalArgumentException if either is no identifier
     */
    public static Level of(String scale, String id) {
        return new Level(ScaleId.of(scale), LevelId.of(id));
    }

    /** Scale and level, {@code scale/level}. */
    @Override
    public String toString() {
        return scale + "/" + id;
    }
}

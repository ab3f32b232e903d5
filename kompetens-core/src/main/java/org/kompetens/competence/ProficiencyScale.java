package org.kompetens.competence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.text.Labels;

/**
 * An ordered scale on which competences are judged. The rank of a level is its position, from 1; ranks of different
 * scales are not comparable.
 *
 * @param id identifies the scale in its framework
 * @param labels its name
 * @param description what it is a scale of, if that is described
 * @param levels lowest first, at most {@value #MAX_LEVELS}
 */
public record ProficiencyScale(
        ScaleId id, Labels labels, Optional<Labels> description, List<ProficiencyLevel> levels) {

    /** The most levels a scale can have. */
    public static final int MAX_LEVELS = 100;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are more than {@value #MAX_LEVELS} levels
     */
    public ProficiencyScale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(levels, "levels");
        levels = List.copyOf(levels);
        if (levels.size() > MAX_LEVELS) {
            throw new IllegalArgumentException("levels must be at most " + MAX_LEVELS + ", are " + levels.size());
        }
    }

    /**
     * A scale without a description; see {@link #withDescription}.
     *
     * @param id identifies the scale in its framework
     * @param labels its name
     * @param levels lowest first, at most {@value #MAX_LEVELS}
     * @return the scale
     * @throws IllegalArgumentException if there are more than {@value #MAX_LEVELS} levels
     */
    public static ProficiencyScale of(ScaleId id, Labels labels, List<ProficiencyLevel> levels) {
        return new ProficiencyScale(id, labels, Optional.empty(), levels);
    }

    /**
     * This scale described.
     *
     * @param description what it is a scale of
     * @return a new scale
     */
    public ProficiencyScale withDescription(Labels description) {
        return new ProficiencyScale(id, labels, Optional.of(description), levels);
    }

    /**
     * The level with a rank.
     *
     * @param rank from 1 to the number of levels
     * @return the level
     * @throws IndexOutOfBoundsException if no level has this rank
     */
    public ProficiencyLevel level(int rank) {
        return levels.get(rank - 1);
    }
}

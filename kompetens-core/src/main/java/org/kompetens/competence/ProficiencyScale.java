package org.kompetens.competence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.text.Labels;

/**
 * An ordered scale on which competences are judged. The rank of a level is its position, from 1; ranks of different
 * scales are not comparable. Below the first level of every scale lies rank {@value #RANK_OF_NOTHING}: assessed, and
 * nothing held. A scale that names it lets assessments say it; a scale of one level, such as a certificate, then tells
 * who passed from who failed. It can never be required.
 *
 * @param id identifies the scale in its framework
 * @param labels its name
 * @param description what it is a scale of, if that is described
 * @param levels lowest first, at most {@value #MAX_LEVELS}
 * @param holdsNothing what assessments call it that nothing is held; empty where none on this scale can say it
 */
public record ProficiencyScale(
        ScaleId id,
        Labels labels,
        Optional<Labels> description,
        List<ProficiencyLevel> levels,
        Optional<ProficiencyLevel> holdsNothing) {

    /** The most levels a scale can have. */
    public static final int MAX_LEVELS = 100;

    /** The rank below the first level: nothing is held. */
    public static final int RANK_OF_NOTHING = 0;

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
        Objects.requireNonNull(holdsNothing, "holdsNothing");
        levels = List.copyOf(levels);
        if (levels.size() > MAX_LEVELS) {
            throw new IllegalArgumentException("levels must be at most " + MAX_LEVELS + ", are " + levels.size());
        }
    }

    /**
     * A scale without a description, on which no assessment can say that nothing is held; see {@link #withDescription}
     * and {@link #withHoldsNothing}.
     *
     * @param id identifies the scale in its framework
     * @param labels its name
     * @param levels lowest first, at most {@value #MAX_LEVELS}
     * @return the scale
     * @throws IllegalArgumentException if there are more than {@value #MAX_LEVELS} levels
     */
    public static ProficiencyScale of(ScaleId id, Labels labels, List<ProficiencyLevel> levels) {
        return new ProficiencyScale(id, labels, Optional.empty(), levels, Optional.empty());
    }

    /**
     * This scale described.
     *
     * @param description what it is a scale of
     * @return a new scale
     */
    public ProficiencyScale withDescription(Labels description) {
        return new ProficiencyScale(id, labels, Optional.of(description), levels, holdsNothing);
    }

    /**
     * This scale with a name for it that nothing is held.
     *
     * @param level its id, which none of the levels has, and its name
     * @return a new scale
     */
    public ProficiencyScale withHoldsNothing(ProficiencyLevel level) {
        return new ProficiencyScale(id, labels, description, levels, Optional.of(level));
    }

    /**
     * The level with a rank that can be required.
     *
     * @param rank from 1 to the number of levels
     * @return the level
     * @throws IndexOutOfBoundsException if no level has this rank
     */
    public ProficiencyLevel level(int rank) {
        return levels.get(rank - 1);
    }

    /**
     * All that an assessment on this scale can say.
     *
     * @return the levels, lowest first, and where the scale has a name for it that nothing is held
     */
    public List<ProficiencyLevel> assessable() {
        return Stream.concat(levels.stream(), holdsNothing.stream()).toList();
    }

    /**
     * What the scale calls a rank that can be held.
     *
     * @param rank from {@value #RANK_OF_NOTHING} to the number of levels
     * @return the level; empty for {@value #RANK_OF_NOTHING} where the scale has no name for it
     * @throws IndexOutOfBoundsException if there is no such rank
     */
    public Optional<ProficiencyLevel> named(int rank) {
        return rank == RANK_OF_NOTHING ? holdsNothing : Optional.of(level(rank));
    }
}

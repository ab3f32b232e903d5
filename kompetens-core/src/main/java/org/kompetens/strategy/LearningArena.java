package org.kompetens.strategy;

import java.util.List;
import java.util.Optional;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/**
 * What people learn through. An organisation has a list of its own; S3 asks for one and {@link #STANDARD} is supplied.
 *
 * @param value the identifier; compared letter by letter
 */
public record LearningArena(String value) implements Comparable<LearningArena> {

    /** The supplied arenas: course, formal education, practice at work, shadowing, mentorship, network, conference, e-learning. */
    public static final List<LearningArena> STANDARD = List.of(
            new LearningArena("course"),
            new LearningArena("formal-education"),
            new LearningArena("practice"),
            new LearningArena("shadowing"),
            new LearningArena("mentorship"),
            new LearningArena("network"),
            new LearningArena("conference"),
            new LearningArena("e-learning"));

    /**
     * Checks.
     *
     * @throws IllegalArgumentException as {@link Identifiers#check} does
     */
    public LearningArena {
        Identifiers.check("LearningArena", value);
    }

    /**
     * An arena by its identifier.
     *
     * @param value one of {@link #STANDARD} or the organisation's own
     * @return the arena
     */
    public static LearningArena of(String value) {
        return new LearningArena(value);
    }

    /**
     * What a supplied arena is called.
     *
     * @return its name in all languages, or empty for one of the organisation's own
     */
    public Optional<Labels> labels() {
        String key = "arena." + value;
        return StrategyWords.has(key) ? Optional.of(StrategyWords.labels(key)) : Optional.empty();
    }

    @Override
    public int compareTo(LearningArena other) {
        return Identifiers.compare(value, other.value);
    }

    /** The identifier itself. */
    @Override
    public String toString() {
        return value;
    }
}

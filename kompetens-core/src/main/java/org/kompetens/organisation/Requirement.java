package org.kompetens.organisation;

import java.util.Objects;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/**
 * A competence that a role or a unit requires of each who works there, on the dates of a period.
 *
 * @param competence what is required
 * @param level the level required, on the competence's own scale or on one mapped to it
 * @param weight how critical it is, from {@value #MIN_WEIGHT} to {@value #MAX_WEIGHT}
 * @param period when it is required
 */
public record Requirement(CompetenceId competence, Level level, int weight, Period period) {

    /** The least weight. */
    public static final int MIN_WEIGHT = 1;

    /** The greatest weight. */
    public static final int MAX_WEIGHT = 5;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the weight is out of bounds
     */
    public Requirement {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(period, "period");
        if (weight < MIN_WEIGHT || weight > MAX_WEIGHT) {
            throw new IllegalArgumentException(
                    "weight must be from " + MIN_WEIGHT + " to " + MAX_WEIGHT + ": " + weight);
        }
    }

    /**
     * A requirement without beginning or end; see {@link #withPeriod}.
     *
     * @param competence what is required
     * @param level the level required
     * @param weight how critical it is, from {@value #MIN_WEIGHT} to {@value #MAX_WEIGHT}
     * @return the requirement
     * @throws IllegalArgumentException if the weight is out of bounds
     */
    public static Requirement of(CompetenceId competence, Level level, int weight) {
        return new Requirement(competence, level, weight, Period.ALWAYS);
    }

    /**
     * The same requirement for another period.
     *
     * @param period when it is required
     * @return a new requirement
     */
    public Requirement withPeriod(Period period) {
        return new Requirement(competence, level, weight, period);
    }
}

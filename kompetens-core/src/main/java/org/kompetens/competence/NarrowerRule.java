package org.kompetens.competence;

import java.util.Objects;

/**
 * That a broader competence may be met by the narrower ones that are directly {@linkplain Competence#broader part} of
 * it. Without such a rule they have nothing to do with it. Held in this way is the highest level at which at least so
 * many of them are held; rules are not chained.
 *
 * @param broader the competence that may be met
 * @param atLeast how many of its parts must be held, from 1
 */
public record NarrowerRule(CompetenceId broader, int atLeast) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if {@code atLeast} is below 1
     */
    public NarrowerRule {
        Objects.requireNonNull(broader, "broader");
        if (atLeast < 1) {
            throw new IllegalArgumentException("atLeast must be at least 1: " + atLeast);
        }
    }
}

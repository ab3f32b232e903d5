package org.kompetens.organisation;

import java.util.Objects;
import org.kompetens.competence.CompetenceId;

/**
 * That a competence is not required of one person for a while, whoever requires it, in all of the person's employments. It
 * reaches no broader and no narrower competence. What the person holds still counts for coverage.
 *
 * @param competence the competence
 * @param period when; {@code until} is the first date on which it is required again
 * @param reason why
 */
public record Exemption(CompetenceId competence, Period period, ReasonCode reason) {

    /** Refuses null. */
    public Exemption {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(reason, "reason");
    }

    /** The competence; nothing of when and why. */
    @Override
    public String toString() {
        return "Exemption[competence=" + competence + "]";
    }
}

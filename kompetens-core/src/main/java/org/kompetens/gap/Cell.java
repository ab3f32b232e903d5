package org.kompetens.gap;

import org.kompetens.organisation.Employment;

/**
 * One employment × one competence required of it, and what comes of it.
 *
 * @param employment the employment
 * @param required what it requires of the competence
 * @param outcome what comes of it
 */
public record Cell(Employment employment, RequiredCompetence required, Outcome outcome) {

    /**
     * Whether a mapping that merges levels led to the required or to the held rank, so that the steps are a
     * coarsening.
     *
     * @return true if so
     */
    public boolean isMerged() {
        return outcome.isMerged(required.levelFrom().level());
    }

    /** Employment and competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Cell[" + employment + ", competence=" + required.competence() + "]";
    }
}

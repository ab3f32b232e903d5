package org.kompetens.gap;

import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Assessment;

/**
 * An assessment, and its level as a rank on the competence's own scale.
 *
 * @param assessment the assessment as it was recorded
 * @param level its level on the competence's own scale
 */
public record RankedAssessment(Assessment assessment, RankedLevel level) {

    /**
     * An assessment of a record without errors.
     *
     * @throws IllegalArgumentException if it is at a level that is none of the competence's
     */
    static RankedAssessment of(ResolvedCompetence competence, Assessment assessment) {
        RankedLevel level = competence
                .rank(assessment.level())
                .orElseThrow(() -> new IllegalArgumentException("an assessment of " + competence
                        + " is at a level that is not on its scale.\nMaybe ask Organisation.findings first"));
        return new RankedAssessment(assessment, level);
    }

    /** The competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Ranked" + assessment;
    }
}

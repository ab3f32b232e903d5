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

    static RankedAssessment of(ResolvedCompetence competence, Assessment assessment) {
        return new RankedAssessment(
                assessment, competence.rank(assessment.level()).orElseThrow());
    }

    /** The competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Ranked" + assessment;
    }
}

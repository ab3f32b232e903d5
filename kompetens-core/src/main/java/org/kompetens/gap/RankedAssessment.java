package org.kompetens.gap;

import org.kompetens.competence.RankedLevel;
import org.kompetens.organisation.Assessment;

/**
 * An assessment, and its level as a rank on the competence's own scale.
 *
 * @param assessment the assessment as it was recorded
 * @param level its level on the competence's own scale
 */
public record RankedAssessment(Assessment assessment, RankedLevel level) {

    /** The competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Ranked" + assessment;
    }
}

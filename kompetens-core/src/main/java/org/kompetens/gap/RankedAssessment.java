package org.kompetens.gap;

import java.util.Comparator;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSources;

/**
 * An assessment, and its level as a rank on the competence's own scale.
 *
 * @param assessment the assessment as it was recorded
 * @param level its level on the competence's own scale
 * @param strength how strong its source is in its organisation, from 0; greater for a stronger one
 */
public record RankedAssessment(Assessment assessment, RankedLevel level, int strength) {

    /** The greatest is the one with the first id. */
    static final Comparator<RankedAssessment> BY_FIRST_ID =
            Comparator.comparing(ranked -> ranked.assessment().id(), Comparator.reverseOrder());

    /** The greatest is the latest; among equals by the stronger source, then the lower level, then the first id. */
    static final Comparator<RankedAssessment> BY_LATEST = by(Preference::latest);

    /** The greatest is the one that is preferred. */
    static Comparator<RankedAssessment> by(Preference preference) {
        return Comparator.<RankedAssessment>comparingLong(
                        one -> preference.of(one.day(), one.strength(), one.level.rank()))
                .thenComparing(BY_FIRST_ID);
    }

    /**
     * An assessment of a record without errors.
     *
     * @throws IllegalArgumentException if it is at a level that is none of the competence's, or by an unknown source
     */
    static RankedAssessment of(AssessmentSources sources, ResolvedCompetence competence, Assessment assessment) {
        RankedLevel level = assessment
                .level()
                .flatMap(competence::rank)
                .orElseThrow(() -> new IllegalArgumentException("an assessment of " + competence
                        + " is at a level that is not on its scale.\nMaybe ask Organisation.findings first"));
        int strength = sources.strength(assessment.source())
                .orElseThrow(() -> new IllegalArgumentException("an assessment of " + competence
                        + " is by a source that the organisation does not have.\nMaybe ask Organisation.findings first"));
        return new RankedAssessment(assessment, level, strength);
    }

    /** The same at another level. */
    RankedAssessment withLevel(RankedLevel other) {
        return new RankedAssessment(assessment, other, strength);
    }

    /**
     * The precedence that it takes over others of its competence.
     *
     * @param moment when
     * @param preference how valid assessments are weighed
     */
    long precedence(Moment moment, Preference preference) {
        return Precedence.of(
                moment.known(), moment.day(), day(), expiryDay(), strength, level.rank(), preference);
    }

    int day() {
        return Days.of(assessment.date());
    }

    private int expiryDay() {
        return assessment.expiry().isPresent() ? Days.of(assessment.expiry().get()) : Days.NEVER;
    }

    /** The competence; nothing of what was found. */
    @Override
    public String toString() {
        return "Ranked" + assessment;
    }
}

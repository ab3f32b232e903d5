package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSources;

/**
 * An assessment, and its level as a rank on the competence's own scale.
 *
 * @param assessment the assessment as it was recorded; it may be of a retired competence, and count for a successor
 * @param level its level on the scale of the competence for which it counts
 * @param strength how strong its source is in its organisation, from 0; greater for a stronger one
 * @param succession by which it counts for a competence that it is not of; empty where it is of that very competence
 */
public record RankedAssessment(
        Assessment assessment, RankedLevel level, int strength, Optional<ResolvedSuccession> succession) {

    /** Refuses null. */
    public RankedAssessment {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(succession, "succession");
    }

    /**
     * An assessment of the competence itself.
     *
     * @param assessment the assessment as it was recorded
     * @param level its level on the competence's own scale
     * @param strength how strong its source is in its organisation, from 0; greater for a stronger one
     */
    public RankedAssessment(Assessment assessment, RankedLevel level, int strength) {
        this(assessment, level, strength, Optional.empty());
    }

    /**
     * The greatest is the one with the first id. Where one assessment counts in several ways, that which counts for the
     * first competence, then the way that counts from the earliest date, then one that merges no levels.
     */
    static final Comparator<RankedAssessment> BY_FIRST_ID = Comparator.<RankedAssessment, AssessmentId>comparing(
                    one -> one.assessment().id())
            .thenComparing(RankedAssessment::counted)
            .thenComparing(one -> one.succession().map(ResolvedSuccession::date).orElse(LocalDate.MIN))
            .thenComparing(one -> one.level().merged())
            .reversed();

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
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "an assessment of " + competence
                                        + " is by a source that the organisation does not have.\nMaybe ask Organisation.findings first"));
        return new RankedAssessment(assessment, level, strength);
    }

    /** For which competence it counts. */
    CompetenceId counted() {
        return succession.map(way -> way.successor().id()).orElse(assessment.competence());
    }

    /** The same at another level. */
    RankedAssessment withLevel(RankedLevel other) {
        return new RankedAssessment(assessment, other, strength, succession);
    }

    /** As it counts for a successor of its competence. */
    RankedAssessment by(ResolvedSuccession way) {
        return new RankedAssessment(assessment, way.rank(level), strength, Optional.of(way));
    }

    /** When it begins to count for its competence: when it is made, or by a revision that comes no sooner. */
    Moment begins() {
        return succession
                .map(ResolvedSuccession::date)
                .filter(revised -> !revised.isBefore(assessment.date()))
                .map(revised -> Moment.of(revised, HeldChange.Cause.REVISION))
                .orElseGet(() -> Moment.of(assessment.date(), HeldChange.Cause.ASSESSMENT));
    }

    /**
     * The precedence that it takes over others of its competence.
     *
     * @param moment when
     * @param preference how valid assessments are weighed
     */
    long precedence(Moment moment, Preference preference) {
        if (succession.isPresent() && Days.of(succession.get().date()) > moment.revised()) {
            return Precedence.NONE;
        }
        return Precedence.of(moment.known(), moment.day(), day(), expiryDay(), strength, level.rank(), preference);
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

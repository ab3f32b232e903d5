package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;

/**
 * A level that somebody holds of a competence at the as-of date, and how long it is known to last. It tells of a person.
 *
 * @param competence the competence
 * @param by the assessment that counts, and its level on the competence's own scale
 * @param until the first date on which that level is no longer held, or more than nothing, by the assessments made so far; empty if none of
 *     them ever expires
 */
public record HeldLevel(ResolvedCompetence competence, RankedAssessment by, Optional<LocalDate> until) {

    /**
     * The level held.
     *
     * @return its rank on the competence's own scale, from 1; 0 where it was {@linkplain GapAnalysis#heldNothing asked}
     *     of what nothing is held
     */
    public int rank() {
        return by.level().rank();
    }

    /**
     * Whether the level is no longer held on a date, as far as it is known now.
     *
     * @param date the date
     * @return true from {@link #until} on
     */
    public boolean isOverBy(LocalDate date) {
        return until.isPresent() && !until.get().isAfter(date);
    }

    /** The competence; nothing of the person. */
    @Override
    public String toString() {
        return "HeldLevel[competence=" + competence + "]";
    }
}

package org.kompetens.gap;

import java.time.LocalDate;

/**
 * An assessment of a cell's competence, and what was made of it.
 *
 * @param assessment the assessment
 * @param verdict what was made of it
 */
public record ConsideredAssessment(RankedAssessment assessment, Verdict verdict) {

    /** What was made of an assessment. */
    public enum Verdict {
        /** It counts. */
        COUNTS,
        /** It is valid, and the policy chose another. */
        NOT_CHOSEN,
        /** It has expired by the as-of date. */
        EXPIRED,
        /** It is dated after the as-of date. */
        DATED_LATER
    }

    static ConsideredAssessment of(RankedAssessment ranked, Outcome outcome, LocalDate asOf) {
        Verdict verdict;
        if (ranked.assessment().date().isAfter(asOf)) {
            verdict = Verdict.DATED_LATER;
        } else if (ranked.assessment().isExpired(asOf)) {
            verdict = Verdict.EXPIRED;
        } else {
            verdict = counts(ranked, outcome) ? Verdict.COUNTS : Verdict.NOT_CHOSEN;
        }
        return new ConsideredAssessment(ranked, verdict);
    }

    private static boolean counts(RankedAssessment ranked, Outcome outcome) {
        return (outcome instanceof Outcome.Met met && met.held().equals(ranked))
                || (outcome instanceof Outcome.FallsShort shortOf
                        && shortOf.held().equals(ranked));
    }

    /** The verdict; nothing of what was found. */
    @Override
    public String toString() {
        return "ConsideredAssessment[" + verdict + "]";
    }
}

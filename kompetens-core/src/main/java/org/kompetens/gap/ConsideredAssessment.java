package org.kompetens.gap;

import java.time.LocalDate;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;

/**
 * An assessment of a cell's competence, or of a narrower one that may meet it, and what was made of it.
 *
 * @param competence what was judged
 * @param assessment the assessment
 * @param verdict what was made of it
 */
public record ConsideredAssessment(ResolvedCompetence competence, RankedAssessment assessment, Verdict verdict) {

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

    static ConsideredAssessment of(
            ResolvedCompetence competence, RankedAssessment ranked, Outcome outcome, LocalDate asOf) {
        long precedence = ranked.precedence(Moment.on(asOf), Preference::latest);
        Verdict verdict;
        if (precedence == Precedence.NONE) {
            verdict = Verdict.DATED_LATER;
        } else if (Precedence.isExpired(precedence)) {
            verdict = Verdict.EXPIRED;
        } else {
            verdict = counts(ranked, outcome) ? Verdict.COUNTS : Verdict.NOT_CHOSEN;
        }
        return new ConsideredAssessment(competence, ranked, verdict);
    }

    private static boolean counts(RankedAssessment ranked, Outcome outcome) {
        return outcome.kind().standing() == OutcomeKind.Standing.KNOWN
                && outcome.assessment().orElseThrow().assessment().equals(ranked.assessment());
    }

    /** The verdict; nothing of what was found. */
    @Override
    public String toString() {
        return "ConsideredAssessment[" + verdict + "]";
    }
}

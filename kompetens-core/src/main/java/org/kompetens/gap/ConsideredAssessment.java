package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;
import org.kompetens.organisation.Assessment;
import org.kompetens.text.Labels;

/**
 * An assessment of a cell's competence, or of a narrower one that may meet it, and what was made of it.
 *
 * @param competence for which it counts
 * @param assessment the assessment as it was recorded, with the expiry that applies
 * @param level its level on the competence's own scale; empty where no judgement was possible
 * @param succession by which it counts for a competence that replaced the one that was judged; empty where it was that
 *     very competence
 * @param expiresByRule whether that expiry is by a {@linkplain org.kompetens.organisation.ValidityRule rule}, and not
 *     its own
 * @param sourceLabels what the organisation calls its source; empty where it declares no name for it
 * @param verdict what was made of it
 */
public record ConsideredAssessment(
        ResolvedCompetence competence,
        Assessment assessment,
        Optional<RankedLevel> level,
        Optional<ResolvedSuccession> succession,
        boolean expiresByRule,
        Optional<Labels> sourceLabels,
        Verdict verdict) {

    /** What was made of an assessment. */
    public enum Verdict {
        /** It counts. */
        COUNTS,
        /** It is valid, and the policy chose another. */
        NOT_CHOSEN,
        /** It has expired by the as-of date. */
        EXPIRED,
        /** It is dated after the as-of date. */
        DATED_LATER,
        /** It was tried, and no judgement was possible. */
        NOT_POSSIBLE
    }

    static ConsideredAssessment of(
            ResolvedCompetence competence,
            Assessment assessment,
            Optional<RankedAssessment> ranked,
            Optional<ResolvedSuccession> succession,
            boolean expiresByRule,
            Optional<Labels> source,
            Outcome outcome,
            LocalDate asOf) {
        return new ConsideredAssessment(
                competence,
                assessment,
                ranked.map(RankedAssessment::level),
                succession,
                ranked.isPresent() && expiresByRule,
                source,
                ranked.map(one -> verdict(one, outcome, asOf)).orElse(Verdict.NOT_POSSIBLE));
    }

    private static Verdict verdict(RankedAssessment ranked, Outcome outcome, LocalDate asOf) {
        long precedence = ranked.precedence(Moment.on(asOf), Preference::latest);
        if (precedence == Precedence.NONE) {
            return Verdict.DATED_LATER;
        }
        if (Precedence.isExpired(precedence)) {
            return Verdict.EXPIRED;
        }
        return counts(ranked, outcome) ? Verdict.COUNTS : Verdict.NOT_CHOSEN;
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

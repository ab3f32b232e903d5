package org.kompetens.gap;

import java.util.Optional;
import org.kompetens.competence.RankedLevel;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
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
        /** It is valid, and the policy chose another of the same competence. */
        NOT_CHOSEN,
        /** It is of a narrower competence, of which too few are held for the broader one to be met by them. */
        TOO_FEW_NARROWER,
        /** The policy chose it for its competence, and what is held of another one decides the level. */
        NOT_DECISIVE,
        /** It is valid, and what is required is waived. */
        WAIVED,
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
            Reasons reasons) {
        return new ConsideredAssessment(
                competence,
                assessment,
                ranked.map(RankedAssessment::level),
                succession,
                ranked.isPresent() && expiresByRule,
                source,
                ranked.map(one -> reasons.verdict(competence, one)).orElse(Verdict.NOT_POSSIBLE));
    }

    /** Whether the policy chose it among those of its competence. */
    boolean isChosen() {
        return switch (verdict) {
            case COUNTS, TOO_FEW_NARROWER, NOT_DECISIVE -> true;
            case NOT_CHOSEN, WAIVED, EXPIRED, DATED_LATER, NOT_POSSIBLE -> false;
        };
    }

    /** The verdict; nothing of what was found. */
    @Override
    public String toString() {
        return "ConsideredAssessment[" + verdict + "]";
    }
}

package org.kompetens.gap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedNarrowerRule;
import org.kompetens.gap.ConsideredAssessment.Verdict;
import org.kompetens.internal.Preference;
import org.kompetens.internal.held.Precedence;

/**
 * Why an assessment counts for a cell or does not.
 *
 * @param outcome of the cell
 * @param rule by which narrower competences may meet that of the cell; empty where there is none
 * @param own what is held of that competence and of the narrower ones, each by its own assessments
 * @param asOf the as-of date
 */
record Reasons(Outcome outcome, Optional<ResolvedNarrowerRule> rule, Map<CompetenceId, Held> own, LocalDate asOf) {

    /** What was made of an assessment, as it counts for one of these competences. */
    Verdict verdict(ResolvedCompetence competence, RankedAssessment ranked) {
        long precedence = ranked.precedence(Moment.on(asOf), Preference::latest);
        if (precedence == Precedence.NONE) {
            return Verdict.DATED_LATER;
        }
        if (Precedence.isExpired(precedence)) {
            return Verdict.EXPIRED;
        }
        if (outcome.kind().standing() == OutcomeKind.Standing.WAIVED) {
            return Verdict.WAIVED;
        }
        if (counts(ranked)) {
            return Verdict.COUNTS;
        }
        if (!isChosen(competence, ranked)) {
            return Verdict.NOT_CHOSEN;
        }
        return rule.filter(one -> one.narrower().contains(competence) && narrowerHeld() < one.atLeast())
                        .isPresent()
                ? Verdict.TOO_FEW_NARROWER
                : Verdict.NOT_DECISIVE;
    }

    private boolean counts(RankedAssessment ranked) {
        return outcome.kind().standing() == OutcomeKind.Standing.KNOWN
                && outcome.assessment().orElseThrow().assessment().equals(ranked.assessment());
    }

    /** Whether it is what the policy chose among those of its own competence. */
    private boolean isChosen(ResolvedCompetence competence, RankedAssessment ranked) {
        return Optional.ofNullable(own.get(competence.id()))
                .flatMap(Held::assessment)
                .filter(chosen -> chosen.assessment().equals(ranked.assessment()))
                .isPresent();
    }

    /** Of how many narrower competences any level is held; to hold nothing does not help. */
    long narrowerHeld() {
        return rule.stream()
                .flatMap(one -> one.narrower().stream())
                .flatMap(one -> Optional.ofNullable(own.get(one.id())).stream())
                .flatMap(held -> held.counting().stream())
                .filter(by -> by.level().rank() > ProficiencyScale.RANK_OF_NOTHING)
                .count();
    }
}

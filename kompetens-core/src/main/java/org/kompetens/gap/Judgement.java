package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Assessment;

/** How the assessments of one competence are judged at one date. */
final class Judgement {

    private Judgement() {}

    static Held of(
            ResolvedCompetence competence, List<Assessment> assessments, LocalDate asOf, AssessmentPolicy policy) {
        List<RankedAssessment> valid = new ArrayList<>(assessments.size());
        RankedAssessment latestExpired = null;
        for (Assessment assessment : assessments) {
            if (assessment.date().isAfter(asOf)) {
                continue;
            }
            RankedAssessment ranked = ranked(competence, assessment);
            if (!assessment.isExpired(asOf)) {
                valid.add(ranked);
            } else {
                latestExpired = later(latestExpired, ranked);
            }
        }
        if (!valid.isEmpty()) {
            return new Held.Known(chosen(valid, policy));
        }
        return latestExpired == null ? new Held.Unassessed() : new Held.Expired(latestExpired);
    }

    static RankedAssessment ranked(ResolvedCompetence competence, Assessment assessment) {
        return new RankedAssessment(
                assessment, competence.rank(assessment.level()).orElseThrow());
    }

    static RankedAssessment later(@Nullable RankedAssessment one, RankedAssessment other) {
        return one == null || Order.LATEST.compare(other, one) > 0 ? other : one;
    }

    static RankedAssessment chosen(List<RankedAssessment> valid, AssessmentPolicy policy) {
        RankedAssessment chosen = policy.choose(List.copyOf(valid));
        if (!valid.contains(chosen)) {
            throw new IllegalStateException("policy " + policy.name() + " chose an assessment it was not given");
        }
        return chosen;
    }
}

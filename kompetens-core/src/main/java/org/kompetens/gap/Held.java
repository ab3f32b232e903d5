package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Assessment;

/** What an employee holds of one competence at a date: the assessment that counts, the latest expired one, or neither. */
record Held(@Nullable RankedAssessment counts, @Nullable RankedAssessment latestExpired) {

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
            } else if (latestExpired == null || Order.LATEST.compare(ranked, latestExpired) > 0) {
                latestExpired = ranked;
            }
        }
        return new Held(valid.isEmpty() ? null : chosen(valid, policy), latestExpired);
    }

    static RankedAssessment ranked(ResolvedCompetence competence, Assessment assessment) {
        return new RankedAssessment(
                assessment, competence.rank(assessment.level()).orElseThrow());
    }

    private static RankedAssessment chosen(List<RankedAssessment> valid, AssessmentPolicy policy) {
        RankedAssessment chosen = policy.choose(List.copyOf(valid));
        if (!valid.contains(chosen)) {
            throw new IllegalStateException("policy " + policy.name() + " chose an assessment it was not given");
        }
        return chosen;
    }

    Outcome against(int requiredRank) {
        if (counts != null) {
            int surplus = counts.level().rank() - requiredRank;
            return surplus >= 0 ? new Outcome.Met(counts, surplus) : new Outcome.FallsShort(counts, -surplus);
        }
        return latestExpired != null ? new Outcome.Expired(latestExpired) : new Outcome.Unassessed();
    }
}

package org.kompetens.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Assessment;

/** The assessments of one employee, by what was judged; each kept in the order of the record. */
final class AssessmentsByCompetence {

    private final Map<CompetenceId, List<Assessment>> byCompetence = new HashMap<>();
    private final AssessmentPolicy policy;

    AssessmentsByCompetence(List<Assessment> assessments, AssessmentPolicy policy) {
        this.policy = policy;
        for (Assessment assessment : assessments) {
            byCompetence
                    .computeIfAbsent(assessment.competence(), id -> new ArrayList<>())
                    .add(assessment);
        }
    }

    /**
     * Those of a competence.
     *
     * @throws IllegalArgumentException if one is at an unknown level
     */
    OwnAssessments of(ResolvedCompetence competence) {
        List<RankedAssessment> ranked = new ArrayList<>();
        for (Assessment assessment : byCompetence.getOrDefault(competence.id(), List.of())) {
            ranked.add(RankedAssessment.of(competence, assessment));
        }
        return new OwnAssessments(ranked, policy);
    }
}

package org.kompetens.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentSources;

/** The assessments of one employee, by what was judged; each kept in the order of the record. */
final class AssessmentsByCompetence {

    private final Map<CompetenceId, List<Assessment>> byCompetence = new HashMap<>();
    private final AssessmentPolicy policy;
    private final AssessmentSources sources;

    AssessmentsByCompetence(List<Assessment> assessments, AssessmentPolicy policy, AssessmentSources sources) {
        this.policy = policy;
        this.sources = sources;
        for (Assessment assessment : assessments) {
            byCompetence
                    .computeIfAbsent(assessment.competence(), id -> new ArrayList<>())
                    .add(assessment);
        }
    }

    /** Those of a competence. */
    OwnAssessments of(ResolvedCompetence competence) {
        return new OwnAssessments(ranked(competence), policy, sources);
    }

    /** Those of a competence that are not at a level that a mapping merged. */
    OwnAssessments notMerged(ResolvedCompetence competence) {
        List<RankedAssessment> ranked = ranked(competence);
        ranked.removeIf(one -> one.level().merged());
        return new OwnAssessments(ranked, policy, sources);
    }

    /** Whether one of a competence is at a level that a mapping merged. */
    boolean haveMerged(ResolvedCompetence competence) {
        return competence.mergesLevels()
                && ranked(competence).stream().anyMatch(one -> one.level().merged());
    }

    private List<RankedAssessment> ranked(ResolvedCompetence competence) {
        List<RankedAssessment> ranked = new ArrayList<>();
        for (Assessment assessment : byCompetence.getOrDefault(competence.id(), List.of())) {
            if (assessment.level().isPresent()) {
                ranked.add(RankedAssessment.of(sources, competence, assessment));
            }
        }
        return ranked;
    }
}

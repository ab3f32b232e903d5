package org.kompetens.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.Assessment;

/** The assessments of one employee, by what was judged; each kept in the order of the record. */
final class AssessmentsByCompetence {

    private final Map<CompetenceId, List<Assessment>> byCompetence = new HashMap<>();

    AssessmentsByCompetence(List<Assessment> assessments) {
        for (Assessment assessment : assessments) {
            byCompetence
                    .computeIfAbsent(assessment.competence(), id -> new ArrayList<>())
                    .add(assessment);
        }
    }

    List<Assessment> of(CompetenceId competence) {
        return byCompetence.getOrDefault(competence, List.of());
    }
}

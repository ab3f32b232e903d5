package org.kompetens.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.Organisation;

/** The assessments of one employee, by what was judged; each kept in the order of the record. For all threads. */
final class AssessmentsByCompetence {

    private final Map<CompetenceId, List<Assessment>> byCompetence = new HashMap<>();
    private final AssessmentPolicy policy;
    private final Organisation organisation;

    AssessmentsByCompetence(List<Assessment> assessments, AssessmentPolicy policy, Organisation organisation) {
        this.policy = policy;
        this.organisation = organisation;
        for (Assessment assessment : assessments) {
            byCompetence
                    .computeIfAbsent(assessment.competence(), id -> new ArrayList<>())
                    .add(assessment);
        }
    }

    /** Those of the competence itself, as they were recorded. */
    List<Assessment> recorded(ResolvedCompetence competence) {
        return byCompetence.getOrDefault(competence.id(), List.of());
    }

    /** Those of a competence. */
    OwnAssessments of(ResolvedCompetence competence) {
        return new OwnAssessments(ranked(competence), policy, organisation.sources());
    }

    /** Those of a competence that are not at a level that a mapping merged. */
    OwnAssessments notMerged(ResolvedCompetence competence) {
        List<RankedAssessment> ranked = ranked(competence);
        ranked.removeIf(one -> one.level().merged());
        return new OwnAssessments(ranked, policy, organisation.sources());
    }

    /** Whether one of a competence is at a level that a mapping merged. */
    boolean haveMerged(ResolvedCompetence competence) {
        return ranked(competence).stream().anyMatch(one -> one.level().merged());
    }

    /** Its own, and those of retired competences that it replaces at some time. */
    private List<RankedAssessment> ranked(ResolvedCompetence competence) {
        List<RankedAssessment> ranked = own(competence);
        for (ResolvedSuccession way : organisation.framework().successionsTo(competence.id())) {
            own(way.retired()).forEach(one -> ranked.add(one.by(way)));
        }
        return ranked;
    }

    private List<RankedAssessment> own(ResolvedCompetence competence) {
        List<RankedAssessment> own = new ArrayList<>();
        for (Assessment assessment : recorded(competence)) {
            if (assessment.level().isPresent()) {
                Assessment applied = organisation.validity().applied(assessment);
                own.add(RankedAssessment.of(organisation.sources(), competence, applied));
            }
        }
        return own;
    }
}

package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedFramework;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;

/** What the sources say of one employee at a date, side by side. */
final class SourceComparison {

    private final ResolvedFramework framework;
    private final List<Assessment> assessments;

    /** By the index of the competence: of each source the latest valid assessment. */
    private final Map<Integer, Map<AssessmentSource, RankedAssessment>> latest = new TreeMap<>();

    SourceComparison(ResolvedFramework framework, List<Assessment> assessments, LocalDate asOf) {
        this.framework = framework;
        this.assessments = assessments;
        for (Assessment assessment : assessments) {
            if (!assessment.date().isAfter(asOf) && !assessment.isExpired(asOf)) {
                ResolvedCompetence competence =
                        framework.competence(assessment.competence()).orElseThrow();
                latest.computeIfAbsent(competence.index(), none -> new EnumMap<>(AssessmentSource.class))
                        .merge(assessment.source(), Judgement.ranked(competence, assessment), Judgement::later);
            }
        }
    }

    List<Disagreement> disagreements() {
        List<Disagreement> disagreements = new ArrayList<>();
        latest.forEach((index, bySource) -> {
            if (ranks(bySource) > 1) {
                disagreements.add(new Disagreement(framework.competences().get(index), List.copyOf(bySource.values())));
            }
        });
        return disagreements;
    }

    private static long ranks(Map<AssessmentSource, RankedAssessment> bySource) {
        return bySource.values().stream()
                .map(one -> one.level().rank())
                .distinct()
                .count();
    }

    /** Each where the latest of the assessments stands that do not agree. */
    Findings findings() {
        List<Disagreement> disagreements = disagreements();
        if (disagreements.isEmpty()) {
            return Findings.NONE;
        }
        Map<AssessmentId, Integer> positions = new HashMap<>();
        for (int i = 0; i < assessments.size(); i++) {
            positions.put(assessments.get(i).id(), i);
        }
        return new Findings(disagreements.stream()
                .map(one -> Finding.of(
                                GapRule.SOURCES_DISAGREE,
                                FieldPath.of("assessments", positions.getOrDefault(latest(one), 0)))
                        .withValue("competence", one.competence().id()))
                .toList());
    }

    private static AssessmentId latest(Disagreement disagreement) {
        return disagreement.bySource().stream()
                .max(Order.LATEST)
                .orElseThrow()
                .assessment()
                .id();
    }
}

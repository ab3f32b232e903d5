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
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;

/** What the sources say of one employee at a date, side by side. */
final class SourceComparison {

    private final ResolvedFramework framework;
    private final List<Assessment> assessments;

    private final Moment asOf;

    /** By the index of the competence: the assessments of each source, of which the latest valid one is compared. */
    private final Map<Integer, Map<AssessmentSource, List<RankedAssessment>>> assessed = new TreeMap<>();

    SourceComparison(ResolvedFramework framework, List<Assessment> assessments, LocalDate asOf) {
        this.framework = framework;
        this.assessments = assessments;
        this.asOf = Moment.on(asOf);
        for (Assessment assessment : assessments) {
            ResolvedCompetence competence = framework
                    .competence(assessment.competence())
                    .orElseThrow(
                            () -> new IllegalArgumentException("an assessment is of a competence that is not in the"
                                    + " framework.\nMaybe ask Organisation.findings first"));
            if (assessment.level().isPresent()) {
                assessed.computeIfAbsent(competence.index(), none -> new EnumMap<>(AssessmentSource.class))
                        .computeIfAbsent(assessment.source(), none -> new ArrayList<>())
                        .add(RankedAssessment.of(competence, assessment));
            }
        }
    }

    List<Disagreement> disagreements() {
        List<Disagreement> disagreements = new ArrayList<>();
        assessed.forEach((index, bySource) -> {
            List<RankedAssessment> latest = bySource.values().stream()
                    .map(ofSource -> new OwnAssessments(ofSource, AssessmentPolicy.LATEST).changes(List.of(asOf)))
                    .map(HeldChange::last)
                    .flatMap(held -> held.counting().stream())
                    .toList();
            if (latest.stream().map(one -> one.level().rank()).distinct().count() > 1) {
                disagreements.add(new Disagreement(framework.competences().get(index), latest));
            }
        });
        return disagreements;
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
        FindingsBuilder found = new FindingsBuilder();
        for (Disagreement one : disagreements) {
            found.add(Finding.of(
                            GapRule.SOURCES_DISAGREE,
                            FieldPath.of("assessments", positions.getOrDefault(latest(one), 0)))
                    .withValue("competence", one.competence().id()));
        }
        return found.build();
    }

    private static AssessmentId latest(Disagreement disagreement) {
        return disagreement.bySource().stream()
                .max(RankedAssessment.BY_LATEST)
                .orElseThrow()
                .assessment()
                .id();
    }
}

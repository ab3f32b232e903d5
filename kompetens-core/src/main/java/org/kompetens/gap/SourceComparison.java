package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ResolvedSuccession;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.Organisation;

/** What the sources say of one employee at a date, side by side. */
final class SourceComparison {

    private final Organisation organisation;
    private final List<Assessment> assessments;

    private final Moment asOf;

    /**
     * By the index of the competence: the assessments of each source, the weakest first, of which the latest valid one is
     * compared.
     */
    private final Map<Integer, Map<Integer, List<RankedAssessment>>> assessed = new TreeMap<>();

    SourceComparison(Organisation organisation, List<Assessment> assessments, LocalDate asOf) {
        this.organisation = organisation;
        this.assessments = assessments;
        this.asOf = Moment.on(asOf);
        for (Assessment assessment : assessments) {
            ResolvedCompetence competence = organisation
                    .framework()
                    .competence(assessment.competence())
                    .orElseThrow(
                            () -> new IllegalArgumentException("an assessment is of a competence that is not in the"
                                    + " framework.\nMaybe ask Organisation.findings first"));
            if (assessment.level().isPresent()) {
                RankedAssessment ranked = RankedAssessment.of(organisation.sources(), competence, assessment);
                add(competence, ranked);
                for (ResolvedSuccession way : organisation.framework().successionsOf(competence.id())) {
                    if (!way.date().isAfter(asOf)) {
                        add(way.successor(), ranked.by(way));
                    }
                }
            }
        }
    }

    private void add(ResolvedCompetence competence, RankedAssessment ranked) {
        assessed.computeIfAbsent(competence.index(), none -> new TreeMap<>())
                .computeIfAbsent(ranked.strength(), none -> new ArrayList<>())
                .add(ranked);
    }

    List<Disagreement> disagreements() {
        List<Disagreement> disagreements = new ArrayList<>();
        assessed.forEach((index, bySource) -> {
            List<RankedAssessment> latest = bySource.values().stream()
                    .map(ofSource -> new OwnAssessments(ofSource, AssessmentPolicy.LATEST, organisation.sources())
                            .changes(List.of(asOf)))
                    .map(HeldChange::last)
                    .flatMap(held -> held.counting().stream())
                    .toList();
            if (latest.stream().map(one -> one.level().rank()).distinct().count() > 1) {
                disagreements.add(
                        new Disagreement(organisation.framework().competences().get(index), latest));
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

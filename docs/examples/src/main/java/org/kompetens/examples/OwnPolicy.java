package org.kompetens.examples;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.organisation.AssessmentSource;

/** A host's own policy: what the employee says of themselves counts only where nobody else has judged. */
public final class OwnPolicy implements AssessmentPolicy {

    @Override
    public String name() {
        return "others-first";
    }

    @Override
    public RankedAssessment choose(List<RankedAssessment> valid) {
        List<RankedAssessment> byOthers = valid.stream()
                .filter(ranked -> !ranked.assessment().source().equals(AssessmentSource.SELF))
                .toList();
        return AssessmentPolicy.LATEST.choose(byOthers.isEmpty() ? valid : byOthers);
    }

    public static void main(String[] arguments) {
        GapAnalysis analysis = GapAnalysis.of(FirstOrganisation.organisation(), LocalDate.of(2026, 10, 1))
                .withPolicy(new OwnPolicy());
        analysis.analyse(FirstOrganisation.employee()).orThrow().cells().stream()
                .sorted(Comparator.comparing(
                        cell -> cell.required().competence().index()))
                .forEach(cell -> System.out.println(cell.required().competence() + ": " + cell.outcome()));
    }
}

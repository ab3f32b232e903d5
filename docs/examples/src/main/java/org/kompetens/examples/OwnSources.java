package org.kompetens.examples;

import java.time.LocalDate;
import java.util.List;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Sources of assessments of an organisation's own, their order of strength, and how long one of them counts. */
public final class OwnSources {

    private static final AssessmentSource OBSERVED = AssessmentSource.of("observed");
    private static final AssessmentSource COLLEAGUE = AssessmentSource.of("colleague");
    private static final LocalDate ON_ONE_DAY = LocalDate.of(2026, 2, 2);

    private OwnSources() {}

    /** The strongest first. */
    private static OrganisationStructure withOwnSources(OrganisationStructure structure) {
        return structure
                .withSources(List.of(
                        DeclaredSource.of(AssessmentSource.CERTIFICATE),
                        DeclaredSource.of(OBSERVED, Labels.of(Language.EN, "observed at work")),
                        DeclaredSource.of(AssessmentSource.TEST),
                        DeclaredSource.of(AssessmentSource.MANAGER),
                        DeclaredSource.of(COLLEAGUE, Labels.of(Language.EN, "a colleague")),
                        DeclaredSource.of(AssessmentSource.SELF)))
                .withValidity(List.of(ValidityRule.of(OBSERVED, Validity.months(12))));
    }

    public static void main(String[] arguments) {
        Organisation organisation =
                Organisation.of(withOwnSources(FirstOrganisation.organisation().structure()));
        Employee employee = FirstOrganisation.employee()
                .withAssessments(List.of(judged("1", "good", AssessmentSource.TEST), judged("2", "expert", OBSERVED)));
        for (LocalDate asOf : List.of(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 2, 2))) {
            EmployeeGaps gaps =
                    GapAnalysis.of(organisation, asOf).analyse(employee).orThrow();
            gaps.explain(gaps.cells().get(0)).sentences(Language.EN).forEach(System.out::println);
        }
    }

    private static Assessment judged(String id, String level, AssessmentSource by) {
        return Assessment.of(AssessmentId.of(id), CompetenceId.of("wound-care"), Level.of(level), ON_ONE_DAY, by);
    }
}

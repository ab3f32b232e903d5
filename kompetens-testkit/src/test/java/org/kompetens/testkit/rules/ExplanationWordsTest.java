package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.medication;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.DeclaredSource;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Validity;
import org.kompetens.organisation.ValidityRule;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What an explanation says, word by word: levels as they were given, the last day of all that ends, and by what. */
final class ExplanationWordsTest {

    private static final String MET =
            "medication: met as of 2026-10-01. Required is five-3 (weight 4), held is five-5; steps above: 2.";
    private static final String REQUIRED = "Required by nurse: five-3, weight 4.";
    private static final AssessmentSource HEARSAY = AssessmentSource.of("hearsay");

    private static GapAnalysis analysis(UnaryOperator<OrganisationStructure> changed) {
        return GapAnalysis.of(
                Organisation.of(changed.apply(
                        ElderCare.asUsual().analysis().organisation().structure())),
                THU_2026_10_01);
    }

    private static GapAnalysis requiring(Requirement requirement) {
        return analysis(usual -> usual.withProfiles(List.of(new RoleProfile(NURSE, List.of(requirement)))));
    }

    private static GapAnalysis asUsual() {
        return analysis(UnaryOperator.identity());
    }

    private static List<String> sentences(GapAnalysis analysis, Assessment... assessments) {
        EmployeeGaps gaps = analysis.analyse(nurse("e", HOME, assessments)).orThrow();
        return gaps.explain(gaps.cells().get(0)).sentences(Language.EN);
    }

    @Test
    void whatIsHeldIsSaidWithStepsAndTheLastDay() {
        assertThat(sentences(asUsual(), judged("a", 5, TUE_2026_09_01).withExpiry(LocalDate.of(2026, 12, 1))))
                .containsExactly(MET, REQUIRED, "Counts: five-5, manager, 2026-09-01, valid through 2026-11-30.");
        assertThat(sentences(asUsual(), judged("a", 1, TUE_2026_09_01)))
                .containsExactly(
                        "medication: short as of 2026-10-01. Required is five-3 (weight 4), held is five-1;"
                                + " steps missing: 2.",
                        REQUIRED,
                        "Counts: five-1, manager, 2026-09-01.");
    }

    @Test
    void whatEndsByARuleIsSaidToEndByIt() {
        Assessment judged = judged("a", 5, TUE_2026_09_01);
        GapAnalysis sixMonths = valid(6);
        assertThat(sentences(sixMonths, judged))
                .last()
                .isEqualTo("Counts: five-5, manager, 2026-09-01,"
                        + " by a rule of the organisation valid through 2027-02-28.");
        assertThat(sentences(sixMonths, judged.withExpiry(LocalDate.of(2026, 12, 1))))
                .last()
                .isEqualTo("Counts: five-5, manager, 2026-09-01, valid through 2026-11-30.");
        assertThat(sentences(valid(1), judged))
                .last()
                .isEqualTo("Not counted: five-5, manager, 2026-09-01;"
                        + " by a rule of the organisation it expired on 2026-10-01.");
        assertThat(sentences(sixMonths, judged.withExpiry(THU_2026_10_01)))
                .last()
                .isEqualTo("Not counted: five-5, manager, 2026-09-01; it expired on 2026-10-01.");
    }

    private static GapAnalysis valid(int months) {
        return analysis(usual -> usual.withValidity(List.of(ValidityRule.of(MEDICATION, Validity.months(months)))));
    }

    @Test
    void levelsThatAMappingMergedAreSaidAsTheyWereGiven() {
        Level given = Level.of("three", "three-3");
        Assessment judged =
                Assessment.of(AssessmentId.of("a"), MEDICATION, given, TUE_2026_09_01, AssessmentSource.MANAGER);
        assertThat(sentences(asUsual(), judged))
                .containsExactly(
                        "medication: met as of 2026-10-01. Required is five-3 (weight 4), held is five-4;"
                                + " steps above: 1.",
                        "It rests on a level that a mapping of scales merged with others: its steps are coarser than"
                                + " they look.",
                        REQUIRED,
                        "Counts: five-4, given as three/three-3, manager, 2026-09-01.");
        assertThat(sentences(requiring(Requirement.of(MEDICATION, given, 4)), judged("a", 4, TUE_2026_09_01)))
                .contains("Required by nurse: five-4, weight 4, given as three/three-3.");
        // One that maps a single level says no more than the level.
        Assessment lowest = Assessment.of(
                AssessmentId.of("a"),
                MEDICATION,
                Level.of("three", "three-1"),
                TUE_2026_09_01,
                AssessmentSource.MANAGER);
        assertThat(sentences(asUsual(), lowest)).last().isEqualTo("Counts: five-1, manager, 2026-09-01.");
    }

    @Test
    void whatIsNotRequiredYetIsSaidWithItsFirstAndLastDay() {
        Requirement winter =
                medication(5, 1).withPeriod(Period.ofClosed(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)));
        GapAnalysis analysis = ElderCare.asUsual().requiring(HOME, winter).analysis();
        assertThat(sentences(analysis, judged("a", 5, TUE_2026_09_01)))
                .contains("home requires five-5, weight 1, from 2026-11-01, through 2026-12-31: not in force on this"
                        + " date.");
    }

    /** The scale of the competence cannot say that nothing is held; the other can. */
    @Test
    void nothingHeldHasAName() {
        GapAnalysis analysis = analysis(usual -> {
            CompetenceFramework framework = usual.framework();
            return usual.withFramework(framework.withScales(framework.scales().stream()
                    .map(scale -> scale.id().value().equals("three")
                            ? scale.withHoldsNothing(
                                    ProficiencyLevel.of(LevelId.of("three-0"), Labels.of(Language.EN, "three-0")))
                            : scale)
                    .toList()));
        });
        Assessment nothing = Assessment.of(
                AssessmentId.of("a"),
                MEDICATION,
                Level.of("three", "three-0"),
                TUE_2026_09_01,
                AssessmentSource.MANAGER);
        assertThat(sentences(analysis, nothing))
                .startsWith("medication: short as of 2026-10-01. Required is five-3 (weight 4), held is nothing;"
                        + " steps missing: 3.")
                .endsWith("Counts: nothing, manager, 2026-09-01.");
    }

    @Test
    void sourcesThatStandFirstAreNamedAsTheOrganisationCallsThem() {
        GapAnalysis analysis = analysis(usual ->
                usual.withSources(List.of(DeclaredSource.of(HEARSAY, Labels.of(Language.EN, "what is said")))));
        Assessment[] twice = {
            judged("a", 5, TUE_2026_09_01, HEARSAY), judged("b", 4, THU_2026_10_01, AssessmentSource.MANAGER)
        };
        assertThat(sentences(
                        analysis.withPolicy(AssessmentPolicy.bySource(List.of(AssessmentSource.TEST, HEARSAY))), twice))
                .contains("Not counted: five-4, manager, 2026-10-01; it is valid, but another comes first (the source"
                        + " that stands first: test, what is said; of equals, the latest, then the lower level).");
        assertThat(sentences(analysis.withPolicy(AssessmentPolicy.bySource(List.of())), twice))
                .anyMatch(one ->
                        one.endsWith("(the source that stands first; of equals, the latest, then the lower level)."));
    }

    @Test
    void namesTheCellAndNothingOfWhatWasFound() {
        EmployeeGaps gaps = asUsual()
                .analyse(nurse("e", HOME, judged("a", 5, TUE_2026_09_01)))
                .orThrow();
        assertThat(gaps.explain(gaps.cells().get(0)))
                .hasToString("Explanation[" + gaps.cells().get(0) + "]");
    }
}

package org.kompetens.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Cell;
import org.kompetens.gap.ConsideredAssessment;
import org.kompetens.gap.ConsideredAssessment.Verdict;
import org.kompetens.gap.ConsideredRequirement;
import org.kompetens.gap.ConsideredRequirement.Bearing;
import org.kompetens.gap.Explanation;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.text.Language;

/** Every figure can be explained: which facts and which rule gave it. */
final class ExplanationTest {

    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z-]+}|[\\[\\]]");

    private static List<Explanation> explanations(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        return situation.employees().stream()
                .map(employee -> analysis.analyse(employee).orThrow())
                .flatMap(gaps -> gaps.cells().stream().map(gaps::explain))
                .toList();
    }

    @Property(tries = 100)
    void theLevelAndTheWeightComeFromRequirementsInForceThatNoneExceeds(@ForAll Situation situation) {
        for (Explanation explanation : explanations(situation)) {
            Cell cell = explanation.cell();
            List<RankedRequirement> inForce = explanation.requirements().stream()
                    .filter(considered -> considered.bearing() != Bearing.NOT_IN_FORCE)
                    .map(ConsideredRequirement::requirement)
                    .toList();
            assertThat(inForce)
                    .contains(cell.required().levelFrom(), cell.required().weightFrom());
            assertThat(inForce).allSatisfy(one -> {
                assertThat(one.requirement().period().contains(situation.asOf()))
                        .isTrue();
                assertThat(one.level().rank())
                        .isLessThanOrEqualTo(cell.required().rank());
                assertThat(one.requirement().weight())
                        .isLessThanOrEqualTo(cell.required().weight());
            });
            assertThat(explanation.requirements())
                    .filteredOn(considered -> considered.bearing() == Bearing.NOT_IN_FORCE)
                    .allSatisfy(considered -> assertThat(considered
                                    .requirement()
                                    .requirement()
                                    .period()
                                    .contains(situation.asOf()))
                            .isFalse());
        }
    }

    @Property(tries = 100)
    void everyAssessmentOfTheCompetenceHasAVerdictAndAtMostOneCounts(@ForAll Situation situation) {
        for (Explanation explanation : explanations(situation)) {
            long counting = explanation.assessments().stream()
                    .filter(considered -> considered.verdict() == Verdict.COUNTS)
                    .count();
            boolean known = explanation.cell().outcome() instanceof Outcome.Met
                    || explanation.cell().outcome() instanceof Outcome.Short;
            assertThat(counting).isEqualTo(known ? 1 : 0);
            for (ConsideredAssessment considered : explanation.assessments()) {
                boolean possible = considered.assessment().level().isPresent();
                assertThat(considered.verdict() == Verdict.NOT_POSSIBLE).isEqualTo(!possible);
                boolean later = considered.assessment().date().isAfter(situation.asOf());
                assertThat(considered.verdict() == Verdict.DATED_LATER).isEqualTo(possible && later);
                assertThat(considered.verdict() == Verdict.EXPIRED)
                        .isEqualTo(!later && considered.assessment().isExpired(situation.asOf()));
            }
        }
    }

    /** Of each competence by itself the policy chooses one at most; whatever it does not choose, it chooses another. */
    @Property(tries = 100)
    void thatThePolicyChoseAnotherIsSaidWhereItDid(@ForAll Situation any) {
        Situation situation = any.withStructure(
                any.structure().withFramework(any.structure().framework().withRevisions(List.of())));
        for (Explanation explanation : explanations(situation)) {
            Map<CompetenceId, List<Verdict>> valid = new HashMap<>();
            for (ConsideredAssessment one : explanation.assessments()) {
                if (!Set.of(Verdict.NOT_POSSIBLE, Verdict.DATED_LATER, Verdict.EXPIRED)
                        .contains(one.verdict())) {
                    valid.computeIfAbsent(one.competence().id(), none -> new ArrayList<>())
                            .add(one.verdict());
                }
            }
            boolean waived = explanation.cell().outcome() instanceof Outcome.Exempt;
            valid.forEach((competence, verdicts) -> {
                assertThat(verdicts.contains(Verdict.WAIVED)).isEqualTo(waived);
                long chosen = verdicts.stream()
                        .filter(one -> one != Verdict.NOT_CHOSEN)
                        .count();
                assertThat(chosen).isEqualTo(waived ? verdicts.size() : 1);
            });
            boolean tooFew =
                    explanation.assessments().stream().anyMatch(one -> one.verdict() == Verdict.TOO_FEW_NARROWER);
            if (tooFew) {
                assertThat(explanation.narrower().orElseThrow().held())
                        .isLessThan(explanation.narrower().orElseThrow().atLeast());
            }
        }
    }

    @Property(tries = 100)
    void allAssessmentsOfTheCompetenceAndOfThoseThatMayMeetItAreThere(@ForAll Situation any) {
        // Of competences that replace others there is an example by itself.
        Situation situation = any.withStructure(
                any.structure().withFramework(any.structure().framework().withRevisions(List.of())));
        long explained = explanations(situation).stream()
                .mapToLong(explanation -> explanation.assessments().size())
                .sum();
        long expected = 0;
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf());
        for (Employee employee : situation.employees()) {
            for (Cell cell : analysis.analyse(employee).orThrow().cells()) {
                expected += employee.assessments().stream()
                        .filter(one -> mayMeet(
                                situation.structure().framework(),
                                one.competence(),
                                cell.required().competence().id()))
                        .count();
            }
        }
        assertThat(explained).isEqualTo(expected);
    }

    private static boolean mayMeet(CompetenceFramework framework, CompetenceId one, CompetenceId required) {
        return one.equals(required)
                || (framework.narrowerRules().stream()
                                .anyMatch(rule -> rule.broader().equals(required))
                        && framework.competences().stream()
                                .filter(competence -> competence.id().equals(one))
                                .anyMatch(competence -> competence.broader().equals(Optional.of(required))));
    }

    @Property(tries = 100)
    void itIsToldInWholeSentencesInEveryLanguage(@ForAll Situation situation) {
        for (Explanation explanation : explanations(situation)) {
            for (Language language : Language.values()) {
                List<String> sentences = explanation.sentences(language);
                assertThat(sentences)
                        .hasSize(1
                                + (explanation.cell().isMerged() ? 1 : 0)
                                + explanation.requirements().size()
                                + explanation.assessments().size())
                        .allSatisfy(
                                sentence -> assertThat(sentence).isNotBlank().doesNotContainPattern(UNFILLED));
            }
        }
    }
}

package org.kompetens.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.kompetens.horizon.CareHomes.INSULIN;
import static org.kompetens.horizon.CareHomes.NORTH;
import static org.kompetens.horizon.CareHomes.NURSE;
import static org.kompetens.horizon.CareHomes.SOUTH;
import static org.kompetens.horizon.CareHomes.THU_2026_10_01;
import static org.kompetens.horizon.CareHomes.found;
import static org.kompetens.horizon.CareHomes.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ProficiencyLevel;
import org.kompetens.competence.ProficiencyScale;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FindingsException;
import org.kompetens.finding.Severity;
import org.kompetens.horizon.CareHomes;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;

/** What is told of a nurse who must be good at insulin, and what of it is printed: the kind, and nothing of the person. */
final class GapFactsTest {

    private static final LocalDate EARLIER = LocalDate.of(2025, 5, 2);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 2);

    private final GapAnalysis analysis = CareHomes.analysis();
    private final ResolvedCompetence insulin =
            analysis.organisation().framework().competence(INSULIN).orElseThrow();

    private EmployeeGaps gaps(Assessment... assessments) {
        return analysis.analyse(nurse("one", NORTH, Period.ALWAYS, assessments)).orThrow();
    }

    private Cell cell(Assessment... assessments) {
        return gaps(assessments).cells().get(0);
    }

    private static Assessment by(AssessmentSource source, String level, LocalDate date) {
        return Assessment.of(AssessmentId.of(source + "-" + date), INSULIN, Level.of(level), date, source);
    }

    @Test
    void outcomesPrintTheirKindAlone() {
        Assessment expired = found("good", EARLIER).withExpiry(THU_2026_10_01);
        assertThat(cell(found("good", EARLIER)).outcome()).hasToString("Met");
        assertThat(cell(found("basic", EARLIER)).outcome()).hasToString("Short");
        assertThat(cell(expired).outcome()).hasToString("Expired");
        assertThat(cell().outcome()).hasToString("Unassessed");
        Employee exempt = nurse("one", NORTH, Period.ALWAYS)
                .withExemptions(List.of(new Exemption(INSULIN, Period.ALWAYS, ReasonCode.of("other-task"))));
        Outcome waived = analysis.analyse(exempt).orThrow().cells().get(0).outcome();
        assertThat(waived).hasToString("Exempt");
        assertThat(waived.isMerged()).isFalse();
        assertThat(held(found("good", EARLIER))).hasToString("Known");
        assertThat(held(expired)).hasToString("Expired");
        assertThat(held()).hasToString("Unassessed");
    }

    private Held held(Assessment... assessments) {
        return analysis.holdings(nurse("one", NORTH, Period.ALWAYS, assessments))
                .of(insulin);
    }

    @Test
    void whatIsExplainedPrintsTheCompetenceAndTheVerdict() {
        EmployeeGaps gaps = gaps(found("good", EARLIER), found("basic", LATER));
        Cell cell = gaps.cells().get(0);
        Explanation explanation = gaps.explain(cell);
        assertThat(gaps).hasToString("EmployeeGaps[employments=1]");
        assertThat(cell.toString()).startsWith("Cell[").endsWith(", competence=insulin]");
        assertThat(explanation).hasToString("Explanation[" + cell + "]");
        assertThat(explanation.assessments())
                .extracting(Object::toString)
                .containsExactly("ConsideredAssessment[COUNTS]", "ConsideredAssessment[NOT_CHOSEN]");
        assertThat(cell.outcome().assessment().orElseThrow().toString()).startsWith("RankedAssessment");
        assertThat(history(found("good", EARLIER)).of(insulin)).singleElement().hasToString("HeldChange[ASSESSMENT]");
        assertThatIllegalArgumentException().isThrownBy(() -> gaps().explain(cell));
    }

    private HeldHistory history(Assessment... assessments) {
        return HeldHistory.of(
                analysis.organisation(), analysis.policy(), nurse("one", NORTH, Period.ALWAYS, assessments));
    }

    @Test
    void stepsAreTheChangesThatChangeALevel() {
        HeldHistory history = history(
                found("basic", EARLIER),
                found("good", LATER.minusDays(1)).withExpiry(LATER.plusDays(1)),
                by(AssessmentSource.TEST, "good", LATER).withExpiry(LATER.plusDays(1)));
        assertThat(history.of(insulin))
                .extracting(HeldChange::date)
                .containsExactly(EARLIER, LATER.minusDays(1), LATER, LATER.plusDays(1));
        assertThat(history.steps(insulin))
                .extracting(HeldChange::date)
                .containsExactly(EARLIER, LATER.minusDays(1), LATER.plusDays(1));
    }

    @Test
    void howLongALevelLastsIsToldByWhatIsKnownAtTheDate() {
        LocalDate tomorrow = THU_2026_10_01.plusDays(1);
        Employee one = nurse("one", NORTH, Period.ALWAYS, found("good", EARLIER), found("basic", tomorrow));
        assertThat(analysis.heldLevels(one)).singleElement().satisfies(held -> {
            assertThat(held.rank()).isEqualTo(2);
            assertThat(held.until()).isEmpty();
        });
        Employee falling = nurse(
                "one",
                NORTH,
                Period.ALWAYS,
                found("basic", EARLIER),
                found("good", LATER).withExpiry(tomorrow));
        assertThat(analysis.heldLevels(falling))
                .singleElement()
                .satisfies(held -> assertThat(held.until()).contains(tomorrow));
    }

    @Test
    void toHoldNothingIsNoLevelAndALevelLastsWhereAnotherAssessmentFindsIt() {
        OrganisationStructure structure = CareHomes.structure();
        ProficiencyScale scale = structure.framework().scales().get(0);
        ProficiencyLevel nothing = ProficiencyLevel.of(LevelId.of("nothing"), scale.labels());
        GapAnalysis named = GapAnalysis.of(
                Organisation.of(structure.withFramework(
                        structure.framework().withScales(List.of(scale.withHoldsNothing(nothing))))),
                THU_2026_10_01);
        Employee novice = nurse("one", NORTH, Period.ALWAYS, found("nothing", EARLIER));
        assertThat(named.heldLevels(novice)).isEmpty();
        assertThat(named.heldNothing(novice))
                .singleElement()
                .satisfies(held -> assertThat(held.rank()).isZero());
        Employee lasting = nurse(
                "one",
                NORTH,
                Period.ALWAYS,
                found("good", EARLIER),
                found("good", LATER).withExpiry(THU_2026_10_01.plusDays(1)));
        assertThat(named.heldNothing(lasting)).isEmpty();
        assertThat(named.heldLevels(lasting))
                .singleElement()
                .satisfies(held -> assertThat(held.until()).isEmpty());
    }

    @Test
    void sourcesDisagreeByTheStepsBetweenTheLowestAndTheHighest() {
        Employee two = nurse(
                "one",
                NORTH,
                Period.ALWAYS,
                by(AssessmentSource.SELF, "good", EARLIER),
                by(AssessmentSource.MANAGER, "basic", LATER),
                by(AssessmentSource.TEST, "good", EARLIER));
        Disagreement disagreement = analysis.disagreements(two).get(0);
        assertThat(disagreement.steps()).isEqualTo(1);
        assertThat(disagreement.bySource()).hasSize(3);
        assertThat(disagreement).hasToString("Disagreement[competence=insulin]");
        assertThat(analysis.disagreementFindings(two)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(FieldPath.of("assessments", 1));
            assertThat(finding.code()).isEqualTo("assessment.sources-disagree");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.values()).containsEntry("competence", "insulin");
        });
        Employee agreed = nurse("one", NORTH, Period.ALWAYS, by(AssessmentSource.SELF, "good", EARLIER));
        assertThat(analysis.disagreementFindings(agreed)).isEmpty();
        assertThat(analysis.disagreements(agreed)).isEmpty();
    }

    @Test
    void sixtyFourSourcesMayBeNamedEachOnce() {
        List<AssessmentSource> sources = new ArrayList<>(IntStream.range(0, 64)
                .mapToObj(i -> AssessmentSource.of("source-" + i))
                .toList());
        sources.add(sources.get(0));
        assertThat(AssessmentPolicy.bySource(sources).name()).startsWith("by-source(source-0,source-1,");
        sources.add(AssessmentSource.of("source-64"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentPolicy.bySource(sources))
                .withMessage("first must name at most 64 sources");
    }

    @Test
    void aPolicyThatChoosesWhatItWasNotGivenIsRefused() {
        RankedAssessment other =
                cell(found("basic", LATER)).outcome().assessment().orElseThrow();
        AssessmentPolicy strange = new AssessmentPolicy() {
            @Override
            public String name() {
                return "strange";
            }

            @Override
            public RankedAssessment choose(List<RankedAssessment> valid) {
                return other;
            }
        };
        Employee one = nurse("one", NORTH, Period.ALWAYS, found("good", EARLIER));
        assertThatIllegalStateException()
                .isThrownBy(() -> analysis.withPolicy(strange).analyse(one))
                .withMessage("policy strange chose an assessment it was not given");
    }

    @Test
    void analysesAreAlikeByDatePolicyAndOrganisation() {
        assertThat(analysis.isLike(CareHomes.analysis())).isTrue();
        assertThat(analysis.isLike(analysis.withAsOf(LATER))).isFalse();
        assertThat(analysis.isLike(analysis.withPolicy(AssessmentPolicy.HIGHEST)))
                .isFalse();
        Organisation smaller = Organisation.of(
                CareHomes.structure().withUnits(CareHomes.structure().units().subList(0, 2)));
        assertThat(analysis.isLike(GapAnalysis.of(smaller, THU_2026_10_01))).isFalse();
    }

    @Test
    void gapsAreThoseOfAnEmployeeAndARefusedRecordHasNone() {
        EmployeeGaps gaps = gaps(found("good", EARLIER));
        assertThat(gaps).isEqualTo(gaps(found("good", EARLIER))).hasSameHashCodeAs(gaps(found("good", EARLIER)));
        assertThat(gaps).isNotEqualTo(gaps(found("basic", EARLIER)));
        assertThat(gaps)
                .isNotEqualTo(analysis.analyse(nurse("other", NORTH, Period.ALWAYS, found("good", EARLIER)))
                        .orThrow());
        assertThat(gaps.analysis()).isSameAs(analysis);
        assertThat(gaps.employee().value()).isEqualTo("one");
        EmployeeAnalysis refused = analysis.analyse(
                nurse("one", NORTH, Period.of(THU_2026_10_01, THU_2026_10_01), found("good", EARLIER)));
        assertThat(refused.gaps()).isEmpty();
        assertThatExceptionOfType(FindingsException.class).isThrownBy(refused::orThrow);
    }

    @Test
    void whatCannotBeRankedIsToldOfWithoutThePerson() {
        Employee unknownLevel = nurse("one", NORTH, Period.ALWAYS, found("expert", EARLIER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.heldLevels(unknownLevel))
                .withMessageStartingWith("an assessment of insulin is at a level that is not on its scale.");
        Employee unknownSource = nurse("one", NORTH, Period.ALWAYS, by(AssessmentSource.of("guess"), "good", EARLIER));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.heldLevels(unknownSource))
                .withMessageStartingWith(
                        "an assessment of insulin is by a source that the organisation does not have.");
        Employee unknownCompetence = nurse(
                "one",
                NORTH,
                Period.ALWAYS,
                Assessment.of(
                        AssessmentId.of("a"),
                        CompetenceId.of("flying"),
                        Level.of("good"),
                        EARLIER,
                        AssessmentSource.SELF));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> analysis.disagreements(unknownCompetence))
                .withMessageStartingWith("an assessment is of a competence that is not in the framework.");
    }

    /** What is said of two requirements of one level hangs on what they say, and not on the order in a file. */
    @Test
    void ofTwoThatDifferInTheirWeightAloneTheHigherAppliesInAnyOrder() {
        Requirement light = Requirement.of(INSULIN, Level.of("good"), 1);
        Requirement heavy = Requirement.of(INSULIN, Level.of("good"), 2);
        for (List<Requirement> both : List.of(List.of(light, heavy), List.of(heavy, light))) {
            OrganisationStructure structure = CareHomes.structure().withProfiles(List.of(new RoleProfile(NURSE, both)));
            EmployeeGaps gaps = GapAnalysis.of(Organisation.of(structure), THU_2026_10_01)
                    .analyse(nurse("one", NORTH, Period.ALWAYS))
                    .orThrow();
            RequiredCompetence required = gaps.cells().get(0).required();
            assertThat(required.levelFrom().requirement()).isEqualTo(heavy);
            assertThat(required.weightFrom().requirement()).isEqualTo(heavy);
        }
    }

    @Test
    void whatUnitsRequireIsRequiredBelowThemToo() {
        Requirement more = Requirement.of(INSULIN, Level.of("good"), 4);
        Requirement less = Requirement.of(INSULIN, Level.of("basic"), 5);
        OrganisationStructure structure = CareHomes.structure();
        Organisation organisation = Organisation.of(structure
                .withProfiles(List.of(new RoleProfile(NURSE, List.of())))
                .withUnits(List.of(
                        structure.units().get(0).withRequirements(List.of(more)),
                        structure.units().get(1).withRequirements(List.of(less)),
                        structure.units().get(2))));
        GapAnalysis units = GapAnalysis.of(organisation, THU_2026_10_01);
        RequiredCompetence north = units.analyse(nurse("one", NORTH, Period.ALWAYS))
                .orThrow()
                .cells()
                .get(0)
                .required();
        assertThat(List.of(north.rank(), north.weight())).containsExactly(2, 5);
        RequiredCompetence south = units.analyse(nurse("one", SOUTH, Period.ALWAYS))
                .orThrow()
                .cells()
                .get(0)
                .required();
        assertThat(List.of(south.rank(), south.weight())).containsExactly(2, 4);
        assertThat(north.levelFrom().requirement()).isEqualTo(more);
        assertThat(north.weightFrom().requirement()).isEqualTo(less);
    }
}

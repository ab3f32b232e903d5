package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.ASSISTANT;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.MUNICIPALITY;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.Competence;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.CompetenceRevision;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
import org.kompetens.competence.LevelId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.competence.ScaleId;
import org.kompetens.competence.Successor;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.horizon.Horizon;
import org.kompetens.horizon.UnitBridge;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationRule;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ReasonCode;
import org.kompetens.organisation.Requirement;
import org.kompetens.organisation.RoleProfile;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.UnitCapital;
import org.kompetens.testkit.reference.ReferenceBridgeSystem;
import org.kompetens.testkit.system.BridgeReport;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What becomes of assessments of a competence that is retired. */
final class RevisionRulesTest {

    private static final LocalDate TUE_2026_09_01 = LocalDate.of(2026, 9, 1);
    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final LocalDate WED_2026_09_30 = LocalDate.of(2026, 9, 30);
    private static final CompetenceId SUCCESSOR = CompetenceId.of("medicines");

    /** Medication, on five levels, is replaced by another of which the third level or the second is required. */
    private static GapAnalysis replaced(LocalDate date, String scale, String required, Map<LevelId, LevelId> levels) {
        OrganisationStructure usual =
                ElderCare.asUsual().analysis().organisation().structure();
        CompetenceFramework framework = usual.framework();
        List<Competence> competences = new ArrayList<>(framework.competences());
        competences.add(
                Competence.of(SUCCESSOR, Labels.of(Language.EN, "medicines"), Dimension.SKILL, ScaleId.of(scale)));
        Requirement requirement = Requirement.of(SUCCESSOR, Level.of(required), 4);
        return GapAnalysis.of(
                Organisation.of(usual.withFramework(framework
                                .withCompetences(competences)
                                .withRevisions(List.of(new CompetenceRevision(
                                        MEDICATION, date, List.of(new Successor(SUCCESSOR, levels))))))
                        .withProfiles(List.of(new RoleProfile(ElderCare.NURSE, List.of(requirement))))),
                THU_2026_10_01);
    }

    private static Outcome outcome(GapAnalysis analysis) {
        return analysis.analyse(nurse("e", HOME, judged("old", 4, TUE_2026_09_01)))
                .orThrow()
                .cells()
                .get(0)
                .outcome();
    }

    @Test
    void fromTheDateOnOldAssessmentsCountForTheSuccessor() {
        assertThat(outcome(replaced(THU_2026_10_01, "five", "five-3", Map.of())))
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.surplusSteps()).isOne());
        assertThat(outcome(replaced(THU_2026_10_01.plusDays(1), "five", "five-3", Map.of()))
                        .kind())
                .isEqualTo(OutcomeKind.UNASSESSED);
    }

    @Test
    void wherePlacesOnAnotherScaleAreMergedThatIsTold() {
        Map<LevelId, LevelId> levels = Map.of(
                LevelId.of("five-1"), LevelId.of("two-1"),
                LevelId.of("five-2"), LevelId.of("two-1"),
                LevelId.of("five-3"), LevelId.of("two-1"),
                LevelId.of("five-4"), LevelId.of("two-2"),
                LevelId.of("five-5"), LevelId.of("two-2"));
        Outcome outcome = outcome(replaced(WED_2026_09_30, "two", "two-2", levels));
        assertThat(outcome.kind()).isEqualTo(OutcomeKind.MET);
        assertThat(outcome.assessment().orElseThrow().level().merged()).isTrue();
        EmployeeGaps gaps = replaced(WED_2026_09_30, "two", "two-2", levels)
                .analyse(nurse("e", HOME, judged("old", 4, TUE_2026_09_01)))
                .orThrow();
        assertThat(gaps.explain(gaps.cells().get(0)).sentences(Language.EN))
                .anyMatch(sentence -> sentence.contains("merged with others"));
    }

    @Test
    void anExplanationSaysThatTheLevelCameThroughARevision() {
        GapAnalysis analysis = replaced(WED_2026_09_30, "five", "five-3", Map.of());
        EmployeeGaps gaps = analysis.analyse(nurse("e", HOME, judged("old", 4, TUE_2026_09_01)))
                .orThrow();
        assertThat(gaps.explain(gaps.cells().get(0)).sentences(Language.EN))
                .anyMatch(sentence -> sentence.contains("through the retired competence medication"));
    }

    /** From the day of the revision on the same person holds what replaces the retired competence. */
    @Test
    void aRevisionIsACauseOfItsOwnInABridgeAndInAHistory() {
        GapAnalysis later = replaced(WED_2026_09_30, "five", "five-3", Map.of());
        GapAnalysis analysis = GapAnalysis.of(later.organisation(), TUE_2026_09_01);
        Employee nurse = nurse("e", HOME, judged("old", 4, TUE_2026_09_01));
        UnitBridge bridge = Stream.of(nurse)
                .collect(Bridge.collector(Horizon.of(analysis).between(TUE_2026_09_01, THU_2026_10_01)))
                .at(HOME);
        CellBridge<Cause> medicines = bridge.competence(SUCCESSOR).orElseThrow();
        assertThat(medicines.before().cells().unassessed().count()).isEqualTo(1);
        assertThat(medicines.part(Cause.REVISION).cells().unassessed().count()).isEqualTo(-1);
        assertThat(medicines.part(Cause.REVISION).cells().met().count()).isEqualTo(1);
        assertThat(medicines.after().cells().met().count()).isEqualTo(1);

        ResolvedCompetence successor =
                analysis.organisation().framework().competence(SUCCESSOR).orElseThrow();
        assertThat(HeldHistory.of(analysis.organisation(), AssessmentPolicy.LATEST, nurse)
                        .of(successor))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.date()).isEqualTo(WED_2026_09_30);
                    assertThat(change.cause()).isEqualTo(HeldChange.Cause.REVISION);
                });
    }

    /** The day of the revision stands nowhere else. */
    @Test
    void theReferenceBooksARevisionOnItsDay() {
        OrganisationStructure structure = replaced(WED_2026_09_30, "five", "five-3", Map.of())
                .organisation()
                .structure();
        Employee nurse = nurse("e", HOME, judged("old", 4, TUE_2026_09_01));
        Situation situation = new Situation(
                new CompetenceInventory(structure, List.of(nurse)), TUE_2026_09_01, new SuppliedPolicy.Latest());
        BridgeReport medicines = Objects.requireNonNull(Objects.requireNonNull(new ReferenceBridgeSystem()
                        .bridge(
                                new Expectation(situation, List.of(), WED_2026_09_30, THU_2026_10_01),
                                TUE_2026_09_01,
                                THU_2026_10_01)
                        .get(HOME))
                .get(SUCCESSOR));
        assertThat(Objects.requireNonNull(medicines.parts().get(Cause.REVISION))
                        .cells()
                        .met()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aRequirementOfARetiredCompetenceIsAWarningAndIsJudgedAsBefore() {
        GapAnalysis usual = ElderCare.asUsual().analysis();
        OrganisationStructure structure = usual.organisation().structure();
        Organisation organisation = Organisation.of(structure.withFramework(structure
                .framework()
                .withRevisions(List.of(new CompetenceRevision(MEDICATION, WED_2026_09_30, List.of())))));
        assertThat(organisation.warnings().list()).anyMatch(one -> one.rule() == OrganisationRule.REQUIREMENT_RETIRED);
        assertThat(outcome(GapAnalysis.of(organisation, THU_2026_10_01))).isEqualTo(outcome(usual));
    }

    @Test
    void aTaskThatTakesARetiredCompetenceIsAWarningAsLongAsItIsToBeDone() {
        assertThat(taskWarnings(Period.startingOn(TUE_2026_09_01))).containsExactly("tasks[0].needs[0].competence");
        assertThat(taskWarnings(Period.of(TUE_2026_09_01, WED_2026_09_30))).isEmpty();
    }

    private static List<String> taskWarnings(Period period) {
        OrganisationStructure structure =
                ElderCare.asUsual().analysis().organisation().structure();
        Task task = Task.of(
                        TaskId.of("task"),
                        Labels.of(Language.EN, "handing out medicines"),
                        List.of(new TaskNeed(MEDICATION, Level.of("five-3"))))
                .withPeriod(period);
        return Organisation.of(structure
                        .withFramework(structure
                                .framework()
                                .withRevisions(List.of(new CompetenceRevision(MEDICATION, WED_2026_09_30, List.of()))))
                        .withTasks(List.of(task)))
                .warnings()
                .list()
                .stream()
                .filter(one -> one.rule() == OrganisationRule.REQUIREMENT_RETIRED)
                .map(one -> one.path().toString())
                .filter(path -> path.startsWith("tasks"))
                .toList();
    }

    /** Otherwise it would stand there as not made use of, beside the successor that is. */
    @Test
    void whoHoldsARetiredCompetenceIsInTheCapitalOfItsSuccessorAlone() {
        assertThat(capital(replaced(THU_2026_10_01, "five", "five-3", Map.of())).competences())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.competence().id()).isEqualTo(SUCCESSOR);
                    assertThat(one.required().byRank()).containsExactly(0L, 0L, 0L, 1L, 0L);
                });
        UnitCapital before = capital(replaced(THU_2026_10_01.plusDays(1), "five", "five-3", Map.of()));
        assertThat(before.notMadeUseOf())
                .extracting(one -> one.competence().id())
                .containsExactly(MEDICATION);
        assertThat(before.heldByNobody())
                .extracting(one -> one.competence().id())
                .containsExactly(SUCCESSOR);
    }

    @Test
    void ofARetiredCompetenceTheCapitalHasThoseOfWhomItIsStillRequired() {
        OrganisationStructure structure =
                ElderCare.asUsual().analysis().organisation().structure();
        GapAnalysis analysis = GapAnalysis.of(
                Organisation.of(structure.withFramework(structure
                        .framework()
                        .withRevisions(List.of(new CompetenceRevision(MEDICATION, WED_2026_09_30, List.of()))))),
                THU_2026_10_01);
        assertThat(capital(analysis).competences())
                .filteredOn(one -> one.competence().id().equals(MEDICATION))
                .singleElement()
                .satisfies(one -> assertThat(one.holders()).isOne());
    }

    /** Of five at a level that the mapping merges, one is counted: in two places, and once above them. */
    @Test
    void ofARetiredCompetenceMergedLevelsAreToldOfThoseOfWhomItIsStillRequired() {
        OrganisationStructure structure =
                ElderCare.asUsual().analysis().organisation().structure();
        GapAnalysis analysis = GapAnalysis.of(
                Organisation.of(structure.withFramework(structure
                        .framework()
                        .withRevisions(List.of(new CompetenceRevision(MEDICATION, WED_2026_09_30, List.of()))))),
                THU_2026_10_01);
        Assessment merged = Assessment.of(
                AssessmentId.of("merged"),
                MEDICATION,
                Level.of("three", "three-3"),
                TUE_2026_09_01,
                AssessmentSource.MANAGER);
        List<Employee> employees = List.of(
                employee(
                        "in-two-places",
                        List.of(
                                employment("one", NURSE, HOME, 50),
                                employment("other", NURSE, HOME_CARE, 50),
                                employment("not-required", ASSISTANT, MUNICIPALITY, 0)),
                        merged),
                nurse("not-merged", HOME, judged("judged", 4, TUE_2026_09_01)),
                nurse("exempt", HOME, merged)
                        .withExemptions(
                                List.of(new Exemption(MEDICATION, Period.ALWAYS, ReasonCode.of("other-tasks")))),
                employee("not-required", List.of(employment("one", ASSISTANT, HOME, 100)), merged),
                nurse("below-what-is-merged", HOME, judged("judged", 1, TUE_2026_09_01)));
        Capital capital = employees.stream().collect(Capital.collector(analysis));
        assertThat(Stream.of(HOME, HOME_CARE, DEPARTMENT, MUNICIPALITY))
                .allSatisfy(unit -> assertThat(capital.at(unit).competences())
                        .singleElement()
                        .satisfies(one -> assertThat(one.merged()).isOne()));
        assertThat(capital.at(DEPARTMENT).competences())
                .singleElement()
                .satisfies(one -> assertThat(one.required().byRank()).containsExactly(1L, 0L, 0L, 2L, 0L));
    }

    private static UnitCapital capital(GapAnalysis analysis) {
        return Stream.of(nurse("e", HOME, judged("old", 4, TUE_2026_09_01)))
                .collect(Capital.collector(analysis))
                .at(HOME);
    }
}

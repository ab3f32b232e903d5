package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.redeployment.OpenPosition;
import org.kompetens.redeployment.RedeploymentQuestion;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.testkit.PlanBreach;
import org.kompetens.testkit.Situations;
import org.kompetens.testkit.Slow;
import org.kompetens.testkit.calendar.StandingLaws;
import org.kompetens.testkit.calendar.StatusSystem;
import org.kompetens.testkit.laws.BridgeCaseLaws;
import org.kompetens.testkit.laws.CellSumLaws;
import org.kompetens.testkit.laws.ChoiceLaws;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.laws.ComingLaws;
import org.kompetens.testkit.laws.CoverageCountLaws;
import org.kompetens.testkit.laws.InForceLaws;
import org.kompetens.testkit.laws.LeavingLaws;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.laws.PlanCaseLaws;
import org.kompetens.testkit.laws.PlanningLaws;
import org.kompetens.testkit.laws.PublicationLaws;
import org.kompetens.testkit.laws.TurnoverCaseLaws;
import org.kompetens.testkit.laws.TurnoverLaws;
import org.kompetens.testkit.mistakes.Law;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.Expectation;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.LibraryBridgeSystem;
import org.kompetens.testkit.system.LibraryGapSystem;
import org.kompetens.testkit.system.LibraryPublicationSystem;
import org.kompetens.testkit.system.LibraryRedeploymentSystem;
import org.kompetens.testkit.system.LibraryTurnoverSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.PublicationReport;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.RedeploymentReport;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingSituation;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;
import org.kompetens.testkit.text.AnswerText;
import org.kompetens.testkit.text.BridgeAnswerText;
import org.kompetens.testkit.text.PlanAnswerText;

/** A system in Python holds the laws, and one with a mistake does not; skipped where there is no {@code python3}. */
@Slow
final class OtherLanguageTest {

    private static final String PROGRAM = "../docs/examples/src/main/python/gaps.py";
    private static final String EVERY_QUESTION = "../docs/examples/src/main/python/answers.py";
    private static final Path CASES = Path.of("..", "docs", "cases");
    private static final int MANY = 25;
    private static final int FEW = 8;

    @Test
    void aProgramInAnotherLanguageHoldsTheLaws() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        try (ProcessGapSystem system = ProcessGapSystem.start(List.of("python3", PROGRAM))) {
            for (Object laws : laws(system)) {
                for (Law law : Law.of(laws)) {
                    assertThat(law.isBroken(
                                    List.of(laws), IntStream.range(0, MANY).boxed()))
                            .as(law.name())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void oneThatAnswersEveryQuestionHoldsTheLawsOfEach() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        try (AnsweringProcess process = AnsweringProcess.start(List.of("python3", EVERY_QUESTION))) {
            for (Object laws : lawsOfEach(process)) {
                for (Law law : Law.of(laws)) {
                    assertThat(law.isBroken(
                                    List.of(laws), IntStream.range(0, FEW).boxed()))
                            .as(law.name())
                            .isFalse();
                }
            }
        }
    }

    private static List<Object> lawsOfEach(AnsweringProcess process) {
        return List.of(
                new CellSumLaws() {
                    @Override
                    public GapSystem system() {
                        return process.gaps();
                    }

                    /** Left out: what is required on more than one scale, by tasks and by revisions, the program has not. */
                    @Override
                    public void everyFigureOfACompetenceIsThatOfItsCells(Situation situation) {}
                },
                new CoverageCountLaws() {
                    @Override
                    public CoverageSystem system() {
                        return process.coverage();
                    }
                },
                new StandingLaws() {
                    @Override
                    public StatusSystem system() {
                        return process.statuses();
                    }
                },
                new LeavingLaws() {
                    @Override
                    public StaffingSystem system() {
                        return process.staffing();
                    }

                    /** Left out: its demand may be one that a line cannot say. */
                    @Override
                    public void everyPositionIsAsLargeAsItIs(StaffingSituation situation) {}
                },
                new ComingLaws() {
                    @Override
                    public StaffingSystem system() {
                        return process.staffing();
                    }
                },
                new TurnoverCaseLaws() {
                    @Override
                    public TurnoverSystem system() {
                        return process.turnover();
                    }
                },
                new TurnoverLaws() {
                    @Override
                    public TurnoverSystem system() {
                        return process.turnover();
                    }
                },
                new BridgeCaseLaws() {
                    @Override
                    public BridgeSystem system() {
                        return process.bridges();
                    }
                },
                new PublicationLaws() {
                    @Override
                    public PublicationSystem system() {
                        return process.publications();
                    }

                    /** Left out: what is required on more than one scale, by tasks and by revisions, the program has not. */
                    @Override
                    public void agreesWithTheReferenceOnAllThatIsShown(Situation situation) {}
                },
                new PlanCaseLaws() {
                    @Override
                    public PlanningSystem system() {
                        return process.plans();
                    }

                    /** Left out: a process is not asked what is wrong. */
                    @Override
                    public void fundsPayNoMoreThanTheCost(int percent) {}
                },
                new PlanningLaws() {
                    @Override
                    public PlanningSystem system() {
                        return process.plans();
                    }

                    /** Left out, as above. */
                    @Override
                    public void whatIsWrongIsFound(PlanningSituation situation) {}

                    /** Left out, as above. */
                    @Override
                    public void aBrokenRuleIsFoundAtItsPlace(PlanBreach breach) {}

                    /** Left out: a line asks of measures with decimals that end. */
                    @Override
                    public void progressIsTheExactPartOfTheWay(Random random) {}
                },
                new ChoiceLaws() {
                    @Override
                    public ChoiceSystem system() {
                        return process.choices();
                    }

                    /** Left out, as above. */
                    @Override
                    public void whatIsWrongIsFound(ChoiceQuestion question) {}
                });
    }

    @Test
    void whatIsAnsweredOfRedeploymentIsWhatWasSaid() {
        Situation situation = situation();
        RedeploymentQuestion question = new RedeploymentQuestion(
                List.of(),
                situation.structure().roles().stream()
                        .map(role -> new OpenPosition(
                                role.id(), situation.structure().units().get(0).id(), 1))
                        .toList(),
                List.of(),
                ShortfallMeasure.WEIGHTED_STEPS);
        RedeploymentReport right = new LibraryRedeploymentSystem().redeploy(situation, question);
        assertThat(right.standings()).isNotEmpty();
        assertThat(PlanAnswer.redeployment(question, JsonLine.object(PlanAnswerText.redeployment(right))))
                .isEqualTo(right);
    }

    @Test
    void whatIsAnsweredOfChangesAndForOutsideIsWhatWasSaid() {
        Situation situation = situation();
        Expectation expectation = new Expectation(
                situation,
                List.of(),
                situation.asOf().plusYears(1),
                situation.asOf().plusYears(2));
        var bridge = new LibraryBridgeSystem().bridge(expectation, situation.asOf(), expectation.to());
        assertThat(BridgeAnswerText.bridge(BridgeAnswer.report(JsonLine.object(BridgeAnswerText.bridge(bridge)))))
                .isEqualTo(BridgeAnswerText.bridge(bridge));
        PublicationReport published = new LibraryPublicationSystem().publish(situation, 3);
        assertThat(published.hidden()).isNotEmpty();
        assertThat(PublicationAnswer.report(JsonLine.object(AnswerText.publication(published))))
                .isEqualTo(published);
        TurnoverSituation counted = new TurnoverSituation(
                situation.structure(), situation.employees(), TurnoverDefinition.SWEDEN_STATE, situation.asOf(), 65);
        var turnover = new LibraryTurnoverSystem(1).turnover(counted);
        assertThat(TurnoverAnswer.report(JsonLine.object(AnswerText.turnover(turnover))))
                .isEqualTo(turnover);
    }

    @Test
    void aProgramThatAnswersSomethingElseIsToldSo() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        try (ProcessGapSystem system = ProcessGapSystem.start(
                List.of("python3", "-c", "import sys\nfor line in sys.stdin: print('no', flush=True)"))) {
            Object laws = laws(system).get(0);
            Law law = Law.of(laws).get(0);
            assertThat(law.isBroken(List.of(laws), IntStream.range(0, 1).boxed()))
                    .isTrue();
        }
    }

    @Test
    void aProgramThatEndsOfOneQuestionIsAskedTheNext() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        String program = """
                import sys
                for line in sys.stdin:
                    if 'B-0' in line:
                        sys.exit(1)
                    print('{"counted": 7}', flush=True)""";
        Situation situation = situation();
        Situation ending = situation.withEmployees(List.of(Employee.of(EmployeeId.of("B-0"), List.of(), List.of())));
        Situation other = situation.withEmployees(List.of());
        GapSystem gaps;
        try (AnsweringProcess process = AnsweringProcess.start(List.of("python3", "-c", program))) {
            gaps = process.gaps();
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> ending.in(gaps))
                        .isInstanceOf(AssertionError.class)
                        .hasMessage("the process ended without an answer");
                assertThat(other.in(gaps).counted()).isEqualTo(7);
            }
        }
        assertThatThrownBy(() -> other.in(gaps)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void oneThatAnswersEveryQuestionIsAskedAllCases() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        for (String file : List.of(
                "coverage.jsonl",
                "calendars.jsonl",
                "forecasts.jsonl",
                "turnover.jsonl",
                "bridges.jsonl",
                "publications.jsonl",
                "plans.jsonl",
                "choices.jsonl")) {
            assertThat(GoldenCaseRun.differences(CASES.resolve(file), List.of("python3", EVERY_QUESTION)))
                    .as(file)
                    .isEmpty();
        }
        assertThat(GoldenCaseRun.differences(CASES.resolve("figures.jsonl"), List.of("python3", EVERY_QUESTION)))
                .allSatisfy(
                        one -> assertThat(one).contains("findings should be").doesNotContain("units should be"));
    }

    @Test
    void figuresThatAreAnsweredAreTakenAndNotSummed() {
        Situation one = situation();
        GapReport right = one.in(new LibraryGapSystem());
        String line = AnswerText.gaps(right);
        assertThat(GapAnswer.report(one, JsonLine.object(line)).units()).isEqualTo(right.units());
    }

    @Test
    void whatAnAnswerLeavesOutIsNoughtAndOrderIsNothing() {
        assertThat(Comparison.difference(
                        JsonLine.object("{\"cells\": [{\"a\": 1, \"b\": 0}, {\"a\": 2}], \"counted\": 0}"),
                        JsonLine.object("{\"cells\": [{\"a\": 2.0}, {\"a\": 1}], \"more\": 1}")))
                .isEmpty();
        assertThat(Comparison.difference(
                        JsonLine.object("{\"years\": [{\"a\": 1}, {\"a\": 2}], \"counted\": 0}"),
                        JsonLine.object("{\"years\": [{\"a\": 2}, {\"a\": 1}], \"counted\": 1}")))
                .contains("years should be")
                .contains("counted should be");
    }

    @Test
    void ofFiguresForOutsideSeveralAnswersAreRight() {
        String few = "{\"unit\": \"ward\", \"competence\": \"hygiene\", \"outcome\": \"short\", \"%s}";
        String many = "{\"unit\": \"ward\", \"employed\": true, \"%s}";
        String hidden = "hidden\": true";
        String right = figures(few.formatted(hidden), many.formatted("number\": 9, \"fte\": 8.5"));
        assertThat(published(right, right)).isEmpty();
        assertThat(published(right, figures(few.formatted(hidden), many.formatted(hidden))))
                .isEmpty();
        assertThat(published(right, figures(few.formatted("number\": 1"), many.formatted(hidden))))
                .isEqualTo("SHORT of hygiene in ward should be hidden");
        assertThat(published(right, figures(many.formatted("number\": 8, \"fte\": 8"))))
                .isEqualTo(
                        "those employed in ward should be 9, is 8; FTE of those employed in ward should be 8.5, is 8");
        assertThat(published(right, figures(few.formatted(hidden))))
                .isEqualTo("those employed in ward should be shown or hidden");
        assertThat(published(figures(many.formatted("number\": 9")), figures(many.formatted(hidden))))
                .isEqualTo("something should be shown");
    }

    private static String figures(String... figures) {
        return "{\"figures\": [" + String.join(", ", figures) + "]}";
    }

    private static String published(String right, String answered) {
        return GoldenCaseRun.difference("{\"question\": \"publication\"}", right, answered);
    }

    /** The program finds gaps alone, and nothing wrong with records: those cases it answers otherwise. */
    @Test
    void aProgramInAnotherLanguageIsAskedTheCases() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        assertThat(GoldenCaseRun.differences(Path.of("..", "docs", "cases", "gaps.jsonl"), List.of("python3", PROGRAM)))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one).contains("findings should be"));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        for (String line : List.of("", "{", "{\"a\":}", "[1]", "{\"a\":1} x", "{\"a\":1,\"a\":2}", "{\"a\":tru}")) {
            assertThatThrownBy(() -> JsonLine.object(line)).as(line).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(JsonLine.object("{\"a\": [1, \"\\u00e5\\n\", true, {}], \"b\": null}"))
                .containsOnlyKeys("a");
    }

    @Test
    void theAnswerOnThePageIsOne() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "testkit.md"));
        String answer = page.substring(page.indexOf("```text answer") + "```text answer".length() + 1);
        OrganisationStructure structure = new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of());
        GapReport report = GapAnswer.report(
                new Situation(
                        new CompetenceInventory(structure, List.of()),
                        LocalDate.of(2026, 10, 1),
                        new SuppliedPolicy.Latest()),
                JsonLine.object(answer.substring(0, answer.indexOf('\n'))));
        assertThat(report.cells()).hasSize(1);
        assertThat(report.findingCounts()).containsOnlyKeys("role.without-profile");
    }

    private static Situation situation() {
        List<Situation> one = new ArrayList<>();
        JqwikSession.run(() -> one.add(
                Situations.situations().generator(1_000).next(new Random(1)).value()));
        return one.get(0);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "--version").start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Object> laws(GapSystem system) {
        return List.of(
                new ChosenAssessmentLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new InForceLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new LevelLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                });
    }
}

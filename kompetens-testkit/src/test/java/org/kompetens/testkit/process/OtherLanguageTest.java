package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
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
import org.kompetens.testkit.laws.LeavingDayLaws;
import org.kompetens.testkit.laws.LeavingLaws;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.laws.PlanCaseLaws;
import org.kompetens.testkit.laws.PlanMonthLaws;
import org.kompetens.testkit.laws.PlanningLaws;
import org.kompetens.testkit.laws.PublicationLaws;
import org.kompetens.testkit.laws.RevisionCaseLaws;
import org.kompetens.testkit.laws.StaffingLaws;
import org.kompetens.testkit.laws.TurnoverCaseLaws;
import org.kompetens.testkit.laws.TurnoverLaws;
import org.kompetens.testkit.laws.ValidityCaseLaws;
import org.kompetens.testkit.mistakes.Law;
import org.kompetens.testkit.system.BridgeSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.CoverageSystem;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.PublicationSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSystem;
import org.kompetens.testkit.system.TurnoverSystem;

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

    /** Some of the situations, as where demand follows a population, cannot be put into a line. */
    @Test
    void aForecastAgreesWithTheReferenceWhereItCanBeAskedFor() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        AtomicInteger answered = new AtomicInteger();
        try (AnsweringProcess process = AnsweringProcess.start(List.of("python3", EVERY_QUESTION))) {
            StaffingLaws laws = new StaffingLaws() {
                @Override
                public StaffingSystem system() {
                    return situation -> {
                        StaffingReport report = process.staffing().forecast(situation);
                        answered.incrementAndGet();
                        return report;
                    };
                }
            };
            Law law = Law.of(laws).stream()
                    .filter(one -> one.name().endsWith(".agreesWithTheReference"))
                    .findFirst()
                    .orElseThrow();
            assertThat(law.isBroken(List.of(laws), IntStream.range(0, MANY).boxed()))
                    .isFalse();
        }
        assertThat(answered.get()).isBetween(MANY / 4, MANY - 1);
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
                },
                new LeavingDayLaws() {
                    @Override
                    public StaffingSystem system() {
                        return process.staffing();
                    }
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
                new PlanMonthLaws() {
                    @Override
                    public PlanningSystem system() {
                        return process.plans();
                    }
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
                .allSatisfy((name, one) ->
                        assertThat(one).as(name).contains("findings[").doesNotContain("units["));
    }

    /** The program finds gaps alone, and nothing wrong with records: those cases it answers otherwise. */
    @Test
    void aProgramInAnotherLanguageIsAskedTheCases() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        assertThat(GoldenCaseRun.differences(Path.of("..", "docs", "cases", "gaps.jsonl"), List.of("python3", PROGRAM)))
                .isNotEmpty()
                .allSatisfy((name, one) -> assertThat(one).as(name).contains("findings["));
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
                },
                new RevisionCaseLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                },
                new ValidityCaseLaws() {
                    @Override
                    public GapSystem system() {
                        return system;
                    }
                });
    }
}

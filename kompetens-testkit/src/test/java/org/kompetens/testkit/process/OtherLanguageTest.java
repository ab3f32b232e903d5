package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.testkit.laws.ChosenAssessmentLaws;
import org.kompetens.testkit.laws.InForceLaws;
import org.kompetens.testkit.laws.LevelLaws;
import org.kompetens.testkit.mistakes.Law;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;

/** A system in Python holds the laws, and one with a mistake does not; skipped where there is no {@code python3}. */
@Tag("slow")
final class OtherLanguageTest {

    private static final String PROGRAM = "../docs/examples/src/main/python/gaps.py";
    private static final int CASES = 25;

    @Test
    void aProgramInAnotherLanguageHoldsTheLaws() throws Exception {
        assumeTrue(hasPython(), "there is no python3");
        try (ProcessGapSystem system = ProcessGapSystem.start(List.of("python3", PROGRAM))) {
            for (Object laws : laws(system)) {
                for (Law law : Law.of(laws)) {
                    assertThat(law.isBroken(
                                    List.of(laws), IntStream.range(0, CASES).boxed()))
                            .as(law.name())
                            .isFalse();
                }
            }
        }
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
                answer.substring(0, answer.indexOf('\n')));
        assertThat(report.cells()).hasSize(1);
        assertThat(report.findingCounts()).containsOnlyKeys("role.without-profile");
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

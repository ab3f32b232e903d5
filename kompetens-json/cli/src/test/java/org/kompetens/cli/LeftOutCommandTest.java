package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Cases.AS_OF;
import static org.kompetens.cli.Cases.employees;
import static org.kompetens.cli.Cases.named;
import static org.kompetens.cli.Cases.structure;
import static org.kompetens.cli.Cases.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong assessments are left out, and it is told where and of whom. */
final class LeftOutCommandTest {

    @TempDir
    private Path directory;

    @Test
    void who_has_one_wrong_assessment_is_named_among_the_others() throws IOException {
        String name = "one-wrong-assessment";
        Path expiring = directory.resolve("expiring.jsonl");
        Files.writeString(
                expiring,
                "{\"id\":\"k\",\"employments\":[{\"id\":\"1\",\"role\":\"r\",\"unit\":\"x\",\"fte\":1}],\"assessments\":["
                        + "{\"id\":\"1\",\"competence\":\"gammal\",\"level\":\"l3\",\"date\":\"2016-01-01\","
                        + "\"source\":\"manager\"},"
                        + "{\"id\":\"2\",\"competence\":\"d\",\"level\":\"l3\",\"date\":\"2026-01-01\","
                        + "\"source\":\"manager\",\"expiry\":\"2027-01-01\"},"
                        + "{\"id\":\"3\",\"competence\":\"d\",\"level\":\"l5\",\"date\":\"2026-01-01\","
                        + "\"source\":\"self\",\"expiry\":\"2027-01-01\"}]}",
                UTF_8);
        assertThat(named("history", structure(name), employees(name)))
                .contains("\"employee\": \"p\"", "\"employee\": \"q\"", "\"employee\": \"z\"");
        for (String command : List.of("history", "disagreements", "bridge")) {
            assertThat(named(command, structure(name), expiring.toString()))
                    .as(command)
                    .contains("\"employee\": \"k\"");
        }
    }

    @Test
    void one_wrong_assessment_is_left_out_and_the_person_counts() {
        String name = "one-wrong-assessment";
        CommandLineRun run =
                CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-f", "json", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"employees\":{\"counted\":3,\"refused\":0,\"leftOut\":{\"assessments\":2,\"persons\":2}}")
                .contains("\"met\":3,\"short\":0,\"unassessed\":2,\"expired\":1");
        assertThat(CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-l", "en")
                        .out())
                .contains("3 records read without error; employed here on this date: 3 persons")
                .contains("left out: 2, of how many persons: 2.");
    }

    /** Two of whoever works in both, one of another in A; of whoever has left on the day nothing is told. */
    @ParameterizedTest
    @CsvSource({"top, 3, 2", "a, 3, 2", "b, 2, 1"})
    void what_is_left_out_is_told_where_the_person_is_employed(String unit, int assessments, int persons) {
        String name = "left-out-by-unit";
        String there = "\"leftOut\":{\"assessments\":" + assessments + ",\"persons\":" + persons + "}";
        String here = "Assessments of those employed here that are wrong in themselves and left out: " + assessments
                + ", of how many persons: " + persons + ".";
        for (String command : List.of("analyse", "capital", "tasks", "coverage", "priorities", "disagreements")) {
            String[] call = {command, structure(name), employees(name), "-d", AS_OF, "-u", unit, "-l", "en"};
            assertThat(CommandLineRun.of(call).out()).as(command).contains(here);
            String json = CommandLineRun.of(
                            command, structure(name), employees(name), "-d", AS_OF, "-u", unit, "-f", "json")
                    .out();
            assertThat(json.replaceAll("\\s+", ""))
                    .as(command)
                    .contains("\"employees\":{\"counted\":3,\"refused\":0,"
                            + "\"leftOut\":{\"assessments\":4,\"persons\":3}}");
            if (!command.equals("coverage") || !unit.equals("b")) {
                assertThat(json.replaceAll("\\s+", "")).as(command).contains(there);
            }
        }
    }

    @Test
    void one_person_s_left_out_assessments_are_told_with_the_reason() {
        String name = "left-out-by-unit";
        String[] call = {
            "person", structure(name), employees(name), "-d", AS_OF, "-u", "a", "--name-persons", "--employee", "both"
        };
        assertThat(CommandLineRun.of(with(call, "-l", "en")).out())
                .contains(
                        "Left out, as they are wrong in themselves:\n  w1: The assessment expires on or before the date")
                .contains("\n  w2: No competence in the framework has this id.");
        assertThat(CommandLineRun.of(with(call, "-f", "json")).out().replaceAll("\\s+", ""))
                .contains("\"leftOut\":[{\"assessment\":\"w1\",\"codes\":[\"assessment.expires-before-dated\"]},"
                        + "{\"assessment\":\"w2\",\"codes\":[\"competence.unknown\"]}]");
    }

    @Test
    void a_comparison_says_what_is_left_out_before_and_after() throws IOException {
        String name = "left-out-by-unit";
        Path mended = directory.resolve("mended.jsonl");
        Files.writeString(
                mended, Files.readString(Path.of(employees(name)), UTF_8).replace("\"x\"", "\"c\""), UTF_8);
        String[] call = {
            "compare",
            structure(name),
            employees(name),
            "-d",
            AS_OF,
            "--with",
            structure(name),
            "--with-employees",
            mended.toString(),
            "-l",
            "en"
        };
        assertThat(CommandLineRun.of(call).out())
                .contains("before: 3 records read without error, 0 left out because of errors.\n")
                .contains("left out: 3 → 2, of how many persons: 2 → 2. The persons count.\n")
                .containsPattern(" B +1 → 1 .* 2 → 1 +b\n");
    }
}

package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.text.Language;

/** Figures that may be shown outside, from the command line. */
final class PublishCommandTest {

    @TempDir
    private Path directory;

    private static CommandLineRun run(String... more) {
        String[] arguments = {
            "analyse",
            "../../docs/sample/structure.json",
            "../../docs/sample/employees.jsonl",
            "--as-of=2026-10-01",
            "--unit=kultur-fritid"
        };
        return CommandLineRun.of(
                Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    @Test
    void hidden_numbers_are_two_dots_in_each_language() {
        for (Language language : Language.values()) {
            CommandLineRun run = run("--publish", "--language=" + language.tag());
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .contains(" .. ")
                    .containsPattern("\\(\\.\\.\\): \\d+ %")
                    .doesNotContain("{");
        }
    }

    @Test
    void what_was_published_is_taken_again_and_the_same_is_shown() throws IOException {
        CommandLineRun first = run("--publish", "--format=json");
        Path before = Files.writeString(directory.resolve("before.json"), first.out(), UTF_8);
        CommandLineRun second = run("--publish", "--format=json", "--after=" + before);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).isEqualTo(first.out());
    }

    @Test
    void a_file_that_was_not_published_is_found_wrong() throws IOException {
        Path wrong = Files.writeString(directory.resolve("wrong.json"), "{\"document\": \"rollup\"}", UTF_8);
        CommandLineRun run = run("--publish", "--after=" + wrong);
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(wrong.toString(), "json.not-one-of document");
    }

    @Test
    void what_does_not_go_together_is_wrong_usage() {
        assertThat(run("--threshold=7").err()).contains("--publish");
        assertThat(run("--threshold=7").exitCode()).isEqualTo(2);
        assertThat(run("--publish", "--horizon=2027-10-01").exitCode()).isEqualTo(2);
        assertThat(run("--publish", "--threshold=2", "-l", "en").err()).contains("at least 3");
    }
}

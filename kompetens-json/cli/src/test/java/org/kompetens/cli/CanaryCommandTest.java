package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kompetens.testkit.sample.Canaries;

/** A word that is in every personal field of wrong records comes out of no command, neither as result nor beside it. */
@Tag("slow")
final class CanaryCommandTest {

    private static final String STRUCTURE = "../../docs/sample/structure.json";

    @TempDir
    private Path directory;

    @Test
    void no_command_tells_what_stands_in_a_record() throws IOException {
        Path lines = directory.resolve("records.jsonl");
        Files.write(lines, Canaries.records(), UTF_8);
        for (List<String> command : List.of(
                List.of("validate", STRUCTURE, lines.toString()),
                List.of("validate", STRUCTURE, lines.toString(), "-f", "json"),
                List.of("analyse", STRUCTURE, lines.toString(), "-d", "2026-10-01"),
                List.of("coverage", STRUCTURE, lines.toString(), "-d", "2026-10-01"),
                List.of("convert", lines.toString(), "--to", "employees"))) {
            CommandLineRun run = CommandLineRun.of(command.toArray(String[]::new));
            if (!command.contains("convert")) {
                assertThat(run.out()).as("%s", command).doesNotContainIgnoringCase(Canaries.CANARY);
            }
            assertThat(run.err()).as("%s", command).doesNotContainIgnoringCase(Canaries.CANARY);
            assertThat(run.exitCode()).as("%s", command).isPositive();
        }
    }
}

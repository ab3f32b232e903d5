package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken apart can be put together again, and nothing is lost on the way. */
@Tag("slow")
final class ConvertCommandTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final String STRUCTURE = SAMPLE + "structure.json";
    private static final String EMPLOYEES = SAMPLE + "employees.jsonl";

    @TempDir
    private Path directory;

    @Test
    void an_organisation_and_its_employees_are_put_together_and_taken_apart() throws IOException {
        String inventory = converted(STRUCTURE, EMPLOYEES, "--to", "inventory");
        assertThat(inventory).contains("\"document\": \"inventory\"").contains("\"employees\": [");
        String together = file("together.json", inventory);
        assertThat(converted(together, "--to", "employees")).isEqualTo(Files.readString(Path.of(EMPLOYEES), UTF_8));
        String structure = file("structure.json", converted(together, "--to", "structure"));
        assertThat(converted(structure, EMPLOYEES, "--to", "inventory")).isEqualTo(inventory);
        assertThat(converted(EMPLOYEES, structure, "--to", "inventory")).isEqualTo(inventory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"structure", "calendar", "cycle", "completions"})
    void indented_and_compact_are_the_same_document(String type) throws IOException {
        String indented = converted(SAMPLE + type + ".json");
        String compact = converted(SAMPLE + type + ".json", "--compact");
        assertThat(compact).hasLineCount(1).startsWith("{\"document\":\"");
        assertThat(converted(file("compact.json", compact))).isEqualTo(indented);
        assertThat(converted(file("indented.json", indented), "--compact")).isEqualTo(compact);
    }

    @Test
    void a_result_is_written_again_as_it_was() throws IOException {
        String coverage = CommandLineRun.of("coverage", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-f", "json")
                .out();
        assertThat(converted(file("coverage.json", coverage))).isEqualTo(coverage);
    }

    @Test
    void nothing_is_written_where_something_cannot_be_read() throws IOException {
        String wrong = file("wrong.jsonl", "{\"id\":\"a\"}\n{\"id\":7}\n");
        CommandLineRun run = CommandLineRun.of("convert", STRUCTURE, wrong, "--to", "inventory", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("wrong.jsonl:2:7: error json.wrong-kind id: ")
                .endsWith("errors: 1, warnings: 0\n");
    }

    @Test
    void what_does_not_make_sense_is_wrong_usage() {
        isWrongUsage("say --to", STRUCTURE, EMPLOYEES);
        isWrongUsage("say --to", STRUCTURE, STRUCTURE);
        isWrongUsage("exactly one document of an organisation", EMPLOYEES, "--to", "inventory");
        isWrongUsage("exactly one document of an organisation", SAMPLE + "calendar.json", "--to", "structure");
        isWrongUsage("one of the files is neither", SAMPLE + "calendar.json", "--to", "employees");
        isWrongUsage("[INVENTORY, STRUCTURE, EMPLOYEES, CASE, XLSX]", STRUCTURE, "--to", "table");
    }

    @Test
    void a_workbook_is_imported_again_without_a_mapping() throws IOException {
        Path workbook = directory.resolve("municipality.xlsx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        PrintStream target = new PrintStream(out, true, UTF_8);
        String[] arguments = {"convert", STRUCTURE, EMPLOYEES, "--to", "xlsx", "-l", "da"};
        assertThat(Main.run(target, errors, arguments)).isZero();
        Files.write(workbook, out.toByteArray());

        CommandLineRun mapping = CommandLineRun.of("import", workbook.toString(), "-l", "en");
        assertThat(mapping.exitCode()).isZero();
        CommandLineRun read = CommandLineRun.of(
                "import",
                workbook.toString(),
                "--mapping",
                Files.writeString(directory.resolve("mapping.json"), mapping.out())
                        .toString(),
                "--organisation",
                STRUCTURE,
                "-l",
                "en");
        assertThat(read.exitCode()).isZero();
        String inventory = Files.writeString(directory.resolve("inventory.json"), read.out())
                .toString();
        assertThat(converted(inventory, "--to", "employees")).isEqualTo(Files.readString(Path.of(EMPLOYEES), UTF_8));
        assertThat(converted(inventory, "--to", "structure")).isEqualTo(converted(STRUCTURE, "--to", "structure"));
    }

    @Test
    void what_has_no_column_is_told_in_words() {
        CommandLineRun run = CommandLineRun.of("convert", STRUCTURE, "--to", "xlsx", "-l", "sv");

        assertThat(run.err().lines())
                .containsExactly(
                        "kunde inte tas med: täckningskrav (37)",
                        "kunde inte tas med: översättningar mellan skalor (2)",
                        "kunde inte tas med: regler om underordnade kompetenser (1)");
    }

    private static void isWrongUsage(String message, String... arguments) {
        CommandLineRun run = run(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private static String converted(String... arguments) {
        CommandLineRun run = run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return run.out();
    }

    private static CommandLineRun run(String... arguments) {
        String[] all = new String[arguments.length + 3];
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[0] = "convert";
        all[arguments.length + 1] = "-l";
        all[arguments.length + 2] = "en";
        return CommandLineRun.of(all);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, UTF_8).toString();
    }
}

package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.EmployeeLines;
import org.kompetens.text.Language;

/** Whatever file is given, its type is recognised, and what is wrong is said so that it can be mended. */
@Tag("slow")
final class ValidateCommandTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final String STRUCTURE = SAMPLE + "structure.json";
    private static final String EMPLOYEES = SAMPLE + "employees.jsonl";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "cycle", "completions", "structure"})
    void a_document_is_recognised_by_its_properties(String type) {
        CommandLineRun run = CommandLineRun.of("validate", SAMPLE + type + ".json", "-l", "en");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("errors: 0,");
    }

    /** By a letter in place of a digit, of one responsible, recipient, gain and plan each; and it says of nobody who it is. */
    @Test
    void whoever_is_named_in_plans_is_looked_for_among_the_employees() throws IOException {
        String plans = Files.readString(Path.of(SAMPLE + "plans.json"));
        String wrong = file("plans.json", plans.replace("\"E0218\"", "\"E0Z18\""));
        assertThat(CommandLineRun.of("validate", STRUCTURE, wrong, "-l", "en").out())
                .doesNotContain("planning.employee-unknown");
        CommandLineRun run = CommandLineRun.of("validate", STRUCTURE, EMPLOYEES, wrong, "-d", "2026-10-01", "-l", "en");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "warning planning.employee-unknown activities[1].recipients.named[0]",
                        "warning planning.employee-unknown activities[1].gains[0].employees[0]",
                        "warning planning.employee-unknown developmentPlans[")
                .doesNotContain("E0Z18");
        assertThat(CommandLineRun.of(
                                "validate", STRUCTURE, EMPLOYEES, SAMPLE + "plans.json", "-d", "2026-10-01", "-l", "en")
                        .out())
                .doesNotContain("planning.employee-unknown");
    }

    @Test
    void a_question_of_redeployment_is_checked_by_structure_and_employees() throws IOException {
        String question = Files.readString(Path.of(SAMPLE + "redeployment.json"));
        String wrong = file("role.json", question.replace("\"underskoterska\"", "\"nobody-has-this\""));
        assertThat(CommandLineRun.of("validate", STRUCTURE, wrong, "-l", "en").out())
                .contains("redeployment.role-unknown", "positions[0].role");
        assertThat(CommandLineRun.of("validate", wrong, "-l", "en").exitCode()).isZero();

        String nobody = file("unit.json", question.replace("\"aldreomsorg-syd\"", "\"bygglov\""));
        assertThat(CommandLineRun.of("validate", STRUCTURE, nobody, "-l", "en").out())
                .doesNotContain("redeployment.");
        assertThat(CommandLineRun.of("validate", STRUCTURE, EMPLOYEES, nobody, "-d", "2026-10-01", "-l", "en")
                        .out())
                .contains("redeployment.nobody-concerned", "endings[0]");
        assertThat(CommandLineRun.of(
                                "validate",
                                STRUCTURE,
                                EMPLOYEES,
                                SAMPLE + "redeployment.json",
                                "-d",
                                "2026-10-01",
                                "-l",
                                "en")
                        .out())
                .doesNotContain("redeployment.json:");
    }

    @Test
    void a_result_is_recognised_by_what_it_says_it_is() throws IOException {
        String rollup = CommandLineRun.of("analyse", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-f", "json")
                .out();
        assertThat(CommandLineRun.of("validate", file("a.json", rollup)).exitCode())
                .isZero();
        CommandLineRun wrong =
                CommandLineRun.of("validate", file("b.json", rollup.replaceFirst("\"asOf\"", "\"asof\"")), "-l", "en");
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.out())
                .contains("b.json:1:1: error json.missing-property: ")
                .contains("asOf");
    }

    @Test
    void employees_and_organisation_may_come_in_any_order() {
        CommandLineRun swapped = CommandLineRun.of("validate", EMPLOYEES, STRUCTURE, "-l", "en");
        assertThat(swapped.exitCode()).isZero();
        assertThat(swapped.out())
                .isEqualTo(CommandLineRun.of("validate", STRUCTURE, EMPLOYEES, "-l", "en")
                        .out());
    }

    @Test
    void employees_alone_are_checked_in_form_and_that_is_said() throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", file("e.txt", "{\"id\":\"a\"}\n{\"id\":7}\n"), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("e.txt:2:7: error json.wrong-kind id: ");
        assertThat(run.err()).contains("No organisation without errors is among the files");
    }

    @Test
    void an_id_that_comes_again_in_another_file_of_lines_is_found() throws IOException {
        String again = file(
                "again.jsonl",
                Files.readString(Path.of(EMPLOYEES), UTF_8).lines().findFirst().orElseThrow());
        CommandLineRun run = CommandLineRun.of("validate", STRUCTURE, EMPLOYEES, again, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("again.jsonl:1:").contains("error employee.repeated");
    }

    @Test
    void employees_beside_an_organisation_with_errors_are_checked_in_form_and_that_is_said() throws IOException {
        String wrong = file(
                "s.json",
                Files.readString(Path.of(STRUCTURE), UTF_8)
                        .replaceFirst("\"parent\" *: *\"[^\"]+\"", "\"parent\": \"nowhere\""));
        CommandLineRun run = CommandLineRun.of("validate", wrong, file("e.jsonl", "{\"id\":7}\n"), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("unit.unknown-parent").contains("e.jsonl:1:7: error json.wrong-kind id: ");
        assertThat(run.err()).contains("No organisation without errors is among the files");
    }

    @Test
    void all_files_are_looked_at_though_some_cannot_be_read() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "validate",
                file("empty.json", ""),
                "nowhere.json",
                file("s.csv", "id;role\n"),
                file("d.txt", "id;role\n"),
                "-l",
                "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("d.txt:1:1: error json.syntax: ");
        assertThat(run.err())
                .contains("empty.json: it is empty.")
                .contains("nowhere.json")
                .contains("s.csv: it is a spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 2, 3})
    void a_document_may_be_one_line_longer_than_a_line_of_employees(int more) throws IOException {
        String document = "{\"document\":\"completions\",\"completions\":[]}";
        String space = " ".repeat(EmployeeLines.MAX_LINE_BYTES + more - document.length());
        CommandLineRun run = CommandLineRun.of("validate", file("c.json", document.replace(",", "," + space)));
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_empty_file_is_said_to_be_empty(Language language) throws IOException {
        for (String empty : new String[] {"", " \n\n"}) {
            String file = file("empty.json", empty);
            CommandLineRun run = CommandLineRun.of("validate", file, "-l", language.tag());
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.err()).startsWith(file + ": ").hasLineCount(1);
        }
        assertThat(CommandLineRun.of("validate", file("empty.json", ""), "-l", "en")
                        .err())
                .endsWith("empty.json: it is empty.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"document\": \"rollups\"} | 14 | ` document`",
                "{\"no\": \"such\"} | 1 | ``",
            })
    void the_types_are_named_where_there_is_none_of_the_name(String document, int column, String path)
            throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", file("d.json", document), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("d.json:1:" + column + ": error json.unknown-type" + path + ": ")
                .contains("inventory, structure, employee, calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"inventory\"", "null"})
    void what_is_no_object_is_said_to_be_none(String document) throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", file("d.json", document), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("d.json:1:1: error json.wrong-kind: ")
                .contains("another kind than is expected here: object.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.jsonl"})
    void a_list_of_employees_is_said_to_belong_on_lines(String name) throws IOException {
        for (String list : List.of("[{\"id\": \"a\"}, {\"id\": \"b\"}]", "[\n  {\n    \"id\": \"a\"\n  }\n]\n")) {
            CommandLineRun run = CommandLineRun.of("validate", file(name, list), "-l", "en");
            assertThat(run.exitCode()).isEqualTo(3);
            assertThat(run.out())
                    .contains(name + ":1:1: error json.list: ", "each employee on a line", "errors: 1, warnings: 0");
        }
    }

    @Test
    void of_a_newer_document_only_its_version_is_told() throws IOException {
        String newer = "{\"document\": \"structure\", \"version\": 2, \"future\": []}";
        CommandLineRun run = CommandLineRun.of("validate", file("d.json", newer), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("json.newer-version", "errors: 1,").doesNotContain("future", "unknown");
    }

    @Test
    void one_document_in_a_file_of_lines_is_one_finding() throws IOException {
        String printed = Files.readString(Path.of(STRUCTURE), UTF_8);
        String inOneLine = printed.replace("\n", " ");
        String cutOff = printed.substring(0, printed.length() / 2);
        String employee = "{\n  \"id\": \"a\"\n}\n";
        for (String document : List.of(printed, inOneLine, cutOff, "\uFEFF" + printed, employee)) {
            for (String name : List.of("s.jsonl", "s.ndjson")) {
                CommandLineRun run = CommandLineRun.of("validate", file(name, document), "-l", "en", "-f", "json");
                assertThat(run.exitCode()).isEqualTo(3);
                assertThat(codes(run)).containsExactly("json.not-lines");
            }
        }
    }

    @Test
    void a_line_that_is_cut_off_is_no_document() throws IOException {
        String lines = "{\"id\": \"a\", \"employments\": [\n{\"id\": \"b\"}\n";
        CommandLineRun run = CommandLineRun.of("validate", file("e.jsonl", lines), "-l", "en", "-f", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(codes(run)).containsExactly("json.syntax");
    }

    @Test
    void a_file_that_cannot_be_read_is_a_finding_too() throws IOException {
        String missing = directory.resolve("missing.json").toString();
        CommandLineRun run =
                CommandLineRun.of("validate", missing, file("empty.json", ""), directory.toString(), "-f", "json");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(codes(run)).containsExactly("file.missing", "file.empty", "file.unreadable");
        assertThat(new ObjectMapper().readTree(run.out()).at("/findings/0/file").textValue())
                .isEqualTo(missing);
        assertThat(run.err()).contains("missing.json");
    }

    @Test
    void a_file_that_cannot_be_read_is_counted_in_text_as_in_json() throws IOException {
        String missing = directory.resolve("missing.json").toString();
        String empty = file("empty.json", "");
        CommandLineRun run = CommandLineRun.of("validate", missing, empty, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains(missing + ":1:1: error file.missing: ", empty + ":1:1: error file.empty: ")
                .contains("errors: 2, warnings: 0");
        CommandLineRun alone = CommandLineRun.of("validate", empty, "-l", "en");
        CommandLineRun json = CommandLineRun.of("validate", empty, "-f", "json");
        assertThat(alone.out()).contains("errors: 1, warnings: 0");
        assertThat(new ObjectMapper().readTree(json.out()).at("/errors").intValue())
                .isEqualTo(1);
    }

    private static List<String> codes(CommandLineRun run) throws IOException {
        List<String> codes = new ArrayList<>();
        new ObjectMapper()
                .readTree(run.out())
                .at("/findings")
                .forEach(finding -> codes.add(finding.at("/code").textValue()));
        return codes;
    }

    @Test
    void completions_are_checked_by_the_cycle_and_the_calendar() throws IOException {
        String completions = Files.readString(Path.of(SAMPLE + "completions.json"), UTF_8);
        String other = file("c.json", completions.replaceFirst("\"step\" ?: ?\"[^\"]*\"", "\"step\":\"no-such\""));
        CommandLineRun well = calendar(SAMPLE + "completions.json");
        assertThat(well.exitCode()).as(well.out()).isZero();
        CommandLineRun wrong = calendar(other);
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.out()).contains("c.json:").contains(" completions[0]");
        String cycle = file("y.json", "{\"calendar\":\"another\",\"id\":\"1\",\"year\":2026}");
        assertThat(CommandLineRun.of("validate", SAMPLE + "calendar.json", cycle, STRUCTURE, "-l", "en")
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void a_cycle_is_checked_by_its_calendar_without_any_organisation() throws IOException {
        String cycle = file("y.json", "{\"id\":\"2027\",\"year\":2027,\"settings\":[]}");
        CommandLineRun wrong = CommandLineRun.of("validate", SAMPLE + "calendar.json", cycle, "-l", "en");
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.out()).contains("y.json:").contains("dialogues");
        assertThat(CommandLineRun.of("validate", SAMPLE + "calendar.json", SAMPLE + "cycle.json", "-l", "en")
                        .exitCode())
                .isZero();
    }

    private static CommandLineRun calendar(String completions) {
        return CommandLineRun.of(
                "validate", completions, SAMPLE + "cycle.json", SAMPLE + "calendar.json", STRUCTURE, "-l", "en");
    }

    @Test
    void assumptions_of_staff_are_checked_by_the_organisation() throws IOException {
        String staffing = Files.readString(Path.of(SAMPLE + "staffing.json"), UTF_8);
        String other = file("a.json", staffing.replace("va-tekniker", "no-such"));
        assertThat(CommandLineRun.of("validate", SAMPLE + "staffing.json", STRUCTURE, "-l", "en")
                        .exitCode())
                .isZero();
        CommandLineRun wrong = CommandLineRun.of("validate", other, STRUCTURE, "-l", "en");
        assertThat(wrong.exitCode()).isEqualTo(3);
        assertThat(wrong.out()).contains("a.json:").contains("unknown");
    }

    @Test
    void what_is_no_json_is_said_to_be_none() throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", file("d.txt", "id;role\n1;nurse\n"), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).contains("d.txt:1:1: error json.syntax: This is not valid JSON.");
    }

    @Test
    void of_a_spreadsheet_it_is_asked_what_its_columns_hold() throws IOException {
        CommandLineRun run = CommandLineRun.of("validate", file("d.csv", "id;role\n1;nurse\n"), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err())
                .contains("d.csv: it is a spreadsheet. Say what its columns hold with --mapping or --layout; ");
    }

    @Test
    void two_organisations_have_no_employees_in_common() {
        CommandLineRun run = CommandLineRun.of("validate", STRUCTURE, STRUCTURE, EMPLOYEES, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("more than one organisation");
    }

    @Test
    void as_json_all_findings_are_counted_and_errors_come_first() throws IOException {
        String employees = Files.readString(Path.of(EMPLOYEES), UTF_8);
        String twice = file("twice.jsonl", "{\n" + employees + employees);
        CommandLineRun run = CommandLineRun.of("validate", STRUCTURE, twice, "-l", "en", "-f", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode findings = new ObjectMapper().readTree(run.out());
        assertThat(findings.at("/document").textValue()).isEqualTo("findings");
        assertThat(findings.at("/errors").intValue()).isEqualTo(678);
        assertThat(findings.at("/warnings").intValue()).isEqualTo(3);
        assertThat(findings.at("/counts/employee.repeated").intValue()).isEqualTo(677);
        List<String> codes = new ArrayList<>();
        findings.at("/counts").fieldNames().forEachRemaining(codes::add);
        assertThat(codes).isSorted();
        assertThat(findings.at("/findings/0/file").textValue()).isEqualTo(twice);
        assertThat(findings.at("/findings/0/line").intValue()).isEqualTo(1);
        assertThat(findings.at("/findings/0/code").textValue()).isEqualTo("json.syntax");
        assertThat(findings.at("/findings/680/severity").textValue()).isEqualTo("warning");
        assertThat(CommandLineRun.of("validate", file("findings.json", run.out()))
                        .exitCode())
                .isZero();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content, UTF_8).toString();
    }
}

package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.testkit.sample.Canaries;
import org.kompetens.text.Language;

/** The gap in depth from the command line: what comes out, and what never does. */
@Tag("slow")
final class DepthCommandsTest {

    private static final String STRUCTURE = "../../docs/sample/structure.json";
    private static final String EMPLOYEES = "../../docs/sample/employees.jsonl";
    private static final String AN_EMPLOYEE = "E\\d{4}";

    @TempDir
    private Path directory;

    /** Each command with what it cannot do without. */
    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("coverage", "-d", "2026-10-01"),
                List.of("coverage", "-d", "2026-10-01", "--horizon", "2027-10-01"),
                List.of("analyse", "-d", "2026-10-01", "--horizon", "2027-10-01"),
                List.of("priorities", "-d", "2026-10-01"),
                List.of("priorities", "-d", "2026-10-01", "--horizon", "2027-10-01"),
                List.of("disagreements", "-d", "2026-10-01"),
                List.of("history", "-d", "2026-10-01"),
                List.of("bridge", "-d", "2026-10-01", "--horizon", "2027-10-01"),
                List.of("compare", "-d", "2025-10-01", "--with-as-of", "2026-10-01"),
                List.of("reorganisation", "-d", "2025-10-01", "--with-as-of", "2026-10-01"));
    }

    private static CommandLineRun run(List<String> command, String... more) {
        return CommandLineRun.of(
                Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void figures_name_nobody(List<String> command) throws IOException {
        for (String format : List.of("text", "json")) {
            CommandLineRun run = run(command, STRUCTURE, EMPLOYEES, "-l", "en", "-f", format);
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).endsWith("errors: 0, warnings: 3\n").doesNotContainPattern(AN_EMPLOYEE);
            assertThat(run.out()).isNotBlank().doesNotContainPattern(AN_EMPLOYEE);
        }
        assertThat(json(run(command, STRUCTURE, EMPLOYEES, "-f", "json").out())
                        .at("/version")
                        .intValue())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void wrong_records_are_told_and_left_out(List<String> command) throws IOException {
        String employees = Files.readString(Path.of(EMPLOYEES), UTF_8);
        Path wrong = file("wrong.jsonl", "{\n" + employees + employees.replaceFirst("(?s)\n.*", "\n"));
        CommandLineRun right = run(command, STRUCTURE, EMPLOYEES, "-f", "json");
        CommandLineRun run = run(command, STRUCTURE, wrong.toString(), "-l", "en", "-f", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(wrong + ":1:2: error json.syntax")
                .contains(wrong + ":679:7: error employee.repeated id")
                .endsWith("errors: 2, warnings: 3\n");
        assertThat(json(run.out()).at("/units")).isEqualTo(json(right.out()).at("/units"));
        JsonNode counts = json(run.out());
        for (String path : List.of("/employees", "/before/employees", "/after/employees")) {
            if (!counts.at(path).isMissingNode()) {
                assertThat(counts.at(path + "/counted").intValue()).isEqualTo(677);
                assertThat(counts.at(path + "/refused").intValue()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_unknown_unit_is_wrong_usage(List<String> command) {
        CommandLineRun run = run(command, STRUCTURE, EMPLOYEES, "-u", "frit", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("No unit has this id. Perhaps: almskolan-fritids, kultur-fritid, fritid");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_structure_with_errors_shows_nothing(List<String> command) throws IOException {
        Path wrong = file("wrong.json", "{\"units\": [], \"framework\": 7}");
        CommandLineRun run = run(command, wrong.toString(), EMPLOYEES, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error json.wrong-kind framework");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothing_of_a_person_comes_out(List<String> command) throws IOException {
        Path wrong = file("wrong.jsonl", String.join("\n", Canaries.records()));
        for (Language language : Language.values()) {
            for (String format : List.of("text", "json")) {
                CommandLineRun run = run(command, STRUCTURE, wrong.toString(), "-l", language.tag(), "-f", format);
                assertThat(run.exitCode()).isEqualTo(1);
                assertThat(run.out() + run.err()).doesNotContainIgnoringCase(Canaries.CANARY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void dates_the_wrong_way_round_are_wrong_usage(Language language) {
        for (String command : List.of("analyse", "coverage", "priorities", "bridge")) {
            CommandLineRun run = CommandLineRun.of(
                    command, STRUCTURE, "-d", "2026-10-01", "--horizon", "2026-09-30", "-l", language.tag());
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("2026-09-30", "2026-10-01", "--as-of")
                    .endsWith(" --help\n")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void a_structure_without_coverage_requirements_says_what_to_add() throws IOException {
        Path none = file("none.json", """
                {"framework": {"scales": [], "competences": []},
                 "units": [{"id": "u", "labels": {"sv": "u"}, "level": "unit"}]}""");
        CommandLineRun run = CommandLineRun.of("coverage", none.toString(), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Nothing in the structure says what units need as a whole. Give");
    }

    @Test
    void a_unit_without_coverage_requirements_says_so() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("coverage", STRUCTURE, EMPLOYEES, "-u", "bibliotek", "-l", "en", "-d", "2026-10-01");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No coverage requirement is in force here");
        CommandLineRun inJson = CommandLineRun.of(
                "coverage", STRUCTURE, EMPLOYEES, "-u", "bibliotek", "-d", "2026-10-01", "-f", "json");
        assertThat(json(inJson.out()).at("/units")).isEmpty();
    }

    @Test
    void persons_are_named_of_one_unit_and_only_where_asked_for() throws IOException {
        for (List<String> command : List.of(
                List.of("coverage", "--horizon", "2027-10-01"),
                List.of("bridge", "--horizon", "2027-10-01"),
                List.of("disagreements"),
                List.of("history"))) {
            List<String> call = Stream.concat(
                            command.stream(), Stream.of(STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-l", "en"))
                    .toList();
            CommandLineRun ofAll = run(call, "--name-persons");
            assertThat(ofAll.exitCode()).isEqualTo(2);
            assertThat(ofAll.out()).isEmpty();
            assertThat(ofAll.err()).startsWith("Persons are named for one unit at a time only");
            CommandLineRun text = run(call, "--name-persons", "--unit", "hemsjukvard");
            assertThat(text.exitCode()).isZero();
            assertThat(text.out()).containsPattern("\n" + AN_EMPLOYEE + " ");
            CommandLineRun inJson = run(call, "--name-persons", "--unit", "hemsjukvard", "-f", "json");
            assertThat(json(inJson.out()).at("/persons/0/employee").textValue()).matches(AN_EMPLOYEE);
            assertThat(json(inJson.out()).at("/unit").textValue()).isEqualTo("hemsjukvard");
        }
    }

    @Test
    void one_person_s_gaps_are_shown_with_what_led_to_them_and_only_where_that_is_asked_for() throws IOException {
        String line = Files.readAllLines(Path.of(EMPLOYEES), UTF_8).stream()
                .filter(one -> one.contains("\"unit\":\"bibliotek\""))
                .findFirst()
                .orElseThrow();
        String employee = line.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1");
        List<String> call = List.of(
                "person", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-l", "en", "-u", "bibliotek", "--employee");
        CommandLineRun unasked = run(call, employee);
        assertThat(unasked.exitCode()).isEqualTo(2);
        assertThat(unasked.out()).isEmpty();
        assertThat(unasked.err()).startsWith("A person is shown only where that is asked for");
        CommandLineRun nobody = run(call, "nobody", "--name-persons");
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.out()).isEmpty();
        assertThat(nobody.err()).contains("No sound record with this id").doesNotContain("nobody");
        CommandLineRun text = run(call, employee, "--name-persons");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith("What " + employee + " lacks as of 2026-10-01\n");
        JsonNode gaps = json(run(call, employee, "--name-persons", "-f", "json").out());
        assertThat(gaps.at("/document").textValue()).isEqualTo("gaps");
        assertThat(gaps.at("/employee").textValue()).isEqualTo(employee);
        assertThat(gaps.at("/employments"))
                .anyMatch(one -> one.at("/unit/id").textValue().equals("bibliotek"));
        assertThat(gaps.at("/employments/0/cells")).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.at("/competence/labels/sv").isTextual()).isTrue();
            assertThat(cell.at("/requirements"))
                    .anyMatch(one -> one.at("/bearing").textValue().startsWith("level"));
            long counting = cell.at("/assessments").findValuesAsText("verdict").stream()
                    .filter("counts"::equals)
                    .count();
            assertThat(counting).isEqualTo(cell.has("held") ? 1 : 0);
        });
    }

    /** Of one person, and not of everybody in the same role. */
    @Test
    void a_history_of_persons_is_that_of_the_unit() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "history", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-u", "bibliotek", "--name-persons", "-f", "json");
        List<String> working = Files.readAllLines(Path.of(EMPLOYEES), UTF_8).stream()
                .filter(line -> line.contains("\"unit\":\"bibliotek\""))
                .map(line -> line.replaceFirst("^\\{\"id\":\"([^\"]+)\".*", "$1"))
                .toList();
        assertThat(json(run.out()).at("/persons").findValuesAsText("employee"))
                .isNotEmpty()
                .containsExactlyElementsOf(working);
    }

    @Test
    void where_nothing_is_to_be_told_that_is_said() throws IOException {
        String nobody = file("nobody.jsonl", "").toString();
        assertThat(CommandLineRun.of("priorities", STRUCTURE, nobody, "-l", "en")
                        .out())
                .contains("Nothing is unknown and nothing falls short here");
        assertThat(CommandLineRun.of("disagreements", STRUCTURE, nobody, "-l", "en")
                        .out())
                .contains("The sources agree on everything");
        assertThat(CommandLineRun.of("history", STRUCTURE, nobody, "-l", "en").out())
                .contains("No requirement of the roles here changes.");
    }

    @Test
    void the_help_says_that_names_are_personal_data() {
        for (String command : List.of("coverage", "bridge", "disagreements", "history", "person")) {
            assertThat(CommandLineRun.of(command, "--help").out().replaceAll("\\s+", " "))
                    .contains(
                            "--name-persons", "These are personal data: show them only to those entitled to see them.");
        }
    }

    @Test
    void there_must_be_something_to_compare_with() {
        for (String command : List.of("compare", "reorganisation")) {
            CommandLineRun run = CommandLineRun.of(command, STRUCTURE, EMPLOYEES, "-l", "en");
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).startsWith("There is nothing to compare with. Give at least one of --with");
        }
    }

    @Test
    void standard_input_is_read_once() throws IOException {
        for (String command : List.of("compare", "reorganisation")) {
            CommandLineRun twice = CommandLineRun.of(command, STRUCTURE, "-", "--with-as-of", "2026-10-01", "-l", "en");
            assertThat(twice.exitCode()).isEqualTo(2);
            assertThat(twice.err()).startsWith("Standard input can be read only once.");
            CommandLineRun both =
                    CommandLineRun.of(command, "-", EMPLOYEES, "--with-employees", "-", "-d", "2026-10-01", "-l", "en");
            assertThat(both.exitCode()).isEqualTo(2);
        }
        InputStream standardInput = System.in;
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(STRUCTURE))));
        try {
            CommandLineRun once = CommandLineRun.of(
                    "compare", "-", EMPLOYEES, "-d", "2025-10-01", "--with-as-of", "2026-10-01", "-l", "en");
            assertThat(once.exitCode()).isZero();
        } finally {
            System.setIn(standardInput);
        }
    }

    @Test
    void two_structures_are_set_side_by_side() throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE), UTF_8);
        Path planned = file("planned.json", structure.replace("\"kulturskola\"", "\"musikskola\""));
        Path moved = file(
                "moved.jsonl",
                Files.readString(Path.of(EMPLOYEES), UTF_8).replace("\"kulturskola\"", "\"musikskola\""));
        String[] with = {
            STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--with", planned.toString(), "--with-employees", moved.toString()
        };
        JsonNode compared = json(
                run(List.of("compare", "-f", "json", "-u", "musikskola"), with).out());
        assertThat(compared.at("/units")).hasSize(1);
        assertThat(compared.at("/units/0/before").isMissingNode()).isTrue();
        assertThat(compared.at("/units/0/after/employed/persons").intValue()).isEqualTo(14);
        JsonNode moves = json(run(List.of("reorganisation", "-f", "json", "-u", "kultur-fritid"), with)
                .out());
        assertThat(moves.at("/units").findValuesAsText("id"))
                .containsExactly("kultur-fritid", "bibliotek", "fritid", "kulturskola", "musikskola");
        assertThat(moves.at("/units/3/people/movedOut").intValue()).isEqualTo(14);
        assertThat(moves.at("/units/4/people/movedIn").intValue()).isEqualTo(14);
        assertThat(moves.at("/units/0/people/stayed").intValue()).isEqualTo(43);
        for (String unit : List.of("kulturskola", "musikskola")) {
            CommandLineRun text = run(List.of("reorganisation", "-l", "en", "-u", unit), with);
            assertThat(text.exitCode()).isZero();
            assertThat(text.out()).startsWith("School of Arts");
            CommandLineRun sideBySide = run(List.of("compare", "-l", "en", "-u", unit), with);
            assertThat(sideBySide.exitCode()).isZero();
            assertThat(sideBySide.out()).contains("14").contains("–");
        }
    }

    /** Their units are not in the structure after. */
    @Test
    void employees_who_do_not_fit_the_other_structure_are_told() throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE), UTF_8);
        Path planned = file("planned.json", structure.replace("\"kulturskola\"", "\"musikskola\""));
        for (String command : List.of("compare", "reorganisation")) {
            CommandLineRun run = CommandLineRun.of(
                    command, STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--with", planned.toString(), "-l", "en");
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("error employment.unknown-unit employments[0].unit");
        }
    }

    @Test
    void people_cannot_be_followed_between_two_frameworks() throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE), UTF_8);
        Path other = file("other.json", structure.replace("Hållbar utveckling", "Hållbarhet"));
        CommandLineRun run =
                CommandLineRun.of("reorganisation", STRUCTURE, EMPLOYEES, "--with", other.toString(), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("The two structures do not have the same competence framework.");
        assertThat(CommandLineRun.of("compare", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--with", other.toString())
                        .exitCode())
                .isZero();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8);
    }
}

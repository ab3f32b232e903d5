package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;
import org.kompetens.rollup.UnitFigures;
import org.kompetens.testkit.sample.Canaries;
import org.kompetens.testkit.sample.SampleMunicipality;
import org.kompetens.text.Language;

/** What scripts and people rely on: exit codes, what goes where, and that help and errors can be worked with. */
@Tag("slow")
final class MainTest {

    private static final String STRUCTURE = "../../docs/sample/structure.json";
    private static final String EMPLOYEES = "../../docs/sample/employees.jsonl";
    private static final String AS_OF = "2026-10-01";

    @TempDir
    private Path directory;

    @Test
    void all_is_well() {
        CommandLineRun analysed = CommandLineRun.of("analyse", STRUCTURE, EMPLOYEES, "-d", AS_OF, "-l", "en");
        assertThat(analysed.exitCode()).isZero();
        assertThat(analysed.out()).startsWith("Almfjärden").doesNotContain("warning");
        assertThat(analysed.err()).endsWith("errors: 0, warnings: 3\n");
        CommandLineRun validated = CommandLineRun.of("validate", STRUCTURE, EMPLOYEES, "-l", "en");
        assertThat(validated.exitCode()).isZero();
        assertThat(validated.out())
                .isEqualTo(analysed.err())
                .contains(STRUCTURE + ":950:7: warning competence.not-required framework.competences[60]: Nothing")
                .contains(EMPLOYEES + ":489:54: warning employment.fte-above-one employments: The");
        assertThat(validated.err()).isEmpty();
    }

    @Test
    void some_records_are_wrong() throws IOException {
        String employees = Files.readString(Path.of(EMPLOYEES), UTF_8);
        Path wrong = file("wrong.jsonl", "{\n" + employees + employees);
        CommandLineRun analysed =
                CommandLineRun.of("analyse", STRUCTURE, wrong.toString(), "-d", AS_OF, "-l", "en", "-f", "json");
        assertThat(analysed.exitCode()).isEqualTo(1);
        assertThat(analysed.err())
                .contains(wrong + ":1:2: error json.syntax: This is not valid JSON.")
                .contains("… and 578 more of employee.repeated\n")
                .endsWith("errors: 678, warnings: 3\n");
        JsonNode figures = new ObjectMapper().readTree(analysed.out());
        assertThat(figures.at("/employees/counted").intValue()).isEqualTo(677);
        assertThat(figures.at("/employees/refused").intValue()).isEqualTo(678);
        assertThat(figures.at("/findings/employee.repeated").intValue()).isEqualTo(677);
        assertThat(CommandLineRun.of("validate", STRUCTURE, wrong.toString()).exitCode())
                .isEqualTo(1);
    }

    @Test
    void the_structure_has_errors() throws IOException {
        Path wrong = file("wrong.json", "{\"units\": [], \"framework\": 7}");
        CommandLineRun analysed = CommandLineRun.of("analyse", wrong.toString(), EMPLOYEES, "-l", "sv");
        assertThat(analysed.exitCode()).isEqualTo(3);
        assertThat(analysed.out()).isEmpty();
        assertThat(analysed.err())
                .contains(wrong + ":1:28: fel json.wrong-kind framework: Värdet av ”framework” är av ett annat slag");
        assertThat(CommandLineRun.of("validate", wrong.toString()).exitCode()).isEqualTo(3);
    }

    /** Otherwise nobody would stand for all. */
    @Test
    void employees_that_are_no_list_are_not_nobody() throws IOException {
        String structure = Files.readString(Path.of(STRUCTURE), UTF_8).strip();
        Path wrong = file("wrong.json", structure.substring(0, structure.length() - 1) + ", \"employees\": {}}");
        CommandLineRun analysed = CommandLineRun.of("analyse", wrong.toString(), "-l", "en");
        assertThat(analysed.exitCode()).isEqualTo(3);
        assertThat(analysed.err()).contains("error json.wrong-kind employees");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_file_that_cannot_be_read_is_named(Language language) {
        String missing = directory.resolve("nowhere.json").toString();
        for (String command : List.of("analyse", "validate")) {
            for (String file : List.of(missing, directory.toString())) {
                CommandLineRun first = CommandLineRun.of(command, file, "-l", language.tag());
                assertThat(first.exitCode()).isEqualTo(3);
                assertThat(first.err()).startsWith(file + ": ").hasLineCount(1).doesNotContain("Exception");
                CommandLineRun second = CommandLineRun.of(command, STRUCTURE, file, "-l", language.tag());
                assertThat(second.exitCode()).isEqualTo(3);
                assertThat(second.err()).contains(file + ": ").doesNotContain("Exception");
            }
        }
    }

    @Test
    void wrong_usage_is_told_with_what_to_write() {
        wrongUsage("'2026-02-30' is no date; write it as in 2026-10-01", "analyse", STRUCTURE, "-d", "2026-02-30");
        wrongUsage("'fi' is not one of sv, nb, nn, da, en", "analyse", STRUCTURE, "-l", "fi");
        wrongUsage("expected one of [TEXT, JSON, CSV, XLSX]", "analyse", STRUCTURE, "-f", "xml");
        wrongUsage(
                "No unit has this id. Perhaps: almskolan-fritids, kultur-fritid, fritid",
                "analyse",
                STRUCTURE,
                "-u",
                "frit",
                "-l",
                "en");
        wrongUsage(
                "Alla enheter med sina id visas av: kompetens analyse, utan --unit.",
                "analyse",
                STRUCTURE,
                "-u",
                "xyz",
                "-l",
                "sv-FI");
        wrongUsage("Missing required parameter: 'ORGANISATION'", "analyse");
        wrongUsage("JSON lines are one file.", "analyse", STRUCTURE, EMPLOYEES, "c", "-l", "en");
        wrongUsage("Missing required parameter: 'FILE'", "validate");
        wrongUsage("Unknown option: '--no-such'", "validate", STRUCTURE, "--no-such");
        wrongUsage("Standard input can be only one", "validate", "-", "-", "-l", "en");
        wrongUsage("Missing required subcommand");
        wrongUsage("Did you mean: kompetens analyse", "analyze");
    }

    private static void wrongUsage(String message, String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).endsWith(" --help\n").doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "analyse --help",
                "bridge --help",
                "compare --help",
                "coverage --help",
                "reorganisation --help",
                "validate -h",
                "help analyse",
                "help"
            })
    void help_fits_a_terminal_and_names_every_exit_code(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Exit codes:", "  0   ", "  1   ", "  2   ", "  3   ", "Example");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "analyse --version", "validate -V"})
    void the_version_is_told(String arguments) {
        CommandLineRun run = CommandLineRun.of(arguments.split(" ", -1));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("kompetens ").hasLineCount(1);
    }

    @Test
    void either_file_may_be_standard_input() throws IOException {
        String whole =
                CommandLineRun.of("analyse", STRUCTURE, EMPLOYEES, "-d", AS_OF).out();
        assertThat(withStandardInput(EMPLOYEES, "analyse", STRUCTURE, "-", "-d", AS_OF))
                .isEqualTo(whole);
        assertThat(withStandardInput(STRUCTURE, "analyse", "-", EMPLOYEES, "-d", AS_OF))
                .isEqualTo(whole);
    }

    private static String withStandardInput(String file, String... arguments) throws IOException {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(Files.readAllBytes(Path.of(file))));
        try {
            return CommandLineRun.of(arguments).out();
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void long_input_shows_its_progress_beside_the_result() throws IOException {
        Path padded = file("long.jsonl", Files.readString(Path.of(EMPLOYEES), UTF_8) + "\n".repeat(1 << 23));
        CommandLineRun run = CommandLineRun.of("analyse", STRUCTURE, padded.toString(), "-d", AS_OF, "-l", "en");
        CommandLineRun quiet =
                CommandLineRun.of("analyse", STRUCTURE, padded.toString(), "-d", AS_OF, "-l", "en", "--no-progress");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("100%").contains("\n" + STRUCTURE + ":950:7: warning");
        assertThat(quiet.err()).doesNotContain("100%");
        assertThat(run.out())
                .isEqualTo(quiet.out())
                .isEqualTo(CommandLineRun.of("analyse", STRUCTURE, EMPLOYEES, "-d", AS_OF, "-l", "en")
                        .out());
    }

    @Test
    void the_json_holds_the_figures_of_the_roll_up() throws IOException {
        SampleMunicipality sample = SampleMunicipality.almfjarden();
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(sample.structure()), SampleMunicipality.AS_OF);
        Rollup rollup = sample.employees().stream().collect(Rollup.collector(analysis));
        JsonNode figures = new ObjectMapper()
                .readTree(CommandLineRun.of("analyse", STRUCTURE, EMPLOYEES, "-d", AS_OF, "-f", "JSON")
                        .out());
        assertThat(figures.at("/asOf").textValue()).isEqualTo(AS_OF);
        assertThat(figures.at("/units"))
                .hasSize(rollup.analysis().organisation().tree().size());
        for (JsonNode unit : figures.at("/units")) {
            same(unit, rollup.at(UnitId.of(unit.at("/id").textValue())));
        }
    }

    private static void same(JsonNode unit, UnitFigures figures) {
        assertThat(unit.at("/employed/persons").longValue())
                .isEqualTo(figures.employed().persons());
        assertThat(fte(unit.at("/employed/fte")))
                .isEqualTo(figures.employed().fte().tenThousandths());
        assertThat(unit.at("/total/counted/met").longValue())
                .isEqualTo(figures.total().cells().met().count());
        assertThat(unit.at("/total/counted/short").longValue())
                .isEqualTo(figures.total().cells().fallingShort().count());
        assertThat(unit.at("/total/counted/unassessed").longValue())
                .isEqualTo(figures.total().cells().unassessed().count());
        assertThat(unit.at("/total/counted/expired").longValue())
                .isEqualTo(figures.total().cells().expired().count());
        assertThat(unit.at("/total/counted/personsShort").longValue())
                .isEqualTo(figures.total().persons().fallingShort().count());
        assertThat(fte(unit.at("/total/inFte/met")))
                .isEqualTo(figures.total().cells().met().fte().tenThousandths());
        assertThat(unit.at("/dimensions")).hasSize(figures.dimensions().size());
        assertThat(unit.at("/withoutProfile")).hasSize(figures.withoutProfile().size());
        assertThat(unit.at("/competences")).hasSize(figures.competences().size());
        for (int i = 0; i < figures.competences().size(); i++) {
            same(unit.at("/competences/" + i), figures.competences().get(i));
        }
    }

    private static void same(JsonNode competence, CompetenceFigures figures) {
        assertThat(competence.at("/competence").textValue())
                .isEqualTo(figures.competence().id().value());
        JsonNode counted = competence.at("/counted");
        assertThat(counted.at("/met").longValue())
                .isEqualTo(figures.cells().met().count());
        assertThat(counted.at("/short").longValue())
                .isEqualTo(figures.cells().fallingShort().count());
        assertThat(counted.at("/missingSteps").longValue())
                .isEqualTo(figures.steps().missing().count());
        assertThat(counted.at("/weightedMissingSteps").longValue())
                .isEqualTo(figures.steps().weightedMissing().count());
        assertThat(counted.at("/surplusSteps").longValue())
                .isEqualTo(figures.steps().surplus().count());
        assertThat(counted.at("/personsRequired").longValue())
                .isEqualTo(figures.persons().required().count());
        assertThat(fte(competence.at("/inFte/missingSteps")))
                .isEqualTo(figures.steps().missing().fte().tenThousandths());
        assertThat(competence.at("/held/unassessed").longValue())
                .isEqualTo(figures.held().unassessed());
        assertThat(competence.at("/held/expired").longValue())
                .isEqualTo(figures.held().expired());
        JsonNode levels = competence.at("/held/levels");
        for (int rank = 1; rank <= figures.held().byRank().size(); rank++) {
            String level = figures.competence().scale().level(rank).id().value();
            assertThat(levels.path(level).longValue())
                    .isEqualTo(figures.held().byRank().get(rank - 1));
        }
    }

    private static long fte(JsonNode value) {
        return value.decimalValue().movePointRight(4).longValueExact();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_of_a_person_comes_out(Language language) throws IOException {
        Path wrong = file("wrong.jsonl", String.join("\n", Canaries.records()));
        for (String format : List.of("text", "json")) {
            CommandLineRun run = CommandLineRun.of(
                    "analyse", STRUCTURE, wrong.toString(), "-d", AS_OF, "-l", language.tag(), "-f", format);
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out() + run.err()).doesNotContainIgnoringCase(Canaries.CANARY);
        }
        CommandLineRun run = CommandLineRun.of("validate", STRUCTURE, wrong.toString(), "-l", language.tag());
        assertThat(run.out() + run.err()).doesNotContainIgnoringCase(Canaries.CANARY);
    }

    @Test
    void labels_cannot_command_the_terminal() throws IOException {
        Path structure = file(
                "structure.json",
                Files.readString(Path.of(STRUCTURE), UTF_8).replace("Almfjärden", "Alm\\u001b[2J\\nfjärden"));
        CommandLineRun run = CommandLineRun.of("analyse", structure.toString(), "-d", AS_OF, "-l", "sv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Alm [2J fjärden").doesNotContain("\u001b");
    }

    @Test
    void output_that_cannot_be_written_is_told() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("no space left on device");
                    }
                },
                false,
                UTF_8);
        int exitCode =
                Main.run(full, new PrintStream(OutputStream.nullOutputStream(), false, UTF_8), "analyse", STRUCTURE);
        assertThat(exitCode).isEqualTo(3);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, UTF_8);
    }
}

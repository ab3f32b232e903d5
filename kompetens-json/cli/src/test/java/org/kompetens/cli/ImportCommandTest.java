package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final String STAFF = """
            Personalliste per 1.10.2026;;;;
            Ansattnr;Navn;Enhet;Stilling;Stillingsprosent;Fra dato
            1041;Kari Ås;loneservice;enhetschef;75;01.02.2020
            1042;Per Ås;loneservise;enhetschef;100;01.02.2020
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(Charset.forName("windows-1252")))
                .toString();
    }

    @Test
    void a_first_try_says_what_columns_are_taken_for_and_its_mapping_imports() throws IOException {
        String staff = file("staff.csv", STAFF);

        CommandLineRun tried = CommandLineRun.of("import", staff, "-l", "en");
        assertThat(tried.exitCode()).isEqualTo(ExitCode.WELL);
        assertThat(tried.err())
                .contains("staff.csv, column E (Stillingsprosent): fte (FTE)")
                .contains(", in per cent")
                .contains("column B (Navn): not taken: says who somebody is");

        String mapping =
                Files.writeString(folder.resolve("mapping.json"), tried.out()).toString();
        CommandLineRun read = CommandLineRun.of("import", staff, "--mapping", mapping, "-l", "en");
        assertThat(read.exitCode()).isZero();
        assertThat(read.out())
                .startsWith("{\"id\":\"1041\",\"employments\":[{\"id\":\"1\",\"role\":\"enhetschef\","
                        + "\"unit\":\"loneservice\",\"fte\":0.75,\"from\":\"2020-02-01\"}]")
                .doesNotContain("Kari");
    }

    /** What is written to a file by a first try that ended in an error is empty. */
    @Test
    void an_empty_mapping_is_said_to_be_empty() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("import", file("staff.csv", STAFF), "--mapping", file("m.json", ""), "-l", "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("m.json: it is empty.").doesNotContain("JSON");
    }

    @Test
    void rows_left_out_are_told_and_written_with_their_reasons() throws IOException {
        Path rejected = folder.resolve("rejected.csv");

        CommandLineRun run = CommandLineRun.of(
                "import",
                file("staff.csv", STAFF),
                "--layout",
                "per-employment",
                "--organisation",
                SAMPLE + "structure.json",
                "--rejected",
                rejected.toString(),
                "-l",
                "en");

        assertThat(run.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
        assertThat(run.err())
                .contains("staff.csv, row 4, column C (Enhet): error cell.unknown-name: ")
                .contains("Perhaps ‘loneservice’ is meant.")
                .contains("rows read: 2, persons: 1, rows left out in whole or in part: 1")
                .doesNotContain("Kari")
                .doesNotContain("loneservise");
        assertThat(Files.readString(rejected, UTF_8)).contains("1042,Per Ås,loneservise,enhetschef,100,01.02.2020");
    }

    @Test
    void what_is_imported_is_analysed() throws IOException {
        CommandLineRun imported = CommandLineRun.of(
                "import",
                file("a.csv", STAFF.replace("loneservise", "loneservice")),
                file("b.csv", "Ansattnr,Kompetanse,Nivå,Dato,Vurdert av\n1041,Arbeidsrett,4,2026-05-01,leder\n"),
                "--mapping",
                Files.writeString(folder.resolve("m.json"), """
                        {"sheets": [
                          {"headRow": 2, "columns": [
                            {"column": "Ansattnr", "is": "employee"}, {"column": "Navn"},
                            {"column": "Enhet", "is": "unit"}, {"column": "Stilling", "is": "role"},
                            {"column": "Stillingsprosent", "is": "fte"},
                            {"column": "Fra dato", "is": "employment_from"}]},
                          {"columns": [
                            {"column": "Ansattnr", "is": "employee"}, {"column": "Kompetanse", "is": "competence"},
                            {"column": "Nivå", "is": "level"}, {"column": "Dato", "is": "assessment_date"},
                            {"column": "Vurdert av", "is": "source"}]}]}
                        """).toString(),
                "--organisation",
                SAMPLE + "structure.json",
                "-l",
                "nb");
        assertThat(imported.err()).contains("personer: 2, helt eller delvis utelatte rader: 0");
        Path employees = Files.writeString(folder.resolve("employees.jsonl"), imported.out());

        CommandLineRun analysed =
                CommandLineRun.of("validate", SAMPLE + "structure.json", employees.toString(), "-l", "en");

        assertThat(analysed.err()).doesNotContain("error employ").doesNotContain("error assess");
    }

    @Test
    void a_spreadsheet_among_json_is_told_what_to_do_with_it() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("analyse", SAMPLE + "structure.json", file("staff.csv", STAFF), "-l", "nb");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("Oppgi med --mapping eller --layout hva kolonnene inneholder; kompetens import");
    }

    @Test
    void wrong_usage_is_told() throws IOException {
        String staff = file("staff.csv", STAFF);

        assertThat(CommandLineRun.of("import", staff, "--mapping", "m.json", "--layout", "wide", "-l", "en")
                        .err())
                .contains("With --mapping, neither --layout nor --always is needed");
        assertThat(CommandLineRun.of("import", staff, "--layout", "tall").err()).contains("per-employment");
        assertThat(CommandLineRun.of("import", staff, "--layout", "wide", "--always", "colour=red", "-l", "en")
                        .err())
                .contains("There is no field colour.");
    }
}

package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures come straight from spreadsheets, and are those of the import. */
class SheetFiguresTest {

    private static final String STRUCTURE = "../../docs/sample/structure.json";
    private static final String EMPLOYEES = "../../docs/sample/employees.jsonl";
    private static final String ON = "2026-10-01";
    private static final String STAFF = """
            Ansattnr;Enhet;Stilling;Stillingsprosent;Fra dato
            1041;loneservice;enhetschef;75;01.02.2020
            1041;loneservice;enhetschef;80;01.02.2021
            1042;loneservise;enhetschef;100;01.02.2020
            """;

    /** A mapping of what is no employee. */
    private static final String UNITS = """
            {"sheets": [{"columns": [
              {"column": "unit_id", "is": "unit_id"}, {"column": "unit_name", "is": "unit_name"}]}]}
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static CommandLineRun run(String command, String... more) {
        return CommandLineRun.of(
                Stream.of(Stream.of(command, STRUCTURE), Stream.of(more), Stream.of("-d", ON, "-l", "en"))
                        .flatMap(all -> all)
                        .toArray(String[]::new));
    }

    private String sampleWorkbook() throws IOException {
        Path workbook = folder.resolve("staff.xlsx");
        try (PrintStream out = new PrintStream(new FileOutputStream(workbook.toFile()), true)) {
            Main.run(out, System.err, "convert", EMPLOYEES, "--to", "xlsx", "-l", "sv");
        }
        return workbook.toString();
    }

    private String mappingOf(String workbook) throws IOException {
        return file("mapping.json", CommandLineRun.of("import", workbook).out());
    }

    @Test
    void the_figures_of_a_workbook_are_those_of_the_employees_imported_from_it() throws IOException {
        String workbook = sampleWorkbook();
        String mapping = mappingOf(workbook);
        String lines = file(
                "imported.jsonl",
                CommandLineRun.of("import", workbook, "--mapping", mapping, "--organisation", STRUCTURE)
                        .out());

        for (String command : new String[] {"analyse", "coverage", "priorities", "turnover", "report"}) {
            String raw = command.equals("report") ? "--raw" : "--format=json";
            Path page = folder.resolve("report.html");
            String[] output = command.equals("report") ? new String[] {"-o", page.toString()} : new String[0];
            CommandLineRun ofLines = run(command, with(output, lines, raw));
            String pageOfLines = Files.exists(page) ? Files.readString(page) : "";
            CommandLineRun ofWorkbook = run(command, with(output, workbook, "--mapping", mapping, raw));

            assertThat(ofWorkbook.out()).as(command).isEqualTo(ofLines.out()).isNotBlank();
            assertThat(ofWorkbook.exitCode()).isEqualTo(ofLines.exitCode());
            if (command.equals("report")) {
                assertThat(page).hasContent(pageOfLines);
            }
        }
    }

    private static String[] with(String[] first, String... more) {
        return Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void an_organisation_is_compared_with_a_workbook_of_another_day() throws IOException {
        String workbook = sampleWorkbook();

        CommandLineRun same =
                run("compare", EMPLOYEES, "--with-employees", workbook, "--mapping", mappingOf(workbook), "-f", "json");

        assertThat(same.exitCode()).isEqualTo(ExitCode.WELL);
        assertThat(same.out())
                .isEqualTo(run("compare", EMPLOYEES, "--with-employees", EMPLOYEES, "-f", "json")
                        .out());
    }

    @Test
    void what_is_wrong_is_told_with_its_cell_and_rows_are_left_out() throws IOException {
        Path rejected = folder.resolve("rejected.csv");

        CommandLineRun run = run(
                "analyse", file("staff.csv", STAFF), "--layout", "per-employment", "--rejected", rejected.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
        assertThat(run.err())
                .contains("staff.csv, row 4, column B (Enhet): error cell.unknown-name: ")
                .contains("staff.csv, row 2, column A (Ansattnr): warning employment.fte-above-one employments: ")
                .contains("rows read: 3, persons: 1, rows left out in whole or in part: 1")
                .contains("errors: 1, warnings: ");
        assertThat(rejected).content().contains("1042,loneservise");
        assertThat(run.out()).contains("Payroll");
    }

    @Test
    void what_is_wrong_in_several_files_is_told_once_however_often_they_are_counted() throws IOException {
        String courses = file("b.csv", "Ansattnr;Kompetanse;Nivå;Dato;Vurdert av\n1041;jus;4;2026-05-01;leder\n");
        String[] all = {
            file("staff.csv", STAFF), courses, "--mapping", mappingOfTwo(), "--raw", "-o", folder + "/report.html"
        };

        CommandLineRun run = run("report", all);

        assertThat(run.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
        assertThat(run.err().lines().filter(line -> line.startsWith("staff.csv, row 4")))
                .hasSize(1);
        assertThat(run.err()).contains("b.csv, row 2, column B (Kompetanse): error cell.unknown-name");
    }

    @Test
    void validate_tells_what_is_wrong_with_spreadsheets_as_with_lines() throws IOException {
        String staff = file("staff.csv", STAFF);

        CommandLineRun text = run("validate", staff, "--layout", "per-employment");
        CommandLineRun json = run("validate", staff, "--layout", "per-employment", "-f", "json");

        assertThat(text.exitCode()).isEqualTo(json.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
        assertThat(text.out())
                .contains("staff.csv, row 4, column B (Enhet): error cell.unknown-name: ")
                .contains("staff.csv, row 2, column A (Ansattnr): warning employment.fte-above-one employments: ");
        assertThat(json.out().replaceAll("\\s+", " "))
                .contains(
                        "\"code\": \"cell.unknown-name\", \"severity\": \"error\", \"file\": \"staff.csv\", \"line\": 4,"
                                + " \"column\": 2");
        assertThat(json.err()).contains("rows read: 3, persons: 1, rows left out in whole or in part: 1");
    }

    @Test
    void validate_names_the_sheet_after_the_file_and_checks_employees_of_all_files_together() throws IOException {
        String workbook = sampleWorkbook();
        String mapping = mappingOf(workbook);

        CommandLineRun json = run("validate", EMPLOYEES, workbook, "--mapping", mapping, "-f", "json");

        assertThat(json.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
        assertThat(json.out()).contains("\"staff.xlsx#per-employment\"").contains("\"employee.repeated\": 677");
    }

    @Test
    void validate_without_what_says_what_columns_hold_looks_at_the_other_files_too() throws IOException {
        CommandLineRun run = run("validate", file("staff.csv", STAFF));

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err()).contains("Say what its columns hold with --mapping or --layout");
        assertThat(run.out()).contains("structure.json:");
    }

    /** All that was found before is told, too, and under the name of the file that cannot be read. */
    @Test
    void validate_tells_of_spreadsheets_that_cannot_be_read_in_its_document() throws IOException {
        String broken = Files.createDirectory(folder.resolve("broken.xlsx")).toString();
        String staff = file("staff.csv", STAFF);
        String mapping = file("mapping.json", "{\"sheets\": 7}");
        String units = file("units.csv", "unit_id;unit_name\na;b\n");
        String ofUnits = file("units.json", UNITS);
        String plans = file("plans.json", "{\"document\": \"plan-register\", \"version\": 1, \"funds\": 7}");

        for (String[] one : new String[][] {
            {broken, broken, "--layout", "per-employment"},
            {broken, staff, broken, "--layout", "per-employment"},
            {mapping, staff, "--mapping", mapping},
            {units, units, "--mapping", ofUnits}
        }) {
            String[] arguments =
                    Stream.concat(Stream.of(plans), Stream.of(one).skip(1)).toArray(String[]::new);
            CommandLineRun json = run("validate", with(arguments, "-f", "json"));
            assertThat(json.exitCode()).as(one[0]).isEqualTo(ExitCode.NOTHING_DONE);
            assertThat(json.out().replaceAll("\\s+", " "))
                    .contains("\"document\": \"findings\"", "\"code\": \"json.wrong-kind\"", "plans.json")
                    .contains("\"severity\": \"error\", \"file\": \"" + one[0] + "\"");
            CommandLineRun text = run("validate", arguments);
            assertThat(text.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
            assertThat(text.out()).contains(one[0] + ":", "plans.json:").contains(" json.wrong-kind ");
        }
    }

    @Test
    void duties_are_of_the_employees_of_a_workbook_as_of_lines() throws IOException {
        String workbook = sampleWorkbook();
        String sample = "../../docs/sample/";
        String[] calendar = {
            "--calendar",
            sample + "calendar.json",
            "--cycle",
            sample + "cycle.json",
            "--records",
            sample + "duty-records.json"
        };

        CommandLineRun ofWorkbook = run("calendar", with(calendar, workbook, "--mapping", mappingOf(workbook)));

        assertThat(ofWorkbook.out())
                .isEqualTo(run("calendar", with(calendar, EMPLOYEES)).out())
                .contains("Duties and advice:");
        CommandLineRun unmapped = run("calendar", with(calendar, workbook));
        assertThat(unmapped.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(unmapped.err()).contains("--mapping or --layout");
        CommandLineRun wrong =
                run("calendar", with(calendar, file("e.csv", "Ansattnr\n"), "--layout", "per-employment"));
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(wrong.err()).contains("Nothing has been imported.");
    }

    /** What only deserves a look is for other commands: of spreadsheets as of lines. */
    @Test
    void a_calendar_tells_of_errors_in_spreadsheets_alone() throws IOException {
        String sample = "../../docs/sample/";
        String[] calendar = {
            "--calendar=" + sample + "calendar.json",
            "--cycle=" + sample + "cycle.json",
            "--records=" + sample + "duty-records.json",
            "--layout=per-employment"
        };
        String head = "Ansattnr;Enhet;Stilling;Stillingsprosent;Fra dato\n";
        String rounded = head + "1041;loneservice;enhetschef;33,33333333;01.02.2020\n";

        assertThat(run("validate", file("r.csv", rounded), "--layout=per-employment")
                        .out())
                .contains("cell.rounded");
        assertThat(run("calendar", with(calendar, file("rounded.csv", rounded))).err())
                .doesNotContain("cell.rounded");
        assertThat(run(
                                "calendar",
                                with(
                                        calendar,
                                        file("wrong.csv", rounded + "1042;loneservise;enhetschef;100;01.02.2020\n")))
                        .err())
                .contains("cell.unknown-name")
                .doesNotContain("cell.rounded");
    }

    private String mappingOfTwo() throws IOException {
        return file("two.json", """
                {"sheets": [
                  {"columns": [
                    {"column": "Ansattnr", "is": "employee"}, {"column": "Enhet", "is": "unit"},
                    {"column": "Stilling", "is": "role"}, {"column": "Stillingsprosent", "is": "fte"},
                    {"column": "Fra dato", "is": "employment_from"}]},
                  {"columns": [
                    {"column": "Ansattnr", "is": "employee"}, {"column": "Kompetanse", "is": "competence"},
                    {"column": "Nivå", "is": "level"}, {"column": "Dato", "is": "assessment_date"},
                    {"column": "Vurdert av", "is": "source"}]}]}
                """);
    }

    @Test
    void personal_identity_numbers_stop_it() throws IOException {
        String staff = file("staff.csv", STAFF.replace("1041", "19121212-1212").replace("loneservise", "loneservice"));

        CommandLineRun run = run("analyse", staff, "--layout", "per-employment");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(run.err())
                .contains("personnummer")
                .contains("Nothing has been imported.")
                .doesNotContain("1212-1212");
        assertThat(run.out()).isEmpty();
        assertThat(run("analyse", staff, "--layout", "per-employment", "--allow-identity-numbers")
                        .exitCode())
                .isEqualTo(ExitCode.WELL);
    }

    @Test
    void what_does_not_fit_is_told_in_a_sentence() throws IOException {
        String staff = file("staff.csv", STAFF);

        assertThat(run("analyse", staff).err()).contains("Say what its columns hold with --mapping or --layout");
        assertThat(run("analyse", EMPLOYEES, EMPLOYEES).err()).contains("JSON lines are one file.");
        assertThat(run("analyse", "-", "--layout", "wide").err()).contains("not from standard input");
        assertThat(run("analyse", STRUCTURE, "--layout", "wide").err())
                .contains("structure.json")
                .contains("JSON");
        assertThat(run("analyse", file("units.csv", "unit_id;unit_name\na;b\n"), "--mapping", file("units.json", UNITS))
                        .err())
                .contains("parts of an organisation, too");
    }
}

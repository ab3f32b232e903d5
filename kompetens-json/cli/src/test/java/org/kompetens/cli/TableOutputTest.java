package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOutputTest {

    private static final String SAMPLE = "../../docs/sample/";
    private static final String STRUCTURE = SAMPLE + "structure.json";
    private static final String EMPLOYEES = SAMPLE + "employees.jsonl";

    @TempDir
    Path folder;

    @Test
    void figures_are_a_table_in_the_language_that_is_asked_for() {
        CommandLineRun run = CommandLineRun.of(
                "analyse", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "-u", "loneservice", "-f", "csv", "-l", "nb");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("\uFEFFper dato;enhet: id;enhet: navn;")
                .contains("2026-10-01;loneservice;Lønnsenheten;unit;enhet;kommunledning;offentlighet-sekretess;")
                .contains(";6,7;");
    }

    @Test
    void a_file_is_written_beside_the_report() throws IOException {
        Path file = folder.resolve("coverage.xlsx");

        CommandLineRun run = CommandLineRun.of(
                "coverage", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--table", file.toString(), "-l", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isNotBlank();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void the_name_of_the_file_says_its_format() {
        CommandLineRun run = CommandLineRun.of(
                "coverage", STRUCTURE, EMPLOYEES, "-d", "2026-10-01", "--table", "coverage.pdf", "-l", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("coverage.pdf: the name of the file must end in .xlsx or .csv.");
    }
}

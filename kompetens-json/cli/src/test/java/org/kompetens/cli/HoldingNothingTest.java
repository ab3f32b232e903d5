package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Cases.AS_OF;
import static org.kompetens.cli.Cases.employees;
import static org.kompetens.cli.Cases.structure;
import static org.kompetens.cli.Cases.validate;
import static org.kompetens.cli.Cases.with;

import org.junit.jupiter.api.Test;

/** Somebody was assessed and holds nothing: that is known, and short by all of it. */
final class HoldingNothingTest {

    @Test
    void who_was_assessed_and_holds_nothing_is_found_by_the_name_of_that_level() {
        String name = "holds-nothing";
        String[] call = {
            "who",
            structure(name),
            employees(name),
            "-d",
            AS_OF,
            "-u",
            "x",
            "--name-persons",
            "--competence",
            "ny",
            "-l",
            "sv"
        };
        CommandLineRun nothing = CommandLineRun.of(with(call, "--level", "0"));
        assertThat(nothing.exitCode()).isZero();
        assertThat(nothing.out()).containsPattern("inget +(Saknar|0) +– ").doesNotContain("okand");
        assertThat(CommandLineRun.of(with(call, "--level", "1")).out()).doesNotContain("inget");
        assertThat(CommandLineRun.of(with(call, "--level", "0", "-f", "json")).out())
                .contains("\"employee\": \"inget\"")
                .contains("\"level\": \"0\"")
                .doesNotContain("okand");
    }

    @Test
    void who_was_assessed_and_holds_nothing_is_short_by_all_of_it() {
        String name = "holds-nothing";
        assertThat(validate(name).out()).endsWith("errors: 0, warnings: 0\n");
        String figures = CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-f", "json")
                .out();
        assertThat(figures.lines().filter(line -> line.contains("\"competence\":")))
                .hasSize(4)
                .allSatisfy(line -> assertThat(line)
                        .contains("\"met\":0,\"short\":1,\"unassessed\":1")
                        .contains("\"shortfall\":5,")
                        .contains("\"nothing\":1,\"expired\":0,\"unassessed\":1"));
        String person = CommandLineRun.of(
                        "person",
                        structure(name),
                        employees(name),
                        "-d",
                        AS_OF,
                        "-u",
                        "x",
                        "--employee",
                        "inget",
                        "--name-persons",
                        "-l",
                        "sv")
                .out();
        assertThat(person).contains("har: Saknar; 1 steg under kravet", "har: ingenting; 1 steg under kravet");
    }
}

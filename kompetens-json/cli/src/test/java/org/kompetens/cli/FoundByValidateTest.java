package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Cases.AS_OF;
import static org.kompetens.cli.Cases.employees;
import static org.kompetens.cli.Cases.structure;
import static org.kompetens.cli.Cases.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What `validate` finds in small inputs in which something is wrong or looks as if it were. */
final class FoundByValidateTest {

    @TempDir
    private Path directory;

    @Test
    void errors_come_first_and_no_number_of_warnings_hides_them() throws IOException {
        String roles = IntStream.range(0, 150)
                .mapToObj(i -> "{\"id\":\"r" + i + "\",\"labels\":{\"en\":\"R\"}}")
                .collect(Collectors.joining(","));
        Path wrong = directory.resolve("wrong.json");
        Files.writeString(
                wrong,
                "{\"framework\":{\"scales\":[],\"competences\":[]},\"units\":[{\"id\":\"u\",\"labels\":{\"en\":\"U\"},"
                        + "\"level\":\"unit\",\"parent\":\"nowhere\"}],\"roles\":[" + roles + "],\"profiles\":[]}",
                UTF_8);
        String out = CommandLineRun.of("validate", wrong.toString(), "-l", "en").out();
        assertThat(out.lines().findFirst().orElseThrow()).contains(": error unit.");
        assertThat(out).contains("… and 50 more of role.without-profile\n").endsWith("errors: 2, warnings: 150\n");
    }

    @Test
    void what_a_large_catalogue_has_beside_what_is_required_is_told_once() throws IOException {
        String unused = IntStream.range(0, 150)
                .mapToObj(i -> ",{\"id\":\"c" + i
                        + "\",\"labels\":{\"sv\":\"C\"},\"dimension\":\"skill\",\"scale\":\"bevis\"}")
                .collect(Collectors.joining());
        Path catalogue = directory.resolve("catalogue.json");
        Files.writeString(
                catalogue,
                Files.readString(Path.of(structure("narrower-expired")), UTF_8)
                        .replaceFirst("\\s*\\],\\s*\"narrowerRules\"", unused + "],\"narrowerRules\""),
                UTF_8);
        assertThat(CommandLineRun.of("validate", catalogue.toString(), "-l", "en")
                        .out())
                .contains("framework.competences[3]: Nothing requires the competence ‘c0’, nor "
                        + "c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, … (in all: 150). ")
                .endsWith("errors: 0, warnings: 1\n");
    }

    @Test
    void what_may_meet_a_required_competence_is_not_told_as_required_by_nothing() {
        assertThat(validate("narrower-expired").out()).endsWith("errors: 0, warnings: 0\n");
    }

    @Test
    void an_employment_after_a_known_exit_is_found() {
        CommandLineRun run = validate("exit-before-employment");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("employees.jsonl:2:190: warning employment.after-exit employments[1].from: ")
                .endsWith("errors: 0, warnings: 1\n");
    }

    @Test
    void a_competence_that_a_profile_names_twice_is_found() {
        assertThat(validate("competence-twice").out())
                .contains("warning requirement.repeated profiles[0].requirements[1].competence: The competence ‘c’ ");
    }

    @Test
    void births_that_cannot_be_are_found() {
        assertThat(validate("births").out())
                .contains(":1:111: warning staffing.age-implausible birthDate: ")
                .contains(":2:133: warning employee.born-after-record birthDate: ")
                .contains(":3:111: warning staffing.age-implausible birthDate: ")
                .endsWith("errors: 0, warnings: 3\n");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The number of days must be 0 or more.",
        "sv, Antalet dagar ska vara 0 eller mer.",
        "nb, Antall dager skal være 0 eller flere.",
        "nn, Talet på dagar skal vere 0 eller meir.",
        "da, Antallet af dage skal være 0 eller mere."
    })
    void less_than_no_days_are_refused(String language, String sentence) {
        String name = "holds-nothing";
        CommandLineRun run = CommandLineRun.of(
                "who",
                structure(name),
                employees(name),
                "-d",
                AS_OF,
                "-u",
                "x",
                "--name-persons",
                "--expires-within",
                "-1",
                "-l",
                language);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
    }

    @Test
    void a_finding_names_the_property_that_stands_in_the_file() {
        assertThat(validate("one-wrong-assessment").out()).contains("assessments[0].expiry: ");
    }
}

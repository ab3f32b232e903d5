package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Quantity;
import org.kompetens.text.Language;

/** Small inputs as real systems send them, in which something is wrong or looks as if it were. */
final class CasesTest {

    private static final String CASES = "src/test/resources/org/kompetens/cli/cases/";
    private static final String AS_OF = "2026-10-01";

    @TempDir
    private Path directory;

    private static String structure(String name) {
        return CASES + name + "/structure.json";
    }

    private static String employees(String name) {
        return CASES + name + "/employees.jsonl";
    }

    private static CommandLineRun validate(String name) {
        return CommandLineRun.of("validate", structure(name), employees(name), "-d", AS_OF, "-l", "en");
    }

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
    void who_has_one_wrong_assessment_is_named_among_the_others() throws IOException {
        String name = "one-wrong-assessment";
        Path expiring = directory.resolve("expiring.jsonl");
        Files.writeString(
                expiring,
                "{\"id\":\"k\",\"employments\":[{\"id\":\"1\",\"role\":\"r\",\"unit\":\"x\",\"fte\":1}],\"assessments\":["
                        + "{\"id\":\"1\",\"competence\":\"gammal\",\"level\":\"l3\",\"date\":\"2016-01-01\","
                        + "\"source\":\"manager\"},"
                        + "{\"id\":\"2\",\"competence\":\"d\",\"level\":\"l3\",\"date\":\"2026-01-01\","
                        + "\"source\":\"manager\",\"expiry\":\"2027-01-01\"},"
                        + "{\"id\":\"3\",\"competence\":\"d\",\"level\":\"l5\",\"date\":\"2026-01-01\","
                        + "\"source\":\"self\",\"expiry\":\"2027-01-01\"}]}",
                UTF_8);
        assertThat(named("history", structure(name), employees(name)))
                .contains("\"employee\": \"p\"", "\"employee\": \"q\"", "\"employee\": \"z\"");
        for (String command : List.of("history", "disagreements", "bridge")) {
            assertThat(named(command, structure(name), expiring.toString()))
                    .as(command)
                    .contains("\"employee\": \"k\"");
        }
    }

    private static String named(String command, String structure, String employees) {
        List<String> arguments = new ArrayList<>(
                List.of(command, structure, employees, "-u", "x", "-d", AS_OF, "-f", "json", "--name-persons"));
        if (command.equals("bridge")) {
            arguments.addAll(List.of("--horizon", "2027-10-01"));
        }
        return CommandLineRun.of(arguments.toArray(String[]::new)).out();
    }

    @Test
    void a_competence_met_by_narrower_ones_has_expired_where_their_certificates_have() {
        String name = "narrower-expired";
        String figures = CommandLineRun.of(
                        "analyse", structure(name), employees(name), "-d", "2026-03-01", "-f", "json")
                .out();
        assertThat(figures)
                .contains("\"expired\":1")
                .contains("\"unassessed\":0")
                .doesNotContain("\"unassessed\":1");
        String bridge = CommandLineRun.of(
                        "bridge",
                        structure(name),
                        employees(name),
                        "-d",
                        "2026-01-01",
                        "--horizon",
                        "2026-03-01",
                        "-f",
                        "json")
                .out();
        assertThat(bridge).contains("\"expired\": 1").doesNotContain("\"unassessed\": 1");
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

    @Test
    void one_wrong_assessment_is_left_out_and_the_person_counts() {
        String name = "one-wrong-assessment";
        CommandLineRun run =
                CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-f", "json", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("\"employees\":{\"counted\":3,\"refused\":0,\"leftOut\":{\"assessments\":2,\"persons\":2}}")
                .contains("\"met\":3,\"short\":0,\"unassessed\":2,\"expired\":1");
        assertThat(CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-l", "en")
                        .out())
                .contains("3 records read without error; employed here on this date: 3 persons")
                .contains("left out: 2, of how many persons: 2.");
    }

    /** Two of whoever works in both, one of another in A; of whoever has left on the day nothing is told. */
    @ParameterizedTest
    @CsvSource({"top, 3, 2", "a, 3, 2", "b, 2, 1"})
    void what_is_left_out_is_told_where_the_person_is_employed(String unit, int assessments, int persons) {
        String name = "left-out-by-unit";
        String there = "\"leftOut\":{\"assessments\":" + assessments + ",\"persons\":" + persons + "}";
        String here = "Assessments of those employed here that are wrong in themselves and left out: " + assessments
                + ", of how many persons: " + persons + ".";
        for (String command : List.of("analyse", "capital", "tasks", "coverage", "priorities", "disagreements")) {
            String[] call = {command, structure(name), employees(name), "-d", AS_OF, "-u", unit, "-l", "en"};
            assertThat(CommandLineRun.of(call).out()).as(command).contains(here);
            String json = CommandLineRun.of(
                            command, structure(name), employees(name), "-d", AS_OF, "-u", unit, "-f", "json")
                    .out();
            assertThat(json.replaceAll("\\s+", ""))
                    .as(command)
                    .contains("\"employees\":{\"counted\":3,\"refused\":0,"
                            + "\"leftOut\":{\"assessments\":4,\"persons\":3}}");
            if (!command.equals("coverage") || !unit.equals("b")) {
                assertThat(json.replaceAll("\\s+", "")).as(command).contains(there);
            }
        }
    }

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
    void one_person_s_left_out_assessments_are_told_with_the_reason() {
        String name = "left-out-by-unit";
        String[] call = {
            "person", structure(name), employees(name), "-d", AS_OF, "-u", "a", "--name-persons", "--employee", "both"
        };
        assertThat(CommandLineRun.of(with(call, "-l", "en")).out())
                .contains(
                        "Left out, as they are wrong in themselves:\n  w1: The assessment expires on or before the date")
                .contains("\n  w2: No competence in the framework has this id.");
        assertThat(CommandLineRun.of(with(call, "-f", "json")).out().replaceAll("\\s+", ""))
                .contains("\"leftOut\":[{\"assessment\":\"w1\",\"codes\":[\"assessment.expires-before-dated\"]},"
                        + "{\"assessment\":\"w2\",\"codes\":[\"competence.unknown\"]}]");
    }

    @Test
    void a_fit_says_in_which_unit_and_that_nothing_is_known_of_a_role_without_a_profile() throws IOException {
        String name = "left-out-by-unit";
        Path structure = directory.resolve("structure.json");
        Files.writeString(
                structure,
                Files.readString(Path.of(structure(name)), UTF_8)
                        .replace("\"roles\": [", "\"roles\": [{\"id\": \"bare\", \"labels\": {\"sv\": \"Bar\"}}, ")
                        .replace(
                                "{\"id\": \"b\", \"labels\": {\"sv\": \"B\"},",
                                "{\"id\": \"b\", \"labels\": {\"sv\": \"B\"}, \"requirements\":"
                                        + " [{\"competence\": \"c\", \"level\": \"1\"}],"),
                UTF_8);
        String[] call = {
            "fit",
            structure.toString(),
            employees(name),
            "-d",
            AS_OF,
            "-u",
            "a",
            "--name-persons",
            "--employee",
            "one",
            "--role",
            "bare"
        };
        assertThat(CommandLineRun.of(with(call, "-l", "sv")).out())
                .contains("I A: det som rollen kräver, och det som enheten och de ovanför kräver av alla där.\n")
                .contains("Bar saknar kompetensprofil: vad rollen kräver är inte känt");
        assertThat(CommandLineRun.of(with(call, "-l", "sv", "--in-unit", "b")).out())
                .contains("I B: ")
                .containsPattern("(?m)^1 +1 +– +– +Bar$");
        String json = CommandLineRun.of(with(call, "-f", "json", "--in-unit", "b"))
                .out()
                .replaceAll("\\s+", "");
        assertThat(json)
                .contains("\"withoutProfile\":true")
                .contains("\"unit\":{\"id\":\"b\"")
                .contains("\"met\":1");
        assertThat(CommandLineRun.of(with(call, "--in-unit", "bb", "-l", "en")).exitCode())
                .isEqualTo(2);
        String[] arrival = {"arrival", structure.toString(), employees(name), "-d", AS_OF, "-u", "a", "--role", "bare"};
        assertThat(CommandLineRun.of(with(arrival, "-l", "en")).out())
                .contains("Bar has no profile: what the role requires is not known");
        assertThat(CommandLineRun.of(with(arrival, "-f", "json")).out().replaceAll("\\s+", ""))
                .contains("\"withoutProfile\":true");
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void a_comparison_says_what_is_left_out_before_and_after() throws IOException {
        String name = "left-out-by-unit";
        Path mended = directory.resolve("mended.jsonl");
        Files.writeString(
                mended, Files.readString(Path.of(employees(name)), UTF_8).replace("\"x\"", "\"c\""), UTF_8);
        String[] call = {
            "compare",
            structure(name),
            employees(name),
            "-d",
            AS_OF,
            "--with",
            structure(name),
            "--with-employees",
            mended.toString(),
            "-l",
            "en"
        };
        assertThat(CommandLineRun.of(call).out())
                .contains("before: 3 records read without error, 0 left out because of errors.\n")
                .contains("left out: 3 → 2, of how many persons: 2 → 2. The persons count.\n")
                .containsPattern(" B +1 → 1 .* 2 → 1 +b\n");
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

    @Test
    void steps_are_not_compared_where_the_scale_differs() throws IOException {
        String name = "one-wrong-assessment";
        String longer = Files.readString(Path.of(structure(name)), UTF_8)
                .replaceFirst("\"levels\": \\[", "\"levels\": [{\"id\": \"l0\", \"labels\": {\"sv\": \"Noll\"}},");
        Path after = directory.resolve("longer.json");
        Files.writeString(after, longer, UTF_8);
        String compared = CommandLineRun.of(
                        "compare",
                        structure(name),
                        employees(name),
                        "--with",
                        after.toString(),
                        "-d",
                        AS_OF,
                        "-f",
                        "json")
                .out();
        int change = compared.indexOf("\"change\"");
        assertThat(compared.substring(change, compared.indexOf("\"after\"", change)))
                .contains("\"met\"")
                .doesNotContain("Steps");
    }

    @Test
    void one_of_something_stands_in_the_singular() {
        String name = "narrower-expired";
        assertThat(CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-l", "en")
                        .out())
                .contains("\n1 record read without error; employed here on this date: 1 person, 1.0 FTE.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Av 1 krav är 0 uppfyllda (0 %), 1 är det inte (100 %), och om 0 är det inte känt (0 %).",
                "nb|Av 1 krav er 0 oppfylt (0 %), 1 er det ikke (100 %), og om 0 er det ikke kjent (0 %).",
                "nn|Av 1 krav er 0 oppfylte (0 %), 1 er det ikkje (100 %), og om 0 er det ikkje kjent (0 %).",
                "da|Af 1 krav er 0 opfyldt (0 %), 1 er det ikke (100 %), og om 0 vides det ikke (0 %).",
                "en|Of 1 requirement, 0 are met (0%), 1 is not (100%), and of 0 it is not known (0%)."
            })
    void one_requirement_stands_in_the_singular(String language, String sentence) {
        String name = "competence-twice";
        assertThat(CommandLineRun.of("analyse", structure(name), employees(name), "-d", AS_OF, "-l", language)
                        .out())
                .contains("\n" + sentence + "\n");
    }

    @Test
    void no_amount_that_is_not_nought_prints_as_nought() {
        assertThat(Wording.fte(new FteSum(1), 2)).isEqualByComparingTo("0.0001");
        assertThat(Wording.fte(new FteSum(9_999), 2)).isEqualByComparingTo("0.9999");
        assertThat(Wording.fte(new FteSum(12_345), 2)).isEqualByComparingTo("1.23");
        assertThat(Wording.fte(new FteSum(10_000), 2)).isEqualByComparingTo("1");
        assertThat(Wording.amount(Fraction.of(1, 30), 1)).isEqualByComparingTo("0.03");
        assertThat(ForecastText.rounded(Quantity.of(new BigDecimal("0.0003")))).isEqualByComparingTo("0.0003");
        assertThat(ForecastText.rounded(Quantity.of(new BigDecimal("17.04")))).isEqualByComparingTo("17");
        assertThat(ForecastText.rounded(Quantity.ZERO)).isEqualByComparingTo("0");
    }

    @Test
    void a_history_shows_no_change_that_changes_nothing() throws IOException {
        String name = "competence-twice";
        String one = "\"competence\": \"c\", \"level\": \"l3\"";
        String inTurn = Files.readString(Path.of(structure(name)), UTF_8)
                .replaceFirst(
                        "\"requirements\": \\[",
                        "\"requirements\": [{" + one + ", \"lastDay\": \"2026-06-30\"}, {" + one
                                + ", \"from\": \"2026-07-01\"}], \"ignored\": [")
                .replaceFirst("(?s), \"ignored\": \\[.*?\\]", "");
        Path structure = directory.resolve("in-turn.json");
        Files.writeString(structure, inTurn, UTF_8);
        CommandLineRun run = CommandLineRun.of("history", structure.toString(), employees(name), "-l", "en");
        assertThat(run.out()).doesNotContain("2026-07-01").contains(ReportText.of("history.none", Language.EN));
    }

    @Test
    void a_reassessment_at_the_same_level_is_no_change() throws IOException {
        String name = "one-wrong-assessment";
        Path again = directory.resolve("again.jsonl");
        String assessment = "{\"id\":\"%s\",\"competence\":\"d\",\"level\":\"%s\",\"date\":\"%s-01-01\","
                + "\"source\":\"manager\"}";
        Files.writeString(
                again,
                "{\"id\":\"k\",\"employments\":[{\"id\":\"1\",\"role\":\"r\",\"unit\":\"x\",\"fte\":1}],\"assessments\":["
                        + String.join(
                                ",",
                                assessment.formatted("1", "l3", "2020"),
                                assessment.formatted("2", "l3", "2021"),
                                assessment.formatted("3", "l4", "2022"))
                        + "]}",
                UTF_8);
        assertThat(named("history", structure(name), again.toString()))
                .contains("\"date\": \"2020-01-01\"", "\"date\": \"2022-01-01\"")
                .doesNotContain("2021-01-01");
    }

    @Test
    void a_requirement_without_a_weight_has_weight_one() throws IOException {
        String name = "competence-twice";
        String given = Files.readString(Path.of(structure(name)), UTF_8);
        Path one = directory.resolve("one.json");
        Path none = directory.resolve("none.json");
        Files.writeString(one, given.replaceAll("\"weight\": \\d", "\"weight\": 1"), UTF_8);
        Files.writeString(none, given.replaceAll(",\\s*\"weight\": \\d", ""), UTF_8);
        assertThat(Files.readString(none, UTF_8)).doesNotContain("weight");
        assertThat(analysed(none, name)).isEqualTo(analysed(one, name)).contains("\"shortfall\"");
    }

    private static String analysed(Path structure, String name) {
        return CommandLineRun.of("analyse", structure.toString(), employees(name), "-d", AS_OF, "-f", "json")
                .out();
    }

    @Test
    void a_person_is_told_by_which_rule_an_assessment_ended_and_when_no_judgement_was_possible() throws IOException {
        String name = "competence-twice";
        Path ruled = directory.resolve("ruled.json");
        Files.writeString(
                ruled,
                Files.readString(Path.of(structure(name)), UTF_8)
                        .stripTrailing()
                        .replaceFirst("}$", ", \"validity\": [{\"competence\": \"c\", \"months\": 12}]}"),
                UTF_8);
        Path tried = directory.resolve("tried.jsonl");
        Files.writeString(
                tried,
                "{\"id\":\"k\",\"employments\":[{\"id\":\"1\",\"role\":\"r\",\"unit\":\"x\",\"fte\":1}],\"assessments\":["
                        + "{\"id\":\"1\",\"competence\":\"c\",\"level\":\"l3\",\"date\":\"2024-02-29\","
                        + "\"source\":\"test\"},"
                        + "{\"id\":\"2\",\"competence\":\"c\",\"judgement\":\"not_possible\",\"date\":\"2026-05-01\","
                        + "\"source\":\"manager\"}]}",
                UTF_8);
        assertThat(CommandLineRun.of(
                                "person",
                                ruled.toString(),
                                tried.toString(),
                                "-d",
                                AS_OF,
                                "-u",
                                "x",
                                "--employee",
                                "k",
                                "--name-persons",
                                "-l",
                                "en")
                        .out())
                .contains(
                        "expired as of 2026-10-01",
                        "test, 2024-02-29; by a rule of the organisation it expired on 2025-02-28.",
                        "Not counted: manager, 2026-05-01; no judgement was possible.");
    }

    @Test
    void a_finding_names_the_property_that_stands_in_the_file() {
        assertThat(validate("one-wrong-assessment").out()).contains("assessments[0].expiry: ");
    }
}

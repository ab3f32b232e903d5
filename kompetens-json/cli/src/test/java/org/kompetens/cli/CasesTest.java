package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.cli.Cases.AS_OF;
import static org.kompetens.cli.Cases.analysed;
import static org.kompetens.cli.Cases.employees;
import static org.kompetens.cli.Cases.named;
import static org.kompetens.cli.Cases.structure;
import static org.kompetens.cli.Cases.with;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.organisation.FteSum;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.Quantity;
import org.kompetens.text.Language;

/** What commands say of small inputs as real systems send them. */
final class CasesTest {

    @TempDir
    private Path directory;

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
}

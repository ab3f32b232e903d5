package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.json.ResultDocument;

/** What is proposed to be done first in the sample municipality, and who could fill its open roles. */
final class ChooseCommandTest {

    private static final Path SAMPLE = Path.of("..", "..", "docs", "sample");

    @TempDir
    private Path folder;

    private static CommandLineRun choose(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("choose", SAMPLE.resolve("choice.json").toString()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private static CommandLineRun redeployment(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "redeployment",
                SAMPLE.resolve("structure.json").toString(),
                SAMPLE.resolve("employees.jsonl").toString(),
                "-q",
                SAMPLE.resolve("redeployment.json").toString(),
                "-d",
                "2026-10-01",
                "--no-progress"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Förslag: 5 aktiviteter för 211\u00a0400 SEK|Chefen beslutar",
                "nb|Forslag: 5 tiltak for 211\u00a0400 SEK|Lederen beslutter",
                "nn|Forslag: 5 tiltak for 211\u00a0400 SEK|Leiaren avgjer",
                "da|Forslag: 5 indsatser for 211.400 SEK|Lederen beslutter",
                "en|Proposal: 5 activities for 211,400 SEK|The head decides"
            })
    void what_is_proposed_is_shown_with_what_a_head_may_disagree_with(String language, String title, String head) {
        CommandLineRun run = choose("-l", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(title).contains(head, "delegering", "palliativ-webbkurs", "(2028)");
    }

    @Test
    void a_proposal_is_a_document_of_results() throws IOException {
        CommandLineRun run = choose("-f", "json", "--more", "50000");
        assertThat(run.exitCode()).isZero();
        assertThat(ResultDocument.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .isEmpty();
        assertThat(run.out()).contains("\"certainty\": \"best\"");
    }

    @Test
    void what_cannot_be_answered_is_said() throws IOException {
        assertThat(choose("--more", "much", "-l", "en").exitCode()).isEqualTo(2);
        Path wrong = folder.resolve("wrong.json");
        Files.writeString(wrong, """
                {"document": "choice-question", "currency": "SEK",
                 "candidates": [{"activity": "a", "unit": "u", "needs": ["a"]}]}
                """);
        CommandLineRun run = CommandLineRun.of("choose", wrong.toString(), "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("choice.needs-itself");
        CommandLineRun validated = CommandLineRun.of("validate", wrong.toString(), "-l", "en");
        assertThat(validated.exitCode()).isEqualTo(3);
        assertThat(validated.out()).contains("choice.needs-itself");
        Path narrow = folder.resolve("narrow.json");
        Files.writeString(narrow, """
                {"document": "choice-question", "currency": "SEK",
                 "candidates": [{"activity": "a", "unit": "u"}],
                 "leastSpends": [{"unit": "u", "least": {"amount": 5, "currency": "SEK"}}]}
                """);
        CommandLineRun nothing = CommandLineRun.of("choose", narrow.toString(), "-l", "en");
        assertThat(nothing.exitCode()).isEqualTo(3);
        assertThat(nothing.err()).contains("No set of activities keeps within all limits.");
    }

    @Test
    void who_could_fill_a_role_is_named_only_where_asked() throws IOException {
        CommandLineRun sums = redeployment("-l", "en");
        assertThat(sums.exitCode()).isZero();
        assertThat(sums.out())
                .contains("placed: 5, without a position: 11", "decides nothing")
                .doesNotContain("E0106");
        assertThat(redeployment("-f", "json").exitCode()).isEqualTo(2);
        assertThat(redeployment("--name-persons", "-l", "sv").out())
                .contains("PLACERINGAR", "E0106", "Lindgården, demensboende");
        String json = redeployment("--name-persons", "-f", "json").out();
        assertThat(ResultDocument.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .isEmpty();
    }

    private static CommandLineRun ofPlans(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "choose",
                SAMPLE.resolve("structure.json").toString(),
                SAMPLE.resolve("employees.jsonl").toString(),
                "--plans",
                SAMPLE.resolve("plans.json").toString(),
                "-d",
                "2026-12-01",
                "--no-progress"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|Väntade effekter som inte stänger något: Delegeringsutbildning i läkemedel (delegering), aktiviteten är över.",
                "nb|Ventede virkninger som ikke lukker noe: Delegeringskurs i legemidler (delegering), tiltaket er over.",
                "nn|Venta verknader som ikkje lukkar noko: Delegeringskurs i legemiddel (delegering), tiltaket er over.",
                "da|Forventede virkninger, der ikke lukker noget: Delegeringskursus i medicin (delegering), indsatsen er slut.",
                "en|Expected gains that close nothing: Training for delegation of medication (delegering), the activity is over."
            })
    void the_question_is_made_of_plans_and_gaps(String language, String leftOut) {
        CommandLineRun run = ofPlans("--budget", "2027=400000", "--budget", "600000", "-l", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ledarprogram", "sprak", "(2027)").doesNotContain("delegering");
        assertThat(run.err()).contains(leftOut);
    }

    @Test
    void activities_of_plans_are_told_by_what_they_are_called() {
        assertThat(ofPlans("--budget", "600000", "-l", "en").out())
                .containsPattern("\\RLeadership programme for new managers \\(ledarprogram\\) +550,000 SEK");
        assertThat(ofPlans("--budget", "1000000", "--more", "500000", "-l", "sv")
                        .out())
                .contains("Gemensamt traineeprogram i länet (trainee)");
    }

    @Test
    void what_is_needed_excluded_and_to_be_spent_is_in_the_question() throws IOException {
        Path plans = folder.resolve("plans.json");
        String sample = Files.readString(SAMPLE.resolve("plans.json"));
        Files.writeString(plans, sample.replaceFirst("\"activities\": \\[", """
                        "eitherOr": [
                          {"activities": ["sprak", "ledarprogram"]},
                          {"activities": ["bemotande", "delegering"]}
                        ],
                        "activities": [
                          {"id": "ny", "title": {"sv": "Ny"}, "unit": "hr", "kind": "without-money",
                           "responsible": {"function": "HR-chef"}, "needs": ["sprak"]},
                          {"id": "sen", "title": {"sv": "Sen"}, "unit": "hr", "kind": "without-money",
                           "responsible": {"function": "HR-chef"}, "needs": ["bemotande"]},"""));
        List<String> asked = List.of(
                "choose",
                SAMPLE.resolve("structure.json").toString(),
                SAMPLE.resolve("employees.jsonl").toString(),
                "--plans",
                plans.toString(),
                "-d",
                "2026-12-01",
                "--no-progress",
                "-l",
                "en",
                "--question",
                "--least",
                "hr=540000");
        CommandLineRun run = CommandLineRun.of(asked.toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains("is approved or done already: Conduct and integrity, reflection groups (bemotande).")
                .contains("neither approved nor done nor can be chosen: Sen (sen).");
        assertThat(withoutNames(run.out()).replaceAll("\\s+", ""))
                .contains("\"needs\":[\"sprak\"]", "\"eitherOr\":[{\"activities\":[\"sprak\",\"ledarprogram\"]}]")
                .contains("\"leastSpends\":[{\"unit\":\"hr\",\"least\":{\"amount\":540000,\"currency\":\"SEK\"}}]");
    }

    @Test
    void the_question_itself_can_be_shown_and_asked() throws IOException {
        CommandLineRun question = ofPlans("--budget", "600000", "--trainer-hours", "0", "--question");
        assertThat(question.exitCode()).isZero();
        assertThat(question.out()).contains("\"trainerHours\": 0").doesNotContain("E0218");
        assertThat(question.out())
                .as("what competences, activities and units are called stands beside their ids")
                .contains("\"title\": {", "\"labels\": {", "\"unitLabels\": {");
        Path file = folder.resolve("question.json");
        Files.writeString(file, question.out());

        assertThat(CommandLineRun.of("choose", file.toString(), "-f", "json").out())
                .isEqualTo(withoutNames(ofPlans("--budget", "600000", "--trainer-hours", "0", "-f", "json")
                        .out()));
    }

    /** What is made of a question alone has the ids alone, and nothing of records: nothing of it depends on either. */
    private static String withoutNames(String document) {
        String ids = document.replaceAll("(?s)\\s*\"(title|labels|unitLabels|employees)\": \\{[^}]*},", "");
        assertThat(ids).isNotEqualTo(document);
        return ids;
    }

    @Test
    void only_gaps_and_activities_of_the_unit_are_chosen_from() {
        assertThat(ofPlans("--unit", "omsorg", "-l", "en").out())
                .contains("bemotande")
                .doesNotContain("ledarprogram");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget|much|--budget",
                "--budget|2027=-1|--budget",
                "--budget|1e999999999|--budget",
                "--currency|XTS|--currency",
                "--unit|nowhere|No unit has this id"
            })
    void a_limit_that_cannot_be_is_wrong_usage(String option, String value, String named) {
        CommandLineRun run = ofPlans(option, value, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(named);
    }

    @Test
    void limits_stand_in_a_question_that_is_a_document() {
        CommandLineRun run = choose("--budget", "1000", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--plans");
    }
}

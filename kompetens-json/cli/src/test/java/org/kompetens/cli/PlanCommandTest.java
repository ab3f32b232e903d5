package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.json.PlanRegisterDocument;
import org.kompetens.json.ResultDocument;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.PlanRegister;

/** What is planned for the sample municipality, as text in five languages and as JSON. */
final class PlanCommandTest {

    private static final Path SAMPLE = Path.of("..", "..", "docs", "sample");

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... arguments) {
        return run(SAMPLE.resolve("plans.json"), arguments);
    }

    private static CommandLineRun run(Path plans, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "plan",
                SAMPLE.resolve("structure.json").toString(),
                SAMPLE.resolve("employees.jsonl").toString(),
                "-p",
                plans.toString(),
                "--no-progress"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    /** A blank is no nought: without records nobody has reached, lacks or takes along anything that is known. */
    @Test
    void without_records_an_evaluation_says_nothing_of_employees() {
        CommandLineRun run = CommandLineRun.of(
                "plan",
                SAMPLE.resolve("structure.json").toString(),
                "-p",
                SAMPLE.resolve("plans.json").toString(),
                "--show",
                "evaluation",
                "-u",
                "omsorg",
                "-d",
                "2026-10-01",
                "--since",
                "2025-10-01",
                "-l",
                "en",
                "--no-progress");
        assertThat(run.out())
                .contains("There are no employee records: what was reached", "Goals followed up")
                .doesNotContain("Expected and reached", "The gap since", "Competences that leave");
        assertThat(run("--show", "evaluation", "-u", "omsorg", "-d", "2026-10-01", "-l", "en")
                        .out())
                .contains("Employee records counted: 677, left out because of errors: 0", "Competences that leave");
    }

    @Test
    void the_form_of_a_department_lists_just_what_is_handled_there() {
        CommandLineRun run = run("-u", "omsorg", "-d", "2026-12-01", "-l", "sv");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "Vård- och omsorgsförvaltningen: aktiviteter per 2026-12-01",
                        "Specialistutbildning till distriktssköterska",
                        "2027: 376\u00a0200\u00a0SEK")
                .doesNotContain("Sårvård, fördjupning", "Ledarprogram");
        assertThat(run("-u", "hemsjukvard", "-d", "2026-10-11", "-l", "sv").out())
                .contains("Specialistutbildning till distriktssköterska");
    }

    @Test
    void who_has_reached_what_was_expected_is_named_only_where_asked() {
        String[] asked = {"--show", "evaluation", "-u", "hemsjukvard", "-d", "2027-07-01", "-l", "en"};
        assertThat(run(asked).out()).doesNotContain("E0218", "Person by person");
        String[] named =
                Stream.concat(Stream.of(asked), Stream.of("--name-persons")).toArray(String[]::new);
        assertThat(run(named).out())
                .contains("Person by person", "- E0218 has", "what was expected: Wound care, advanced course");
    }

    /** E0001 is of the municipality's management, and holds more of labour law than is expected here; E0218 nothing of it. */
    @Test
    void what_an_activity_brings_to_people_of_other_units_counts_and_names_none_of_them() throws IOException {
        Path file = folder.resolve("elsewhere.json");
        Files.writeString(
                file,
                Files.readString(SAMPLE.resolve("plans.json"))
                        .replaceFirst(
                                "\\{[^{}]*\"competence\": \"sarvard\"[^{}]*\"E0218\"[^{}]*\"E0225\"[^{}]*\\}",
                                "{\"competence\": \"arbetsratt\", \"level\": \"novis\","
                                        + " \"employees\": [\"E0218\", \"E0001\"]}"));
        String[] asked = {"--show", "evaluation", "-u", "hemsjukvard", "-d", "2027-07-01", "-l", "en", "--name-persons"
        };
        assertThat(run(file, asked).out())
                .contains("Wound care, advanced course, Employment law: level reached by 1, expected of 2")
                .contains("- E0218 has not reached what was expected: Wound care, advanced course")
                .doesNotContain("E0001");
        assertThat(run(file, "--show", "effect", "-d", "2026-10-01", "--horizon", "2028-10-01", "-u", "hemsjukvard")
                        .out())
                .doesNotContain("Employment law");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|5. Kompetens- och bemanningsanalys|Hot|påverkar: behov av personal: Undersköterska, Äldreomsorg",
                "nb|5. Kompetanse- og bemanningsanalyse|Trussel|påvirker: behov for personell: Helsefagarbeider",
                "nn|5. Kompetanse- og bemanningsanalyse|Trugsmål|verkar på: behov for personell: Helsefagarbeidar",
                "da|5. |Trussel|påvirker: personalebehov: ",
                "en|5. Competence and staffing analysis|Threat|changes: staff needed: Assistant nurse, Elderly Care"
            })
    void a_plan_is_a_document_of_seven_chapters_with_what_its_analysis_rests_on(
            String language, String chapter, String threat, String changes) {
        CommandLineRun run = run("--show", "document", "-u", "omsorg", "-d", "2026-12-01", "-l", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(chapter, "7. ", "\n" + threat + "\n- ", changes);
        assertThat(run("--show", "document", "-u", "va", "-l", "en").out()).contains("There is no plan document.");
    }

    @Test
    void the_document_of_a_plan_is_part_of_a_register() throws IOException {
        CommandLineRun run = run("--show", "document", "-u", "omsorg", "-f", "json");
        PlanRegister register = PlanRegisterDocument.read(
                        new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .register()
                .orElseThrow();
        assertThat(register.documents()).hasSize(1);
        assertThat(register.inputs()).hasSize(3);
        assertThat(register.developmentPlans()).isEmpty();
        assertThat(register.supplyPlans()).hasSize(1);
        assertThat(register.activities())
                .extracting(activity -> activity.id().value())
                .containsAll(register.supplyPlans().get(0).activities().stream()
                        .map(ActivityId::value)
                        .toList());
        Path file = folder.resolve("document.json");
        Files.writeString(file, run.out());
        CommandLineRun again = run(file, "--show", "document", "-u", "omsorg", "-f", "json");
        assertThat(again.exitCode()).isZero();
        assertThat(again.out()).isEqualTo(run.out());
        assertThat(run("--show", "document", "-f", "json").out()).doesNotContainPattern("\"E0\\d");
    }

    @Test
    void a_plan_document_lists_its_goals_and_activities() {
        assertThat(run("--show", "document", "-u", "omsorg", "-l", "en").out())
                .contains("GOALS OF THE PLAN", "ACTIVITIES OF THE PLAN", "learning through")
                .containsPattern("Specialist training of district nurses +Formal education +2027-01-18");
    }

    @Test
    void common_investments_are_what_is_handled_above_the_boards() {
        String common = run("--show", "common", "-d", "2027-02-01", "-l", "en").out();
        assertThat(common)
                .contains("Leadership programme for new managers", "The county's competence council")
                .doesNotContain("Wound care");
    }

    @Test
    void the_budget_is_cut_in_several_ways_with_one_sum() {
        String budget = run("--show", "budget", "-d", "2027-02-01", "-l", "en").out();
        assertThat(budget.lines().filter(line -> line.matches("total +2,239,500 SEK .*")))
                .hasSize(3);
        assertThat(budget).contains("board-specific", "1,149,500 SEK");
    }

    @Test
    void what_is_rejected_is_in_no_budget() throws IOException {
        Path file = folder.resolve("rejected.json");
        String right = Files.readString(SAMPLE.resolve("plans.json"));
        Files.writeString(file, right.replaceFirst("\"outcome\": \"approved\"", "\"outcome\": \"rejected\""));
        String[] asked = {"--show", "budget", "-d", "2027-02-01", "-l", "en"};
        assertThat(run(asked).out()).contains("2,239,500 SEK", "Training for delegation of medication");
        assertThat(run(file, asked).out())
                .contains("2,019,500 SEK")
                .doesNotContain("Training for delegation of medication");
    }

    @Test
    void what_is_rejected_stands_on_no_form_as_something_to_be_done() throws IOException {
        Path file = folder.resolve("rejected.json");
        String right = Files.readString(SAMPLE.resolve("plans.json"));
        Files.writeString(file, right.replaceFirst("\"outcome\": \"approved\"", "\"outcome\": \"rejected\""));
        String[] asked = {"-u", "omsorg", "-d", "2026-12-01", "-l", "en"};
        assertThat(run(file, asked).out())
                .contains("Rejected or withdrawn, in no sum\n- Training for delegation of medication: rejected\n")
                .doesNotContain("220,000");
        assertThat(run(asked).out()).contains("220,000").doesNotContain("Rejected or withdrawn");
        for (String show : List.of("strategies", "commitments")) {
            assertThat(run(file, "--show", show, "-d", "2026-12-01", "-l", "en").out())
                    .doesNotContain("Training for delegation of medication");
        }
    }

    @Test
    void what_leaving_costs_is_a_document() {
        assertThat(run("--show", "commitments", "-u", "hemsjukvard", "-d", "2029-06-30", "-f", "json")
                        .out()
                        .replaceAll("\\s+", ""))
                .contains(
                        "\"start\":\"2028-06-15\",\"months\":24,\"lastDay\":\"2030-06-14\",\"scaled\":true",
                        "\"monthsServed\":12,\"decision\":\"approved\",\"owed\":{\"SEK\":30000}");
    }

    @Test
    void the_evaluation_names_no_employee() {
        String evaluation = run(
                        "--show", "evaluation", "-u", "omsorg", "-d", "2026-10-01", "--since", "2025-10-01", "-l", "en")
                .out();
        assertThat(evaluation)
                .contains("Goals met: 0 of 1 that can be judged, of 2 in all.", "46% of the way", "; late;")
                .doesNotContainPattern("E0\\d\\d\\d");
    }

    @Test
    void a_person_s_plan_is_shown_only_to_whom_it_is_asked_for_by_name() {
        assertThat(run("--show", "person", "-u", "hemsjukvard", "--employee", "E0225")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("--show", "person", "--name-persons", "--employee", "E0225")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("--show", "person", "-u", "hemsjukvard", "--name-persons")
                        .exitCode())
                .isEqualTo(2);
        assertThat(run("--show", "person", "-u", "rehab", "--name-persons", "--employee", "E0225")
                        .exitCode())
                .isEqualTo(2);
        CommandLineRun shown = run(
                "--show",
                "person",
                "-u",
                "hemsjukvard",
                "--name-persons",
                "--employee",
                "E0225",
                "-d",
                "2026-12-01",
                "-l",
                "sv");
        assertThat(shown.exitCode()).isZero();
        assertThat(shown.out())
                .contains("E0225: utvecklingsplan", "Avstämning 2026-11-12 med enhetschef", "Sårvård, fördjupning");
    }

    @ParameterizedTest
    @CsvSource({
        "form, activity-forms",
        "common, activity-forms",
        "budget, plan-budget",
        "strategies, plan-strategies",
        "commitments, plan-commitments",
        "goals, plan-goals",
        "talks, talk-priorities",
        "changes, plan-changes",
        "seats, plan-seats",
        "evaluation, plan-evaluation",
        "person, development-plan"
    })
    void everything_is_there_as_json(String show, String type) throws IOException {
        List<String> args = new ArrayList<>(
                List.of("--show", show, "-u", "hemsjukvard", "-d", "2026-12-01", "-f", "json", "--name-persons"));
        if (show.equals("person")) {
            args.addAll(List.of("--employee", "E0218"));
        }
        CommandLineRun run = run(args.toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("validate");
        var read = ResultDocument.read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"--since, 2025-10-01, evaluation", "--horizon, 2028-01-01, effect", "--employee, E0218, person"})
    void an_option_of_another_view_is_wrong_usage(String option, String value, String show) {
        CommandLineRun run = run("--show", "budget", option, value, "-l", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(option + " is for --show " + show + " only.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "nb", "nn", "da", "en"})
    void it_speaks_the_language(String language) {
        for (String show : List.of("form", "common", "budget", "goals", "talks", "changes", "seats", "document")) {
            assertThat(run("--show", show, "-d", "2027-02-01", "-l", language).out())
                    .isNotBlank()
                    .doesNotContainPattern("[{}]");
        }
    }

    @Test
    void plans_with_errors_are_not_shown() throws IOException {
        String right = Files.readString(SAMPLE.resolve("plans.json"));
        Path file = folder.resolve("plans.json");
        Files.writeString(file, right.replace("\"unit\": \"va-drift\"", "\"unit\": \"va-drif\""));
        CommandLineRun unknown = run(file, "-l", "en");
        assertThat(unknown.exitCode()).isEqualTo(3);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("planning.unit-unknown");
        Files.writeString(file, right.replace("\"amount\": 60000", "\"amount\": 1e100000000"));
        assertThat(run(file, "-l", "en").err()).contains("json.out-of-bounds");
    }

    @Test
    void validate_checks_plans_against_the_organisation_among_the_files() throws IOException {
        String structure = SAMPLE.resolve("structure.json").toString();
        Path file = folder.resolve("wrong.json");
        Files.writeString(
                file,
                Files.readString(SAMPLE.resolve("plans.json"))
                        .replace("\"unit\": \"va-drift\"", "\"unit\": \"va-drif\"")
                        .replace("\"parents\": [\"ratt-kompetens\"]", "\"parents\": [\"vard-kompetens\"]"));
        CommandLineRun alone = CommandLineRun.of("validate", file.toString(), "-l", "en");
        assertThat(alone.exitCode()).isZero();
        CommandLineRun beside = CommandLineRun.of("validate", file.toString(), structure, "-l", "en");
        assertThat(beside.exitCode()).isEqualTo(3);
        assertThat(beside.out()).contains("planning.unit-unknown activities[8].unit", "planning.goal-own-ancestor");
        assertThat(CommandLineRun.of("validate", SAMPLE.resolve("plans.json").toString(), structure, "-l", "en")
                        .exitCode())
                .isZero();
    }

    @Test
    void each_list_of_strategies_has_all_activities_and_what_has_no_place_in_it_says_so() {
        String strategies = run("--show", "strategies", "-u", "omsorg", "-d", "2026-12-01", "-l", "en")
                .out();
        assertThat(strategies.lines().filter(line -> line.endsWith(" delegering")))
                .hasSize(5);
        assertThat(strategies.lines().filter(line -> line.endsWith(" heltid"))).hasSizeGreaterThanOrEqualTo(5);
        assertThat(strategies).contains("UBARA", "Work more and longer").doesNotContain("ledarprogram");
    }

    @Test
    void what_leaving_costs_is_told_as_of_the_last_day() {
        String[] asked = {"--show", "commitments", "-u", "hemsjukvard", "-l", "en", "-d"};
        assertThat(commitments(asked, "2026-12-20")).contains("bound from", "    –  specialistutbildning");
        assertThat(commitments(asked, "2028-06-15")).contains("60,000 SEK  specialistutbildning");
        assertThat(commitments(asked, "2029-06-15")).contains("30,000 SEK  specialistutbildning");
        assertThat(commitments(asked, "2099-12-31")).contains("    –  specialistutbildning");
        assertThat(run("--show", "commitments", "-u", "va", "-l", "en").out()).contains("No activity binds anybody.");
    }

    private static String commitments(String[] asked, String date) {
        String[] all = Arrays.copyOf(asked, asked.length + 1);
        all[asked.length] = date;
        return run(all).out().replace(date, "");
    }

    @Test
    void wrong_usage_is_said() {
        assertThat(run("--board-level", "village", "--show", "common").exitCode())
                .isEqualTo(2);
        assertThat(run("--show", "evaluation", "-u", "va-drift", "-d", "2026-10-01", "--since", "2027-01-01")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void what_activities_are_expected_to_bring_is_a_part_of_its_own() {
        CommandLineRun effect =
                run("--show", "effect", "-d", "2026-10-01", "--horizon", "2028-10-01", "-u", "hemsjukvard", "-l", "en");
        assertThat(effect.exitCode()).isZero();
        assertThat(effect.out())
                .containsPattern("Home Nursing.* \\+1 ")
                .contains("EXPECTED GAINS IN NO FIGURE", "the activity is over", "nobody is named");
        CommandLineRun json = run("--show", "effect", "-d", "2026-10-01", "--horizon", "2028-10-01", "-f", "json");
        assertThat(json.out()).contains("\"document\": \"bridge\"");
        assertThat(run("--show", "effect", "-l", "en").err()).contains("--horizon");
        assertThat(run("--show", "effect", "-d", "2026-10-01", "--horizon", "2026-10-01", "-l", "en")
                        .err())
                .contains("2026-10-01 is not after 2026-10-01");
    }

    @Test
    void each_goal_is_traced_to_those_above_it_and_dialogues_go_by_the_nearest() {
        assertThat(run("--show", "goals", "-u", "omsorg", "-l", "en").out())
                .contains(
                        "95 per cent of the assistant nurses have a delegation (Elderly Care, short term)",
                        "  from: The right competence in the right place throughout the municipality");
        assertThat(run("--show", "talks", "-u", "hemsjukvard", "-d", "2026-12-01", "-l", "en")
                        .out())
                .contains("- All nurses master wound care (Home Nursing, short term)", "- Wound care, advanced course")
                .doesNotContain("The unit has no goals of its own", "Training for delegation");
        assertThat(run("--show", "talks", "-u", "omsorg", "-d", "2026-12-01", "-l", "en")
                        .out())
                .contains("The unit has no goals of its own");
    }

    @Test
    void what_changed_since_adoption_is_told_with_the_cost_then_and_now() {
        assertThat(run("--show", "changes", "-u", "omsorg", "-d", "2027-02-01", "-l", "en")
                        .out())
                .contains("Adopted 2026-12-03 by Vård- och omsorgsnämnden.")
                .containsPattern("Online course on dementia +removed +– +– +demens-webb")
                .containsPattern("Wound care, advanced course +changed +75,100.SEK +83,600.SEK +sarvard")
                .containsPattern("Conduct and integrity, reflection groups +added +– +174,000.SEK");
        assertThat(run("--show", "changes", "-u", "omsorg", "-d", "2026-12-02", "-l", "en")
                        .out())
                .contains("Not adopted yet.");
    }

    @Test
    void places_are_named_only_where_that_is_asked() {
        String[] asked = {"--show", "seats", "-u", "hemsjukvard", "-d", "2027-02-01", "-l", "en"};
        assertThat(run(asked).out())
                .containsPattern("Wound care, advanced course +2027 +4 +2 +83,600.SEK +41,800.SEK +41,800.SEK")
                .doesNotContain("E0218");
        String[] named =
                Stream.concat(Stream.of(asked), Stream.of("--name-persons")).toArray(String[]::new);
        assertThat(run(named).out()).containsPattern("E0218 +Wound care, advanced course +2027 +20,900.SEK");
        String[] json = Stream.concat(Stream.of(asked), Stream.of("-f", "json")).toArray(String[]::new);
        assertThat(run(json).out()).doesNotContain("E0218", "places\"");
    }

    @Test
    void a_plan_that_is_not_written_as_a_document_is_shown_too() {
        assertThat(run("--show", "document", "-d", "2027-02-01", "-l", "en").out())
                .contains("Competence supply plan of Almfjärden Municipality, 2027-01-01–2027-12-31 (id kommunen-2027)")
                .contains("The plan is not written as a document in seven chapters.", "Leadership programme");
    }
}

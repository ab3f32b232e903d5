package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that people ask: who could do a task, who holds what, how somebody would stand; and who is named when. */
final class QuestionCommandsTest {

    private static final String HOME =
            Path.of("src/test/resources/org/kompetens/cli/home-and-night.json").toString();

    /** Everybody in it. */
    private static final List<String> NAMES = List.of("ada", "bo", "cia", "dan");

    private static CommandLineRun run(String command, String... more) {
        List<String> arguments = new ArrayList<>(List.of(command, HOME, "-d", "2026-10-01", "-l", "en"));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandLineRun run) throws Exception {
        return new ObjectMapper().readTree(run.out());
    }

    private static List<String> employees(CommandLineRun run) throws Exception {
        List<String> employees = new ArrayList<>();
        json(run)
                .at("/persons")
                .forEach(person -> employees.add(person.at("/employee").asText()));
        return employees;
    }

    @Test
    void tasks_are_counted_in_each_unit_and_a_person_once() throws Exception {
        CommandLineRun run = run("tasks");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Home      1        1        1           –       1  Evening insulin – one person only\n")
                .contains("Night     1        1        1           –       –  Evening insulin – one person only\n")
                .contains("Day       1        –        –           –       1  Evening insulin – one person only\n")
                .contains("Keeping records (Basic)")
                .doesNotContain("Palliative");
        NAMES.forEach(name -> assertThat(run.out()).doesNotContainPattern("\\b" + name + "\\b"));
        JsonNode home = json(run("tasks", "-f", "json")).at("/units/0/tasks/0");
        assertThat(home.at("/persons/able/persons").asInt()).isEqualTo(1);
        assertThat(home.at("/persons/able/fte").asText()).isEqualTo("0.75");
        assertThat(home.at("/needs/1/persons/unassessed/persons").asInt()).isEqualTo(1);
        assertThat(home.at("/absent").asInt()).isEqualTo(1);
    }

    @Test
    void tasks_are_those_of_a_later_date_where_one_is_asked_for() {
        assertThat(run("tasks", "--horizon", "2027-02-01").out()).contains("Palliative round");
    }

    @Test
    void tasks_of_one_role_are_those_of_its_employments() throws Exception {
        JsonNode night = json(run("tasks", "-u", "night", "--role", "assistant", "-f", "json"));
        assertThat(night.at("/units/0/tasks/0/persons/short/persons").asInt()).isEqualTo(1);
        assertThat(night.at("/units/0/tasks/0/persons/able/persons").asInt()).isZero();
    }

    @Test
    void who_lacks_what_for_a_task_is_told_by_name_where_that_is_asked_for() throws Exception {
        CommandLineRun run = run("tasks", "-u", "night", "--name-persons");
        assertThat(run.out())
                .contains("bo  Giving insulin (Good): too low, Keeping records (Basic): unassessed")
                .contains("cia  Giving insulin (Good): expired")
                .contains("ada  able")
                .doesNotContain("dan");
        assertThat(employees(run("tasks", "-u", "night", "--name-persons", "-f", "json")))
                .containsExactly("ada", "bo", "cia", "ada", "cia");
    }

    @Test
    void who_holds_a_level_and_until_when() throws Exception {
        CommandLineRun run = run("who", "-u", "night", "--name-persons", "--competence", "insulin", "--level", "good");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ada").contains("Giving insulin").doesNotContain("bo  ");
        assertThat(employees(run("who", "-u", "night", "--name-persons", "--competence", "insulin", "-f", "json")))
                .containsExactly("ada", "bo");
    }

    @Test
    void what_expires_within_so_many_days_is_what_is_not_held_after_them() throws Exception {
        List<String> early = List.of("-u", "night", "--name-persons", "-f", "json", "-d", "2025-12-01");
        assertThat(employees(runEarly("30", early))).isEmpty();
        assertThat(employees(runEarly("31", early))).containsExactly("cia");
    }

    /** On the day before 1 January 2026 one level has 31 days left from 1 December. */
    private static CommandLineRun runEarly(String days, List<String> more) {
        return CommandLineRun.of(
                Stream.concat(Stream.of("who", HOME, "-l", "en", "--expires-within", days), more.stream())
                        .toArray(String[]::new));
    }

    @Test
    void how_somebody_would_stand_in_each_role_the_best_first() throws Exception {
        CommandLineRun run = run("fit", "-u", "night", "--name-persons", "--employee", "bo", "-f", "json");
        assertThat(run.exitCode()).isZero();
        List<String> roles = new ArrayList<>();
        json(run).at("/roles").forEach(role -> roles.add(role.at("/role").asText()));
        assertThat(roles).containsExactlyInAnyOrder("nurse", "assistant");
        assertThat(json(run).at("/employee").asText()).isEqualTo("bo");
        JsonNode nurse =
                json(run("fit", "-u", "night", "--name-persons", "--employee", "ada", "--role", "nurse", "-f", "json"));
        assertThat(nurse.at("/roles/0/met").asInt()).isEqualTo(1);
        // Wound care weighs 3 of 4, and half of the level is missing.
        assertThat(nurse.at("/roles/0/shortfall").asText()).isEqualTo("0.375");
    }

    @Test
    void one_more_person_fills_what_a_unit_lacks_and_changes_nobodys_gap() throws Exception {
        CommandLineRun run = run("arrival", "-u", "night", "--role", "nurse");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Night        1     –            –     2  Giving insulin (Good) – met then\n")
                .contains("Night     1     1  Evening insulin\n")
                .contains("          1     2  Wound round – one person no longer alone\n")
                .contains("2           3  Giving insulin\n")
                .contains("What the others lack does not change");
        NAMES.forEach(name -> assertThat(run.out()).doesNotContainPattern("\\b" + name + "\\b"));
        JsonNode half = json(run("arrival", "-u", "night", "--role", "nurse", "--fte", "0.5", "-f", "json"));
        assertThat(half.at("/fte").asText()).isEqualTo("0.5");
        assertThat(half.at("/units/0/coverage/0/fulfilled").asBoolean()).isTrue();
        assertThat(half.has("employee")).isFalse();
    }

    @Test
    void an_employee_who_moves_brings_what_they_hold_and_is_named_only_where_that_is_asked_for() throws Exception {
        List<String> dan = List.of("-u", "night", "--role", "nurse", "--employee", "dan");
        CommandLineRun unasked = run("arrival", dan.toArray(String[]::new));
        assertThat(unasked.exitCode()).isEqualTo(2);
        assertThat(unasked.out()).isEmpty();
        assertThat(unasked.err()).contains("--name-persons");
        List<String> asked = new ArrayList<>(dan);
        asked.add("--name-persons");
        assertThat(run("arrival", asked.toArray(String[]::new)).out())
                .contains("dan, who moves there, would meet 1 of 2 required competences; by weight 0% would fall short")
                .contains("Evening insulin – one person no longer alone");
    }

    /** Whether the role requires nothing or the person is exempt from all of it: there is nothing to have a share of. */
    @ParameterizedTest
    @CsvSource({"one, r", "one, free", "two, free"})
    void where_nothing_is_required_of_somebody_there_is_no_share(String employee, String role) throws Exception {
        List<String> who = List.of("-u", "t", "--role", role, "--employee", employee, "--name-persons");
        CommandLineRun arrival = CommandLineRun.of(inNothingRequired("arrival", who));
        assertThat(arrival.out()).contains("; by weight – would fall short, and – would not be known.");
        JsonNode arrived = json(CommandLineRun.of(inNothingRequired("arrival", who, "-f", "json")));
        JsonNode fit = json(CommandLineRun.of(inNothingRequired("fit", who, "-f", "json")))
                .at("/roles/0");
        for (JsonNode shares : List.of(arrived, fit)) {
            assertThat(shares.at("/shortfall").isNull()).isTrue();
            assertThat(shares.at("/unknown").isNull()).isTrue();
            assertThat(shares.at("/met").asInt()).isZero();
        }
    }

    private static String[] inNothingRequired(String command, List<String> who, String... more) {
        String file = Path.of("src/test/resources/org/kompetens/cli/nothing-required.json")
                .toString();
        return Stream.of(Stream.of(command, file, "-d", "2026-10-01", "-l", "en"), who.stream(), Stream.of(more))
                .flatMap(one -> one)
                .toArray(String[]::new);
    }

    @Test
    void where_all_that_is_required_is_met_the_shares_are_nought() throws Exception {
        List<String> who = List.of("-u", "t", "--role", "r", "--employee", "two", "--name-persons");
        assertThat(CommandLineRun.of(inNothingRequired("arrival", who)).out())
                .contains("would meet 1 of 1 required competences; by weight 0% would fall short, and 0% would not");
        JsonNode fit = json(CommandLineRun.of(inNothingRequired("fit", who, "-f", "json")));
        assertThat(fit.at("/roles/0/shortfall").asText()).isEqualTo("0");
        assertThat(fit.at("/roles/0/unknown").asText()).isEqualTo("0");
    }

    static Stream<List<String>> commandsOfPersons() {
        return Stream.of(
                List.of("who"),
                List.of("who", "--competence", "m"),
                List.of("who", "--expires-within", "1"),
                List.of("fit", "--employee", "%s"),
                List.of("history"),
                List.of("disagreements"));
    }

    /** What is told of a person rests on what is left of the record; that it does is told, be nothing else left. */
    @ParameterizedTest
    @MethodSource("commandsOfPersons")
    void that_assessments_were_left_out_is_told_where_persons_are(List<String> command) throws Exception {
        for (List<String> of : List.of(List.of("t", "two", "1"), List.of("o", "three", "2"))) {
            List<String> more = new ArrayList<>(List.of("-u", of.get(0), "--name-persons"));
            command.stream().skip(1).map(one -> one.replace("%s", of.get(1))).forEach(more::add);
            CommandLineRun run = CommandLineRun.of(inNothingRequired(command.get(0), more));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).contains("left out: " + of.get(2) + ", of how many persons: 1.");
            JsonNode told = json(CommandLineRun.of(inNothingRequired(command.get(0), more, "-f", "json")));
            assertThat(told.at("/leftOut/assessments").asText()).isEqualTo(of.get(2));
            assertThat(told.at("/leftOut/persons").asInt()).isEqualTo(1);
        }
        if (!command.contains("fit")) {
            List<String> more = new ArrayList<>(List.of("-u", "top", "--name-persons"));
            more.addAll(command.subList(1, command.size()));
            assertThat(CommandLineRun.of(inNothingRequired(command.get(0), more))
                            .out())
                    .contains("left out: 3, of how many persons: 2.");
        }
    }

    @Test
    void where_nothing_is_left_out_nothing_is_told_of_it() throws Exception {
        CommandLineRun run = run("who", "-u", "night", "--name-persons", "-f", "json");
        assertThat(json(run).has("leftOut")).isFalse();
        assertThat(run("who", "-u", "night", "--name-persons").out()).doesNotContain("left out");
    }

    @Test
    void an_arrival_tells_what_is_left_out_in_each_unit() throws Exception {
        List<String> where = List.of("-u", "t", "--role", "r");
        assertThat(CommandLineRun.of(inNothingRequired("arrival", where)).out())
                .contains("Assessments of those employed here that are wrong in themselves and left out: 1, of how many"
                        + " persons: 1.");
        JsonNode arrival = json(CommandLineRun.of(inNothingRequired("arrival", where, "-f", "json")));
        assertThat(arrival.at("/units/0/leftOut/assessments").asInt()).isEqualTo(1);
        assertThat(arrival.at("/units/1/leftOut/assessments").asInt()).isEqualTo(3);
        assertThat(arrival.at("/units/1/leftOut/persons").asInt()).isEqualTo(2);
        assertThat(arrival.at("/employees/leftOut/assessments").asInt()).isEqualTo(3);
    }

    @Test
    void an_arrival_needs_a_unit_a_known_role_and_some_fte() {
        assertThat(run("arrival", "--role", "nurse").exitCode()).isEqualTo(2);
        assertThat(run("arrival", "-u", "night", "--role", "pilot").exitCode()).isEqualTo(2);
        assertThat(run("arrival", "-u", "night", "--role", "nurse", "--fte", "0")
                        .err())
                .contains("above 0");
        assertThat(run("arrival", "-u", "night", "--role", "nurse", "--employee", "eve", "--name-persons")
                        .exitCode())
                .isEqualTo(2);
    }

    /** Of three levels two count as the higher of another scale: whoever is known by one of them is marked. */
    @Test
    void what_rests_on_merged_levels_is_said_of_coverage_tasks_and_competences() throws Exception {
        String merged = Path.of("src/test/resources/org/kompetens/cli/merged-arrival.json")
                .toString();
        List<String> arguments = List.of("arrival", merged, "-d", "2026-10-01", "-l", "en", "-u", "t", "--role", "r");
        assertThat(CommandLineRun.of(arguments.toArray(String[]::new)).out())
                .contains("Med (A2) – met then *\n")
                .contains("Nut (A2) – met then *\n")
                .contains("T        1     2  Task – one person no longer alone *\n")
                .contains("         1     2  Task2 – one person no longer alone\n")
                .contains("         2     3  Task2 *\n")
                .contains("1           2  Med *\n")
                .contains("1           2  Nut\n")
                .containsOnlyOnce("* Rests on a level that a mapping of scales merged");
        List<String> asked = new ArrayList<>(arguments);
        asked.addAll(List.of("-f", "json"));
        JsonNode unit = json(CommandLineRun.of(asked.toArray(String[]::new))).at("/units/0");
        assertThat(unit.at("/coverage/0/before/merged").asInt()).isEqualTo(1);
        // The requirement itself is at a merged level: that is so of everybody who holds it.
        assertThat(unit.at("/coverage/1/after/merged").asInt()).isEqualTo(2);
        assertThat(unit.at("/tasks/0/after/merged").asInt()).isEqualTo(1);
        assertThat(unit.at("/tasks/1/after").has("merged")).isFalse();
        assertThat(unit.at("/capital/0/mergedBefore").asInt()).isEqualTo(1);
        assertThat(unit.at("/capital/0/mergedAfter").asInt()).isEqualTo(1);
        assertThat(unit.at("/capital/1").has("mergedAfter")).isFalse();
    }

    /** The scale of what replaces the competence has no name for it; who holds nothing is counted all the same. */
    @Test
    void who_holds_nothing_by_a_revision_has_a_place_among_the_levels() throws Exception {
        String file = Path.of("src/test/resources/org/kompetens/cli/nothing-by-revision.json")
                .toString();
        JsonNode held = json(CommandLineRun.of("analyse", file, "-d", "2026-10-01", "-f", "json"))
                .at("/units/0/competences/0/held");
        assertThat(held.toString())
                .isEqualTo("{\"levels\":{\"basic\":1,\"good\":0},\"nothing\":1,\"expired\":0,\"unassessed\":0}");
        JsonNode capital = json(CommandLineRun.of("capital", file, "-d", "2026-10-01", "-f", "json"))
                .at("/units/0/competences/0");
        assertThat(capital.at("/required/nothing").asInt()).isEqualTo(1);
        assertThat(capital.at("/required/persons").asInt()).isEqualTo(2);
        assertThat(capital.at("/notRequired/nothing").asInt()).isEqualTo(1);
        assertThat(CommandLineRun.of("capital", file, "-d", "2026-10-01", "-l", "en")
                        .out())
                .containsPattern("required of +of them hold it +nothing +expired +unassessed +others who hold it")
                .containsPattern("\\n2 +1 +1 +– +– +– +– +Moving people\\n");
    }

    static Stream<List<String>> namingCommands() {
        return Stream.of(List.of("who"), List.of("fit", "--employee", "ada"), List.of("tasks"));
    }

    @ParameterizedTest
    @MethodSource("namingCommands")
    void nobody_is_named_without_a_unit(List<String> command) {
        List<String> more = new ArrayList<>(command.subList(1, command.size()));
        more.add("--name-persons");
        CommandLineRun run = run(command.get(0), more.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--unit");
    }

    /** Some commands need a unit, so that leaving it out is no advice to them. */
    @ParameterizedTest
    @ValueSource(strings = {"person", "fit", "who", "tasks", "coverage", "analyse"})
    void where_no_unit_has_the_id_the_command_is_told_that_shows_all(String command) {
        List<String> more = new ArrayList<>(List.of("-u", "xyzzy"));
        if (!command.equals("analyse")) {
            more.add("--name-persons");
        }
        if (command.equals("person") || command.equals("fit")) {
            more.addAll(List.of("--employee", "ada"));
        }
        CommandLineRun run = run(command, more.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("No unit has this id. All units are shown with their ids by: kompetens analyse,"
                        + " without --unit.");
    }

    @ParameterizedTest
    @MethodSource("namingCommands")
    void nobody_is_named_without_being_asked_for(List<String> command) {
        for (String format : List.of("text", "json")) {
            List<String> more = new ArrayList<>(command.subList(1, command.size()));
            more.addAll(List.of("-u", "night", "-f", format));
            CommandLineRun run = run(command.get(0), more.toArray(String[]::new));
            NAMES.forEach(name -> assertThat(run.out()).doesNotContainPattern("\\b" + name + "\\b"));
            if (!command.get(0).equals("tasks")) {
                assertThat(run.exitCode()).isEqualTo(2);
                assertThat(run.err()).contains("--name-persons");
            }
        }
    }

    @Test
    void a_structure_without_tasks_is_told() {
        CommandLineRun run =
                CommandLineRun.of("tasks", "../../docs/sample/structure.json", "-d", "2026-10-01", "-l", "en");
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("The structure has no tasks");
    }
}

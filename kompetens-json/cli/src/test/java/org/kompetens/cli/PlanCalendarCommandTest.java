package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.json.AnyDocument;

/** Plans along the calendar: which dialogues lead to plans, and which step takes the budget. */
final class PlanCalendarCommandTest {

    private static final Path SAMPLE = Path.of("..", "..", "docs", "sample");

    @TempDir
    private Path folder;

    private static CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "plan",
                SAMPLE.resolve("structure.json").toString(),
                SAMPLE.resolve("employees.jsonl").toString(),
                "-p",
                SAMPLE.resolve("plans.json").toString(),
                "--no-progress"));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private CommandLineRun alongCalendar(String... arguments) throws IOException {
        Path cycle = folder.resolve("cycle.json");
        Files.writeString(cycle, Files.readString(SAMPLE.resolve("cycle.json")).replace("2027", "2026"));
        List<String> all = new ArrayList<>(List.of(
                "--show",
                "calendar",
                "--calendar",
                SAMPLE.resolve("calendar.json").toString(),
                "--cycle",
                cycle.toString(),
                "-d",
                "2026-12-01",
                "-u",
                "omsorg"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sv|med utvecklingsplan",
                "nb|med utviklingsplan",
                "nn|med utviklingsplan",
                "da|med udviklingsplan",
                "en|with a development plan"
            })
    void dialogues_lead_to_plans(String language, String planned) throws IOException {
        CommandLineRun run = alongCalendar("--dialogues", "dialogues", "-l", language);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern(planned + " +4\\R").doesNotContain("E0218");
    }

    @Test
    void who_has_no_plan_is_named_only_where_asked() throws IOException {
        String named = alongCalendar("--name-persons", "-l", "en").out();
        assertThat(named).contains("WITHOUT A DEVELOPMENT PLAN", "E0219").doesNotContain("E0218\n");
    }

    @Test
    void plans_along_the_calendar_are_a_document_too() throws IOException {
        String json = alongCalendar("--dialogues", "dialogues", "--budget-step", "board-specific=budget", "-f", "json")
                .out();
        assertThat(json)
                .contains("\"document\": \"plan-calendar\"", "\"planned\": 4", "\"deadline\": \"2026-06-15\"", "459800")
                .doesNotContain("E0219", "withoutPlan");
        assertThat(AnyDocument.read(new ByteArrayInputStream(json.getBytes(UTF_8)))
                        .findings())
                .isEmpty();
        assertThat(alongCalendar("--name-persons", "-f", "json").out()).contains("\"withoutPlan\"", "\"E0219\"");
    }

    @Test
    void of_what_nothing_is_decided_stands_with_the_years_in_which_it_costs_something() throws IOException {
        List<String> rows = alongCalendar("--budget-step", "board-specific=budget", "-l", "en")
                .out()
                .lines()
                .filter(line -> line.contains("2026-06-15"))
                .toList();
        assertThat(rows).filteredOn(row -> row.contains(" 2026 ")).allMatch(row -> !row.contains("bemotande"));
        assertThat(rows).filteredOn(row -> row.contains(" 2027 ")).anyMatch(row -> row.contains("bemotande"));
        assertThat(rows).filteredOn(row -> row.contains(" 2028 ")).allMatch(row -> !row.contains("bemotande"));
    }

    @Test
    void a_budget_is_handed_in_in_a_step_of_the_calendar() throws IOException {
        assertThat(alongCalendar("--budget-step", "board-specific=budget", "-l", "en")
                        .out())
                .contains("WHAT GOES INTO THE BUDGET PROCESS", "2026-06-15", "459,800 SEK");
        assertThat(alongCalendar("--budget-step", "board=budget", "-l", "en").err())
                .contains("board-specific, municipality-wide, beyond");
        assertThat(alongCalendar("--dialogues", "talks", "-l", "en").err()).contains("inventory, report, budget");
        assertThat(run("--show", "calendar", "-l", "en").err()).contains("--calendar");
    }
}

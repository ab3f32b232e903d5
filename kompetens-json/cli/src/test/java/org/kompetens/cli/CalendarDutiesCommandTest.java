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
import org.kompetens.json.AnyDocument;

/** How far the duties of a calendar have come, of whom their records tell. */
final class CalendarDutiesCommandTest {

    private static CommandLineRun run(String[] begin, String... more) {
        return CommandLineRun.of(Stream.of(begin, more).flatMap(Stream::of).toArray(String[]::new));
    }

    @Test
    void showsHowFarTheDutiesHaveCome() {
        String sample = "../../docs/sample/";
        CommandLineRun outcome = run(
                new String[] {"calendar", sample + "structure.json", sample + "employees.jsonl", "-l", "en"},
                "--calendar",
                sample + "calendar.json",
                "--cycle",
                sample + "cycle.json",
                "--records",
                sample + "duty-records.json",
                "--unit",
                "kommunledning",
                "-d",
                "2027-03-10");
        assertThat(outcome.out())
                .endsWith(String.join(
                        System.lineSeparator(),
                        "",
                        "Duties and advice:",
                        "  Development dialogue: 2 of 40 (time left: 38)",
                        ""));
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void recordsOfNobodyAndOfAnotherCenturyAreTold(@TempDir Path folder) throws IOException {
        Path records = Files.writeString(folder.resolve("records.json"), """
                {"records": [{"duty": "dialogue", "employee": "E0001", "date": "2027-02-12"},
                             {"duty": "dialogue", "employee": "NOBODY", "date": "2027-02-12"},
                             {"duty": "dialogue", "employee": "E0002", "date": "2099-03-02"}]}
                """);
        String sample = "../../docs/sample/";
        String[] command = {
            "calendar",
            sample + "structure.json",
            sample + "employees.jsonl",
            "-l",
            "en",
            "--calendar",
            sample + "calendar.json",
            "--cycle",
            sample + "cycle.json",
            "-d",
            "2027-03-10",
            "--records",
            records.toString()
        };
        assertThat(run(command).err().lines())
                .containsExactlyInAnyOrder(
                        records
                                + ":2:47: warning record.employee-unknown records[1].employee: The record is for somebody"
                                + " who is not among the employees. Correct the id, or add the record of the employee.",
                        records
                                + ":3:64: warning record.far-ahead records[2].date: The record for the duty ‘dialogue’ is"
                                + " dated 2099-03-02, long after the cycle that is looked at, and does not count."
                                + " Perhaps the year is mistyped.",
                        "errors: 0, warnings: 2");
        String[] withoutEmployees =
                Arrays.stream(command).filter(one -> !one.endsWith(".jsonl")).toArray(String[]::new);
        assertThat(run(withoutEmployees).err()).doesNotContain("record.employee-unknown");
    }

    @Test
    void aRecordCountsForOneMeetingOfTheCyclesThatAreGiven(@TempDir Path folder) throws IOException {
        Path calendar = Files.writeString(folder.resolve("calendar.json"), """
                {"id": "own", "labels": {"en": "Own"},
                 "parties": [{"id": "board", "labels": {"en": "Board"}, "levels": ["municipality"]}],
                 "settings": [{"id": "meetings", "kind": "dates", "labels": {"en": "Meetings"}}],
                 "steps": [{"id": "meeting", "labels": {"en": "Meeting"}, "level": "municipality",
                   "windows": [{"kind": "dates", "setting": "meetings"}], "responsible": ["board"]}],
                 "duties": [{"id": "paper", "labels": {"en": "Paper"},
                   "subject": {"kind": "each_unit", "level": "municipality"},
                   "timing": {"kind": "before", "weeks": 1, "beforeEach": "meeting"}, "responsible": ["board"]}]}
                """);
        String cycle = """
                {"id": "%1$d", "year": %1$d, "settings": [{"id": "meetings", "kind": "dates", "dates": ["%2$s", "%3$s"]}]}
                """;
        Path first = Files.writeString(folder.resolve("2026.json"), cycle.formatted(2026, "2026-09-15", "2026-11-10"));
        Path second = Files.writeString(folder.resolve("2027.json"), cycle.formatted(2027, "2027-02-09", "2027-06-08"));
        String paper = "{\"duty\": \"paper\", \"unit\": \"municipality\", \"date\": \"%s\"}";
        String records = "{\"records\": [" + paper + ", " + paper + "]}";
        // Due on 8 September, 3 November and 2 February: the second is two days late, and February has none.
        Path late = Files.writeString(folder.resolve("late.json"), records.formatted("2026-09-08", "2026-11-05"));
        // November has none, and February's is in time.
        Path none = Files.writeString(folder.resolve("none.json"), records.formatted("2026-09-08", "2027-02-01"));
        String[] command = {
            "calendar",
            "-l",
            "en",
            "--calendar",
            calendar.toString(),
            "-c",
            first.toString(),
            "-c",
            second.toString(),
            "--duties"
        };
        assertThat(run(command, "--records", late.toString(), "-d", "2027-02-02")
                        .out())
                .contains("Paper: 1 of 1")
                .doesNotContain("late");
        assertThat(run(command, "--records", late.toString(), "-d", "2027-02-03")
                        .out())
                .contains("Paper: 0 of 1 (late: 1)");
        assertThat(run(command, "--records", none.toString(), "-d", "2027-02-02")
                        .out())
                .contains("Paper: 0 of 1 (late: 1)");
        assertThat(run(command, "--records", none.toString(), "-d", "2027-02-03")
                        .out())
                .contains("Paper: 1 of 1")
                .doesNotContain("late");
        CommandLineRun given = run(command, "--records", none.toString(), "--set", "meetings=2027-03-03");
        assertThat(given.err()).contains("--set gives a setting that " + first + " gives already: meetings");
        assertThat(given.exitCode()).isEqualTo(2);
    }

    @Test
    void showsTheDutiesOfAllCyclesThatAreAliveAndARollingOneOnce(@TempDir Path folder) throws IOException {
        Path calendar = Files.writeString(folder.resolve("calendar.json"), """
                {"id": "own", "labels": {"en": "Own"},
                 "parties": [{"id": "leader", "labels": {"en": "Leader"}, "levels": ["department"]}],
                 "steps": [{"id": "late", "labels": {"en": "Late"}, "level": "department",
                   "windows": [{"kind": "months", "first": "december"}], "responsible": ["leader"]}],
                 "duties": [
                  {"id": "yearly", "labels": {"en": "Yearly talk"}, "subject": {"kind": "each_employee"},
                   "timing": {"kind": "once_each", "year": "cycle"}, "responsible": ["leader"]},
                  {"id": "rolling", "labels": {"en": "Rolling talk"}, "subject": {"kind": "each_employee"},
                   "timing": {"kind": "within", "months": 12}, "responsible": ["leader"]}]}
                """);
        Path records = Files.writeString(folder.resolve("records.json"), """
                {"records": [{"duty": "yearly", "employee": "E0001", "date": "2026-05-02"},
                             {"duty": "yearly", "employee": "E0001", "date": "2027-02-12"},
                             {"duty": "yearly", "employee": "E0002", "date": "2027-03-02"},
                             {"duty": "rolling", "employee": "E0002", "date": "2027-03-02"}]}
                """);
        String sample = "../../docs/sample/";
        String[] command = {"calendar", sample + "structure.json", sample + "employees.jsonl", "-l", "en"};
        String[] more = {
            "--calendar",
            calendar.toString(),
            "-c",
            "2026",
            "-c",
            "2027",
            "-d",
            "2027-03-10",
            "-u",
            "kommunledning",
            "--records",
            records.toString(),
            "--duties"
        };
        assertThat(run(command, more).out())
                .contains(
                        "  Yearly talk (2026): 1 of 40 (late: 39)",
                        "  Yearly talk (2027): 2 of 40 (time left: 38)",
                        "  Rolling talk: 1 of 40 (time left: 1, late: 38)")
                .containsOnlyOnce("Rolling talk");
        String json = run(
                        command,
                        Stream.concat(Stream.of(more), Stream.of("-f", "json")).toArray(String[]::new))
                .out();
        assertThat(json).containsSubsequence("\"cycle\": \"2026\"", "\"cycle\": \"2027\"", "\"rolling\"");
    }

    @Test
    void writesHowFarTheDutiesHaveComeAsADocument() throws IOException {
        String sample = "../../docs/sample/";
        String[] command = {"calendar", sample + "structure.json", sample + "employees.jsonl", "-l", "en"};
        List<String> more = new ArrayList<>(List.of(
                "--calendar",
                sample + "calendar.json",
                "--cycle",
                sample + "cycle.json",
                "-d",
                "2027-03-10",
                "--duties"));
        assertThat(run(command, more.toArray(String[]::new)).err()).contains("--records");
        more.addAll(List.of("--records", sample + "duty-records.json", "--unit", "kommunledning"));
        assertThat(run(command, more.toArray(String[]::new)).out())
                .isEqualTo(String.join(
                        System.lineSeparator(),
                        "",
                        "Duties and advice:",
                        "  Development dialogue: 2 of 40 (time left: 38)",
                        ""));
        more.addAll(List.of("-f", "json"));
        CommandLineRun outcome = run(command, more.toArray(String[]::new));
        assertThat(outcome.out())
                .contains(
                        "\"document\": \"duties\"",
                        "\"asked\": 40",
                        "\"fulfilled\": 2",
                        "\"notDue\": 38",
                        "\"duty\": \"dialogue\"");
        assertThat(AnyDocument.read(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)))
                        .findings())
                .isEmpty();
    }

    @Test
    void tellsWithHowManyPersonsAStepHasBeenDone() {
        String sample = "../../docs/sample/";
        String[] command = {
            "calendar",
            sample + "structure.json",
            sample + "employees.jsonl",
            "--calendar",
            sample + "calendar.json",
            "--cycle",
            sample + "cycle.json",
            "--records",
            sample + "duty-records.json",
            "--unit",
            "kommunledning",
            "-d",
            "2027-03-10"
        };
        assertThat(run(command, "-l", "en").out())
                .contains("upcoming: 6; people: 1 of 39", "Payroll Services (upcoming, people: 1 of 7): Unit head");
        assertThat(run(command, "-l", "sv").out()).contains("; personer: 1 av 39", ", personer: 1 av 7)");
        assertThat(run(command, "-l", "en", "-f", "svg").out()).contains("upcoming: 6, people: 1 of 39");
        assertThat(run(command, "-f", "json").out())
                .containsSubsequence("\"persons\"", "\"all\"", "7", "\"done\"", "1");
    }

    @Test
    void countsNobodyTwiceForADutyAndReportsWhoIsLeftOut(@TempDir Path folder) throws IOException {
        String sample = "../../docs/sample/";
        List<String> lines = Files.readAllLines(Path.of(sample + "employees.jsonl"));
        List<String> twice = new ArrayList<>(List.of("{}"));
        twice.addAll(lines);
        twice.addAll(lines);
        Path employees = Files.write(folder.resolve("twice.jsonl"), twice);
        CommandLineRun outcome = run(
                new String[] {"calendar", sample + "structure.json", employees.toString(), "-l", "en"},
                "--calendar",
                sample + "calendar.json",
                "--cycle",
                sample + "cycle.json",
                "--records",
                sample + "duty-records.json",
                "--unit",
                "kommunledning",
                "-d",
                "2027-03-10");
        assertThat(outcome.out()).endsWith("  Development dialogue: 2 of 40 (time left: 38)" + System.lineSeparator());
        assertThat(outcome.err()).contains(employees + ":1:", employees + ":" + (lines.size() + 2) + ":");
    }

    /** The organisation is read twice, which standard input cannot be. */
    @Test
    void nothingIsReadFromStandardInput() {
        String sample = "../../docs/sample/";
        String[] calendar = {
            "--calendar",
            sample + "calendar.json",
            "--cycle",
            sample + "cycle.json",
            "--records",
            sample + "duty-records.json",
            "-l",
            "en"
        };
        for (List<String> files :
                List.of(List.of("calendar", "-"), List.of("calendar", sample + "structure.json", "-"))) {
            CommandLineRun run = run(files.toArray(String[]::new), calendar);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("Standard input can be read only once. Give it as a file.");
        }
    }
}

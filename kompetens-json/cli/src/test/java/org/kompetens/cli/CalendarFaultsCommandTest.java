package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a calendar, its cycles and its records is told of the file and the line in which it stands. */
final class CalendarFaultsCommandTest {

    private static final String SAMPLE = "../../docs/sample/";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static CommandLineRun calendar(String... more) {
        String[] command = {"calendar", SAMPLE + "structure.json", "-l", "en", "-d", "2027-03-10"};
        return CommandLineRun.of(
                Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void ofACycleInTheCyclesFile() throws IOException {
        String cycle = file("cycle.json", """
                {"id": "2027", "year": 2027,
                 "settings": [
                  {"id": "dialogues", "kind": "window",
                   "window": {"kind": "months", "first": "september", "last": "october"}},
                  {"id": "nix", "kind": "months", "months": 2}],
                 "units": [
                  {"unit": "it", "settings": [{"id": "dialogues", "kind": "year", "year": 2027}]},
                  {"unit": "zzz", "settings": []}]}
                """);
        CommandLineRun outcome = calendar("--calendar", SAMPLE + "calendar.json", "-c", cycle);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(outcome.err())
                .contains(
                        cycle + ":5:3: error cycle.setting-unknown settings.nix: ",
                        cycle + ":7:31: error cycle.setting-of-other-kind units.it.settings.dialogues: ",
                        cycle + ":8:3: error cycle.unit-unknown units.zzz: ")
                .doesNotContain("calendar.json");
    }

    @Test
    void ofACalendarInACycleInTheCalendarsFileAndOfThatCycle() throws IOException {
        String calendar = file("waits.json", """
                {"id": "own", "labels": {"en": "Own"},
                 "parties": [{"id": "head", "labels": {"en": "Head"}, "levels": ["unit"]}],
                 "steps": [
                  {"id": "june", "labels": {"en": "June"}, "level": "unit", "responsible": ["head"],
                   "windows": [{"kind": "months", "first": "june"}]},
                  {"id": "may", "labels": {"en": "May"}, "level": "unit", "responsible": ["head"],
                   "windows": [{"kind": "months", "first": "may"}], "after": ["june"]}]}
                """);
        assertThat(calendar("--calendar", calendar, "-c", "2027").err())
                .startsWith(calendar + ":6:3: error step.due-before-predecessor steps[1]: ")
                .contains("2027-05-31", "in the cycle that begins in 2027")
                .doesNotContain("2000");
    }

    @Test
    void aWindowBeforeItsCycleIsToldOnceAtItsPlace() throws IOException {
        String calendar = file("early.json", """
                {"id": "own", "labels": {"en": "Own"}, "cycleBegins": "08-01",
                 "parties": [{"id": "head", "labels": {"en": "Head"}, "levels": ["unit"]}],
                 "steps": [
                  {"id": "report", "labels": {"en": "Report"}, "level": "unit", "responsible": ["head"],
                   "windows": [{"kind": "months", "first": "january"}]}]}
                """);
        assertThat(calendar("--calendar", calendar, "-c", "2026").err())
                .containsOnlyOnce("window.before-cycle")
                .contains(calendar + ":5:16: warning window.before-cycle steps[0].windows[0]: ");
    }

    @Test
    void ofRecordsAndCompletionsInTheirs() throws IOException {
        String records = file("records.json", """
                {"records": [
                  {"duty": "dialogue", "employee": "E0001", "date": "2027-02-12"},
                  {"duty": "dialog", "employee": "E0001", "date": "2027-02-12"}]}
                """);
        String completions = file("done.json", """
                {"completions": [
                  {"cycle": "2027", "step": "inventory", "unit": "nowhere",
                   "outcome": "done", "date": "2027-02-01"}]}
                """);
        assertThat(calendar(
                                "--calendar",
                                SAMPLE + "calendar.json",
                                "-c",
                                SAMPLE + "cycle.json",
                                "--records",
                                records,
                                "--completions",
                                completions)
                        .err())
                .contains(
                        records + ":3:12: error record.duty-unknown records[1].duty: ",
                        completions + ":2:3: error completion.unknown completions[0]: ");
    }

    @Test
    void whatIsGivenTwiceOrForNothingIsRefused() {
        String[] s1 = {"calendar", "-t", "S1", "-c", "2026/27", "-l", "en", "--set", "autumn=09-01..11-30"};
        CommandLineRun twice = CommandLineRun.of(Stream.concat(Stream.of(s1), Stream.of("--set", "autumn=10-01..11-30"))
                .toArray(String[]::new));
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("--set gives one setting twice: autumn");

        CommandLineRun employees = calendar(
                SAMPLE + "employees.jsonl", "--calendar", SAMPLE + "calendar.json", "-c", SAMPLE + "cycle.json");
        assertThat(employees.exitCode()).isEqualTo(2);
        assertThat(employees.err()).contains("name --records");
    }

    @Test
    void ofADutyOfEmployeesWithoutAnyNoFigureIsTold() {
        CommandLineRun outcome = calendar(
                "--calendar",
                SAMPLE + "calendar.json",
                "-c",
                SAMPLE + "cycle.json",
                "--records",
                SAMPLE + "duty-records.json");
        assertThat(outcome.out())
                .contains("  Development dialogue: it is for employees, and none are given")
                .doesNotContain("of 0", "people:");
    }

    @Test
    void aFormerExportOfAnotherSelectionIsRefused() throws IOException {
        String[] all = {"--calendar", SAMPLE + "calendar.json", "-c", SAMPLE + "cycle.json", "-f", "ics"};
        String it = file("it.ics", calendar(with(all, "-u", "it")).out());
        CommandLineRun other = calendar(with(all, "-u", "hr", "--former", it));
        assertThat(other.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains(it + ": it was written with another --unit or --responsible");
        assertThat(calendar(with(all, "-u", "it", "-r", "unit-head", "--former", it))
                        .exitCode())
                .isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(calendar(with(all, "--former", it)).exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(calendar(with(all, "-u", "it", "--former", it)).out())
                .isNotEmpty()
                .doesNotContain("CANCELLED");
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatIsNoFormerExportIsRefusedAndSoIsAnOptionThatWouldDoNothing() throws IOException {
        String sample = SAMPLE + "calendar.json";
        String[] ics = {"--calendar", sample, "-c", SAMPLE + "cycle.json", "-f", "ics", "--former", sample};
        CommandLineRun outcome = calendar(ics);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(sample + ": it is not a whole file that was written of this calendar.");
        String[] plain = {"--calendar", sample, "-c", SAMPLE + "cycle.json", "--remind", "7"};
        assertThat(calendar(plain).err()).contains("are for --format ics.");
        String[] changes = {"--calendar", sample, "-c", SAMPLE + "cycle.json", "-f", "ics", "--only-changes"};
        assertThat(calendar(changes).err()).contains("--only-changes needs --former");
    }
}

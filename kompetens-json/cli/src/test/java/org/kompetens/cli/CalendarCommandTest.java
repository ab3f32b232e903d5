package org.kompetens.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.calendar.template.Template;
import org.kompetens.json.CalendarDocument;
import org.kompetens.text.Language;
import org.w3c.dom.Document;

final class CalendarCommandTest {

    private static final String[] S1 = {
        "calendar", "--template", "S1", "--cycle", "2026/27", "--set", "autumn=09-01..11-30", "--language", "en"
    };

    private static CommandLineRun run(String[] begin, String... more) {
        return CommandLineRun.of(Stream.of(begin, more).flatMap(Stream::of).toArray(String[]::new));
    }

    private static final String[] S2 = {
        "calendar",
        "-t",
        "S2",
        "-c",
        "2026",
        "-d",
        "2026-07-20",
        "--set",
        "analysis=01-15..01-31",
        "--set",
        "planning=02-01..02-28",
        "--set",
        "dialogues=03-01..03-31",
        "--set",
        "implementation=03-01..12-31",
        "--set",
        "report-months=1"
    };
    private static final Path DOCS = Path.of("..", "..", "docs");

    /** Written anew with -Dkompetens.write=true. */
    @Test
    void thePictureOnThePageIsWhatTheCommandDraws() throws IOException {
        String[] command = {
            "calendar",
            DOCS.resolve("sample/structure.json").toString(),
            "--calendar",
            DOCS.resolve("sample/calendar.json").toString(),
            "--cycle",
            DOCS.resolve("sample/cycle.json").toString(),
            "--completions",
            DOCS.resolve("sample/completions.json").toString()
        };
        CommandLineRun outcome =
                run(command, "--as-of", "2027-03-10", "--unit", "kommunledning", "--language", "en", "--format", "svg");
        Path picture = DOCS.resolve("wheel.svg");
        if (Boolean.getBoolean("kompetens.write")) {
            Files.writeString(picture, outcome.out());
        }
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(Files.readString(picture));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPictureSaysInWordsWhatItShows(Language language) throws Exception {
        String[] s1 = Arrays.copyOf(S1, S1.length - 2);
        CommandLineRun outcome = run(s1, "--as-of", "2026-11-20", "--format", "svg", "--language", language.tag());
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)));
        assertThat(svg.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
        String title = Template.S1.calendar().labels().in(language);
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).startsWith(title + ", 2026/27, ");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .contains(Template.S1.calendar().steps().stream()
                        .map(step -> step.labels().in(language) + ": 20")
                        .toList())
                .contains("2026-09-01–2026-10-31, ");
        assertThat(outcome.out()).contains("class=\"arc overdue\"", "class=\"today\"", ">1!<");
    }

    @Test
    void showsTheWheelWithWhatIsLateInFront() {
        CommandLineRun outcome = run(S1, "--as-of", "2026-11-20", "--responsible", "department-head");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("""
                        Competence inventory, 2026/27, as of 2026-11-20

                        Overdue: 1
                          2026-10-30  Competence inventory at unit level, unit (overdue): Unit head / Operations head → Department head → Chief executive

                        """.replace("\n", System.lineSeparator()))
                .contains(
                        "SONDJFMAMJJASON",
                        "’26 2027",
                        "▼",
                        "(waiting for Competence inventory at unit level)",
                        "(1/2)",
                        "Report to the management group",
                        "···█···········  upcoming: 1")
                .doesNotContain("Report to the staff committee");
    }

    @Test
    void showsAllCyclesThatAreAlive() {
        CommandLineRun outcome = run(S1, "--cycle", "2027/28", "--as-of", "2027-09-20");
        assertThat(outcome.out())
                .startsWith("Competence inventory, 2026/27, 2027/28, as of 2027-09-20")
                .contains("(2026/27, 2/2)", "Competence inventory at unit level (2027/28)");
        assertThat(run(S1, "--cycle", "2027/28", "--as-of", "2026-09-20").out())
                .startsWith("Competence inventory, 2026/27, as of 2026-09-20");
        assertThat(run(S1, "--cycle", "2026/27").exitCode()).isEqualTo(2);
    }

    /** A part is under its whole, and what is late is not counted twice. */
    @Test
    void showsPartsUnderTheirWhole(@TempDir Path files) throws IOException {
        Path calendar = Files.writeString(files.resolve("own.json"), """
                {"id": "own", "labels": {"en": "Own"},
                 "parties": [{"id": "leader", "labels": {"en": "Leader"}, "levels": ["unit"]}],
                 "steps": [
                  {"id": "part", "labels": {"en": "Part"}, "level": "unit", "partOf": "whole",
                   "windows": [{"kind": "months", "first": "may"}], "responsible": ["leader"]},
                  {"id": "whole", "labels": {"en": "Whole"}, "level": "unit",
                   "windows": [{"kind": "months", "first": "may"}], "responsible": ["leader"]}]}
                """);
        String out = run(new String[] {
                    "calendar", "--calendar", calendar.toString(), "-c", "2027", "-d", "2027-06-04", "-l", "en"
                })
                .out();
        assertThat(out).contains("Overdue: 1" + System.lineSeparator() + "  2027-05-31  Part, ");
        assertThat(out.indexOf("Whole   ")).isPositive().isLessThan(out.indexOf("  Part  "));
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void writesATemplateThatReadsBackEqual(Template template) throws IOException {
        CommandLineRun outcome = run(new String[] {"calendar", "--template", template.name(), "--format", "json"});
        assertThat(outcome.exitCode()).isZero();
        assertThat(CalendarDocument.read(new ByteArrayInputStream(outcome.out().getBytes(StandardCharsets.UTF_8)))
                        .orThrow())
                .isEqualTo(template.calendar());
    }

    @Test
    void showsPrinciplesAndListsWhereAsked() {
        assertThat(run(S1, "--details").out())
                .contains("All year round:", "Each unit head takes inventory continuously", "  Department");
        assertThat(run(S1).out()).doesNotContain("All year round:");
    }

    @Test
    void writesJsonAndICalendar() {
        CommandLineRun json = run(S1, "--as-of", "2026-11-20", "--format", "json", "--unit", "unit");
        assertThat(json.out())
                .contains("\"kind\": \"overdue\"", "\"daysLate\": 21")
                .doesNotContain("joint-analysis");
        CommandLineRun ics = run(S1, "--format", "ics");
        assertThat(ics.out().split("BEGIN:VEVENT", -1)).hasSize(10);
    }

    @Test
    void namesEverySettingThatIsMissing() {
        CommandLineRun outcome = run(new String[] {"calendar", "-t", "S4", "-c", "2027", "-l", "en"});
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().split("cycle.setting-missing", -1)).hasSize(7);
    }

    @Test
    void takesACalendarACycleAndCompletionsFromFiles(@TempDir Path files) throws IOException {
        Path calendar = Files.writeString(files.resolve("own.json"), """
                {"id": "own", "labels": {"en": "Own"},
                 "parties": [{"id": "leader", "labels": {"en": "Leader"}, "levels": ["unit"]}],
                 "settings": [{"id": "when", "kind": "window", "labels": {"en": "When"}}],
                 "steps": [{"id": "one", "labels": {"en": "One"}, "level": "unit",
                   "windows": [{"kind": "setting", "setting": "when"}], "responsible": ["leader"]}]}
                """);
        Path cycle = Files.writeString(files.resolve("cycle.json"), """
                {"id": "27", "year": 2027, "settings": [
                  {"id": "when", "kind": "window", "window": {"kind": "months", "first": "may"}}]}
                """);
        Path done = Files.writeString(files.resolve("done.json"), """
                {"completions": [
                  {"cycle": "27", "step": "one", "unit": "unit", "date": "2027-05-03"},
                  {"cycle": "27", "step": "two", "unit": "unit", "date": "2027-05-03"}]}
                """);
        CommandLineRun outcome = run(
                new String[] {"calendar", "--calendar", calendar.toString(), "-c", cycle.toString()},
                "--completions",
                done.toString(),
                "--as-of",
                "2027-05-04",
                "-l",
                "en");
        assertThat(outcome.out()).contains("done: 1");
        assertThat(outcome.err()).contains("completions[1]", "completion.unknown");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.RECORDS_WRONG);
    }

    @Test
    void refusesWrongUsage() {
        assertThat(run(new String[] {"calendar"}).exitCode()).isEqualTo(2);
        assertThat(run(S1, "--unit", "nowhere").exitCode()).isEqualTo(2);
        assertThat(run(S1, "--responsible", "nobody").exitCode()).isEqualTo(2);
        assertThat(run(S1, "--escalate", "3,2").exitCode()).isEqualTo(2);
        assertThat(run(S1, "--set", "spring=03-01..05-31").exitCode()).isEqualTo(2);
        assertThat(run(S1, "--calendar", "own.json").exitCode()).isEqualTo(2);
    }

    static Stream<List<String>> wrongUsage() {
        return Stream.of(
                List.of("-t", "S1", "-c", "2026", "-s", "spring=03-01..05-31"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=soon"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-31..11-30"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=99:09-01..11-30"),
                List.of("-t", "S2", "-c", "2026", "-s", "planning=101:01-15..03-31"),
                List.of("-t", "S2", "-c", "2026", "-s", "report-months=many"),
                List.of("-t", "S2", "-c", "2026", "-s", "report-months=0"),
                List.of("-t", "S1", "-c", "autumn"),
                List.of("-t", "S1", "-c", "9999"),
                List.of("-t", "S1", "-c", "2026" + "x".repeat(300)),
                List.of("-c", "2026"),
                List.of("-t", "S1"),
                List.of("-t", "S1", "--calendar", "own.json", "-c", "2026"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-01..11-30", "-r", "nobody"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-01..11-30", "-r", ""),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-01..11-30", "-u", "nowhere"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-01..11-30", "--due-soon", "-1"),
                List.of("-t", "S1", "-c", "2026", "-s", "autumn=09-01..11-30", "--escalate", "3,2"));
    }

    @ParameterizedTest
    @MethodSource("wrongUsage")
    void tellsOfWrongUsageInTheLanguageThatIsAskedFor(List<String> options) {
        Set<String> messages = new HashSet<>();
        for (Language language : Language.values()) {
            CommandLineRun outcome =
                    run(new String[] {"calendar", "-l", language.tag()}, options.toArray(String[]::new));
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err())
                    .endsWith("Try: kompetens calendar --help" + System.lineSeparator())
                    .doesNotContain("Exception");
            messages.add(outcome.err());
        }
        assertThat(messages).hasSizeGreaterThan(1);
    }

    @Test
    void namesWhatThereIsWhereSomethingIsUnknown() {
        assertThat(run(S1, "--set", "spring=03-01..05-31").err())
                .startsWith("The calendar has no setting spring. It has: autumn" + System.lineSeparator());
        assertThat(run(S1, "--responsible", "head").err())
                .startsWith("The calendar has no party head. It has: unit-head, operations-head, department-head,");
        assertThat(run(S1, "--unit", "muni").err()).startsWith("No unit has this id. Perhaps: municipality");
    }

    @Test
    void contentsStandUnderTheirOwnArea() {
        assertThat(run(S2, "--details", "-l", "sv").out())
                .containsSubsequence(
                        "  Utveckla och motivera medarbetare",
                        "    Medarbetarsamtal och uppföljning",
                        "  Behålla genom engagemang",
                        "    Samverkanssystemet",
                        "  Attrahera genom att vara förebild som arbetsgivare",
                        "    Mässor",
                        "  Rekrytera kompetensbaserat, och introducera",
                        "    Kompetensbaserad rekrytering",
                        "  Avsluta för ambassadörskap",
                        "    Enkäter")
                .contains("(råd)");
    }

    @Test
    void aUnitsOwnWindowIsOnTheStripAndOnTheWheel(@TempDir Path folder) throws IOException {
        Path cycle = Files.writeString(folder.resolve("cycle.json"), """
                {"id": "2027", "year": 2027,
                 "settings": [{"id": "dialogues", "kind": "window",
                   "window": {"kind": "months", "first": "september", "last": "october"}}],
                 "units": [{"unit": "it", "settings": [{"id": "dialogues", "kind": "window",
                   "window": {"kind": "weeks", "first": 5, "last": 8}}]}]}
                """);
        String[] command = {
            "calendar",
            DOCS.resolve("sample/structure.json").toString(),
            "--calendar",
            DOCS.resolve("sample/calendar.json").toString(),
            "--cycle",
            cycle.toString(),
            "-d",
            "2027-03-10",
            "-l",
            "en",
            "-u",
            "kommunledning"
        };
        assertThat(run(command).out()).contains("Development dialogues  ·█······██  overdue: 1, upcoming: 5");
        assertThat(run(command, "-f", "svg").out())
                .contains(
                        "Development dialogues: 2027-02-01–2027-02-28, overdue: 1; 2027-09-01–2027-10-31, upcoming: 5.");
    }
}

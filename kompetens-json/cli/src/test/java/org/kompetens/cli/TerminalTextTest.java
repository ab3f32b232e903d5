package org.kompetens.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from outside commands no terminal, and a reader that is gone is told nothing. */
class TerminalTextTest {

    private static final String EVIL = "Mål\\u001b]0;x\\u0007 \\u009b31m \\u202e abc\\nny rad \\u2028\\rslut";
    private static final String HARMLESS = "Mål ]0;x   31m   abc ny rad  slut";

    @TempDir
    private Path folder;

    @Test
    void namesHoldNothingThatATerminalObeys() throws IOException {
        Path calendar = folder.resolve("own.json");
        Files.writeString(calendar, """
                {"id": "own", "labels": {"sv": "EVIL"},
                 "parties": [{"id": "head", "labels": {"sv": "EVIL"}, "levels": ["unit"]}],
                 "steps": [{"id": "a", "labels": {"sv": "EVIL"}, "level": "unit", "responsible": ["head"],
                            "windows": [{"kind": "months", "first": "march"}]}],
                 "principles": [{"id": "p", "labels": {"sv": "EVIL"}}]}
                """.replace("EVIL", EVIL));

        CommandLineRun run = CommandLineRun.of(
                "calendar",
                "--calendar",
                calendar.toString(),
                "-c",
                "2027",
                "-d",
                "2027-02-01",
                "-l",
                "sv",
                "--details");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains(HARMLESS).doesNotContain("\u001b", "\u0007", "\u009b", "\u202e", "\u2028");
        assertThat(run.out().lines()).filteredOn(line -> line.contains("Mål")).allMatch(line -> line.contains("slut"));
    }

    @Test
    void norDoErrors() {
        CommandLineRun run = CommandLineRun.of("calendar", "--template", "\u001b[2J");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(" [2J").doesNotContain("\u001b");
    }

    @Test
    void whatProgramsReadIsAsItWas() throws IOException {
        Path calendar = folder.resolve("own.json");
        Files.writeString(calendar, """
                {"id": "own", "labels": {"sv": "a\\u009bb\\u202ec"},
                 "parties": [{"id": "head", "labels": {"sv": "Chef"}, "levels": ["unit"]}],
                 "steps": [{"id": "a", "labels": {"sv": "A"}, "level": "unit", "responsible": ["head"],
                            "windows": [{"kind": "months", "first": "march"}]}]}
                """);

        CommandLineRun run = CommandLineRun.of("calendar", "--calendar", calendar.toString(), "--format", "json");

        assertThat(run.out()).contains("a\u009bb\u202ec");
    }

    @Test
    void textStaysAsItIsOnAllItsLines() {
        String text = "Åäö – ”x”\n\t1 000\r\n🙂 e\u0301 \u200f";

        assertThat(TerminalText.shown(text)).isEqualTo(text);
        assertThat(TerminalText.line(text)).isEqualTo("Åäö – ”x” 1 000 🙂 e\u0301 \u200f");
    }

    @Test
    void aReaderThatIsGoneEndsItQuietly() {
        assertThat(runWith("Broken pipe")).isEqualTo(new Ended(ExitCode.READER_GONE, ""));
    }

    @Test
    void aFullDiskIsTold() {
        Ended ended = runWith("No space left on device");

        assertThat(ended.exitCode()).isEqualTo(ExitCode.NOTHING_DONE);
        assertThat(ended.err()).isNotBlank();
    }

    private record Ended(int exitCode, String err) {}

    private Ended runWith(String failure) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        StandardOutput standardOut = new StandardOutput(failing, folder);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(standardOut, false, UTF_8);

        int exitCode =
                Main.run(standardOut, out, new PrintStream(err, true, UTF_8), "calendar", "-t", "S1", "-f", "json");

        return new Ended(exitCode, err.toString(UTF_8));
    }
}

package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a program answers otherwise is told by case and place, whatever it does. */
@Timeout(120)
@Tag("class-path") // It starts another virtual machine with the class path of this one.
final class GoldenCaseRunTest {

    /** Answers as the date of the question says. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                if (line.contains("ends")) {
                    return;
                }
                System.out.println(
                        line.contains("talks")
                                ? "Starting \"up\""
                                : line.contains("misspells") ? "{\"count\": 1}" : "{\"counted\": 1}");
            }
        }
    }

    @TempDir
    private Path folder;

    private static String golden(String name, String asOf, int counted) {
        return "{\"case\": \"" + name + "\", \"question\": {\"asOf\": \"" + asOf + "\"}, \"answer\": {\"counted\": "
                + counted + "}}";
    }

    private Path file() throws IOException {
        return Files.write(
                folder.resolve("cases.jsonl"),
                List.of(
                        golden("right", "answers", 1),
                        golden("of an \\\"end\\\"", "ends", 1),
                        golden("talk", "talks", 1),
                        golden("word", "misspells", 1),
                        golden("number", "answers", 2)));
    }

    private static Path classes(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<String> program() throws URISyntaxException {
        return List.of(java(), "-cp", classes(Program.class).toString(), Program.class.getName());
    }

    @Test
    void everyCaseThatIsAnsweredOtherwiseIsNamed() throws Exception {
        Map<String, String> differences = GoldenCaseRun.differences(file(), program());
        assertThat(differences).containsOnlyKeys("of an \"end\"", "talk", "word", "number");
        assertThat(differences)
                .containsEntry("of an \"end\"", "the process ended without an answer")
                .containsEntry("number", "counted must be 2, is 1");
        assertThat(differences.get("talk"))
                .isEqualTo("not a line of JSON, at character 1: no {\nthe process answered: Starting \"up\"");
        assertThat(differences.get("word"))
                .startsWith("the answer has count, which is no property of it; it has cells, ");
    }

    private List<String> run(int expectedExit, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                java(), "-cp", System.getProperty("java.class.path"), "org.kompetens.testkit.process.GoldenCaseRun"));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        List<String> lines = Files.readAllLines(printed);
        assertThat(process.exitValue()).as(lines.toString()).isEqualTo(expectedExit);
        return lines;
    }

    @Test
    void eachLineIsAnObjectOfJson() throws Exception {
        List<String> lines = run(
                1,
                Stream.concat(Stream.of(file().toString()), program().stream()).toArray(String[]::new));
        assertThat(lines).hasSize(5);
        assertThat(JsonLine.object(lines.get(0))).containsEntry("case", "of an \"end\"");
        assertThat(lines.get(3)).isEqualTo("{\"case\": \"number\", \"differs\": \"counted must be 2, is 1\"}");
        assertThat(lines.get(4)).isEqualTo("{\"cases\": 5, \"answeredOtherwise\": 4}");
    }

    @Test
    void withoutArgumentsItSaysHowItIsUsed() throws Exception {
        assertThat(run(2)).anyMatch(line -> line.startsWith("usage: ")).noneMatch(line -> line.contains("Exception"));
    }
}

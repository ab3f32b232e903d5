package org.kompetens.testkit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that does not answer, or dies, holds up nobody. */
@Timeout(60)
final class AnsweringProcessTest {

    private static final int SOON = 20;

    /**
     * Is asked "end" and ends, is asked "wait" and never answers, and otherwise answers nothing but its object. It notes each
     * start in a file.
     */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Files.writeString(Path.of(arguments[0]), "started\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (Optional<String> line = read(questions); line.isPresent(); line = read(questions)) {
                if (line.get().contains("end")) {
                    return;
                }
                if (line.get().contains("wait")) {
                    Thread.sleep(TimeUnit.MINUTES.toMillis(2));
                }
                System.out.println("{}");
                System.out.flush();
            }
        }

        private static Optional<String> read(BufferedReader questions) throws IOException {
            return Optional.ofNullable(questions.readLine());
        }
    }

    @TempDir
    private Path folder;

    private AnsweringProcess start() throws URISyntaxException {
        Path classes = Path.of(Program.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return AnsweringProcess.start(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                Program.class.getName(),
                starts().toString()));
    }

    private Path starts() {
        return folder.resolve("starts");
    }

    private static Map<String, Object> ask(AnsweringProcess process, String question) {
        return process.ask("{\"asOf\": \"" + question + "\"}", Function.identity());
    }

    @Test
    void oneThatDoesNotAnswerIsClosedByAnotherThread() throws Exception {
        AnsweringProcess process = start();
        assertThat(ask(process, "first")).isEmpty();
        CompletableFuture<Map<String, Object>> waiting = CompletableFuture.supplyAsync(() -> ask(process, "wait"));
        assertThatThrownBy(() -> waiting.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        process.close();
        assertThatThrownBy(() -> waiting.orTimeout(SOON, TimeUnit.SECONDS).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the process has been closed");
        assertThatThrownBy(() -> ask(process, "next")).isInstanceOf(IllegalStateException.class);
        assertThat(Files.readAllLines(starts())).hasSize(1);
    }

    @Test
    void oneThatEndsAtEveryStartIsStartedThreeTimes() throws Exception {
        try (AnsweringProcess process = start()) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> ask(process, "end"))
                        .isInstanceOf(AssertionError.class)
                        .hasMessage("the process ended without an answer");
            }
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> ask(process, "first"))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("3 times without having answered anything");
            }
        }
        assertThat(Files.readAllLines(starts())).hasSize(3);
    }

    @Test
    void oneThatHasAnsweredIsStartedAsOftenAsItEnds() throws Exception {
        try (AnsweringProcess process = start()) {
            assertThat(ask(process, "first")).isEmpty();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> ask(process, "end")).hasMessage("the process ended without an answer");
            }
            assertThat(ask(process, "first")).isEmpty();
        }
        assertThat(Files.readAllLines(starts())).hasSize(6);
    }

    @Test
    void oneThatCannotBeStartedIsToldSo() {
        List<String> nothing = List.of(folder.resolve("nothing").toString());
        assertThatThrownBy(() -> AnsweringProcess.start(nothing)).isInstanceOf(UncheckedIOException.class);
    }
}

package org.kompetens.testkit.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A process between its start and its end, with its pipes. */
final class RunningProcess {

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private RunningProcess(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What it writes to standard error is shown as that of this process. */
    static RunningProcess start(List<String> command) {
        try {
            return new RunningProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line that follows a line; empty if the process ends instead. */
    Optional<String> answer(String question) throws IOException {
        questions.write(question);
        questions.newLine();
        questions.flush();
        return Optional.ofNullable(answers.readLine());
    }

    /** Ends it and what it has started, and closes the pipes; whoever waits for an answer waits no longer. */
    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        // Not by reader and writer: these are locked while somebody waits.
        closeQuietly(process.getOutputStream());
        closeQuietly(process.getInputStream());
    }

    private static void closeQuietly(Closeable pipe) {
        try {
            pipe.close();
        } catch (IOException e) {
            // Of a process that is no more nothing is written or read.
        }
    }
}

package org.kompetens.testkit.process;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.SuppliedPolicy;
import org.kompetens.testkit.text.CaseText;

/**
 * A system in any language, run as a process that reads one question a line from its standard input, and writes one answer
 * a line to its standard output, until its input ends. What the lines hold is described in the documentation, in
 * "Test your HR system with Kompetens"; the figures of units are summed by the kit from the cells that are answered.
 */
public final class ProcessGapSystem implements GapSystem, AutoCloseable {

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    private ProcessGapSystem(Process process) {
        this.process = process;
        this.questions = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts a process. What it writes to standard error is shown as that of this one.
     *
     * @param command the program and its arguments
     * @return the system, to be closed when no more is asked
     * @throws UncheckedIOException if the program cannot be started
     */
    public static ProcessGapSystem start(List<String> command) {
        try {
            return new ProcessGapSystem(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks the process.
     *
     * @throws UncheckedIOException if it does not read the question
     * @throws AssertionError if it ends without an answer, or what it answers is not one
     */
    @Override
    public synchronized GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        Situation situation = new Situation(inventory, asOf, policy);
        String answer;
        try {
            questions.write(CaseText.line(situation));
            questions.newLine();
            questions.flush();
            answer = answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (answer == null) {
            throw new AssertionError("the process ended without an answer");
        }
        try {
            return GapAnswer.report(situation, answer);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new AssertionError("the process answered: " + answer, e);
        }
    }

    /** Ends the process by ending its input; one that does not end by itself is stopped. */
    @Override
    public void close() {
        try {
            questions.close();
            answers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroy();
        }
    }
}

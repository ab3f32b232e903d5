package org.kompetens.testkit.process;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.kompetens.organisation.CompetenceInventory;
import org.kompetens.testkit.system.GapReport;
import org.kompetens.testkit.system.GapSystem;
import org.kompetens.testkit.system.SuppliedPolicy;

/** An {@link AnsweringProcess} that is asked for gaps alone. */
public final class ProcessGapSystem implements GapSystem, AutoCloseable {

    private final AnsweringProcess process;

    private ProcessGapSystem(AnsweringProcess process) {
        this.process = process;
    }

    /**
     * Starts a process. What it writes to standard error is shown as that of this one.
     *
     * @param command the program and its arguments
     * @return the system, to be closed when no more is asked
     * @throws UncheckedIOException if the program cannot be started
     */
    public static ProcessGapSystem start(List<String> command) {
        return new ProcessGapSystem(AnsweringProcess.start(command));
    }

    /**
     * Asks the process.
     *
     * @throws AssertionError if it ends without an answer, has ended too often, or what it answers is not one
     * @throws IllegalStateException if it has been closed, also while it was asked
     * @throws UncheckedIOException if it has ended before and cannot be started again
     */
    @Override
    public GapReport analyse(CompetenceInventory inventory, LocalDate asOf, SuppliedPolicy policy) {
        return process.gaps().analyse(inventory, asOf, policy);
    }

    /** Ends the process, also while another thread waits for its answer. */
    @Override
    public void close() {
        process.close();
    }
}

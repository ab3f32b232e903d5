package org.kompetens.rollup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kompetens.engine.PersonColumns;
import org.kompetens.engine.RecordReader;
import org.kompetens.engine.Workers;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.Organisation;

/**
 * Takes employees from a source on several threads. Portions are made into batches at the same time; then each batch
 * waits for its turn, in which nothing is done but to see that no id comes twice; then they are booked at the same time,
 * by each thread into sums of its own. So of several records with one id the first counts, on any number of threads.
 */
final class BulkIntake<S> {

    /** In milliseconds, after which a thread that waits for its turn looks whether the work has been cancelled. */
    private static final long LONGEST_WAIT = 100;

    /** What takes the persons of a batch. */
    interface Booking<S> {
        void book(S sums, PersonColumns columns, int person);
    }

    private final EmployeeSource source;
    private final SeenIds seen;
    private final RecordReader reader;
    private final Supplier<S> newSums;
    private final Booking<S> booking;
    private final List<S> sums = Collections.synchronizedList(new ArrayList<>());
    private final FindingLog log = new FindingLog();
    private long taken;
    private long turn;
    private volatile boolean failed;
    private long counted;
    private long refused;

    BulkIntake(
            Organisation organisation, EmployeeSource source, SeenIds seen, Supplier<S> newSums, Booking<S> booking) {
        this.source = source;
        this.seen = seen;
        this.reader = new RecordReader(organisation);
        this.newSums = newSums;
        this.booking = booking;
    }

    /** Takes all there are. */
    void run(Workers workers) {
        workers.run(() -> {
            S own = newSums.get();
            sums.add(own);
            EmployeeBatch batch = new EmployeeBatch(reader);
            boolean well = false;
            try {
                while (takePortion(batch, own, workers)) {
                    workers.advance(batch.entries().size() + batch.unreadable().size());
                }
                well = true;
            } finally {
                if (!well) {
                    fail();
                }
            }
        });
    }

    private boolean takePortion(EmployeeBatch batch, S own, Workers workers) {
        Optional<Consumer<EmployeeBatch>> portion;
        long number;
        synchronized (source) {
            // Who has failed once is not asked again.
            portion = failed ? Optional.empty() : source.next();
            number = taken;
            taken += portion.isPresent() ? 1 : 0;
        }
        if (portion.isEmpty()) {
            return false;
        }
        batch.clear();
        portion.get().accept(batch);
        for (int person : inTurn(number, batch, workers)) {
            booking.book(own, batch.columns(), person);
        }
        return true;
    }

    /** The positions of the employees to be booked. */
    private synchronized int[] inTurn(long number, EmployeeBatch batch, Workers workers) {
        while (turn != number && !failed) {
            try {
                workers.advance(0);
                wait(LONGEST_WAIT);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
        if (failed) {
            throw new CancellationException("failed on another thread");
        }
        int[] good = new int[batch.columns().persons()];
        int size = 0;
        for (EmployeeBatch.Entry entry : batch.entries()) {
            if (!seen.isNew(entry.id())) {
                refuse(entry.id(), InventoryCheck.REPEATED);
            } else if (entry.column() < 0) {
                refuse(entry.id(), entry.findings());
            } else {
                note(entry.id(), entry.findings());
                good[size++] = entry.column();
            }
        }
        for (Findings findings : batch.unreadable()) {
            refused++;
            log.count(findings);
        }
        counted += size;
        turn++;
        notifyAll();
        return Arrays.copyOf(good, size);
    }

    private void refuse(String id, Findings findings) {
        refused++;
        note(id, findings);
    }

    private void note(String id, Findings findings) {
        if (!findings.list().isEmpty()) {
            log.add(EmployeeId.of(id), findings);
        }
    }

    private synchronized void fail() {
        failed = true;
        notifyAll();
    }

    /** What each thread took. */
    List<S> sums() {
        return sums;
    }

    FindingLog log() {
        return log;
    }

    long counted() {
        return counted;
    }

    long refused() {
        return refused;
    }
}

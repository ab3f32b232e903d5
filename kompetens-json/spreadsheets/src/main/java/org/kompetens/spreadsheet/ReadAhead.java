package org.kompetens.spreadsheet;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Reads rows in a thread of its own while those before are taken in the caller's: to unpack a workbook takes as long as to
 * make sense of it. Rows are handed over in portions, in their order, and only so many wait.
 */
final class ReadAhead {

    /** The first portions are small, as often no more is wanted than the heads. */
    private static final int FIRST_PORTION = 32;

    private static final int LARGEST_PORTION = 512;
    private static final int WAITING = 4;
    private static final long MILLISECONDS = 20;

    private final BlockingQueue<List<TableRow>> queue = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean isStopped;
    private List<TableRow> portion = new ArrayList<>();
    private int size = FIRST_PORTION;

    /** What reads rows. */
    interface Rows {
        void read(Consumer<TableRow> taker) throws IOException;
    }

    /** Ends the reading of rows that nobody takes any longer. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super(null, null, false, false);
        }
    }

    private ReadAhead() {}

    /**
     * Reads all rows. When this returns, or throws, whatever reads them has ended.
     *
     * @param rows what reads them
     * @param taker takes them, in the caller's thread
     * @throws IOException if they cannot be read, or the caller's thread is interrupted
     */
    static void read(Rows rows, Consumer<TableRow> taker) throws IOException {
        new ReadAhead().run(rows, taker);
    }

    private void run(Rows rows, Consumer<TableRow> taker) throws IOException {
        FutureTask<Boolean> reading = new FutureTask<>(() -> readAll(rows));
        Thread thread = new Thread(reading, "kompetens-spreadsheet");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<TableRow> next = queue.take(); !next.isEmpty(); next = queue.take()) {
                next.forEach(taker);
            }
            reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while rows were read");
        } finally {
            // No interrupt: it would close the file, of which more may be wanted.
            isStopped = true;
            end(thread);
        }
    }

    private static void end(Thread thread) {
        boolean isInterrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is wrong in a row is told after the rows before it were taken. */
    private boolean readAll(Rows rows) throws IOException {
        try {
            rows.read(this::add);
        } catch (Stopped e) {
            return false;
        } catch (IOException | RuntimeException | Error e) {
            handOverLast();
            throw e;
        }
        handOverLast();
        return true;
    }

    private void add(TableRow row) {
        portion.add(row);
        if (portion.size() == size && !handOver()) {
            throw new Stopped();
        }
    }

    /** An empty portion is the last. */
    private void handOverLast() {
        if (portion.isEmpty() || handOver()) {
            handOver();
        }
    }

    /** Waits until there is room for the portion; false where nobody takes it any longer. */
    private boolean handOver() {
        try {
            while (!isStopped) {
                if (queue.offer(portion, MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    portion = new ArrayList<>();
                    size = Math.min(2 * size, LARGEST_PORTION);
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}

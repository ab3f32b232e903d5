package org.kompetens.internal.intake;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;

/**
 * Numbers whose turn comes one after another. A thread of the common pool that waits here says so to the pool: what it
 * is waiting for may need the pool itself, or work that stands in that thread's own queue.
 */
public final class Turns {

    /** In milliseconds, after which a thread that waits looks whether the work has been cancelled. */
    private static final long LONGEST_WAIT = 100;

    private long turn;
    private boolean failed;

    /**
     * Waits until it is a number's turn, which then lasts until it {@link #pass passes}.
     *
     * @throws CancellationException if the work has been cancelled or has failed
     */
    public void await(long number, Workers workers) {
        try {
            ForkJoinPool.managedBlock(new Waiting(number, workers));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        if (hasFailed()) {
            throw new CancellationException("failed on another thread");
        }
    }

    /** It is the next number's turn. */
    public synchronized void pass() {
        turn++;
        notifyAll();
    }

    /** There will be no more turns. */
    public synchronized void fail() {
        failed = true;
        notifyAll();
    }

    private synchronized boolean hasFailed() {
        return failed;
    }

    private final class Waiting implements ForkJoinPool.ManagedBlocker {

        private final long number;
        private final Workers workers;

        Waiting(long number, Workers workers) {
            this.number = number;
            this.workers = workers;
        }

        @Override
        public boolean isReleasable() {
            synchronized (Turns.this) {
                return turn == number || failed;
            }
        }

        @Override
        public boolean block() throws InterruptedException {
            synchronized (Turns.this) {
                while (!isReleasable()) {
                    workers.advance(0);
                    Turns.this.wait(LONGEST_WAIT);
                }
                return true;
            }
        }
    }
}

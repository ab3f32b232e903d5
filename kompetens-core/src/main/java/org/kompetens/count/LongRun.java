package org.kompetens.count;

import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/**
 * A piece of work that may take long: how many threads it may use, to whom progress is reported, and that it can be
 * cancelled. For one piece of work after another; {@link #cancel} may be called from any thread, and interrupting the
 * thread that began the work does the same for as long as that thread has something to do. An exception from the source
 * of employees, or from whoever progress is reported to, ends the work and is thrown on as it is.
 */
public final class LongRun {

    private final int threads;
    private final LongConsumer progress;
    private volatile boolean cancelled;

    private LongRun(int threads, LongConsumer progress) {
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * On as many threads as there are processors, the caller's own being one, without reporting progress.
     *
     * @return the run
     */
    public static LongRun onAllProcessors() {
        return onThreads(Runtime.getRuntime().availableProcessors());
    }

    /**
     * On so many threads: the caller's own, and the others from the common pool.
     *
     * @param threads from 1
     * @return the run
     * @throws IllegalArgumentException if below 1
     */
    public static LongRun onThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1: " + threads);
        }
        return new LongRun(threads, done -> {});
    }

    /**
     * The same, telling how far it is.
     *
     * @param progress told again and again how much is done: in taking employees, how many records; in analysing a
     *     store, how many units. By one thread at a time, though not always the same, and not always in order
     * @return a new run
     */
    public LongRun withProgress(LongConsumer progress) {
        return new LongRun(threads, progress);
    }

    /** Stops the work soon: it then ends in a {@link CancellationException}, and nothing comes of it. */
    public void cancel() {
        cancelled = true;
    }

    /**
     * On how many threads the work may be.
     *
     * @return from 1
     */
    public int threads() {
        return threads;
    }

    /**
     * Whether the work is to stop.
     *
     * @return true once it was {@linkplain #cancel cancelled}
     */
    public boolean isCancelled() {
        return cancelled;
    }

    /**
     * To whom progress is reported.
     *
     * @return called by one thread at a time
     */
    public LongConsumer progress() {
        return progress;
    }
}

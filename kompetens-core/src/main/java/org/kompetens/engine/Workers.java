package org.kompetens.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** The threads of one piece of work: the caller's own, and some of the common pool. */
public final class Workers {

    private final int threads;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();

    /**
     * Workers.
     *
     * @param threads how many, from 1
     * @param progress told how much is done, by one thread at a time
     * @param cancelled whether to stop
     */
    public Workers(int threads, LongConsumer progress, BooleanSupplier cancelled) {
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** The caller's own thread, and nobody to tell. */
    public static Workers caller() {
        return new Workers(1, done -> {}, () -> false);
    }

    /** How many there are. */
    public int threads() {
        return threads;
    }

    /**
     * Has each worker do the same, which is to take from what there is to do until nothing is left. Whoever comes late
     * finds nothing, so it does not matter when a thread of the pool gets free.
     */
    public void run(Runnable work) {
        List<ForkJoinTask<?>> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(ForkJoinPool.commonPool().submit(() -> guarded(work)));
        }
        try {
            guarded(work);
        } finally {
            helpers.forEach(ForkJoinTask::quietlyJoin);
        }
        helpers.forEach(ForkJoinTask::join);
    }

    private void guarded(Runnable work) {
        boolean well = false;
        try {
            work.run();
            well = true;
        } finally {
            if (!well) {
                failed.set(true);
            }
        }
    }

    /**
     * Counts what was done.
     *
     * @throws CancellationException if there is no more to be done, as the work was cancelled or has failed elsewhere
     */
    public void advance(long more) {
        if (failed.get() || cancelled.getAsBoolean()) {
            throw new CancellationException("cancelled");
        }
        long sum = done.addAndGet(more);
        synchronized (this) {
            progress.accept(sum);
        }
    }
}

package org.kompetens.internal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.LongRun;

/** The threads of one piece of work: the caller's own, and some of the common pool. */
public final class Workers {

    /** How many positions a piece has. */
    private static final int AT_A_TIME = 1 << 9;

    private final int threads;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final AtomicLong done = new AtomicLong();

    /** What ended the work on one thread, and so ends it on the others. */
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /**
     * Workers.
     *
     * @param threads how many, from 1; no more than the caller's own and those of the common pool are used
     * @param progress told how much is done, by one thread at a time
     * @param cancelled whether to stop
     */
    public Workers(int threads, LongConsumer progress, BooleanSupplier cancelled) {
        this.threads = Math.min(threads, 1 + ForkJoinPool.getCommonPoolParallelism());
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** Those that a run may use. */
    public static Workers of(LongRun run) {
        return new Workers(run.threads(), run.progress(), run::isCancelled);
    }

    /** The caller's own thread alone; no progress is reported. */
    public static Workers caller() {
        return new Workers(1, done -> {}, () -> false);
    }

    /** As many for a further piece of the same work, of which no progress is reported. */
    public Workers silently() {
        return new Workers(threads, done -> {}, cancelled);
    }

    /** How many there are. */
    public int threads() {
        return threads;
    }

    /**
     * Has each worker do the same, which is to take from what there is to do until nothing is left. Whoever comes late
     * finds nothing, so it does not matter when a thread of the pool gets free. What one of them throws is thrown here,
     * when all have ended.
     */
    public void run(Runnable work) {
        // Others may have done all of it before the caller's own thread is asked.
        advance(0);
        List<ForkJoinTask<?>> helpers = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            helpers.add(ForkJoinPool.commonPool().submit(() -> guarded(work)));
        }
        guarded(work);
        helpers.forEach(ForkJoinTask::quietlyJoin);
        Throwable thrown = failure.get();
        if (thrown != null) {
            Workers.<RuntimeException>rethrow(thrown);
        }
    }

    /** Something to be done from one position to another. */
    @FunctionalInterface
    public interface Piece {

        /**
         * Does it.
         *
         * @param first the first position
         * @param end the position after the last
         */
        void run(int first, int end);
    }

    /** Has the workers do something at all positions from 0 on, piece by piece; no progress is reported. */
    public void inPieces(int size, Piece piece) {
        AtomicInteger next = new AtomicInteger();
        run(() -> {
            for (int first = next.getAndAdd(AT_A_TIME); first < size; first = next.getAndAdd(AT_A_TIME)) {
                piece.run(first, Math.min(size, first + AT_A_TIME));
                advance(0);
            }
        });
    }

    /** Throws what was thrown: languages without checked exceptions throw them where Java does not expect any. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (CancellationException e) {
            // Maybe because another thread has failed: then that failure is the one to throw.
            failure.compareAndSet(null, e);
        } catch (Throwable e) {
            failure.updateAndGet(known -> known == null || known instanceof CancellationException ? e : known);
        }
    }

    /**
     * Counts what was done.
     *
     * @throws CancellationException if there is no more to be done, as the work was cancelled, the thread interrupted,
     *     or the work has failed elsewhere
     */
    public void advance(long more) {
        if (failure.get() != null
                || cancelled.getAsBoolean()
                || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("cancelled");
        }
        if (more > 0) {
            long sum = done.addAndGet(more);
            synchronized (this) {
                progress.accept(sum);
            }
        }
    }
}

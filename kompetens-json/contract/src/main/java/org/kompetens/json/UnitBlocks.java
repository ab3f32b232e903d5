package org.kompetens.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;
import org.kompetens.count.LongRun;
import org.kompetens.rollup.Rollup;

/**
 * Writes the figures of units, some at a time: their text is made on several threads, each of which then waits for its
 * turn to write it. So it stands in the order of the units, and one block a thread is in memory.
 */
final class UnitBlocks {

    private static final int UNITS = 16;

    private final Rollup rollup;
    private final FigureText figures;
    private final int first;
    private final int end;
    private final OutputStream out;
    private final LongRun run;
    private int taken;
    private int turn;
    private @Nullable IOException unwritable;
    private boolean failed;

    /**
     * The blocks.
     *
     * @param first the index of the first unit
     * @param end the index after that of the last
     */
    UnitBlocks(Rollup rollup, int first, int end, OutputStream out, LongRun run) {
        this.rollup = rollup;
        this.figures = new FigureText(rollup);
        this.first = first;
        this.end = end;
        this.out = out;
        this.run = run;
        this.taken = first;
        this.turn = first;
    }

    void write() throws IOException {
        List<ForkJoinTask<?>> others = new ArrayList<>();
        for (int i = 1; i < run.threads(); i++) {
            others.add(ForkJoinPool.commonPool().submit(this::writeBlocks));
        }
        writeBlocks();
        others.forEach(ForkJoinTask::join);
        synchronized (this) {
            if (unwritable != null) {
                throw unwritable;
            }
        }
        if (run.isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /** What each thread does until there is nothing left to take. */
    private void writeBlocks() {
        UnitText units = new UnitText(rollup, figures);
        JsonBytes json = new JsonBytes();
        boolean well = false;
        try {
            for (int from = take(); from < end; from = take()) {
                int until = Math.min(end, from + UNITS);
                json.clear();
                for (int unit = from; unit < until; unit++) {
                    units.add(unit, json.add(unit == first ? "\n" : ",\n"));
                }
                writeInTurn(from, until, json);
            }
            well = true;
        } finally {
            if (!well) {
                fail();
            }
        }
    }

    private synchronized int take() {
        int from = failed || run.isCancelled() ? end : taken;
        taken = Math.min(end, from + UNITS);
        return from;
    }

    private synchronized void writeInTurn(int from, int until, JsonBytes json) {
        while (turn != from && !failed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
        }
        try {
            if (!failed) {
                json.writeTo(out);
            }
        } catch (IOException e) {
            unwritable = e;
            failed = true;
        }
        turn = until;
        notifyAll();
    }

    private synchronized void fail() {
        failed = true;
        notifyAll();
    }
}

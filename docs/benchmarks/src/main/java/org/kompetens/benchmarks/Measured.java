package org.kompetens.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * How long something took, again and again: by the clock, and of the processor. The latter is the sum over the threads of
 * Java code, so it leaves out the garbage collector, the compiler, and the threads that DuckDB starts for itself; on a
 * machine with other work it tells more than the clock.
 */
final class Measured {

    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String name;
    private final List<Long> clock = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();
    private String of = "";
    private long parts = 1;

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    Measured(String name) {
        this.name = name;
    }

    /** How many of what one run does; the time for each is printed too. */
    Measured of(long number, String what) {
        parts = number;
        of = what;
        return this;
    }

    void run(Work work) throws Exception {
        long processorBegin = processorNanos();
        long begin = System.nanoTime();
        work.run();
        clock.add(System.nanoTime() - begin);
        processor.add(processorNanos() - processorBegin);
    }

    private static long processorNanos() {
        return LongStream.of(THREADS.getAllThreadIds())
                .map(THREADS::getThreadCpuTime)
                .filter(nanos -> nanos > 0)
                .sum();
    }

    /** Seconds by the clock. */
    double median() {
        return median(clock);
    }

    /** Seconds of the processor. */
    double processor() {
        return median(processor);
    }

    /** Seconds of the processor for each part. */
    double processorEach() {
        return processor() / parts;
    }

    private static double median(List<Long> nanos) {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / NANOS;
    }

    @Override
    public String toString() {
        String each = of.isEmpty() ? "" : String.format(Locale.ROOT, "  %,.1f ns each %s", processorEach() * NANOS, of);
        return String.format(
                Locale.ROOT,
                "%-62s %11.6f s by the clock %11.6f s of the processor  (%d runs)%s",
                name,
                median(),
                processor(),
                clock.size(),
                each);
    }
}

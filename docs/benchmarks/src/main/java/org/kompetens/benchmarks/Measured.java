package org.kompetens.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long something took, again and again. */
final class Measured {

    private static final double NANOS = 1e9;

    private final String name;
    private final List<Long> nanos = new ArrayList<>();

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    Measured(String name) {
        this.name = name;
    }

    void run(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        nanos.add(System.nanoTime() - begin);
    }

    double median() {
        return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElse(0L) / NANOS;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-52s %12.6f s  (%d runs)", name, median(), nanos.size());
    }
}

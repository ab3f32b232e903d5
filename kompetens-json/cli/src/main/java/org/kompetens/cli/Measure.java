package org.kompetens.cli;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.kompetens.rollup.OutcomeCounts;

/** What of the cells a table counts. */
enum Measure {
    MET(OutcomeCounts::met),
    SHORT(OutcomeCounts::fallingShort),
    UNKNOWN(cells -> cells.unassessed() + cells.expired());

    private final ToLongFunction<OutcomeCounts> count;

    Measure(ToLongFunction<OutcomeCounts> count) {
        this.count = count;
    }

    long of(OutcomeCounts cells) {
        return count.applyAsLong(cells);
    }

    /** The key of its heading over a table in which parts lead from before to after. */
    String heading() {
        return "bridge." + name().toLowerCase(Locale.ROOT);
    }
}

package org.kompetens.cli;

import java.util.Locale;
import java.util.function.Function;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;

/** What of the cells a table counts. */
enum Measure {
    MET(OutcomeAmounts::met),
    SHORT(OutcomeAmounts::fallingShort),
    UNKNOWN(OutcomeAmounts::unknown),
    /** In a table only where there are any. */
    EXEMPT(OutcomeAmounts::exempt);

    private final Function<OutcomeAmounts, Amount> amount;

    Measure(Function<OutcomeAmounts, Amount> amount) {
        this.amount = amount;
    }

    long of(OutcomeAmounts cells) {
        return amount.apply(cells).count();
    }

    /** The key of its heading over a table in which parts lead from before to after. */
    String heading() {
        return "bridge." + name().toLowerCase(Locale.ROOT);
    }
}

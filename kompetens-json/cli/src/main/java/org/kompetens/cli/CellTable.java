package org.kompetens.cli;

import java.util.Locale;
import java.util.function.Function;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;

/** The tables that count cells: those of one outcome, or of two of which it is not known what is held. */
enum CellTable {
    MET(OutcomeAmounts::met),
    SHORT(OutcomeAmounts::fallingShort),
    UNKNOWN(OutcomeAmounts::unknown),
    /** In a table only where there are any. */
    EXEMPT(OutcomeAmounts::exempt);

    private final Function<OutcomeAmounts, Amount> amount;

    CellTable(Function<OutcomeAmounts, Amount> amount) {
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

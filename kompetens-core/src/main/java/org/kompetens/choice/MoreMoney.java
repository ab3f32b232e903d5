package org.kompetens.choice;

import java.util.List;
import java.util.Optional;
import org.kompetens.cost.Money;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/**
 * What more money would buy.
 *
 * @param year whose budget it would be added to; empty for that of all years together
 * @param extra how much more
 * @param gain how much more shortfall would be closed
 * @param added what would be chosen and is not now, in the order of ids
 * @param dropped what is chosen now and would not be, in the order of ids
 * @param certainty how much is known of what would be chosen
 */
public record MoreMoney(
        Optional<Integer> year,
        Money extra,
        Fraction gain,
        List<ActivityId> added,
        List<ActivityId> dropped,
        Certainty certainty) {

    /** Copies. */
    public MoreMoney {
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }
}

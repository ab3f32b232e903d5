package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;

/** Breaks one rule, in any inventory that breaks none. */
interface Breaker {

    /** The rule that it breaks. */
    Rule rule();

    /** The inventory with the rule broken; where there are several places for it, the number says which. */
    Breach in(CompetenceInventory inventory, Pick pick);

    static <T> List<T> plus(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}

package org.kompetens.testkit;

import java.util.Set;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Rule;
import org.kompetens.organisation.CompetenceInventory;

/**
 * An inventory that breaks one rule.
 *
 * @param inventory the inventory
 * @param rule the rule it breaks
 * @param path where, from the inventory
 * @param consequences other rules that cannot but be broken with it; mostly none
 */
public record Breach(CompetenceInventory inventory, Rule rule, FieldPath path, Set<Rule> consequences) {

    /** Copies. */
    public Breach {
        consequences = Set.copyOf(consequences);
    }

    static Breach of(CompetenceInventory inventory, Rule rule, FieldPath path) {
        return new Breach(inventory, rule, path, Set.of());
    }
}

package org.kompetens.selection;

/** How much is known of a choice. */
public enum Certainty {
    /** There is none that is better: neither of more value, nor of the same value and cheaper, nor preferred among equals. */
    BEST,
    /** There is none of more value; there may be one of the same value that is cheaper, or preferred among equals. */
    BEST_VALUE,
    /** The search ended before all was looked at: there may be one of more value, up to the bound. */
    BOUNDED
}

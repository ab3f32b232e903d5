package org.kompetens.change;

/** What became of people at a unit between two dates. */
public enum Movement {
    /** They were employed in the unit or below it, and are not employed any more. */
    LEFT,
    /** They were, and are employed elsewhere now. */
    MOVED_OUT,
    /** They were and are: what changes is what is required of them and what they hold. */
    STAYED,
    /** They are, and were employed elsewhere before. */
    MOVED_IN,
    /** They are, and were not employed before. */
    ENTERED
}

package org.kompetens.engine;

/** What each unit has of its own, before anything comes up from below. */
interface OwnSums {

    /** Whether anybody is employed in a unit itself. */
    boolean has(int unit);

    /** How many employments are booked in a unit itself, or taken back, at most. */
    long employments(int unit);

    /** Adds the keys of those employed in a unit itself. */
    void addKeysTo(KeySet set, int unit);

    /** For one thread: what adds the units' own to their sums. */
    Adder adder();

    /** Adds what units have of their own to their sums. */
    interface Adder {
        /** Adds what one unit has of its own to its sums, which have all of its keys. */
        void addTo(OpenSums sums, int unit);
    }
}

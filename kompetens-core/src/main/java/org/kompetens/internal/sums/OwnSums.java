package org.kompetens.internal.sums;

/** What each unit has of its own, before anything comes up from below. */
interface OwnSums {

    /** How many employments are booked in a unit itself, or taken back, at most. */
    long employments(int unit);

    /** For one thread: what adds the units' own to their sums. */
    Adder adder();

    /** Adds what units have of their own to their sums. */
    interface Adder {

        /** Tells the sums which keys a unit has of its own. */
        void addKeysTo(OpenSums sums, int unit);

        /** Adds what a unit has of its own to its sums, which have all of its keys. */
        void addTo(OpenSums sums, int unit);
    }
}

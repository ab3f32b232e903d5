package org.kompetens.internal.sums;

/** What each unit has of its own, before anything is added from below. */
interface OwnSums {

    /** An upper bound of how many employments the unit's own sums are of, those taken off included. */
    long employments(int unit);

    /** What adds the units' own to their sums, for one thread. */
    Adder adder();

    /** Adds what units have of their own to their sums. */
    interface Adder {

        /** Includes the keys that a unit has of its own in its sums. */
        void includeKeys(OpenSums sums, int unit);

        /** Adds what a unit has of its own to its sums, which have all of its keys. */
        void addTo(OpenSums sums, int unit);
    }
}

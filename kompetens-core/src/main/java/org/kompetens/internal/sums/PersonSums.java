package org.kompetens.internal.sums;

/** The distinct persons of one unit, to be corrected; any number may be negative. */
interface PersonSums {

    /** There are so many more with a key, and so much more FTE of theirs. */
    void add(int key, long persons, long fte);

    /** There are so many more who fall short of a key, and so much more FTE of theirs. */
    void addShort(int key, long persons, long fte);

    /** There are so many more who hold something in a state. */
    void addHeld(int key, int state, long persons);
}

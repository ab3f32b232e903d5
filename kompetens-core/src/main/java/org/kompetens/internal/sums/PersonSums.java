package org.kompetens.internal.sums;

/** The distinct persons of one unit, to be corrected; any number may be negative. */
interface PersonSums {

    /** There are so many more who count as something by a key, and so much more FTE of theirs. */
    void addPersons(int key, int flag, long persons, long fte);

    /** There are so many more, by the key of what is held, who hold something in a state. */
    void addHeld(int key, int state, long persons);
}

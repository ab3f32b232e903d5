package org.kompetens.internal.sums;

/** The distinct persons of one unit, to be corrected; any number may be negative. */
interface PersonSums {

    /** Adds persons, and their FTE, to a field of a key's row: one of {@link PersonFields}. */
    void addPersons(int key, int flag, long persons, long fte);

    /** Adds persons to those who hold a competence in a state, by the key of what is held. */
    void addHeld(int key, int state, long persons);
}

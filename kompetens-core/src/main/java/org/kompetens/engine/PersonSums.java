package org.kompetens.engine;

/** The distinct persons of one unit, to be corrected; any number may be negative. */
interface PersonSums {

    /** So many more hold a key in a state, and so many more fall short of it. */
    void addPersons(int key, int state, int persons, int shorts);

    /** So much more is the FTE of those with a key, and so much more of those who fall short of it. */
    void addFte(int key, long fte, long shortFte);
}

package org.kompetens.planning;

/** Which way a measure is to go. */
public enum Direction {
    /** The more the better. */
    RISE,
    /** The less the better. */
    FALL
}

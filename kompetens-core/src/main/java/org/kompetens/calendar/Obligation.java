package org.kompetens.calendar;

/** Whether something must be done. */
public enum Obligation {
    /** It must. */
    DUTY,
    /** It is recommended. */
    ADVICE
}

package org.kompetens.calendar;

/** How a duty stands for one for whom it is, at a date. */
enum DutyStanding {
    /** What it asks for by then has been done. */
    FULFILLED,
    /** It has not been done, and there is time left. */
    NOT_DUE,
    /** It has not been done, and the time is over. */
    LATE,
    /** Since when it counts is not known. */
    NOT_JUDGED
}

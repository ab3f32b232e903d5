package org.kompetens.gap;

import java.time.LocalDate;
import org.kompetens.internal.people.Days;

/**
 * When something may change in what is held: on a date first by what expires, then by what is judged, then by what is
 * revised in the catalogue.
 *
 * @param date the date
 * @param cause what has happened last of the three on it
 * @param day the date as a number
 */
record Moment(LocalDate date, HeldChange.Cause cause, int day) implements Comparable<Moment> {

    static Moment of(LocalDate date, HeldChange.Cause cause) {
        return new Moment(date, cause, Days.of(date));
    }

    /** When all that happens on a date has happened. */
    static Moment on(LocalDate date) {
        return of(date, HeldChange.Cause.REVISION);
    }

    /** The last day of which assessments are known. */
    int known() {
        return switch (cause) {
            case EXPIRY -> day - 1;
            case ASSESSMENT, REVISION -> day;
        };
    }

    /** The last day whose revisions are in force. */
    int revised() {
        return switch (cause) {
            case EXPIRY, ASSESSMENT -> day - 1;
            case REVISION -> day;
        };
    }

    @Override
    public int compareTo(Moment other) {
        int order = date.compareTo(other.date);
        return order == 0 ? cause.compareTo(other.cause) : order;
    }
}

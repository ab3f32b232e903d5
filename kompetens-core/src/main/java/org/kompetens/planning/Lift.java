package org.kompetens.planning;

import java.time.LocalDate;

/**
 * That an activity came to be handled elsewhere: one step up, or back by the step that was last made. Nothing is ever taken
 * off the record; what was lifted and taken back stands there as both.
 *
 * @param activity which activity
 * @param kind in which way
 * @param from who handled it
 * @param to who handles it from the date on
 * @param date the first date on which it is handled there; of several of one date, in the order in which they are recorded
 * @param by who did it: the title of a function
 * @param reason why
 */
public record Lift(
        ActivityId activity, LiftKind kind, UnitOrBody from, UnitOrBody to, LocalDate date, String by, String reason) {

    /** Which activity, how, where and when; who and why may be anything, and are not shown. */
    @Override
    public String toString() {
        return "Lift[" + activity + ", " + kind + ", " + from + " → " + to + ", " + date + "]";
    }
}

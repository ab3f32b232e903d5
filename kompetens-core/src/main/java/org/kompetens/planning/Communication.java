package org.kompetens.planning;

import java.time.LocalDate;

/**
 * That the result of an evaluation was communicated.
 *
 * @param date when
 * @param to to whom, such as a board, the employees of a unit or the unions
 * @param by who did so, by function
 */
public record Communication(LocalDate date, String to, String by) {

    /** When; to whom and by whom may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Communication[" + date + "]";
    }
}

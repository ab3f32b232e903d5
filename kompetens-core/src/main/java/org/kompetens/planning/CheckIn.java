package org.kompetens.planning;

import java.time.LocalDate;

/**
 * That manager and employee looked at how it goes.
 *
 * @param date when
 * @param with with whom: the title of a function
 * @param notes what was noted; may be empty
 */
public record CheckIn(LocalDate date, String with, String notes) {

    /** When; what was said is not shown. */
    @Override
    public String toString() {
        return "CheckIn[" + date + "]";
    }
}

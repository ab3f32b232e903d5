package org.kompetens.json.form;

import static org.kompetens.json.form.WholeForm.integer;

import org.kompetens.calendar.CycleDay;

/** A year, counted from the one in which the cycle begins. */
final class YearOffsetForm {

    private static final Form<Integer> OFFSET = integer(-CycleDay.MAX_OFFSET, CycleDay.MAX_OFFSET);

    /** The year of the first day or month. */
    static final Property<Integer> FIRST_YEAR = Property.of(
                    "firstYear",
                    OFFSET,
                    "The year of its beginning, counted from the one in which the cycle begins; that one, 0, if left"
                            + " out.")
            .example("1");

    /** The year of the last day or month, of a window that says its first. */
    static final Property<Integer> LAST_YEAR = Property.of(
                    "lastYear",
                    OFFSET,
                    "The year of its end, counted likewise; if left out, the first in which the end comes after the"
                            + " beginning.")
            .example("1");

    /** The year of the last day, of a window that begins after something else. */
    static final Property<Integer> YEAR_OF_END = Property.of(
                    LAST_YEAR.name(),
                    OFFSET,
                    "The year of its end, counted from the one in which the cycle begins; that one, 0, if left out.")
            .example("1");

    private YearOffsetForm() {}
}

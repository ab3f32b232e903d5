package org.kompetens.json;

import org.kompetens.json.form.HoursWorkedForm;
import org.kompetens.organisation.WorkedHours;

/** Reads worked hours that are plain. They change no figure. */
final class PlainHours extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(HoursWorkedForm.YEAR, HoursWorkedForm.HOURS);

    private static final int YEAR = 0;
    private static final int HOURS = 1;
    private static final int NEEDED = 2;

    private boolean given;

    PlainHours() {
        super(PROPERTIES, NEEDED);
    }

    /** Forgets those read before. */
    void clear() {
        given = false;
    }

    /** Whether there are any. */
    boolean isGiven() {
        return given;
    }

    @Override
    void begin() {
        given = true;
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case YEAR -> values.wholeNumber(WorkedHours.EARLIEST_YEAR, WorkedHours.LATEST_YEAR);
            case HOURS -> values.wholeNumber(0, WorkedHours.MOST);
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) {
        // Numbers within their bounds are all there is to see.
    }
}

package org.kompetens.json;

import java.util.Arrays;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.PeriodForm;

/** Reads absences of an employment, to be added to a batch after it. */
final class PlainAbsence extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(PeriodForm.FROM, PeriodForm.UNTIL);

    private static final int FROM = 0;
    private static final int UNTIL = 1;
    private static final int LAST_DAY = 2;
    private static final int FIRST_CAPACITY = 8;

    /** Where each begins and where it ends. */
    private int[] dates = new int[FIRST_CAPACITY];

    private int size;
    private int from;
    private int until;

    PlainAbsence() {
        super(PROPERTIES, 0);
    }

    @Override
    void begin() {
        from = EmployeeBatch.ALWAYS;
        until = EmployeeBatch.NEVER;
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case FROM -> from = values.date();
            case UNTIL -> until = values.end(until);
            case LAST_DAY -> until = values.lastDay(until);
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) {
        if (size == dates.length) {
            dates = Arrays.copyOf(dates, size * 2);
        }
        dates[size++] = from;
        dates[size++] = until;
    }

    /** Forgets those read so far. */
    void clear() {
        size = 0;
    }

    /** Adds those read so far. */
    void addTo(EmployeeBatch batch) {
        for (int i = 0; i < size; i += 2) {
            batch.absence(dates[i], dates[i + 1]);
        }
    }
}

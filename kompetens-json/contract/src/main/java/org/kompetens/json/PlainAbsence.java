package org.kompetens.json;

import java.util.Arrays;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.AbsenceForm;
import org.kompetens.json.form.PeriodForm;
import org.kompetens.organisation.Absence;

/** Reads absences of an employment, to be added to a batch after it. */
final class PlainAbsence extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(PeriodForm.FROM, PeriodForm.UNTIL, AbsenceForm.EXTENT);

    private static final int FROM = 0;
    private static final int UNTIL = 1;
    private static final int LAST_DAY = 2;
    private static final int EXTENT = 3;

    /** How many numbers there are of each. */
    private static final int WIDTH = 3;

    private static final int FIRST_CAPACITY = 4 * WIDTH;

    /** Where each begins, where it ends, and its extent. */
    private int[] numbers = new int[FIRST_CAPACITY];

    private int size;
    private int from;
    private int until;
    private int extent;

    PlainAbsence() {
        super(PROPERTIES, 0);
    }

    @Override
    void begin() {
        from = EmployeeBatch.ALWAYS;
        until = EmployeeBatch.NEVER;
        extent = Absence.WHOLE;
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case FROM -> from = values.date();
            case UNTIL -> until = values.end(until);
            case LAST_DAY -> until = values.lastDay(until);
            case EXTENT -> extent = values.fte();
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = from;
        numbers[size++] = until;
        numbers[size++] = extent;
    }

    /** Forgets those read so far. */
    void clear() {
        size = 0;
    }

    /** Adds those read so far. */
    void addTo(EmployeeBatch batch) {
        for (int i = 0; i < size; i += WIDTH) {
            batch.absence(numbers[i], numbers[i + 1], numbers[i + 2]);
        }
    }
}

package org.kompetens.json;

import org.kompetens.count.EmployeeBatch;

/** Reads an absence that is plainly good into a batch. */
final class PlainAbsence extends PlainObject {

    private static final int FROM = 0;
    private static final int UNTIL = 1;
    private static final int LAST_DAY = 2;

    private final EmployeeBatch batch;
    private int from;
    private int until;

    PlainAbsence(EmployeeBatch batch) {
        super(new PropertyNames("from", "until", "lastDay"), 0);
        this.batch = batch;
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
        batch.absence(from, until);
    }
}

package org.kompetens.json;

import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.EmploymentForm;

/** Reads an employment that is plain into a batch. */
final class PlainEmployment extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(
            EmploymentForm.ID,
            EmploymentForm.ROLE,
            EmploymentForm.UNIT,
            EmploymentForm.FTE,
            EmploymentForm.PERIOD,
            EmploymentForm.ABSENCES,
            EmploymentForm.HOURS);

    private static final int ID = 0;
    private static final int ROLE = 1;
    private static final int UNIT = 2;
    private static final int FTE = 3;
    private static final int NEEDED = 4;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int LAST_DAY = 6;
    private static final int ABSENCES = 7;
    private static final int HOURS_WORKED = 8;

    private final PlainNames names;
    private final EmployeeBatch batch;
    private final PlainAbsence absences = new PlainAbsence();
    private final PlainHours hours = new PlainHours();
    private int id;
    private int role;
    private int unit;
    private int fte;
    private int from;
    private int until;
    private int earliest;

    PlainEmployment(PlainNames names, EmployeeBatch batch) {
        super(PROPERTIES, NEEDED);
        this.names = names;
        this.batch = batch;
    }

    /** Forgets those of the employee before. */
    void forget() {
        earliest = EmployeeBatch.NEVER;
    }

    /** The first day on which one of the employee's begins. */
    int earliest() {
        return earliest;
    }

    @Override
    void begin() {
        from = EmployeeBatch.ALWAYS;
        until = EmployeeBatch.NEVER;
        absences.clear();
        hours.clear();
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case ID -> id = values.id();
            case ROLE -> role = values.known(names.roles);
            case UNIT -> unit = values.known(names.units);
            case FTE -> fte = values.fte();
            case FROM -> from = values.date();
            case UNTIL -> until = values.end(until);
            case LAST_DAY -> until = values.lastDay(until);
            case ABSENCES -> values.each(absences);
            case HOURS_WORKED -> hours.read(values);
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) throws Doubt {
        Doubt.unless(fte == 0 || !hours.isGiven());
        earliest = from == EmployeeBatch.ALWAYS ? earliest : Math.min(earliest, from);
        batch.employment(id, role, unit, fte, from, until);
        absences.addTo(batch);
    }
}

package org.kompetens.json;

import java.io.IOException;
import org.kompetens.rollup.EmployeeBatch;

/** Reads an employment that is plainly good into a batch. */
final class PlainEmployment {

    private static final PropertyNames PROPERTIES =
            new PropertyNames("id", "role", "unit", "fte", "from", "until", "lastDay", "absences");
    private static final int ID = 0;
    private static final int ROLE = 1;
    private static final int UNIT = 2;
    private static final int FTE = 3;
    private static final int FROM = 4;
    private static final int UNTIL = 5;
    private static final int LAST_DAY = 6;
    private static final int NEEDED = 1 << ID | 1 << ROLE | 1 << UNIT | 1 << FTE;
    private static final int TWO_WAYS = 1 << UNTIL | 1 << LAST_DAY;

    private final PlainNames names;

    PlainEmployment(PlainNames names) {
        this.names = names;
    }

    void read(PlainValues values, EmployeeBatch batch) throws IOException, Doubt {
        int id = 0;
        int role = 0;
        int unit = 0;
        int fte = 0;
        int from = EmployeeBatch.ALWAYS;
        int until = EmployeeBatch.NEVER;
        int seen = 0;
        int given = 0;
        int property = PropertyNames.NONE;
        while ((property = values.next(PROPERTIES, property)) != PropertyNames.NONE) {
            Doubt.unless((seen & 1 << property) == 0);
            seen |= 1 << property;
            if (!values.isNull()) {
                given |= 1 << property;
                switch (property) {
                    case ID -> id = values.id();
                    case ROLE -> role = values.known(names.roles);
                    case UNIT -> unit = values.known(names.units);
                    case FTE -> fte = values.fte();
                    case FROM -> from = values.date();
                    case UNTIL -> until = values.date();
                    case LAST_DAY -> until = values.dayAfter();
                    default -> readAbsences(values, batch);
                }
            }
        }
        Doubt.unless((given & NEEDED) == NEEDED && (given & TWO_WAYS) != TWO_WAYS);
        batch.employment(id, role, unit, fte, from, until);
    }

    private void readAbsences(PlainValues values, EmployeeBatch batch) throws Doubt { throw new Doubt(); }
}

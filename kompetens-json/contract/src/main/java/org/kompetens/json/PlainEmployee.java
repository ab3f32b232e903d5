package org.kompetens.json;

import java.util.List;
import org.kompetens.count.EmployeeBatch;

/** Reads an employee that is plain into a batch. */
final class PlainEmployee extends PlainObject {

    private static final KnownNames PROPERTIES =
            new KnownNames(List.of("id", "employments", "assessments", "birthDate", "knownExit", "lastDay"));

    private static final int ID = 0;
    private static final int NEEDED = 1;
    private static final int EMPLOYMENTS = 1;
    private static final int ASSESSMENTS = 2;
    private static final int BIRTH_DATE = 3;
    private static final int KNOWN_EXIT = 4;
    private static final int LAST_DAY = 5;

    private final EmployeeBatch batch;
    private final PlainEmployment employment;
    private final PlainAssessment assessment;
    private String id = "";
    private int exit;

    PlainEmployee(PlainNames names, EmployeeBatch batch) {
        super(PROPERTIES, NEEDED);
        this.batch = batch;
        this.employment = new PlainEmployment(names, batch);
        this.assessment = new PlainAssessment(names, batch);
    }

    @Override
    void begin() {
        exit = EmployeeBatch.NEVER;
        batch.begin();
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case ID -> id = values.idText();
            case EMPLOYMENTS -> values.each(employment);
            case ASSESSMENTS -> values.each(assessment);
            case BIRTH_DATE -> values.date();
            case KNOWN_EXIT -> exit = values.end(exit);
            case LAST_DAY -> exit = values.lastDay(exit);
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) {
        // Not before it is known that nothing more stands on the line.
    }

    /** Adds the employee that was read to the batch; false, with nothing added, where that is left to the rules. */
    boolean add() {
        return batch.end(id, exit);
    }
}

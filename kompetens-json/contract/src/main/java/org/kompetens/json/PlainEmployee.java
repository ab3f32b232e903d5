package org.kompetens.json;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.EmployeeForm;

/** Reads an employee that is plain into a batch. */
final class PlainEmployee extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(
            EmployeeForm.ID,
            EmployeeForm.EMPLOYMENTS,
            EmployeeForm.ASSESSMENTS,
            EmployeeForm.BIRTH_DATE,
            EmployeeForm.EXIT);

    private static final int ID = 0;
    private static final int NEEDED = 1;
    private static final int EMPLOYMENTS = 1;
    private static final int ASSESSMENTS = 2;
    private static final int BIRTH_DATE = 3;
    private static final int KNOWN_EXIT = 4;
    private static final int LAST_DAY = 5;

    /** At such ages everybody is employed who is; whoever is of another is looked at more closely. */
    private static final int YOUNGEST = 18;

    private static final int OLDEST = 80;

    private final EmployeeBatch batch;
    private final int firstBirth;
    private final int lastBirth;
    private final PlainEmployment employment;
    private final PlainAssessment assessment;
    private String id = "";
    private int exit;
    private int birth;

    PlainEmployee(PlainNames names, Optional<LocalDate> asOf, EmployeeBatch batch) {
        super(PROPERTIES, NEEDED);
        this.batch = batch;
        this.firstBirth =
                asOf.map(date -> EmployeeBatch.day(date.minusYears(OLDEST))).orElse(EmployeeBatch.ALWAYS);
        this.lastBirth =
                asOf.map(date -> EmployeeBatch.day(date.minusYears(YOUNGEST))).orElse(EmployeeBatch.NEVER);
        this.employment = new PlainEmployment(names, batch);
        this.assessment = new PlainAssessment(names, batch);
    }

    @Override
    void begin() {
        exit = EmployeeBatch.NEVER;
        birth = EmployeeBatch.ALWAYS;
        employment.forget();
        assessment.forget();
        batch.begin();
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case ID -> id = values.idText();
            case EMPLOYMENTS -> values.each(employment);
            case ASSESSMENTS -> values.each(assessment);
            case BIRTH_DATE -> birth = values.date();
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
        boolean isPlain = birth == EmployeeBatch.ALWAYS
                || (birth >= firstBirth
                        && birth <= lastBirth
                        && birth < employment.earliest()
                        && birth < assessment.earliest());
        return isPlain && batch.end(id, exit);
    }
}

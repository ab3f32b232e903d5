package org.kompetens.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.kompetens.rollup.EmployeeBatch;

/** Reads an employee that is plainly good into a batch. */
final class PlainEmployee {

    private static final PropertyNames PROPERTIES =
            new PropertyNames("id", "employments", "assessments", "birthDate", "knownExit", "lastDay");
    private static final int ID = 0;
    private static final int EMPLOYMENTS = 1;
    private static final int ASSESSMENTS = 2;
    private static final int BIRTH_DATE = 3;
    private static final int KNOWN_EXIT = 4;
    private static final int LAST_DAY = 5;
    private static final int TWO_WAYS = 1 << KNOWN_EXIT | 1 << LAST_DAY;

    private final PlainEmployment employment;
    private final PlainAssessment assessment;

    PlainEmployee(PlainNames names) {
        this.employment = new PlainEmployment(names);
        this.assessment = new PlainAssessment(names);
    }

    String id = "";
    int exit;

    void read(PlainValues values, EmployeeBatch batch) throws IOException, Doubt {
        id = "";
        exit = EmployeeBatch.NEVER;
        int seen = 0;
        int given = 0;
        int property = PropertyNames.NONE;
        while ((property = values.next(PROPERTIES, property)) != PropertyNames.NONE) {
            Doubt.unless((seen & 1 << property) == 0);
            seen |= 1 << property;
            if (!values.isNull()) {
                given |= 1 << property;
                switch (property) {
                    case ID -> {
                        values.id();
                        id = values.plainText();
                    }
                    case EMPLOYMENTS -> {
                        Doubt.unless(values.is(JsonToken.START_ARRAY));
                        while (values.next(JsonToken.START_OBJECT)) {
                            employment.read(values, batch);
                        }
                        Doubt.unless(values.is(JsonToken.END_ARRAY));
                    }
                    case ASSESSMENTS -> {
                        Doubt.unless(values.is(JsonToken.START_ARRAY));
                        while (values.next(JsonToken.START_OBJECT)) {
                            assessment.read(values, batch);
                        }
                        Doubt.unless(values.is(JsonToken.END_ARRAY));
                    }
                    case BIRTH_DATE -> values.date();
                    case KNOWN_EXIT -> exit = values.date();
                    default -> exit = values.dayAfter();
                }
            }
        }
        Doubt.unless((given & 1 << ID) != 0 && (given & TWO_WAYS) != TWO_WAYS);
    }
}

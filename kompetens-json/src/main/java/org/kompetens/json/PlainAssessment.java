package org.kompetens.json;

import java.io.IOException;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.rollup.EmployeeBatch;

/** Reads an assessment that is plainly good into a batch. */
final class PlainAssessment {

    private static final PropertyNames PROPERTIES =
            new PropertyNames("id", "competence", "level", "date", "source", "expiry", "lastDay");
    private static final int ID = 0;
    private static final int COMPETENCE = 1;
    private static final int LEVEL = 2;
    private static final int DATE = 3;
    private static final int SOURCE = 4;
    private static final int EXPIRY = 5;
    private static final int NEEDED = 1 << ID | 1 << COMPETENCE | 1 << LEVEL | 1 << DATE | 1 << SOURCE;

    private static final AssessmentSource[] SOURCES = AssessmentSource.values();

    private final PlainNames names;

    PlainAssessment(PlainNames names) {
        this.names = names;
    }

    void read(PlainValues values, EmployeeBatch batch) throws IOException, Doubt {
        int id = 0;
        int competence = 0;
        int level = 0;
        int date = 0;
        int source = 0;
        int expiry = EmployeeBatch.NEVER;
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
                    case COMPETENCE -> competence = values.known(names.competences);
                    case LEVEL -> level = values.known(names.levels);
                    case DATE -> date = values.date();
                    case SOURCE -> source = values.known(names.sources);
                    case EXPIRY -> {
                        expiry = values.date();
                    }
                    default -> {
                        Doubt.unless(expiry == EmployeeBatch.NEVER);
                        expiry = values.dayAfter();
                    }
                }
            }
        }
        Doubt.unless((given & NEEDED) == NEEDED);
        int rank = names.rank(competence, level);
        Doubt.unless(rank > 0);
        batch.assessment(id, competence, rank, SOURCES[source], date, expiry);
    }
}

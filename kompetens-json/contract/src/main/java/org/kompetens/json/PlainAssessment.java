package org.kompetens.json;

import org.kompetens.competence.RankedLevel;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.json.form.AssessmentForm;
import org.kompetens.json.form.LevelForm;

/** Reads an assessment that is plain into a batch. */
final class PlainAssessment extends PlainObject {

    private static final KnownNames PROPERTIES = KnownNames.of(
            AssessmentForm.ID,
            AssessmentForm.COMPETENCE,
            LevelForm.ID,
            AssessmentForm.DATED,
            AssessmentForm.SOURCE,
            AssessmentForm.EXPIRY,
            LevelForm.SCALE,
            AssessmentForm.EVIDENCE);

    private static final int ID = 0;
    private static final int COMPETENCE = 1;
    private static final int LEVEL = 2;
    private static final int DATE = 3;
    private static final int SOURCE = 4;
    private static final int NEEDED = 5;
    private static final int EXPIRY = 5;
    private static final int LAST_DAY = 6;
    private static final int SCALE = 7;
    private static final int EVIDENCE = 8;

    private final PlainNames names;
    private final EmployeeBatch batch;
    private int id;
    private int competence;
    private int level;
    private int scale;
    private int date;
    private int source;
    private int expiry;
    private int earliest;

    PlainAssessment(PlainNames names, EmployeeBatch batch) {
        super(PROPERTIES, NEEDED);
        this.names = names;
        this.batch = batch;
    }

    /** Forgets those of the employee before. */
    void forget() {
        earliest = EmployeeBatch.NEVER;
    }

    /** The first day on which one of the employee's was made. */
    int earliest() {
        return earliest;
    }

    @Override
    void begin() {
        scale = PlainNames.OWN_SCALE;
        expiry = EmployeeBatch.NEVER;
    }

    @Override
    void take(int property, PlainValues values) throws Doubt {
        switch (property) {
            case ID -> id = values.id();
            case COMPETENCE -> competence = values.known(names.competences);
            case LEVEL -> level = values.level();
            case DATE -> date = values.date();
            case SOURCE -> source = values.known(names.sources);
            case EXPIRY -> expiry = values.end(expiry);
            case LAST_DAY -> expiry = values.lastDay(expiry);
            case SCALE -> scale = values.known(names.scales);
            case EVIDENCE -> values.anyText();
            default -> throw new Doubt();
        }
    }

    @Override
    void end(PlainValues values) throws Doubt {
        RankedLevel ranked = values.level(names.levels(competence, scale), level);
        earliest = Math.min(earliest, date);
        batch.assessment(id, competence, ranked.rank(), ranked.merged(), source, date, expiry);
    }
}

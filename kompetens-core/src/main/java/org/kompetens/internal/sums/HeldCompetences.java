package org.kompetens.internal.sums;

import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.held.Asked;
import org.kompetens.internal.held.CompetenceNumbers;
import org.kompetens.internal.held.HeldStates;
import org.kompetens.internal.held.PersonStates;
import org.kompetens.internal.held.Preferring;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Days;
import org.kompetens.organisation.Employee;

/**
 * How one person after another holds competences at the as-of date. It is read out of columns; or out of the record,
 * where a policy of the host's own has to see it. Which of the two is decided here alone. For one thread.
 */
public final class HeldCompetences {

    private final GapAnalysis analysis;

    /** Absent where a policy of the host's own has to see the records. */
    private final @Nullable HeldStates held;

    /**
     * Those of nobody yet.
     *
     * @param asked the competences that can be selected
     */
    public HeldCompetences(GapAnalysis analysis, CompetenceNumbers numbers, Asked asked) {
        this.analysis = analysis;
        this.held = analysis.policy() instanceof Preferring supplied
                ? new HeldStates(
                        numbers,
                        analysis.asOf(),
                        Days.of(analysis.asOf()),
                        supplied.among(analysis.organisation().sources()))
                : null;
        ask(asked);
    }

    /** Whether a policy of the host's own has to see the records. */
    public boolean needRecords() {
        return held == null;
    }

    /** Which competences can be selected from now on. */
    void ask(Asked asked) {
        if (held != null) {
            held.ask(asked);
        }
    }

    /**
     * Those of a person in columns, of whom no record is needed.
     *
     * @return until the next person is asked about
     * @throws IllegalStateException if the policy needs records
     */
    public PersonStates of(Columns columns, int person) {
        if (held == null) {
            throw new IllegalStateException("a policy of the host's own needs records");
        }
        held.by(columns.assessments(), person);
        return held;
    }

    /**
     * Those of a person in columns, of whom the record is at hand.
     *
     * @param record without errors
     * @return until the next person is asked about
     */
    public PersonStates of(Employee record, Columns columns, int person) {
        return held == null ? new RecordStates(analysis, record) : of(columns, person);
    }
}

package org.kompetens.testkit.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.calendar.OccurrenceId;
import org.kompetens.calendar.OccurrenceSelection;
import org.kompetens.calendar.OccurrenceStatus;
import org.kompetens.calendar.Status;
import org.kompetens.calendar.StatusBoard;
import org.kompetens.calendar.StepId;
import org.kompetens.organisation.UnitId;

/** Assertions about what is done, due and late at a date. Of a step with several windows, all must be as asserted. */
public final class StatusBoardAssert extends AbstractAssert<StatusBoardAssert, StatusBoard> {

    StatusBoardAssert(StatusBoard actual) {
        super(actual, StatusBoardAssert.class);
    }

    /**
     * How a step stands in a unit.
     *
     * @param step its id
     * @param unit its id
     * @param expected the kind of status
     * @return this
     */
    public StatusBoardAssert has(String step, String unit, Status.Kind expected) {
        for (OccurrenceStatus one : statuses(step, unit)) {
            Status.Kind found = one.status().kind();
            if (found != expected) {
                throw failure("step %s in unit %s must be %s on %s, is %s", step, unit, expected, actual.date(), found);
            }
        }
        return this;
    }

    /**
     * Nothing is late: no step is overdue in any unit.
     *
     * @return this
     */
    public StatusBoardAssert hasNothingOverdue() {
        List<String> late = actual.statuses(OccurrenceSelection.ALL)
                .filter(one -> one.status().kind() == Status.Kind.OVERDUE)
                .map(one -> place(one.occurrence().id()))
                .toList();
        if (!late.isEmpty()) {
            throw failure("nothing must be overdue on %s, overdue is %s", actual.date(), late);
        }
        return this;
    }

    private static String place(OccurrenceId id) {
        return id.step().value() + " in unit " + id.unit().value();
    }

    private List<OccurrenceStatus> statuses(String step, String unit) {
        StepId stepId = StepId.of(step);
        UnitId unitId = UnitId.of(unit);
        List<OccurrenceStatus> found = actual.statuses(OccurrenceSelection.ALL)
                .filter(one -> one.occurrence().id().step().equals(stepId)
                        && one.occurrence().id().unit().equals(unitId))
                .toList();
        if (found.isEmpty()) {
            throw failure("step %s must occur in unit %s, and does not", step, unit);
        }
        return found;
    }
}

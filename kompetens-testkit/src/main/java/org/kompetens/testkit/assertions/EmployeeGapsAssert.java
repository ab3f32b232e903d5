package org.kompetens.testkit.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.Cell;
import org.kompetens.gap.EmployeeGaps;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.EmploymentId;

/**
 * Assertions about one employee's gaps. Where a competence is required in several employments, all of its cells must be
 * as asserted; {@link #inEmployment} looks at one alone. A message names competence and outcome, never the employee.
 */
public final class EmployeeGapsAssert extends AbstractAssert<EmployeeGapsAssert, EmployeeGaps> {

    private final List<Cell> cells;
    private final String where;

    EmployeeGapsAssert(EmployeeGaps actual, List<Cell> cells, String where) {
        super(actual, EmployeeGapsAssert.class);
        this.cells = cells;
        this.where = where;
    }

    /**
     * What follows is about one employment.
     *
     * @param employment its id
     * @return assertions about the cells of that employment
     */
    public EmployeeGapsAssert inEmployment(String employment) {
        EmploymentId id = EmploymentId.of(employment);
        return new EmployeeGapsAssert(
                actual,
                cells.stream().filter(cell -> cell.employment().id().equals(id)).toList(),
                " in employment " + employment);
    }

    /**
     * The required level is held, or a higher one.
     *
     * @param competence its id
     * @return this
     */
    public EmployeeGapsAssert meets(String competence) {
        return is(competence, OutcomeKind.MET);
    }

    /**
     * A lower level is held than is required.
     *
     * @param competence its id
     * @param missingSteps how many steps lower, on the competence's own scale, from 1
     * @return this
     */
    public EmployeeGapsAssert fallsShort(String competence, int missingSteps) {
        is(competence, OutcomeKind.SHORT);
        for (Cell cell : required(competence)) {
            int missing = cell.outcome().missingSteps();
            if (missing != missingSteps) {
                throw failure(
                        "%s must fall short by %d of its scale's steps%s, falls short by %d",
                        competence, missingSteps, where, missing);
            }
        }
        return this;
    }

    /**
     * It is required, and nothing is known of it.
     *
     * @param competence its id
     * @return this
     */
    public EmployeeGapsAssert isUnassessed(String competence) {
        return is(competence, OutcomeKind.UNASSESSED);
    }

    /**
     * It is required, and every assessment of it has expired.
     *
     * @param competence its id
     * @return this
     */
    public EmployeeGapsAssert isExpired(String competence) {
        return is(competence, OutcomeKind.EXPIRED);
    }

    /**
     * It would be required, and is waived.
     *
     * @param competence its id
     * @return this
     */
    public EmployeeGapsAssert isExempt(String competence) {
        return is(competence, OutcomeKind.EXEMPT);
    }

    /**
     * Nobody requires it.
     *
     * @param competence its id
     * @return this
     */
    public EmployeeGapsAssert doesNotRequire(String competence) {
        if (!cellsOf(competence).isEmpty()) {
            throw failure("%s must not be required%s, and is", competence, where);
        }
        return this;
    }

    private EmployeeGapsAssert is(String competence, OutcomeKind expected) {
        for (Cell cell : required(competence)) {
            OutcomeKind found = cell.outcome().kind();
            if (found != expected) {
                throw failure("%s must be %s%s, is %s", competence, expected, where, found);
            }
        }
        return this;
    }

    private List<Cell> required(String competence) {
        List<Cell> found = cellsOf(competence);
        if (found.isEmpty()) {
            throw failure("%s must be required%s, and is not", competence, where);
        }
        return found;
    }

    private List<Cell> cellsOf(String competence) {
        CompetenceId id = CompetenceId.of(competence);
        return cells.stream()
                .filter(cell -> cell.required().competence().id().equals(id))
                .toList();
    }
}

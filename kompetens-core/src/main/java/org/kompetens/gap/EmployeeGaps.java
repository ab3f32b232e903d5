package org.kompetens.gap;

import java.util.List;
import org.kompetens.organisation.EmployeeId;

/**
 * What one employee lacks at a date.
 *
 * @param employee who
 * @param employments the employments active then, in the order of the record
 */
public record EmployeeGaps(EmployeeId employee, List<EmploymentGaps> employments) {

    /** Copies. */
    public EmployeeGaps {
        employments = List.copyOf(employments);
    }

    /**
     * The cells of all active employments.
     *
     * @return employment by employment, in the order of the framework
     */
    public List<Cell> cells() {
        return employments.stream().flatMap(active -> active.cells().stream()).toList();
    }
}

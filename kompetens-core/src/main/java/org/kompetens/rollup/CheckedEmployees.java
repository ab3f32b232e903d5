package org.kompetens.rollup;

import org.kompetens.count.Counted;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;

/** What was found wrong with the employees of a source, without any figures of them. Immutable. */
public final class CheckedEmployees implements Counted {

    private final CountedRecords counted;

    private CheckedEmployees(CountedRecords counted) {
        this.counted = counted;
    }

    /** Of employees who are only checked, nothing is summed. */
    private static final class Nothing implements Sums<Employee, Nothing> {

        @Override
        public boolean needsRecords() {
            return false;
        }

        @Override
        public void add(Columns columns, int person, int sign) {
            // That there is one is counted by others.
        }

        @Override
        public void addAll(Nothing other) {
            // As above.
        }
    }

    /**
     * Checks employees from a source, on several threads. Keeps the ids, for telling that one comes twice; nothing else
     * grows with the number of employees.
     *
     * @param organisation the organisation that they are of
     * @param employees the employees
     * @param run threads, progress in employees, cancelling
     * @return what was found
     * @throws java.util.concurrent.CancellationException if the run is cancelled
     */
    public static CheckedEmployees of(Organisation organisation, EmployeeSource employees, LongRun run) {
        return EmployeeResultDefinition.<Nothing, CheckedEmployees>of(
                        organisation, Nothing::new, (sums, counted, workers) -> new CheckedEmployees(counted))
                .of(employees, run);
    }

    @Override
    public CountedRecords records() {
        return counted;
    }
}

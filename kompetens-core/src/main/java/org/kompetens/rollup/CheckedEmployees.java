package org.kompetens.rollup;

import java.util.List;
import java.util.SortedMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.internal.intake.EmployeeResultDefinition;
import org.kompetens.internal.intake.RecordCounts;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;

/** What was found wrong with the employees of a source, without any figures of them. Immutable. */
public final class CheckedEmployees {

    private final RecordCounts counted;

    private CheckedEmployees(RecordCounts counted) {
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

    /**
     * How many employees there are.
     *
     * @return records without errors, each id once
     */
    public long counted() {
        return counted.employees();
    }

    /**
     * How many records there are besides.
     *
     * @return records with errors, those with the id of another, and those that could not be read
     */
    public long refused() {
        return counted.refused();
    }

    /**
     * How often each rule was broken.
     *
     * @return a finding's code to how often it was found, errors and warnings
     */
    public SortedMap<String, Long> findingCounts() {
        return counted.findingCounts();
    }

    /**
     * What was found wrong, by employee: of the first 1 000 of them in the order of their ids, and of each the first
     * 100 findings. All of it is counted in {@link #findingCounts}.
     *
     * @return errors and warnings
     */
    public List<EmployeeFindings> findings() {
        return counted.findings();
    }
}

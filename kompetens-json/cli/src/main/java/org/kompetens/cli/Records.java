package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;

/**
 * Employees whose records someone wants to see, in the order of their source, while they are counted.
 *
 * @param employees the source
 * @param viewer sees the records
 */
record Records(EmployeeSource employees, Viewer viewer) implements EmployeeSource {

    /** Sees one record after another, on one thread at a time. */
    @FunctionalInterface
    interface Viewer {

        /**
         * Sees a record.
         *
         * @param record empty where it could not be read
         * @param findings what is wrong with it
         */
        void see(Optional<Employee> record, Findings findings);
    }

    @Override
    public Optional<Portion> next() {
        return employees.next().map(portion -> new Seen(portion, viewer));
    }

    private record Seen(Portion portion, Viewer viewer, List<Optional<Employee>> records) implements Portion {

        Seen(Portion portion, Viewer viewer) {
            this(portion, viewer, new ArrayList<>());
        }

        @Override
        public void addTo(EmployeeBatch batch) {
            portion.addTo(new RecordBatch(batch, records));
        }

        @Override
        public void found(SortedMap<Integer, Findings> byRecord) {
            portion.found(byRecord);
            for (int i = 0; i < records.size(); i++) {
                viewer.see(records.get(i), byRecord.getOrDefault(i, Findings.NONE));
            }
        }
    }

    /** Takes records alone, and keeps them beside. */
    private record RecordBatch(EmployeeBatch batch, List<Optional<Employee>> records) implements EmployeeBatch {

        @Override
        public Findings add(Employee employee) {
            records.add(Optional.of(employee));
            return batch.add(employee);
        }

        @Override
        public void refuse(Findings findings) {
            records.add(Optional.empty());
            batch.refuse(findings);
        }
    }
}

package org.kompetens.testkit.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.kompetens.count.EmployeeRows;
import org.kompetens.count.LongRun;
import org.kompetens.count.RowNames;
import org.kompetens.count.RowReader;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Organisation;
import org.kompetens.rollup.CheckedEmployees;
import org.kompetens.testkit.sample.SampleMunicipality;

/** Rows as a host gives them, of employees of the sample, and what it is told of them. */
final class HostRows {

    static final Organisation ORGANISATION =
            Organisation.of(SampleMunicipality.almfjarden().structure());
    static final int TEST = RowNames.of(ORGANISATION).source("test");
    static final int FROM = 20260101;
    static final int NEVER = EmployeeRows.until(null);

    private HostRows() {}

    static void begin(EmployeeRows rows, String id) {
        rows.begin(id);
        employment(rows, "a", 0, FROM);
    }

    static void employment(EmployeeRows rows, String id, int fte, int from) {
        rows.employment(id, 0, 0, fte, from, NEVER);
    }

    static void assessment(EmployeeRows rows, String id, int date) {
        rows.assessment(id, 0, 1, TEST, date, NEVER);
    }

    /** Adds the rows of some employees, and notes what it is told. */
    static final class Reader implements RowReader {

        private final Iterator<Consumer<EmployeeRows>> employees;
        final List<String> told = new ArrayList<>();

        Reader(List<Consumer<EmployeeRows>> employees) {
            this.employees = employees.iterator();
        }

        @Override
        public boolean read(EmployeeRows rows) {
            boolean more = employees.hasNext();
            if (more) {
                employees.next().accept(rows);
            }
            return more;
        }

        @Override
        public void found(String id, Findings findings) {
            findings.forEach(finding -> told.add(id + " " + finding.path() + " " + finding.code()));
        }
    }

    static CheckedEmployees checked(RowReader reader) {
        return CheckedEmployees.of(
                ORGANISATION, EmployeeRows.source(RowNames.of(ORGANISATION), reader), LongRun.onThreads(1));
    }

    static CheckedEmployees checked(List<Consumer<EmployeeRows>> employees) {
        return checked(new Reader(employees));
    }

    static List<String> toldOf(Consumer<EmployeeRows> rows) {
        Reader reader = new Reader(List.of(employee -> {
            begin(employee, "first");
            rows.accept(employee);
        }));
        checked(reader);
        return reader.told;
    }
}

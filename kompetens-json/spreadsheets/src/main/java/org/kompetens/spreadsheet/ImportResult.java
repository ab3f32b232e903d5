package org.kompetens.spreadsheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.kompetens.count.EmployeeBatch;
import org.kompetens.count.EmployeeSource;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/** What came of spreadsheets. */
public final class ImportResult {

    private final List<Employee> employees;
    private final List<PersonPlaces> places;
    private final Optional<OrganisationStructure> structure;
    private final List<SpreadsheetFinding> findings;
    private final List<RejectedRow> rejected;
    private final long rows;

    ImportResult(
            List<Employee> employees,
            List<PersonPlaces> places,
            Optional<OrganisationStructure> structure,
            List<SpreadsheetFinding> findings,
            List<RejectedRow> rejected,
            long rows) {
        this.employees = List.copyOf(employees);
        this.places = List.copyOf(places);
        this.structure = structure;
        this.findings = List.copyOf(findings);
        this.rejected = List.copyOf(rejected);
        this.rows = rows;
    }

    /**
     * The employees.
     *
     * @return in the order in which the rows name them first
     */
    public List<Employee> employees() {
        return employees;
    }

    /**
     * The organisation, with what was known of it before.
     *
     * @return empty where no row speaks of units, roles or competences
     */
    public Optional<OrganisationStructure> structure() {
        return structure;
    }

    /**
     * All that is wrong or worth a look.
     *
     * @return in the order of the files
     */
    public List<SpreadsheetFinding> findings() {
        return findings;
    }

    /**
     * The rows that were not taken.
     *
     * @return each with the reasons
     */
    public List<RejectedRow> rejected() {
        return rejected;
    }

    /**
     * How many rows there are below the heads.
     *
     * @return blank ones left out
     */
    public long rows() {
        return rows;
    }

    /**
     * Whether all was taken.
     *
     * @return false where anything found is an error
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(SpreadsheetFinding::isError);
    }

    /**
     * The employees for a {@linkplain org.kompetens.rollup.Rollup#of roll-up} or whatever else counts them, without a
     * way through JSON.
     *
     * @param found told of each employee with whom something is wrong by the rules of the model, with the row of the
     *     employment or exemption, the cell of the assessment's level, or else of the employee's id; in the order of the
     *     employees and by one thread at a time
     * @return the source, to be counted once
     */
    public EmployeeSource source(Consumer<List<SpreadsheetFinding>> found) {
        Deque<EmployeeSource.Portion> portions = new ArrayDeque<>();
        for (int first = 0; first < employees.size(); first += EmployeeSource.PORTION) {
            int end = Math.min(employees.size(), first + EmployeeSource.PORTION);
            portions.add(new Rows(employees.subList(first, end), places.subList(first, end), found));
        }
        return () -> Optional.ofNullable(portions.poll());
    }

    private record Rows(
            List<Employee> employees, List<PersonPlaces> places, Consumer<List<SpreadsheetFinding>> consumer)
            implements EmployeeSource.Portion {

        @Override
        public void addTo(EmployeeBatch batch) {
            employees.forEach(batch::add);
        }

        @Override
        public void found(SortedMap<Integer, Findings> byRecord) {
            byRecord.forEach((record, findings) -> {
                List<SpreadsheetFinding> located = new ArrayList<>();
                findings.list()
                        .forEach(one -> located.add(
                                new SpreadsheetFinding(places.get(record).at(one.path()), one)));
                consumer.accept(located);
            });
        }
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "ImportResult[rows=" + rows + ", rejected=" + rejected.size() + "]";
    }
}

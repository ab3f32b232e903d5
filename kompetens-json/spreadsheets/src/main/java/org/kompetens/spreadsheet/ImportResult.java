package org.kompetens.spreadsheet;

import java.util.List;
import java.util.Optional;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.OrganisationStructure;

/**
 * What came of spreadsheets.
 *
 * @param employees in the order in which the rows name them first
 * @param structure where rows speak of units, roles or competences
 * @param findings all that is wrong or worth a look, in the order of the files
 * @param rejected the rows that were not taken
 * @param rows how many rows there are below the heads, blank ones left out
 */
public record ImportResult(
        List<Employee> employees,
        Optional<OrganisationStructure> structure,
        List<SpreadsheetFinding> findings,
        List<RejectedRow> rejected,
        long rows) {

    /** Copies. */
    public ImportResult {
        employees = List.copyOf(employees);
        findings = List.copyOf(findings);
        rejected = List.copyOf(rejected);
    }

    /**
     * Whether all was taken.
     *
     * @return false where anything found is an error
     */
    public boolean isComplete() {
        return findings.stream().noneMatch(SpreadsheetFinding::isError);
    }

    /** Says nothing of what is in it, which may be personal. */
    @Override
    public String toString() {
        return "ImportResult[rows=" + rows + ", rejected=" + rejected.size() + "]";
    }
}

package org.kompetens.count;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.organisation.LeftOut;

/**
 * Of how many records a result is: how many counted, how many did not, and what was found wrong with them.
 *
 * @param employees records without errors, each id once
 * @param refused all other records: those with errors, those with the id of another, and those that could not be read
 * @param leftOut assessments of the employees counted that are left out, as they are wrong in themselves
 * @param findingCounts a finding's code to how often it was found, errors and warnings
 * @param findings what was found wrong, of the first 1 000 such employees in the order of their ids, and of each the
 *     first 100 findings
 */
public record CountedRecords(
        long employees,
        long refused,
        LeftOut leftOut,
        SortedMap<String, Long> findingCounts,
        List<EmployeeFindings> findings) {

    /** Copies. */
    public CountedRecords {
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        findings = List.copyOf(findings);
    }
}

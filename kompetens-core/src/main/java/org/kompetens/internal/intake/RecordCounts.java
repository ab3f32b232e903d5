package org.kompetens.internal.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.organisation.LeftOut;

/**
 * Of how many records a result is: how many counted, how many did not, and what was found wrong with them.
 *
 * @param employees records that count, each id once
 * @param refused all other records
 * @param leftOut what is left out of those that count
 * @param findingCounts a finding's code to how often it was found
 * @param findings of as many employees as {@link FindingLog} keeps
 */
public record RecordCounts(
        long employees,
        long refused,
        LeftOut leftOut,
        SortedMap<String, Long> findingCounts,
        List<EmployeeFindings> findings) {

    /** Copies. */
    public RecordCounts {
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        findings = List.copyOf(findings);
    }

    /** With the findings of a log, as they are now. */
    public static RecordCounts of(long employees, long refused, FindingLog log) {
        return new RecordCounts(employees, refused, log.leftOut(), new TreeMap<>(log.counts()), log.kept());
    }

    /** With findings that may be more than are kept. */
    public static RecordCounts of(
            long employees,
            long refused,
            LeftOut leftOut,
            Map<String, Long> findingCounts,
            List<EmployeeFindings> findings) {
        FindingLog log = new FindingLog();
        log.addAll(findingCounts, findings, leftOut);
        return of(employees, refused, log);
    }

    /** These and those of other employees. */
    public RecordCounts plus(RecordCounts other) {
        FindingLog log = new FindingLog();
        log.addAll(findingCounts, findings, leftOut);
        log.addAll(other.findingCounts, other.findings, other.leftOut);
        return of(Math.addExact(employees, other.employees), Math.addExact(refused, other.refused), log);
    }
}

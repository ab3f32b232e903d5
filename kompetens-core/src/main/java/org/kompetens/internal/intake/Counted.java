package org.kompetens.internal.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.organisation.LeftOut;

/**
 * How many employees a result is of, and what was found wrong with their records.
 *
 * @param employees records that count, each id once
 * @param refused all other records
 * @param leftOut what is left out of those that count
 * @param findingCounts a finding's code to how often it was found
 * @param findings of as many employees as {@link FindingLog} keeps
 */
public record Counted(
        long employees,
        long refused,
        LeftOut leftOut,
        SortedMap<String, Long> findingCounts,
        List<EmployeeFindings> findings) {

    /** Copies. */
    public Counted {
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        findings = List.copyOf(findings);
    }

    /** With the findings of a log, as they are now. */
    public static Counted of(long employees, long refused, FindingLog log) {
        return new Counted(employees, refused, log.leftOut(), new TreeMap<>(log.counts()), log.kept());
    }

    /** With findings that may be more than are kept. */
    public static Counted of(
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
    public Counted plus(Counted other) {
        FindingLog log = new FindingLog();
        log.addAll(findingCounts, findings, leftOut);
        log.addAll(other.findingCounts, other.findings, other.leftOut);
        return of(Math.addExact(employees, other.employees), Math.addExact(refused, other.refused), log);
    }
}

package org.kompetens.internal.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.count.CountedRecords;
import org.kompetens.count.EmployeeFindings;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.LeftOut;

/**
 * The findings about employees: all of them counted, and as many kept as memory is set aside for. Which are kept
 * depends on the ids alone, not on the order in which they came.
 */
public final class FindingLog {

    /** For how many employees findings are kept: those whose ids come first. */
    public static final int KEPT_EMPLOYEES = 1_000;

    /** How many different findings are kept of each: those that come first. */
    public static final int KEPT_EACH = 100;

    private final TreeMap<String, Long> counts = new TreeMap<>();
    private final TreeMap<EmployeeId, TreeSet<Finding>> kept = new TreeMap<>();

    private LeftOut leftOut = LeftOut.NONE;

    public void add(EmployeeId employee, Findings findings) {
        if (findings.isEmpty()) {
            return;
        }
        count(findings);
        leftOut = leftOut.plus(LeftOut.of(findings));
        keep(employee, findings.list());
    }

    /** Counts findings about a record of which it is not known whose it is. */
    public void count(Findings findings) {
        findings.counts().forEach(this::count);
    }

    /** Takes back what was {@linkplain #add added} of a record, before something else is added of the same employee. */
    public void remove(EmployeeId employee, Findings findings) {
        if (findings.isEmpty()) {
            return;
        }
        findings.counts().forEach((code, count) -> count(code, -count));
        leftOut = leftOut.minus(LeftOut.of(findings));
        TreeSet<Finding> rest = kept.remove(employee);
        if (rest != null) {
            findings.list().forEach(rest::remove);
            keep(employee, rest);
        }
    }

    /** Adds what another log {@linkplain #counts counted}, {@linkplain #kept kept} and knows to be left out. */
    public void addAll(Map<String, Long> otherCounts, List<EmployeeFindings> otherKept, LeftOut otherLeftOut) {
        otherCounts.forEach(this::count);
        leftOut = leftOut.plus(otherLeftOut);
        otherKept.forEach(one -> keep(one.employee(), one.findings().list()));
    }

    /** Adds what another log counted and kept that knows of nothing to be left out. */
    public void addAll(Map<String, Long> otherCounts, List<EmployeeFindings> otherKept) {
        addAll(otherCounts, otherKept, LeftOut.NONE);
    }

    private void count(String code, long by) {
        counts.merge(code, by, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
    }

    private void keep(EmployeeId employee, Collection<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        TreeSet<Finding> known = kept.computeIfAbsent(employee, unknown -> new TreeSet<>());
        for (Finding finding : findings) {
            known.add(finding);
            if (known.size() > KEPT_EACH) {
                known.pollLast();
            }
        }
        if (kept.size() > KEPT_EMPLOYEES) {
            kept.pollLastEntry();
        }
    }

    /** Of records, and of others besides. */
    public static CountedRecords together(CountedRecords one, CountedRecords other) {
        FindingLog log = new FindingLog();
        log.addAll(one.findingCounts(), one.findings(), one.leftOut());
        log.addAll(other.findingCounts(), other.findings(), other.leftOut());
        return log.records(
                Math.addExact(one.employees(), other.employees()), Math.addExact(one.refused(), other.refused()));
    }

    /** As a result tells of them: with how many employees were counted, and how many records were not. */
    public CountedRecords records(long employees, long refused) {
        return new CountedRecords(employees, refused, leftOut, counts, kept());
    }

    public LeftOut leftOut() {
        return leftOut;
    }

    public Map<String, Long> counts() {
        return counts;
    }

    public List<EmployeeFindings> kept() {
        return kept.entrySet().stream()
                .map(entry -> new EmployeeFindings(entry.getKey(), new Findings(List.copyOf(entry.getValue()))))
                .toList();
    }
}

package org.kompetens.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Gathers what is wrong with any amount of data in a bounded amount of memory: of errors and of warnings it keeps the
 * first {@value #MAX_EACH} each, in the order in which they come; and of each code the first {@value #ALWAYS_KEPT} in any
 * case, so that what is frequent does not hide what is rare. Of the others it counts how often each code comes,
 * and the built findings have one of a {@link FindingRule} with that number. For one thread.
 */
public final class FindingsBuilder {

    /** How many errors are kept, and how many warnings. */
    public static final int MAX_EACH = 10_000;

    /** How many of each code are kept even if there are that many others. */
    public static final int ALWAYS_KEPT = 100;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> keptByCode = new HashMap<>();
    private final SortedMap<String, Long> errorsLeftOut = new TreeMap<>();
    private final SortedMap<String, Long> warningsLeftOut = new TreeMap<>();
    private int errors;
    private int warnings;

    /** A builder of nothing yet. */
    public FindingsBuilder() {}

    /**
     * Adds a finding.
     *
     * @param finding the finding; one of a {@link FindingRule} counts as those that it stands for
     */
    public void add(Finding finding) {
        if (finding.rule() instanceof FindingRule) {
            leaveOut(finding, FindingRule.leftOutCode(finding), FindingRule.leftOut(finding));
        } else if (hasRoom(finding)) {
            keep(finding);
        } else {
            leaveOut(finding, finding.code(), 1);
        }
    }

    /**
     * Adds findings.
     *
     * @param findings the findings
     */
    public void addAll(Iterable<Finding> findings) {
        findings.forEach(this::add);
    }

    /**
     * Adds findings as seen from further out.
     *
     * @param outer where the data of these findings stands
     * @param findings the findings
     */
    public void addAll(FieldPath outer, Iterable<Finding> findings) {
        for (Finding finding : findings) {
            add(hasRoom(finding) ? finding.withOuterPath(outer) : finding);
        }
    }

    /**
     * How many findings there are so far, those left out included.
     *
     * @return from 0
     */
    public long count() {
        return kept.size() + sum(errorsLeftOut) + sum(warningsLeftOut);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * What was found.
     *
     * @return the findings kept; and for each code of those left out one that tells how many they are
     */
    public Findings build() {
        if (count() == 0) {
            return Findings.NONE;
        }
        List<Finding> all = new ArrayList<>(kept);
        errorsLeftOut.forEach((code, count) -> all.add(FindingRule.MORE_ERRORS.finding(code, count)));
        warningsLeftOut.forEach((code, count) -> all.add(FindingRule.MORE_WARNINGS.finding(code, count)));
        return new Findings(all);
    }

    private boolean hasRoom(Finding finding) {
        return (finding.isError() ? errors : warnings) < MAX_EACH
                || keptByCode.getOrDefault(finding.code(), 0) < ALWAYS_KEPT;
    }

    private void keep(Finding finding) {
        kept.add(finding);
        keptByCode.merge(finding.code(), 1, Integer::sum);
        if (finding.isError()) {
            errors++;
        } else {
            warnings++;
        }
    }

    private void leaveOut(Finding finding, String code, long count) {
        (finding.isError() ? errorsLeftOut : warningsLeftOut).merge(code, count, Math::addExact);
    }
}

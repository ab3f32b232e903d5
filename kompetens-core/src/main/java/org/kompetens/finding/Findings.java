package org.kompetens.finding;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was found in one piece of data, sorted by path, then code. Of very much, a {@link FindingsBuilder} keeps a part
 * and counts the rest.
 *
 * @param list the findings, errors and warnings together
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    /** Nothing found. */
    public static final Findings NONE = new Findings(List.of());

    /** Sorts and copies. */
    public Findings {
        list = list.stream().sorted().toList();
    }

    /**
     * Whether nothing at all was found.
     *
     * @return true without errors and without warnings
     */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Whether anything found is an error.
     *
     * @return true if at least one finding is an error
     */
    public boolean hasErrors() {
        // Asked of every record: nearly always of none, and seldom of many.
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isError()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The errors alone.
     *
     * @return in the order of {@link #list}
     */
    public List<Finding> errors() {
        return list.stream().filter(Finding::isError).toList();
    }

    /**
     * The warnings alone.
     *
     * @return in the order of {@link #list}
     */
    public List<Finding> warnings() {
        return list.stream().filter(finding -> !finding.isError()).toList();
    }

    /**
     * Whether each finding is listed.
     *
     * @return false if one of a {@link FindingRule} stands for others that are not
     */
    public boolean isComplete() {
        return list.stream().noneMatch(finding -> finding.rule() instanceof FindingRule);
    }

    /**
     * How many findings there are, those included for which one of a {@link FindingRule} stands.
     *
     * @return from code to number, in the order of the codes
     */
    public SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Finding finding : list) {
            if (finding.rule() instanceof FindingRule) {
                counts.merge(FindingRule.leftOutCode(finding), FindingRule.leftOut(finding), Math::addExact);
            } else {
                counts.merge(finding.code(), 1L, Math::addExact);
            }
        }
        return counts;
    }

    /**
     * These findings and others.
     *
     * @param others the others
     * @return all, sorted; no more than a {@link FindingsBuilder} keeps
     */
    public Findings plus(Collection<Finding> others) {
        FindingsBuilder all = new FindingsBuilder();
        all.addAll(list);
        all.addAll(others);
        return all.build();
    }

    /**
     * The same findings, as seen from outside: each path lengthened at its front.
     *
     * @param outer where the data of these findings stands
     * @return the findings with longer paths
     */
    public Findings withOuterPath(FieldPath outer) {
        return new Findings(
                list.stream().map(finding -> finding.withOuterPath(outer)).toList());
    }

    /**
     * Goes on only without errors.
     *
     * @return these findings, now known to be warnings at most
     * @throws FindingsException if anything found is an error; it carries all findings
     */
    public Findings orThrow() {
        if (hasErrors()) {
            throw new FindingsException(this);
        }
        return this;
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}

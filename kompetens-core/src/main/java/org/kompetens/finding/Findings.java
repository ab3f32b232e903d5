package org.kompetens.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * All that was found in one piece of data, sorted by path, then code.
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
        return list.stream().anyMatch(Finding::isError);
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
     * These findings and others.
     *
     * @param others the others
     * @return all, sorted
     */
    public Findings plus(Collection<Finding> others) {
        List<Finding> all = new ArrayList<>(list);
        all.addAll(others);
        return new Findings(all);
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

package org.kompetens.spreadsheet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kompetens.competence.CompetenceFramework;

/**
 * A framework that was read from a package of CASE.
 *
 * @param framework the framework
 * @param notCarried what stands in the package and has no place in the framework: by the name of the property or the kind
 *     of association, how often
 */
public record CaseImport(CompetenceFramework framework, SortedMap<String, Long> notCarried) {

    /** Copies. */
    public CaseImport {
        notCarried = Collections.unmodifiableSortedMap(new TreeMap<>(notCarried));
    }
}

package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;

/**
 * How often sources do not agree.
 *
 * @param byCompetence each competence on which they disagree to the number of persons
 * @param units of each unit the same of all who are employed there or below
 * @param counted how many employees it is of
 * @param refused how many records it leaves out
 * @param findingCounts the code of a warning to how often there is one
 * @param findings the warnings
 */
public record DisagreementReport(
        Map<CompetenceId, Long> byCompetence,
        Map<UnitId, Map<CompetenceId, Long>> units,
        long counted,
        long refused,
        SortedMap<String, Long> findingCounts,
        SortedSet<Fault> findings) {

    /** Copies. */
    public DisagreementReport {
        byCompetence = Collections.unmodifiableMap(new LinkedHashMap<>(byCompetence));
        units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
        findingCounts = Collections.unmodifiableSortedMap(new TreeMap<>(findingCounts));
        findings = Collections.unmodifiableSortedSet(new TreeSet<>(findings));
    }
}

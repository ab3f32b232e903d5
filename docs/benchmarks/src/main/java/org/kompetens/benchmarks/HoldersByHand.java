package org.kompetens.benchmarks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.CoverageRequirement;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitTree;

/** How many hold what each unit needs, with hash maps, as one would write it by hand; for records without absences. */
final class HoldersByHand {

    private final GapAnalysis analysis;
    private final Organisation organisation;
    private final HashMaps records;
    private final Map<HashMaps.Key, Long> holders = new HashMap<>();

    HoldersByHand(GapAnalysis analysis) {
        this.analysis = analysis;
        this.organisation = analysis.organisation();
        this.records = new HashMaps(analysis);
    }

    Map<HashMaps.Key, Long> count(Employee[] employees) {
        for (Employee employee : employees) {
            Map<CompetenceId, Assessment> latest = records.latest(employee);
            for (int unit : unitsAbove(employee)) {
                for (CoverageRequirement needed : organisation.tree().unit(unit).coverage()) {
                    count(unit, needed, latest);
                }
            }
        }
        return holders;
    }

    private Set<Integer> unitsAbove(Employee employee) {
        UnitTree tree = organisation.tree();
        Set<Integer> units = new HashSet<>();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, analysis.asOf())) {
                for (int unit = tree.indexOf(employment.unit()); unit != UnitTree.NO_PARENT && units.add(unit); ) {
                    unit = tree.parent(unit);
                }
            }
        }
        return units;
    }

    private void count(int unit, CoverageRequirement needed, Map<CompetenceId, Assessment> latest) {
        ResolvedCompetence competence =
                organisation.framework().competence(needed.competence()).orElseThrow();
        Assessment held = latest.get(needed.competence());
        boolean holds = held != null
                && records.rank(held)
                        >= competence.rank(needed.level()).orElseThrow().rank();
        holders.merge(new HashMaps.Key(unit, competence.index()), holds ? 1L : 0L, Long::sum);
    }
}

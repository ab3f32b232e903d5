package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.UnitPriorities;
import org.kompetens.rollup.Rollup;

/** The library itself, as a system under test. */
public final class LibraryPrioritySystem implements PrioritySystem {

    /** The library. */
    public LibraryPrioritySystem() {}

    @Override
    public Map<UnitId, List<PriorityReport>> prioritise(Situation situation) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        Map<UnitId, List<PriorityReport>> units = new LinkedHashMap<>();
        new Priorities(situation.employees().stream().collect(Rollup.collector(analysis)))
                .units()
                .forEach(unit -> units.put(unit.unit().id(), report(unit)));
        return units;
    }

    /**
     * Reads a report out of what the library returns.
     *
     * @param unit the priorities of a unit
     * @return the report
     */
    public static List<PriorityReport> report(UnitPriorities unit) {
        return unit.priorities().stream()
                .map(one -> new PriorityReport(one.competence().id(), one.unknown(), one.shortfall()))
                .toList();
    }
}

package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.count.Counter;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;

/** The library itself, as a system under test. */
public final class LibraryReorganisationSystem implements ReorganisationSystem {

    /** The library. */
    public LibraryReorganisationSystem() {}

    @Override
    public Map<UnitId, UnitReorganisation> explain(Situation before, Situation after) {
        Map<EmployeeId, Employee> was = byId(before);
        Map<EmployeeId, Employee> is = byId(after);
        Counter<EmployeeChange, Reorganisation> counter = Reorganisation.counter(analysis(before), analysis(after));
        Map<EmployeeId, Employee> all = new LinkedHashMap<>(was);
        all.putAll(is);
        all.keySet()
                .forEach(id -> counter.add(
                        new EmployeeChange(Optional.ofNullable(was.get(id)), Optional.ofNullable(is.get(id)))));
        Map<UnitId, UnitReorganisation> units = new LinkedHashMap<>();
        counter.value().units().forEach(unit -> units.put(unit.unit(), unit));
        return units;
    }

    private static Map<EmployeeId, Employee> byId(Situation situation) {
        Map<EmployeeId, Employee> byId = new LinkedHashMap<>();
        situation.employees().forEach(employee -> byId.put(employee.id(), employee));
        return byId;
    }

    private static GapAnalysis analysis(Situation situation) {
        return GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
    }
}

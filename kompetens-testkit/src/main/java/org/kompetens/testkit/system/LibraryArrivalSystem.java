package org.kompetens.testkit.system;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kompetens.competence.CompetenceId;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.redeployment.Arrival;
import org.kompetens.redeployment.Newcomer;

/** The library itself, as a system under test. */
public final class LibraryArrivalSystem implements ArrivalSystem {

    /** The library. */
    public LibraryArrivalSystem() {}

    @Override
    public Map<UnitId, AtUnit> arrival(Situation situation, UnitId unit, RoleId role, Optional<EmployeeId> employee) {
        GapAnalysis analysis = GapAnalysis.of(Organisation.of(situation.structure()), situation.asOf())
                .withPolicy(situation.policy().assessmentPolicy());
        Arrival arrival =
                Arrival.of(analysis, new Newcomer(unit, role, Fte.FULL, employee), situation.employees().stream());
        Map<UnitId, AtUnit> units = new TreeMap<>();
        arrival.units().forEach(one -> units.put(one.unit().id(), report(one)));
        return units;
    }

    private static AtUnit report(Arrival.AtUnit unit) {
        Map<TaskId, BeforeAfter<Long>> able = new TreeMap<>();
        unit.tasks()
                .forEach(one -> able.put(
                        one.after().task().id(),
                        new BeforeAfter<>(
                                one.before().able().count(), one.after().able().count())));
        Map<CompetenceId, BeforeAfter<Long>> holders = new TreeMap<>();
        unit.capital().forEach(one -> holders.put(one.competence().id(), new BeforeAfter<>(one.before(), one.after())));
        List<BeforeAfter<RequirementCoverage>> coverage = unit.coverage().stream()
                .map(one -> new BeforeAfter<>(one.before(), one.after()))
                .toList();
        return new AtUnit(coverage, able, holders);
    }
}

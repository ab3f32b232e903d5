package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.count.EmployeeSource;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.Turnover;

/**
 * The library's turnover as a system under test.
 *
 * @param threads from 1
 */
public record LibraryTurnoverSystem(int threads) implements TurnoverSystem {

    @Override
    public Map<UnitId, TurnoverReport> turnover(TurnoverSituation situation) {
        Turnover turnover = Turnover.of(
                Organisation.of(situation.structure()),
                situation.definition(),
                situation.from(),
                Retired.fromAge(situation.retirementAge()),
                EmployeeSource.of(situation.employees().iterator()),
                LongRun.onThreads(threads));
        Map<UnitId, TurnoverReport> reports = new LinkedHashMap<>();
        situation
                .structure()
                .units()
                .forEach(unit ->
                        reports.put(unit.id(), new TurnoverReport(turnover.at(unit.id()), turnover.rate(unit.id()))));
        return reports;
    }
}

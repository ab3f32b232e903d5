package org.kompetens.testkit.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.StochasticYear;

/**
 * The library's stochastic forecast as a system under test.
 *
 * @param threads from 1
 */
public record LibraryStochasticSystem(int threads) implements StochasticSystem {

    @Override
    public Map<UnitId, List<StochasticYear>> percentiles(StaffingSituation situation, Simulation simulation) {
        StaffingForecast expected = LibraryStaffingSystem.onThreads(threads).forecasted(situation);
        StochasticForecast forecast = StochasticForecast.of(expected, simulation, LongRun.onThreads(threads));
        Map<UnitId, List<StochasticYear>> years = new LinkedHashMap<>();
        situation.structure().units().forEach(unit -> years.put(unit.id(), forecast.years(unit.id())));
        return years;
    }
}

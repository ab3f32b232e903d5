package org.kompetens.examples;

import java.time.LocalDate;
import java.util.Map;
import org.kompetens.count.LongRun;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.UnitRole;

/** How many of twenty nurses may leave in a year, and how many have to be hired, if chance decides of each. */
public final class StaffByChance {

    private StaffByChance() {}

    public static void main(String[] arguments) {
        var ward = UnitId.of("ward-a");
        var retiring = RetirementRates.distributed(Map.of(63, 1, 65, 2, 67, 2));
        Opening opening = Opening.ofStatistics(
                TwoWards.organisation(),
                LocalDate.of(2026, 10, 1),
                RetirementRules.of(retiring),
                Map.of(new UnitRole(ward, RoleId.of("nurse")), AgeDistribution.fullTime(Map.of(28, 7, 45, 9, 62, 4))));
        var aTenth = ExitRates.of(ExitRates.ByAge.same(new Rate(1, 10)));
        var young = HireProfile.of(Fte.FULL, Map.of(30, 1));
        var forecast = StaffingForecast.of(opening, ForecastAssumptions.of(3, aTenth, young));

        var thousandPaths = new Simulation(42, 1000);
        var likely = StochasticForecast.of(forecast, ward, role -> true, thousandPaths, LongRun.onAllProcessors());
        System.out.println("year to     hires: expected  10th  median  90th");
        for (var year : likely.years(ward)) {
            var expected = forecast.years(ward).get(year.year() - 1).flows().hires();
            System.out.printf(
                    "%s %16s %5s %7s %5s%n",
                    year.to(),
                    expected.total().heads().rounded(1),
                    year.hires().tenth().heads(),
                    year.hires().median().heads(),
                    year.hires().ninetieth().heads());
        }
    }
}

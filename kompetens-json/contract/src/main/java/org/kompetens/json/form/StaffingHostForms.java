package org.kompetens.json.form;

import java.util.List;
import java.util.stream.Stream;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.DemographicDemand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ExpectedRetirements;
import org.kompetens.staffing.Figure;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.ForecastYear;
import org.kompetens.staffing.GivenDemand;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.HourlyStaff;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.Opening;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.Percentiles;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RecruitmentNeed;
import org.kompetens.staffing.Retired;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementDates;
import org.kompetens.staffing.RetirementPolicy;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRow;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.staffing.RetirementTable;
import org.kompetens.staffing.ScaledDemand;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.Staff;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StochasticForecast;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.staffing.StockAndFlow;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.staffing.TurnoverFormula;
import org.kompetens.staffing.UnitRole;

/** What of staffing a host's mapper reads and writes: nothing so far. */
final class StaffingHostForms {

    static final List<HostForm<?>> ALL = Stream.of(
                    AgeBand.class,
                    AgeDistribution.class,
                    AgeDistribution.Group.class,
                    Attribution.class,
                    ConstantDemand.class,
                    Demand.class,
                    DemographicDemand.class,
                    DemographicDemand.Service.class,
                    ExitOrder.class,
                    ExitRates.class,
                    ExitRates.ByAge.class,
                    ExpectedRetirements.class,
                    Figure.class,
                    ForecastAssumptions.class,
                    ForecastYear.class,
                    GivenDemand.class,
                    GivenDemand.Given.class,
                    HireProfile.class,
                    HireProfile.Share.class,
                    Hiring.class,
                    HourlyStaff.class,
                    Imputation.class,
                    Imputation.ByHeadcount.class,
                    Imputation.ByPopulation.class,
                    Imputation.Each.class,
                    Imputation.Together.class,
                    LeavingDay.class,
                    Lever.class,
                    Lever.ChangedDemand.class,
                    Lever.LargerPositions.class,
                    Lever.LaterRetirement.class,
                    Lever.LowerTurnover.class,
                    Lever.MorePlannedHires.class,
                    Opening.class,
                    OpeningStock.class,
                    Percentiles.class,
                    PlannedHire.class,
                    Population.class,
                    PositionChange.class,
                    PositionSize.class,
                    Quantity.class,
                    Rate.class,
                    Ratio.class,
                    RecruitmentNeed.class,
                    Retired.class,
                    RetirementAge.class,
                    RetirementDates.class,
                    RetirementPolicy.class,
                    RetirementRates.class,
                    RetirementRow.class,
                    RetirementRow.Kind.class,
                    RetirementRules.class,
                    RetirementTable.class,
                    ScaledDemand.class,
                    ScenarioComparison.class,
                    Simulation.class,
                    Staff.class,
                    StaffingForecast.class,
                    StochasticForecast.class,
                    StochasticYear.class,
                    StockAndFlow.class,
                    Transfer.class,
                    Turnover.class,
                    TurnoverDefinition.class,
                    TurnoverFlows.class,
                    TurnoverFormula.class,
                    UnitRole.class)
            .<HostForm<?>>map(type -> HostForm.refused(
                    type,
                    "Forecasts, turnover and what they are made of have no form: write the numbers that they give."))
            .toList();

    private StaffingHostForms() {}
}

package org.kompetens.json.form;

import static org.kompetens.json.form.HostForm.refused;
import static org.kompetens.json.form.HostForm.result;
import static org.kompetens.json.form.HostForm.value;
import static org.kompetens.json.form.HostForm.word;
import static org.kompetens.json.form.HostForm.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.organisation.UnitTree;
import org.kompetens.staffing.AgeBand;
import org.kompetens.staffing.AgeDistribution;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.CompetenceNeeds;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.HourlyStaff;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.OpeningStock;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.Population;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.PositionSize;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.RetirementRow;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.Simulation;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingForecast;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.StochasticYear;
import org.kompetens.staffing.Transfer;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFormula;
import org.kompetens.staffing.UnitRole;

/** What of staffing a host's mapper reads and writes. */
final class StaffingHostForms {

    static final List<HostForm<?>> ALL = List.of(
            value(StaffingAssumptions.class, StaffingAssumptionsForm.STAFFING_ASSUMPTIONS),
            value(StaffingScenario.class, StaffingAssumptionsForm.SCENARIO),
            value(ExitRates.class, ExitRatesForm.EXITS),
            value(HireProfile.class, HireProfileForm.HIRES),
            value(Imputation.class, ImputationForm.IMPUTATION),
            value(Lever.class, LeverForm.LEVER),
            value(MemberReport.class, MemberReportForm.REPORT),
            value(Rate.class, RateForm.RATE),
            value(RetirementTerms.class, RetirementTermsForm.RETIREMENT),
            word(Attribution.class, WordForm.oneOf(Attribution.values())),
            word(ExitOrder.class, WordForm.oneOf(ExitOrder.values())),
            word(Hiring.class, WordForm.oneOf(Hiring.values())),
            word(LeavingDay.class, WordForm.oneOf(LeavingDay.values())),
            word(PositionSize.class, WordForm.oneOf(PositionSize.values())),
            word(
                    RetirementTerms.Country.class,
                    WordForm.oneOf(List.of(RetirementTerms.Country.values()), RetirementTerms.Country::name)),
            value(RetirementRow.class, RetirementRowForm.ROW),
            word(RetirementRow.Kind.class, RetirementRowForm.MEANING_WORD),
            value(ExitRates.Measured.class, ExitRatesForm.MEASURED_OF),
            word(TurnoverFormula.class, TurnoverDefinitionForm.FORMULA_WORD),
            value(TurnoverDefinition.class, TurnoverDefinitionForm.TURNOVER_DEFINITION),
            value(AgeBand.class, AgesForm.BAND),
            value(AgeDistribution.Group.class, MemberReportForm.GROUP),
            value(ExitRates.ByAge.class, ExitRatesForm.BY_AGE),
            value(ForecastAssumptions.class, StaffingAssumptionsForm.FORECAST),
            value(HireProfile.Share.class, HireProfileForm.SHARE),
            value(MemberReport.OfRole.class, MemberReportForm.OF_ROLE),
            value(Demand.class, DemandForm.DEMAND),
            value(PlannedHire.class, StaffChangesForm.PLANNED_HIRE),
            value(Population.class, PopulationForm.POPULATION),
            value(PositionChange.class, StaffChangesForm.POSITION_CHANGE),
            value(Quantity.class, QuantityForm.FTE),
            value(Ratio.class, RateForm.RATIO),
            value(Transfer.class, StaffChangesForm.TRANSFER),
            value(UnitRole.class, UnitRoleForm.UNIT_ROLE),
            result(HourlyStaff.class, OpeningForm.HOURLY),
            result(OpeningStock.class, OpeningForm.OPENING),
            result(Simulation.class, PercentilesForm.SIMULATION),
            result(StochasticYear.class, PercentilesForm.OF_YEAR),
            written(StaffingForecast.class, (forecast, json, language) -> {
                UnitTree tree = forecast.opening().organisation().tree();
                ForecastForm.FORECAST.write(
                        ForecastForm.FORECAST.of(new ForecastForm.Shown(
                                new FromUnit<>(forecast, tree, tree.unit(0).id()),
                                role -> true,
                                CompetenceNeeds.of(forecast),
                                Optional.empty(),
                                Map.of())),
                        json);
            }),
            refused(
                    ScenarioComparison.class,
                    "Write what ForecastComparisonDocument.of gives, with what the scenario is."));

    private StaffingHostForms() {}
}

package org.kompetens.json.form;

import static org.kompetens.json.form.IdForm.id;
import static org.kompetens.json.form.IdMapForm.idMap;
import static org.kompetens.json.form.LabelsForm.LABELS;
import static org.kompetens.json.form.ListForm.list;
import static org.kompetens.json.form.Part.embedded;
import static org.kompetens.json.form.Part.leftOutIf;
import static org.kompetens.json.form.Part.orElse;
import static org.kompetens.json.form.Part.required;
import static org.kompetens.json.form.WholeForm.integer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.organisation.RoleId;
import org.kompetens.staffing.Attribution;
import org.kompetens.staffing.ConstantDemand;
import org.kompetens.staffing.Demand;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Imputation;
import org.kompetens.staffing.Lever;
import org.kompetens.staffing.MemberReport;
import org.kompetens.staffing.PlannedHire;
import org.kompetens.staffing.PositionChange;
import org.kompetens.staffing.RetirementTerms;
import org.kompetens.staffing.ScenarioComparison;
import org.kompetens.staffing.StaffingAssumptions;
import org.kompetens.staffing.StaffingRule;
import org.kompetens.staffing.StaffingScenario;
import org.kompetens.staffing.Transfer;
import org.kompetens.text.Identifiers;
import org.kompetens.text.Labels;

/** What a forecast of staff is made of beside an organisation and its employees. */
public final class StaffingAssumptionsForm {

    private static final String TYPE = "staffing-assumptions";

    static final Part<ForecastAssumptions, Integer> YEARS = required(
            Property.of(
                            "years",
                            integer(1, ForecastAssumptions.MOST_YEARS, StaffingRule.HORIZON_OUT_OF_BOUNDS)
                                    .orInPart(ForecastAssumptions.MOST_YEARS),
                            "How many years the forecast is of.")
                    .example("10"),
            ForecastAssumptions::years);
    private static final Part<ForecastAssumptions, ExitRates> EXITS = required(
            Property.of(
                    "exits",
                    ExitRatesForm.EXITS.orInPart(ExitRates.NONE),
                    "Who leaves for other reasons than a known date or retirement."),
            ForecastAssumptions::exits);
    static final Part<ForecastAssumptions, Demand> DEMAND = orElse(
            Property.of("demand", DemandForm.DEMAND, "How much staff is needed; as much as today if left out."),
            new ConstantDemand(),
            ForecastAssumptions::demand);
    static final Part<ForecastAssumptions, HireProfile> HIRES = required(
            Property.of(
                    "hires",
                    HireProfileForm.HIRES.orInPart(HireProfileForm.ANY),
                    "What hires are like, of roles without a profile of their own."),
            ForecastAssumptions::hires);
    static final Part<ForecastAssumptions, Map<RoleId, HireProfile>> HIRES_BY_ROLE = leftOutIf(
            Property.of("hiresByRole", idMap(Ids.ROLE, HireProfileForm.HIRES), "What they are like in other roles."),
            Map.of(),
            ForecastAssumptions::hiresByRole);
    static final Part<ForecastAssumptions, Hiring> HIRING = orElse(
            Property.of(
                    "hiring",
                    WordForm.oneOf(Hiring.values()),
                    "Whether what is missing is hired, beside planned hires; it is if left out."),
            Hiring.UP_TO_DEMAND,
            ForecastAssumptions::hiring);
    private static final Part<ForecastAssumptions, List<PlannedHire>> PLANNED_HIRES = leftOutIf(
            Property.of("plannedHires", list(StaffChangesForm.PLANNED_HIRE), "Who is hired anyway."),
            List.of(),
            ForecastAssumptions::plannedHires);
    private static final Part<ForecastAssumptions, ExitOrder> EXIT_ORDER = orElse(
            Property.of(
                    "exitOrder",
                    WordForm.oneOf(ExitOrder.values()),
                    "What is taken off first within a year; retirements if left out."),
            ExitOrder.RETIREMENTS_FIRST,
            ForecastAssumptions::exitOrder);
    static final Part<ForecastAssumptions, Integer> LATER_RETIREMENT = leftOutIf(
            Property.of(
                    "laterRetirement",
                    integer(-ForecastAssumptions.MOST_YEARS, ForecastAssumptions.MOST_YEARS),
                    "By how many years everybody retires later than is said; 0 if left out."),
            0,
            ForecastAssumptions::laterRetirement);
    private static final Part<ForecastAssumptions, List<Transfer>> TRANSFERS = leftOutIf(
            Property.of("transfers", list(StaffChangesForm.TRANSFER), "Who moves between roles and units."),
            List.of(),
            ForecastAssumptions::transfers);
    private static final Part<ForecastAssumptions, List<PositionChange>> POSITION_CHANGES = leftOutIf(
            Property.of(
                    "positionChanges",
                    list(StaffChangesForm.POSITION_CHANGE),
                    "In which years and roles positions become larger or smaller."),
            List.of(),
            ForecastAssumptions::positionChanges);

    static final ObjectForm<ForecastAssumptions> FORECAST = ObjectForm.of(
            "forecast assumptions",
            List.of(
                    YEARS,
                    EXITS,
                    DEMAND,
                    HIRES,
                    HIRES_BY_ROLE,
                    HIRING,
                    PLANNED_HIRES,
                    EXIT_ORDER,
                    LATER_RETIREMENT,
                    TRANSFERS,
                    POSITION_CHANGES),
            of -> new ForecastAssumptions(
                    of.get(YEARS),
                    of.get(EXITS),
                    of.get(DEMAND),
                    of.get(HIRES),
                    new TreeMap<>(of.get(HIRES_BY_ROLE)),
                    of.get(HIRING),
                    of.get(PLANNED_HIRES),
                    of.get(EXIT_ORDER),
                    of.get(LATER_RETIREMENT),
                    of.get(TRANSFERS),
                    of.get(POSITION_CHANGES)));

    private static final Part<StaffingScenario, String> SCENARIO_ID = required(
            Property.of(
                    "id", id(StaffingAssumptionsForm::checkedId, text -> text, "stay-longer"), "Names the scenario."),
            StaffingScenario::id);
    private static final Part<StaffingScenario, Labels> SCENARIO_NAME =
            required(Property.of("labels", LABELS, "What it is called."), StaffingScenario::labels);
    private static final Part<StaffingScenario, Attribution> ATTRIBUTION = orElse(
            Property.of(
                    "attribution",
                    WordForm.oneOf(Attribution.values()),
                    "How the difference is divided among the levers; by the mean of all orders if left out."),
            Attribution.MEAN_OF_ALL_ORDERS,
            StaffingScenario::attribution);
    private static final Part<StaffingScenario, List<Lever>> LEVERS = required(
            Property.of(
                    "levers",
                    list(LeverForm.LEVER).notEmpty().atMost(ScenarioComparison.MOST_LEVERS),
                    "What it has otherwise, in the order in which it is applied."),
            StaffingScenario::levers);

    static final ObjectForm<StaffingScenario> SCENARIO = ObjectForm.of(
            "staffing scenario",
            List.of(SCENARIO_ID, SCENARIO_NAME, ATTRIBUTION, LEVERS),
            of -> new StaffingScenario(
                    of.get(SCENARIO_ID), of.get(SCENARIO_NAME), of.get(LEVERS), of.get(ATTRIBUTION)));

    private static final Part<StaffingAssumptions, ForecastAssumptions> ASSUMED =
            embedded(FORECAST, StaffingAssumptions::forecast);
    static final Part<StaffingAssumptions, RetirementTerms> RETIREMENT = required(
            Property.of(
                    "retirement",
                    RetirementTermsForm.RETIREMENT.orInPart(new RetirementTerms.Nobody()),
                    "When people retire."),
            StaffingAssumptions::retirement);
    static final Part<StaffingAssumptions, Map<RoleId, RetirementTerms>> RETIREMENT_BY_ROLE = leftOutIf(
            Property.of(
                    "retirementByRole",
                    idMap(Ids.ROLE, RetirementTermsForm.RETIREMENT),
                    "When they retire in roles with terms of their own."),
            Map.of(),
            StaffingAssumptions::retirementByRole);
    static final Part<StaffingAssumptions, List<MemberReport>> REPORTS = leftOutIf(
            Property.of(
                    "reports",
                    list(MemberReportForm.REPORT),
                    "Staff of members that hand over statistics and no records, one report each."),
            List.of(),
            StaffingAssumptions::reports);
    static final Part<StaffingAssumptions, List<Imputation>> IMPUTATIONS = leftOutIf(
            Property.of(
                    "imputations",
                    list(ImputationForm.IMPUTATION),
                    "What is assumed of members without figures of their own."),
            List.of(),
            StaffingAssumptions::imputations);
    static final Part<StaffingAssumptions, List<StaffingScenario>> SCENARIOS = leftOutIf(
            Property.of("scenarios", list(SCENARIO), "What may be set beside the forecast."),
            List.of(),
            StaffingAssumptions::scenarios);

    /** All of it as one document. */
    public static final ObjectForm<StaffingAssumptions> STAFFING_ASSUMPTIONS = ObjectForm.of(
            TYPE,
            List.of(
                    Header.document(TYPE),
                    Header.version(),
                    ASSUMED,
                    RETIREMENT,
                    RETIREMENT_BY_ROLE,
                    REPORTS,
                    IMPUTATIONS,
                    SCENARIOS),
            of -> new StaffingAssumptions(
                    of.get(ASSUMED),
                    of.get(RETIREMENT),
                    new TreeMap<>(of.get(RETIREMENT_BY_ROLE)),
                    of.get(REPORTS),
                    of.get(IMPUTATIONS),
                    of.get(SCENARIOS)));

    private StaffingAssumptionsForm() {}

    private static String checkedId(String text) {
        Identifiers.check("StaffingScenario", text);
        return text;
    }
}

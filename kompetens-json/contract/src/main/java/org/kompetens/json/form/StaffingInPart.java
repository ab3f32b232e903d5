package org.kompetens.json.form;

import org.kompetens.staffing.StaffingRule;

/** Which rules can seem broken in assumptions about staff that were read in part. */
public final class StaffingInPart {

    private static final PartPath YEARS = PartPath.of(StaffingAssumptionsForm.YEARS);
    private static final PartPath DEMAND = PartPath.of(StaffingAssumptionsForm.DEMAND);
    private static final PartPath HIRING = PartPath.of(StaffingAssumptionsForm.HIRING);
    private static final PartPath HIRES = PartPath.of(StaffingAssumptionsForm.HIRES);
    private static final PartPath HIRES_BY_ROLE = PartPath.of(StaffingAssumptionsForm.HIRES_BY_ROLE);
    private static final PartPath LATER_RETIREMENT = PartPath.of(StaffingAssumptionsForm.LATER_RETIREMENT);
    private static final PartPath RETIREMENT = PartPath.of(StaffingAssumptionsForm.RETIREMENT);
    private static final PartPath RETIREMENT_BY_ROLE = PartPath.of(StaffingAssumptionsForm.RETIREMENT_BY_ROLE);
    private static final PartPath REPORTS = PartPath.of(StaffingAssumptionsForm.REPORTS);
    private static final PartPath IMPUTATIONS = PartPath.of(StaffingAssumptionsForm.IMPUTATIONS);
    private static final PartPath SCENARIOS = PartPath.of(StaffingAssumptionsForm.SCENARIOS);

    /** What rests on a demand, which a scenario may have too. */
    private static final StaffingRule[] OF_DEMAND = {
        StaffingRule.DEMAND_REPEATED,
        StaffingRule.DEMAND_WITHOUT_STAFF,
        StaffingRule.POPULATION_EMPTY,
        StaffingRule.POPULATION_CUT_OFF,
        StaffingRule.POPULATION_YEAR_MISSING,
        StaffingRule.BASE_YEAR_FAR,
        StaffingRule.SERVICE_AGES_OVERLAP,
        StaffingRule.STAFF_WITHOUT_POPULATION,
        StaffingRule.YEAR_BEYOND_HORIZON
    };

    /** What rests on the rows of a table, which an organisation may have of its own. */
    private static final StaffingRule[] OF_ROWS = {
        StaffingRule.LIMIT_GAP,
        StaffingRule.LIMIT_NOT_IN_FORCE,
        StaffingRule.LIMIT_ROWS_OVERLAP,
        StaffingRule.LIMIT_UNKNOWN
    };

    /** What rests on when people retire who will be hired. */
    private static final StaffingRule[] OF_HIRES = {StaffingRule.HIRES_COHORT_UNKNOWN, StaffingRule.HIRES_RETIRE_AT_ONCE
    };

    /** The rules. */
    public static final UncertainRules UNCERTAIN = new UncertainRules()
            .ifIncomplete(
                    YEARS,
                    StaffingRule.POPULATION_YEAR_MISSING,
                    StaffingRule.POPULATION_CUT_OFF,
                    StaffingRule.YEAR_BEYOND_HORIZON)
            .ifIncomplete(DEMAND, OF_DEMAND)
            .ifIncomplete(SCENARIOS, OF_DEMAND)
            .ifIncomplete(SCENARIOS, StaffingRule.RETIREMENT_TOO_FAR)
            .ifIncomplete(LATER_RETIREMENT, StaffingRule.RETIREMENT_TOO_FAR)
            .ifIncomplete(RETIREMENT, OF_ROWS)
            .ifIncomplete(RETIREMENT_BY_ROLE, OF_ROWS)
            .ifIncomplete(YEARS, OF_HIRES)
            .ifIncomplete(LATER_RETIREMENT, OF_HIRES)
            .ifIncomplete(HIRING, OF_HIRES)
            .ifIncomplete(HIRES, OF_HIRES)
            .ifIncomplete(HIRES_BY_ROLE, OF_HIRES)
            .ifIncomplete(RETIREMENT, OF_HIRES)
            .ifIncomplete(RETIREMENT_BY_ROLE, OF_HIRES)
            .ifIncomplete(
                    REPORTS,
                    StaffingRule.AGE_REPEATED,
                    StaffingRule.REFERENCE_WITHOUT_STAFF,
                    StaffingRule.DEMAND_WITHOUT_STAFF)
            .ifIncomplete(IMPUTATIONS, StaffingRule.DEMAND_WITHOUT_STAFF);

    private StaffingInPart() {}
}

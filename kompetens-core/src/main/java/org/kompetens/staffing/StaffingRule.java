package org.kompetens.staffing;

import org.kompetens.finding.MessageTemplates;
import org.kompetens.finding.Rule;
import org.kompetens.finding.Severity;

/** The rules of what a forecast is made of. */
public enum StaffingRule implements Rule {
    /** With what is assumed there would be more staff than can be reckoned with: beyond some nine thousand million. */
    TOO_MUCH_STAFF("staffing.too-much-staff", Severity.ERROR),
    /** A birth date makes somebody younger than 13 or older than 100 at the as-of date; it is taken as missing. */
    AGE_IMPLAUSIBLE("staffing.age-implausible", Severity.WARNING),
    /** Birth dates are missing: those people are in the stock and in nothing that depends on age. */
    BIRTH_DATES_MISSING("staffing.birth-dates-missing", Severity.WARNING),
    /** A known date of leaving is more than 30 years away, beyond the longest forecast: it may stand for no date. */
    LEAVING_DATE_FAR("staffing.leaving-date-far", Severity.WARNING),
    /** A retirement table says nothing of people born when somebody was: no retirement is expected of them. */
    COHORT_UNKNOWN("staffing.cohort-unknown", Severity.WARNING),
    /** A retirement table says nothing of some who will be hired: no retirement is expected of them. */
    HIRES_COHORT_UNKNOWN("staffing.hires-cohort-unknown", Severity.WARNING),
    /** A rate is below 0 or above 1. */
    RATE_OUT_OF_BOUNDS("staffing.rate-out-of-bounds", Severity.ERROR),
    /** Rates of exit hold retirement, and retirement is forecast beside them: it would count twice. */
    RETIREMENT_COUNTED_TWICE("staffing.retirement-counted-twice", Severity.ERROR),
    /** Statistics have more than one FTE for each head. */
    FTE_ABOVE_HEADS("staffing.fte-above-heads", Severity.ERROR),
    /** The number of years is below 1 or above 30. */
    HORIZON_OUT_OF_BOUNDS("staffing.horizon-out-of-bounds", Severity.ERROR),
    /** A population forecast lacks a year that is needed. */
    POPULATION_YEAR_MISSING("staffing.population-year-missing", Severity.ERROR),
    /** Demand follows an age group of which there is nobody at the beginning. */
    POPULATION_EMPTY("staffing.population-empty", Severity.ERROR),
    /** The ages of a year end before those of the first year, where demand follows them. */
    POPULATION_CUT_OFF("staffing.population-cut-off", Severity.WARNING),
    /** Demand of a role is to follow the population, and some who have it are in units that serve none. */
    STAFF_WITHOUT_POPULATION("staffing.staff-without-population", Severity.WARNING),
    /** Demand is given for a unit and roles of which there is nobody today among whom it could be divided. */
    DEMAND_WITHOUT_STAFF("staffing.demand-without-staff", Severity.ERROR),
    /** Demand is given twice for the same. */
    DEMAND_REPEATED("staffing.demand-repeated", Severity.ERROR),
    /** What a forecast is made of names a unit or a role that does not exist. */
    REFERENCE_UNKNOWN("staffing.reference-unknown", Severity.ERROR),
    /** Two reports or imputations are of one member or of units in it, or it has figures of its own beside one of them. */
    MEMBER_REPEATED("staffing.member-repeated", Severity.ERROR),
    /** Staff is to be inferred from a member that has none. */
    REFERENCE_WITHOUT_STAFF("staffing.reference-without-staff", Severity.ERROR),
    /** A report has staff of one role twice. */
    ROLE_REPEATED("staffing.role-repeated", Severity.ERROR),
    /** A report has several rows of one role, age and position size, which are added. */
    AGE_REPEATED("staffing.age-repeated", Severity.WARNING),
    /** A retirement table does not have the limit that is named. */
    LIMIT_UNKNOWN("staffing.limit-unknown", Severity.ERROR),
    /** Two rows of an organisation's own retirement table say something else of the same people at the same time. */
    LIMIT_ROWS_OVERLAP("staffing.limit-rows-overlap", Severity.ERROR),
    /** Part of an age retires, and at a lower one all: nobody of that age is left. */
    SHARE_NEVER_USED("staffing.share-never-used", Severity.WARNING),
    /** The rows of a limit say nothing of some people, but of older and younger ones. */
    LIMIT_GAP("staffing.limit-gap", Severity.WARNING),
    /** An age band ends before it begins. */
    AGE_BAND_REVERSED("staffing.age-band-reversed", Severity.ERROR),
    /** Two age bands of one set of rates overlap. */
    AGE_BANDS_OVERLAP("staffing.age-bands-overlap", Severity.ERROR),
    /** A transfer goes where it comes from. */
    TRANSFER_NOWHERE("staffing.transfer-nowhere", Severity.ERROR),
    /** The transfers of one year out of one place are together more than those who are there. */
    TRANSFERS_ABOVE_ALL("staffing.transfers-above-all", Severity.ERROR),
    /** What is to happen in a year that the forecast does not reach is in no figure. */
    YEAR_BEYOND_HORIZON("staffing.year-beyond-horizon", Severity.WARNING),
    /** Of a limit of a retirement table no row is in force at the as-of date. */
    LIMIT_NOT_IN_FORCE("staffing.limit-not-in-force", Severity.ERROR),
    /** With a scenario's levers everybody would retire more than 30 years later or earlier. */
    RETIREMENT_TOO_FAR("staffing.retirement-too-far", Severity.ERROR),
    /** Terms of retirement are shares by age, and it is asked of single people: nobody retires by them. */
    RETIREMENT_NAMES_NOBODY("staffing.retirement-names-nobody", Severity.WARNING),
    /** Two scenarios have one name. */
    SCENARIO_REPEATED("staffing.scenario-repeated", Severity.ERROR),
    /** A row of a report names a position size that its FTE and heads cannot be. */
    SIZE_NOT_OF_FTE("staffing.size-not-of-fte", Severity.WARNING),
    /** The population that stands for the as-of date is of a year that is more than one from it. */
    BASE_YEAR_FAR("staffing.base-year-far", Severity.WARNING),
    /** A change of positions leaves everybody without any FTE. */
    POSITIONS_VANISH("staffing.positions-vanish", Severity.WARNING),
    /** A role is there for age groups of the population that overlap. */
    SERVICE_AGES_OVERLAP("staffing.service-ages-overlap", Severity.WARNING),
    /** Some are hired at an age at which everybody retires in the first year after. */
    HIRES_RETIRE_AT_ONCE("staffing.hires-retire-at-once", Severity.WARNING);

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("StaffingRule", name -> StaffingRule.class.getResourceAsStream(name));

    private final String code;
    private final Severity severity;

    StaffingRule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageTemplates templates() {
        return TEMPLATES;
    }
}

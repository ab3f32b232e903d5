package org.kompetens.workday;

import java.util.List;

/** A country whose holidays the library knows. */
public enum Country {
    /** Sweden. */
    SE(SwedishHolidays.RULES),
    /** Norway. */
    NO(NorwegianHolidays.RULES),
    /** Denmark, without Greenland and the Faroe Islands. */
    DK(DanishHolidays.RULES);

    /** The first year for which the library knows the holidays. */
    public static final int FIRST_YEAR = 2000;

    /** The last year for which the library knows the holidays, as the statutes stand (inclusive). */
    public static final int LAST_YEAR = 2100;

    private final List<HolidayRule> rules;

    Country(List<HolidayRule> rules) {
        this.rules = rules;
    }

    /**
     * The country's statutory and customary holidays, without the Sundays that are no more than Sundays.
     *
     * @return the rules, in the order of the statute and then of the year
     */
    public List<HolidayRule> rules() {
        return rules;
    }
}

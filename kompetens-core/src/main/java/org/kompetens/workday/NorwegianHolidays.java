package org.kompetens.workday;

import java.time.Month;
import java.util.List;
import org.kompetens.workday.HolidayDate.FromEaster;
import org.kompetens.workday.HolidayDate.Yearly;

/** The holidays of Norway. */
final class NorwegianHolidays {

    private static final String ACT = "LOV-1995-02-24-12, § 2";
    private static final String MAY_ACT = "LOV-1947-04-26-1, § 1";
    // Work ends at noon. The Wednesday before Maundy Thursday does too, but its morning is an ordinary one.
    private static final String AGREEMENT = "Hovedtariffavtalen i KS-området, kap. 1 § 5";

    static final List<HolidayRule> RULES = new NordicRules(HolidayLayer.STATUTORY, ACT)
            .add(HolidayName.NEW_YEARS_DAY, Yearly.of(Month.JANUARY, 1))
            .add(HolidayName.MAUNDY_THURSDAY, new FromEaster(-3))
            .add(HolidayName.GOOD_FRIDAY, new FromEaster(-2))
            .add(HolidayName.EASTER_SUNDAY, new FromEaster(0))
            .add(HolidayName.EASTER_MONDAY, new FromEaster(1))
            .add(HolidayName.MAY_DAY, Yearly.of(Month.MAY, 1), Country.FIRST_YEAR, Country.LAST_YEAR, MAY_ACT)
            .add(HolidayName.CONSTITUTION_DAY, Yearly.of(Month.MAY, 17), Country.FIRST_YEAR, Country.LAST_YEAR, MAY_ACT)
            .add(HolidayName.ASCENSION_DAY, new FromEaster(39))
            .add(HolidayName.WHIT_SUNDAY, new FromEaster(49))
            .add(HolidayName.WHIT_MONDAY, new FromEaster(50))
            .add(HolidayName.CHRISTMAS_DAY, Yearly.of(Month.DECEMBER, 25))
            .add(HolidayName.BOXING_DAY, Yearly.of(Month.DECEMBER, 26))
            .then(new NordicRules(HolidayLayer.CUSTOMARY, AGREEMENT)
                    .add(HolidayName.CHRISTMAS_EVE, Yearly.of(Month.DECEMBER, 24))
                    .add(HolidayName.NEW_YEARS_EVE, Yearly.of(Month.DECEMBER, 31)));

    private NorwegianHolidays() {}
}

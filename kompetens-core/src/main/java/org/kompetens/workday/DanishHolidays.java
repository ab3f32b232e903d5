package org.kompetens.workday;

import java.time.Month;
import java.util.List;
import org.kompetens.workday.HolidayDate.FromEaster;
import org.kompetens.workday.HolidayDate.Yearly;

/** The holidays of Denmark. */
final class DanishHolidays {

    // The holidays are the church's, left over by the ordinance of 1770; the closing act is the one that lists them.
    private static final String ACT =
            "Forordning af 26. oktober 1770; the days are listed in LBK nr. 515 af 30/04/2019, § 2, as amended by LOV nr. 214 af 06/03/2023, § 7";
    private static final String ABOLISHED = "Forordning af 26. oktober 1770, until LOV nr. 214 af 06/03/2023, § 1";
    private static final String CLOSING_ACT = "LBK nr. 515 af 30/04/2019, § 2";

    static final List<HolidayRule> RULES = new NordicRules(HolidayLayer.STATUTORY, ACT)
            .add(HolidayName.NEW_YEARS_DAY, Yearly.of(Month.JANUARY, 1))
            .add(HolidayName.MAUNDY_THURSDAY, new FromEaster(-3))
            .add(HolidayName.GOOD_FRIDAY, new FromEaster(-2))
            .add(HolidayName.EASTER_SUNDAY, new FromEaster(0))
            .add(HolidayName.EASTER_MONDAY, new FromEaster(1))
            .add(HolidayName.GREAT_PRAYER_DAY, new FromEaster(26), Country.FIRST_YEAR, 2023, ABOLISHED)
            .add(HolidayName.ASCENSION_DAY, new FromEaster(39))
            .add(HolidayName.WHIT_SUNDAY, new FromEaster(49))
            .add(HolidayName.WHIT_MONDAY, new FromEaster(50))
            .add(HolidayName.CHRISTMAS_DAY, Yearly.of(Month.DECEMBER, 25))
            .add(HolidayName.BOXING_DAY, Yearly.of(Month.DECEMBER, 26))
            .then(new NordicRules(HolidayLayer.CUSTOMARY, CLOSING_ACT)
                    .add(HolidayName.CONSTITUTION_DAY, Yearly.of(Month.JUNE, 5))
                    .add(HolidayName.CHRISTMAS_EVE, Yearly.of(Month.DECEMBER, 24))
                    .add(HolidayName.NEW_YEARS_EVE, Yearly.of(Month.DECEMBER, 31)));

    private DanishHolidays() {}
}

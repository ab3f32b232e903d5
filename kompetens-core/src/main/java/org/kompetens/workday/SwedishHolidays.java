package org.kompetens.workday;

import static org.kompetens.workday.Country.FIRST_YEAR;
import static org.kompetens.workday.Country.LAST_YEAR;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.kompetens.workday.HolidayDate.FromEaster;
import org.kompetens.workday.HolidayDate.WeekdayFrom;
import org.kompetens.workday.HolidayDate.Yearly;

/** The holidays of Sweden. */
final class SwedishHolidays {

    private static final String ACT = "SFS 1989:253, 1–2 §§";
    // In force from 1 April 2005, so after Whit Monday 2004 and before both days in 2005.
    private static final String AMENDED_ACT = "SFS 1989:253, 1–2 §§, in the wording of SFS 2004:1320";
    private static final String FORMER_ACT = "SFS 1989:253, 1–2 §§, before SFS 2004:1320";
    // The statute that lets a deadline pass over these eves too.
    private static final String EVES = "SFS 1930:173, 2 §";

    static final List<HolidayRule> RULES = new NordicRules(HolidayLayer.STATUTORY, ACT)
            .add(HolidayName.NEW_YEARS_DAY, Yearly.of(Month.JANUARY, 1))
            .add(HolidayName.EPIPHANY, Yearly.of(Month.JANUARY, 6))
            .add(HolidayName.GOOD_FRIDAY, new FromEaster(-2))
            .add(HolidayName.EASTER_SUNDAY, new FromEaster(0))
            .add(HolidayName.EASTER_MONDAY, new FromEaster(1))
            .add(HolidayName.MAY_DAY, Yearly.of(Month.MAY, 1))
            .add(HolidayName.ASCENSION_DAY, new FromEaster(39))
            .add(HolidayName.WHIT_SUNDAY, new FromEaster(49))
            .add(HolidayName.WHIT_MONDAY, new FromEaster(50), FIRST_YEAR, 2004, FORMER_ACT)
            .add(HolidayName.NATIONAL_DAY, Yearly.of(Month.JUNE, 6), 2005, LAST_YEAR, AMENDED_ACT)
            .add(HolidayName.MIDSUMMER_DAY, new WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(6, 20)))
            .add(HolidayName.ALL_SAINTS_DAY, new WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(10, 31)))
            .add(HolidayName.CHRISTMAS_DAY, Yearly.of(Month.DECEMBER, 25))
            .add(HolidayName.BOXING_DAY, Yearly.of(Month.DECEMBER, 26))
            .then(new NordicRules(HolidayLayer.CUSTOMARY, EVES)
                    .add(HolidayName.MIDSUMMER_EVE, new WeekdayFrom(DayOfWeek.FRIDAY, MonthDay.of(6, 19)))
                    .add(HolidayName.CHRISTMAS_EVE, Yearly.of(Month.DECEMBER, 24))
                    .add(HolidayName.NEW_YEARS_EVE, Yearly.of(Month.DECEMBER, 31)));

    private SwedishHolidays() {}
}

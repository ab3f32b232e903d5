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
            .add(
                    Yearly.of(Month.JANUARY, 1),
                    "new-years-day",
                    "Nyårsdagen",
                    "Første nyttårsdag",
                    "Nytårsdag",
                    "New Year's Day")
            .add(
                    Yearly.of(Month.JANUARY, 6),
                    "epiphany",
                    "Trettondedag jul",
                    "Helligtrekongersdag",
                    "Helligtrekongersdag",
                    "Epiphany")
            .add(new FromEaster(-2), "good-friday", "Långfredagen", "Langfredag", "Langfredag", "Good Friday")
            .add(new FromEaster(0), "easter-sunday", "Påskdagen", "Første påskedag", "Påskedag", "Easter Sunday")
            .add(
                    new FromEaster(1),
                    "easter-monday",
                    "Annandag påsk",
                    "Andre påskedag",
                    "Anden påskedag",
                    "Easter Monday")
            .add(Yearly.of(Month.MAY, 1), "may-day", "Första maj", "Første mai", "Første maj", "May Day")
            .add(
                    new FromEaster(39),
                    "ascension-day",
                    "Kristi himmelsfärdsdag",
                    "Kristi himmelfartsdag",
                    "Kristi himmelfartsdag",
                    "Ascension Day")
            .add(new FromEaster(49), "whit-sunday", "Pingstdagen", "Første pinsedag", "Pinsedag", "Whit Sunday")
            .add(
                    new FromEaster(50),
                    FIRST_YEAR,
                    2004,
                    FORMER_ACT,
                    "whit-monday",
                    "Annandag pingst",
                    "Andre pinsedag",
                    "Anden pinsedag",
                    "Whit Monday")
            .add(
                    Yearly.of(Month.JUNE, 6),
                    2005,
                    LAST_YEAR,
                    AMENDED_ACT,
                    "national-day",
                    "Nationaldagen",
                    "Nasjonaldagen",
                    "Nationaldagen",
                    "National Day")
            .add(
                    new WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(6, 20)),
                    "midsummer-day",
                    "Midsommardagen",
                    "Midtsommerdagen",
                    "Midsommerdag",
                    "Midsummer Day")
            .add(
                    new WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(10, 31)),
                    "all-saints-day",
                    "Alla helgons dag",
                    "Allehelgensdag",
                    "Allehelgensdag",
                    "All Saints' Day")
            .add(
                    Yearly.of(Month.DECEMBER, 25),
                    "christmas-day",
                    "Juldagen",
                    "Første juledag",
                    "Juledag",
                    "Christmas Day")
            .add(
                    Yearly.of(Month.DECEMBER, 26),
                    "boxing-day",
                    "Annandag jul",
                    "Andre juledag",
                    "Anden juledag",
                    "Boxing Day")
            .then(new NordicRules(HolidayLayer.CUSTOMARY, EVES)
                    .add(
                            new WeekdayFrom(DayOfWeek.FRIDAY, MonthDay.of(6, 19)),
                            "midsummer-eve",
                            "Midsommarafton",
                            "Midtsommeraften",
                            "Midsommeraften",
                            "Midsummer Eve")
                    .add(
                            Yearly.of(Month.DECEMBER, 24),
                            "christmas-eve",
                            "Julafton",
                            "Julaften",
                            "Juleaftensdag",
                            "Christmas Eve")
                    .add(
                            Yearly.of(Month.DECEMBER, 31),
                            "new-years-eve",
                            "Nyårsafton",
                            "Nyttårsaften",
                            "Nytårsaftensdag",
                            "New Year's Eve"));

    private SwedishHolidays() {}
}

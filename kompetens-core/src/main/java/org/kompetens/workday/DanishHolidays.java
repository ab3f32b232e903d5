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
            .add(
                    Yearly.of(Month.JANUARY, 1),
                    "new-years-day",
                    "Nyårsdagen",
                    "Første nyttårsdag",
                    "Nytårsdag",
                    "New Year's Day")
            .add(
                    new FromEaster(-3),
                    "maundy-thursday",
                    "Skärtorsdagen",
                    "Skjærtorsdag",
                    "Skærtorsdag",
                    "Maundy Thursday")
            .add(new FromEaster(-2), "good-friday", "Långfredagen", "Langfredag", "Langfredag", "Good Friday")
            .add(new FromEaster(0), "easter-sunday", "Påskdagen", "Første påskedag", "Påskedag", "Easter Sunday")
            .add(
                    new FromEaster(1),
                    "easter-monday",
                    "Annandag påsk",
                    "Andre påskedag",
                    "Anden påskedag",
                    "Easter Monday")
            .add(
                    new FromEaster(26),
                    Country.FIRST_YEAR,
                    2023,
                    ABOLISHED,
                    "great-prayer-day",
                    "Stora bönedagen",
                    "Store bededag",
                    "Store bededag",
                    "Great Prayer Day")
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
                    "whit-monday",
                    "Annandag pingst",
                    "Andre pinsedag",
                    "Anden pinsedag",
                    "Whit Monday")
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
            .then(new NordicRules(HolidayLayer.CUSTOMARY, CLOSING_ACT)
                    .add(
                            Yearly.of(Month.JUNE, 5),
                            "constitution-day",
                            "Grundlagsdagen",
                            "Grunnlovsdagen",
                            "Grundlovsdag",
                            "Constitution Day")
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

    private DanishHolidays() {}
}

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
                    Yearly.of(Month.MAY, 1),
                    Country.FIRST_YEAR,
                    Country.LAST_YEAR,
                    MAY_ACT,
                    "may-day",
                    "Första maj",
                    "Første mai",
                    "Første maj",
                    "May Day")
            .add(
                    Yearly.of(Month.MAY, 17),
                    Country.FIRST_YEAR,
                    Country.LAST_YEAR,
                    MAY_ACT,
                    "constitution-day",
                    "Grundlagsdagen",
                    "Grunnlovsdagen",
                    "Grundlovsdagen",
                    "Constitution Day")
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
            .then(new NordicRules(HolidayLayer.CUSTOMARY, AGREEMENT)
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

    private NorwegianHolidays() {}
}

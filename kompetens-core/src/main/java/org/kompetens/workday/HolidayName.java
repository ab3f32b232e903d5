package org.kompetens.workday;

import java.util.Locale;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * What each holiday is called, whichever country has it, in Swedish, bokmål, nynorsk, Danish and English; in the order
 * of the year.
 */
enum HolidayName {
    NEW_YEARS_DAY("Nyårsdagen", "Første nyttårsdag", "Første nyttårsdag", "Nytårsdag", "New Year's Day"),
    EPIPHANY("Trettondedag jul", "Helligtrekongersdag", "Helligtrekongersdag", "Helligtrekongersdag", "Epiphany"),
    MAUNDY_THURSDAY("Skärtorsdagen", "Skjærtorsdag", "Skjærtorsdag", "Skærtorsdag", "Maundy Thursday"),
    GOOD_FRIDAY("Långfredagen", "Langfredag", "Langfredag", "Langfredag", "Good Friday"),
    EASTER_SUNDAY("Påskdagen", "Første påskedag", "Første påskedag", "Påskedag", "Easter Sunday"),
    EASTER_MONDAY("Annandag påsk", "Andre påskedag", "Andre påskedag", "Anden påskedag", "Easter Monday"),
    MAY_DAY("Första maj", "Første mai", "Første mai", "Første maj", "May Day"),
    CONSTITUTION_DAY("Grundlagsdagen", "Grunnlovsdagen", "Grunnlovsdagen", "Grundlovsdag", "Constitution Day"),
    GREAT_PRAYER_DAY("Stora bönedagen", "Store bededag", "Store bededag", "Store bededag", "Great Prayer Day"),
    ASCENSION_DAY(
            "Kristi himmelsfärdsdag",
            "Kristi himmelfartsdag",
            "Kristi himmelfartsdag",
            "Kristi himmelfartsdag",
            "Ascension Day"),
    WHIT_SUNDAY("Pingstdagen", "Første pinsedag", "Første pinsedag", "Pinsedag", "Whit Sunday"),
    WHIT_MONDAY("Annandag pingst", "Andre pinsedag", "Andre pinsedag", "Anden pinsedag", "Whit Monday"),
    NATIONAL_DAY("Nationaldagen", "Nasjonaldagen", "Nasjonaldagen", "Nationaldagen", "National Day"),
    MIDSUMMER_EVE("Midsommarafton", "Midtsommeraften", "Midtsommaraftan", "Midsommeraften", "Midsummer Eve"),
    MIDSUMMER_DAY("Midsommardagen", "Midtsommerdagen", "Midtsommardagen", "Midsommerdag", "Midsummer Day"),
    ALL_SAINTS_DAY("Alla helgons dag", "Allehelgensdag", "Allehelgensdag", "Allehelgensdag", "All Saints' Day"),
    CHRISTMAS_EVE("Julafton", "Julaften", "Julaftan", "Juleaftensdag", "Christmas Eve"),
    CHRISTMAS_DAY("Juldagen", "Første juledag", "Første juledag", "Juledag", "Christmas Day"),
    BOXING_DAY("Annandag jul", "Andre juledag", "Andre juledag", "Anden juledag", "Boxing Day"),
    NEW_YEARS_EVE("Nyårsafton", "Nyttårsaften", "Nyttårsaftan", "Nytårsaftensdag", "New Year's Eve");

    private final Labels labels;

    HolidayName(String sv, String nb, String nn, String da, String en) {
        this.labels = Labels.of(Language.SV, sv)
                .with(Language.NB, nb)
                .with(Language.NN, nn)
                .with(Language.DA, da)
                .with(Language.EN, en);
    }

    /** The id of holidays of this name, for instance {@code midsummer-day}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Labels labels() {
        return labels;
    }
}

package org.kompetens.workday;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar. */
final class EasterSunday {

    private EasterSunday() {}

    /**
     * The Sunday after the ecclesiastical full moon on or after 21 March, by the method of Meeus, Jones and Butcher,
     * which holds for every Gregorian year.
     */
    static LocalDate in(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

package org.kompetens.testkit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.bekk.bekkopen.date.NorwegianDateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.testkit.Slow;
import org.kompetens.workday.Country;
import org.kompetens.workday.HolidayLayer;
import org.kompetens.workday.HolidayRule;
import org.kompetens.workday.PublicHolidays;

/**
 * Each day of the years known is a holiday here if and only if it is one in other kept libraries, but for differences
 * that are listed, each with the statute that settles it.
 */
@Slow
final class HolidayOracleTest {

    private static final String STRATA_BANKS = "a day on which banks close, and no holiday: ";

    /**
     * A difference that is known.
     *
     * @param holiday the id of our rule, or what the other library means
     * @param from the first year in which the two differ
     * @param to the last such year
     * @param statute why it is as the library here has it
     */
    private record Known(String holiday, int from, int to, String statute) {}

    private static final List<Known> JOLLYDAY_SE = List.of(
            new Known("06-06", 2000, 2004, "SFS 2004:1320 made 6 June a holiday from 2005"),
            new Known("whit-monday", 2000, 2004, "SFS 1989:253, 1 §, in its wording until SFS 2004:1320"),
            new Known(
                    "midsummer-eve",
                    2000,
                    2100,
                    "not in SFS 1989:253, 1 §; SFS 1930:173, 2 § names it beside holidays"),
            new Known(
                    "christmas-eve",
                    2000,
                    2100,
                    "not in SFS 1989:253, 1 §; SFS 1930:173, 2 § names it beside holidays"),
            new Known(
                    "new-years-eve",
                    2000,
                    2100,
                    "not in SFS 1989:253, 1 §; SFS 1930:173, 2 § names it beside holidays"));

    private static final List<Known> DATE_HOLIDAYS_SE =
            List.of(new Known("whit-monday", 2000, 2004, "SFS 1989:253, 1 §, in its wording until SFS 2004:1320"));

    private static final Map<Country, List<Known>> STRATA = Map.of(
            Country.SE,
            List.of(
                    new Known("whit-monday", 2000, 2004, "SFS 1989:253, 1 §, in its wording until SFS 2004:1320"),
                    new Known("national-day", 2005, 2005, "SFS 2004:1320, in force from 1 April 2005"),
                    new Known("midsummer-eve", 2000, 2099, STRATA_BANKS + "SFS 1989:253, 1 §"),
                    new Known("christmas-eve", 2000, 2099, STRATA_BANKS + "SFS 1989:253, 1 §"),
                    new Known("new-years-eve", 2000, 2099, STRATA_BANKS + "SFS 1989:253, 1 §")),
            Country.NO,
            List.of(
                    new Known("christmas-eve", 2000, 2099, STRATA_BANKS + "LOV-1995-02-24-12, § 2"),
                    new Known("new-years-eve", 2000, 2099, STRATA_BANKS + "LOV-1995-02-24-12, § 2")),
            Country.DK,
            List.of(
                    new Known("former great-prayer-day", 2024, 2099, "abolished by LOV nr. 214 af 06/03/2023, § 1"),
                    new Known("day after ascension-day", 2000, 2099, STRATA_BANKS + "LOV nr. 214 af 06/03/2023, § 7"),
                    new Known("constitution-day", 2000, 2099, STRATA_BANKS + "LBK nr. 515 af 30/04/2019, § 2"),
                    new Known("christmas-eve", 2000, 2099, STRATA_BANKS + "LBK nr. 515 af 30/04/2019, § 2"),
                    new Known("new-years-eve", 2000, 2099, STRATA_BANKS + "LBK nr. 515 af 30/04/2019, § 2")));

    @ParameterizedTest
    @EnumSource(Country.class)
    void asJollydayHasThem(Country country) {
        HolidayManager manager = HolidayManager.getInstance(
                ManagerParameters.create(country.name().toLowerCase(Locale.ROOT)));
        Predicate<LocalDate> theirs = date -> manager.isHoliday(date, HolidayType.PUBLIC_HOLIDAY);
        assertDiffers(country, 2100, isHoliday(country), theirs, country == Country.SE ? JOLLYDAY_SE : List.of());
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void asDateHolidaysHasThem(Country country) throws IOException {
        Set<LocalDate> recorded = recorded(country);
        assertDiffers(
                country,
                2100,
                isHoliday(country),
                recorded::contains,
                country == Country.SE ? DATE_HOLIDAYS_SE : List.of());
    }

    /** Strata tells working days, and ends with 2099. */
    @ParameterizedTest
    @EnumSource(Country.class)
    void asStrataHasThem(Country country) {
        String id = Map.of(Country.SE, "SEST", Country.NO, "NOOS", Country.DK, "DKCO")
                .get(country);
        var calendar = HolidayCalendarId.of(Objects.requireNonNull(id)).resolve(ReferenceData.standard());
        PublicHolidays own = statutory(country);
        assertDiffers(
                country,
                2099,
                date -> !own.isWorkingDay(date),
                calendar::isHoliday,
                STRATA.getOrDefault(country, List.of()));
    }

    @Test
    void asNocommonsHasThemInNorway() {
        assertDiffers(
                Country.NO,
                2100,
                isHoliday(Country.NO),
                date -> NorwegianDateUtil.isHoliday(Date.from(
                        date.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant())),
                List.of(new Known("palm sunday", 2000, 2100, "a Sunday among Sundays: LOV-1995-02-24-12, § 2 a")));
    }

    private static PublicHolidays statutory(Country country) {
        return PublicHolidays.of(country, EnumSet.of(HolidayLayer.STATUTORY));
    }

    private static Predicate<LocalDate> isHoliday(Country country) {
        PublicHolidays own = statutory(country);
        return date -> !own.on(date).isEmpty();
    }

    private static Set<LocalDate> recorded(Country country) throws IOException {
        Set<LocalDate> dates = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HolidayOracleTest.class.getResourceAsStream("date-holidays.txt")),
                StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                String[] parts = line.split(" ", -1);
                if (parts[0].equals(country.name())) {
                    for (int i = 2; i < parts.length; i++) {
                        dates.add(LocalDate.parse(parts[1] + "-" + parts[i]));
                    }
                }
            }
        }
        assertThat(dates).hasSizeGreaterThan(1000);
        return dates;
    }

    /** Every day on which the two differ is listed, and every line of the list is needed. */
    private static void assertDiffers(
            Country country,
            int lastYear,
            Predicate<LocalDate> ours,
            Predicate<LocalDate> theirs,
            List<Known> differences) {
        PublicHolidays all = PublicHolidays.of(country, EnumSet.allOf(HolidayLayer.class));
        List<String> unknown = new ArrayList<>();
        Set<Known> needed = new HashSet<>();
        for (LocalDate date = LocalDate.of(2000, 1, 1); date.getYear() <= lastYear; date = date.plusDays(1)) {
            if (ours.test(date) != theirs.test(date)) {
                Set<String> names = names(all, date);
                int year = date.getYear();
                List<Known> explaining = differences.stream()
                        .filter(known -> names.contains(known.holiday()) && known.from() <= year && year <= known.to())
                        .toList();
                needed.addAll(explaining);
                if (explaining.isEmpty()) {
                    unknown.add(date + " " + names);
                }
            }
        }
        assertThat(unknown).isEmpty();
        assertThat(needed).containsExactlyInAnyOrderElementsOf(differences);
    }

    /** What a date is called here; and what it may be called elsewhere. */
    private static Set<String> names(PublicHolidays all, LocalDate date) {
        Set<String> names = new TreeSet<>();
        all.on(date).stream().map(HolidayRule::id).forEach(names::add);
        names.add(date.toString().substring("2000-".length()));
        LocalDate dayBefore = date.minusDays(1);
        if (dayBefore.getYear() >= 2000
                && all.on(dayBefore).stream().anyMatch(rule -> rule.id().equals("ascension-day"))) {
            names.add("day after ascension-day");
        }
        if (date.getMonthValue() < 6
                && all.on(date.plusDays(7)).stream().anyMatch(rule -> rule.id().equals("easter-sunday"))) {
            names.add("palm sunday");
        }
        LocalDate easter = date.minusDays(26);
        if (easter.getYear() >= 2000
                && all.on(easter).stream().anyMatch(rule -> rule.id().equals("easter-sunday"))) {
            names.add("former great-prayer-day");
        }
        return names;
    }
}

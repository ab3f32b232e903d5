package org.kompetens.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

final class PublicHolidaysTest {

    private static PublicHolidays statutory(Country country) {
        return PublicHolidays.of(country, EnumSet.of(HolidayLayer.STATUTORY));
    }

    @ParameterizedTest
    @CsvSource({
        // The amendment replaced the one by the other from 2005.
        "SE, 2004-05-31, whit-monday",
        "SE, 2004-06-06, ''",
        "SE, 2005-05-16, ''",
        "SE, 2005-06-06, national-day",
        // The Saturday from 20 June, and the one from 31 October: their first and their last possible days.
        "SE, 2020-06-20, midsummer-day",
        "SE, 2021-06-26, midsummer-day",
        "SE, 2026-10-31, all-saints-day",
        "SE, 2027-11-06, all-saints-day",
        "SE, 2027-03-26, good-friday",
        "NO, 2027-03-25, maundy-thursday",
        "NO, 2026-05-17, constitution-day",
        "NO, 2027-05-18, ''",
        "DK, 2023-05-05, great-prayer-day",
        "DK, 2024-04-26, ''",
        "DK, 2027-05-01, ''",
        // The earliest Easter of the years known, and the latest.
        "NO, 2008-03-23, easter-sunday",
        "NO, 2038-04-25, easter-sunday",
        // 2000 and 2100, the first year and the last.
        "DK, 2000-04-23, easter-sunday",
        "DK, 2100-03-28, easter-sunday",
    })
    void fallAsTheStatuteSays(Country country, LocalDate date, String holiday) {
        assertThat(statutory(country).on(date))
                .extracting(HolidayRule::id)
                .isEqualTo(holiday.isEmpty() ? List.of() : List.of(holiday));
    }

    @Test
    void canShareADay() {
        assertThat(statutory(Country.NO).on(LocalDate.of(2027, 5, 17)))
                .extracting(HolidayRule::id)
                .containsExactly("constitution-day", "whit-monday");
    }

    @ParameterizedTest
    @CsvSource({
        "SE, 2026-06-19, midsummer-eve",
        "SE, 2026-12-24, christmas-eve",
        "SE, 2026-12-31, new-years-eve",
        "NO, 2026-12-24, christmas-eve",
        "NO, 2026-12-31, new-years-eve",
        "DK, 2026-06-05, constitution-day",
        "DK, 2026-12-24, christmas-eve",
        "DK, 2026-12-31, new-years-eve",
    })
    void byCustomAreALayerOfTheirOwn(Country country, LocalDate date, String holiday) {
        assertThat(statutory(country).isWorkingDay(date)).isTrue();
        PublicHolidays withCustom =
                PublicHolidays.of(country, EnumSet.of(HolidayLayer.STATUTORY, HolidayLayer.CUSTOMARY));
        assertThat(withCustom.isWorkingDay(date)).isFalse();
        assertThat(withCustom.on(date)).extracting(HolidayRule::id).containsExactly(holiday);
    }

    @Test
    void ofTheEmployerComeOnTop() {
        LocalDate bridge = LocalDate.of(2027, 5, 7);
        HolidayRule rule = HolidayRule.ofEmployer(
                "bridge-day", Labels.of(Language.SV, "Klämdag"), bridge, "Lokalt kollektivavtal 2027");
        assertThat(statutory(Country.SE).isWorkingDay(bridge)).isTrue();
        assertThat(statutory(Country.SE).plus(List.of(rule)).isWorkingDay(bridge))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void areNeverGuessedOutsideTheYearsKnown(Country country) {
        PublicHolidays holidays = statutory(country);
        assertThat(holidays.knows(1999)).isFalse();
        assertThat(holidays.knows(2101)).isFalse();
        assertThatExceptionOfType(YearUnknownException.class)
                .isThrownBy(() -> holidays.isWorkingDay(LocalDate.of(1999, 12, 31)))
                .withMessage("no holidays are known for 1999, only for 2000 to 2100");
        assertThatExceptionOfType(YearUnknownException.class)
                .isThrownBy(() -> holidays.isWorkingDay(LocalDate.of(2101, 1, 1)))
                .satisfies(thrown -> assertThat(thrown.year()).isEqualTo(2101));
        assertThat(holidays.isWorkingDay(LocalDate.of(2000, 1, 3))).isTrue();
        assertThat(holidays.isWorkingDay(LocalDate.of(2100, 12, 30))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Country.class)
    void eachHaveASource(Country country) {
        assertThat(country.rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.labels().texts()).hasSizeGreaterThanOrEqualTo(4);
        });
    }

    @Test
    void eachHolidayHasANameInEachLanguage() {
        for (Country country : Country.values()) {
            assertThat(country.rules())
                    .allSatisfy(rule -> assertThat(rule.labels().texts())
                            .containsOnlyKeys(Stream.of(Language.values())
                                    .map(Language::asTag)
                                    .toList()));
        }
        assertThat(Country.NO.rules())
                .filteredOn(rule -> rule.id().equals("christmas-eve"))
                .extracting(rule -> rule.labels().in(Language.NN))
                .containsExactly("Julaftan");
    }
}

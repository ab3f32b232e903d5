package org.kompetens.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kompetens.text.Language;

/** Rules for dates by themselves, at their bounds and in centuries that no calendar of the library has. */
final class HolidayDateTest {

    /** The earliest and the latest there can be among them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1818-03-22", "1900-04-15", "1943-04-25", "2027-03-28", "2038-04-25", "2100-03-28", "2285-03-22"
            })
    void easterIsWhereTheTablesHaveIt(LocalDate easter) {
        assertThat(new HolidayDate.FromEaster(0).in(easter.getYear())).contains(easter);
        assertThat(new HolidayDate.FromEaster(-2).in(easter.getYear())).contains(easter.minusDays(2));
    }

    @Test
    void aDateStaysInTheYearOfItsEaster() {
        assertThat(new HolidayDate.FromEaster(-80).in(2285)).contains(LocalDate.of(2285, 1, 1));
        assertThat(new HolidayDate.FromEaster(250).in(2038)).contains(LocalDate.of(2038, 12, 31));
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayDate.FromEaster(-81));
        assertThatIllegalArgumentException().isThrownBy(() -> new HolidayDate.FromEaster(251));
    }

    @Test
    void aWeekdayIsCountedFromADayThatEveryYearHas() {
        assertThat(new HolidayDate.WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(6, 20)).in(2026))
                .contains(LocalDate.of(2026, 6, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HolidayDate.WeekdayFrom(DayOfWeek.SATURDAY, MonthDay.of(2, 29)));
    }

    @Test
    void theSameDayEachYearIsInEveryYearThatHasIt() {
        HolidayDate leapDay = HolidayDate.Yearly.of(Month.FEBRUARY, 29);
        assertThat(leapDay.in(2028)).contains(LocalDate.of(2028, 2, 29));
        assertThat(leapDay.in(2027)).isEmpty();
    }

    @Test
    void aCountrysRulesAreToldInItsOrderAndThenThoseAdded() {
        HolidayRule own = new HolidayRule(
                "founding-day",
                HolidayName.MIDSUMMER_DAY.labels(),
                HolidayLayer.STATUTORY,
                HolidayDate.Yearly.of(Month.MAY, 2),
                2026,
                2030,
                "a decision");
        PublicHolidays sweden = PublicHolidays.of(Country.SE, Set.of(HolidayLayer.STATUTORY));
        assertThat(sweden.rules()).extracting(HolidayRule::id).contains("midsummer-day", "easter-sunday");
        assertThat(sweden.plus(List.of(own)).rules())
                .startsWith(sweden.rules().toArray(HolidayRule[]::new))
                .endsWith(own);
        assertThat(HolidayName.MIDSUMMER_DAY.labels().in(Language.SV)).isEqualTo("Midsommardagen");
        assertThat(HolidayName.MIDSUMMER_DAY.id()).isEqualTo("midsummer-day");
    }

    @Test
    void rulesOfTwoLayersFollowEachOther() {
        NordicRules publicOnes = new NordicRules(HolidayLayer.STATUTORY, "law")
                .add(HolidayName.MIDSUMMER_DAY, HolidayDate.Yearly.of(Month.JUNE, 24));
        NordicRules others = new NordicRules(HolidayLayer.STATUTORY, "custom")
                .add(HolidayName.EASTER_SUNDAY, new HolidayDate.FromEaster(0), 2026, 2030, "agreement");
        assertThat(publicOnes.then(others))
                .extracting(rule -> rule.id() + " " + rule.source())
                .containsExactly("midsummer-day law", "easter-sunday agreement");
    }

    /** It is looked for as far as is said, and not a day further, on either side. */
    @Test
    void aWorkingDayIsLookedForAsFarAsItIsSaid() {
        LocalDate date = LocalDate.of(2026, 10, 1);
        for (int days : List.of(WorkingDays.LOOK, WorkingDays.LOOK + 1)) {
            WorkingDays after = date.plusDays(days)::equals;
            WorkingDays before = date.minusDays(days)::equals;
            boolean isFound = days == WorkingDays.LOOK;
            assertThat(after.nextOrSame(date).isPresent()).isEqualTo(isFound);
            assertThat(before.previousOrSame(date).isPresent()).isEqualTo(isFound);
            assertThat(BusinessDayConvention.NEAREST.move(date, after).isPresent())
                    .isEqualTo(isFound);
            assertThat(BusinessDayConvention.NEAREST.move(date, before).isPresent())
                    .isEqualTo(isFound);
            assertThat(after.knows(2026)).isTrue();
        }
    }
}

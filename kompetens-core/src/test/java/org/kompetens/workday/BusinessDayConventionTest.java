package org.kompetens.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class BusinessDayConventionTest {

    private static final WorkingDays SWEDEN = PublicHolidays.of(Country.SE, EnumSet.allOf(HolidayLayer.class));

    @ParameterizedTest
    @CsvSource({
        // 31 October 2026 is All Saints' Day, a Saturday, and the last day of its month.
        "NONE, 2026-10-31, 2026-10-31",
        "FOLLOWING, 2026-10-31, 2026-11-02",
        "PRECEDING, 2026-10-31, 2026-10-30",
        "MODIFIED_FOLLOWING, 2026-10-31, 2026-10-30",
        "NEAREST, 2026-10-31, 2026-10-30",
        // The Saturday before stays in its month: to the Monday.
        "MODIFIED_FOLLOWING, 2026-10-24, 2026-10-26",
        // A Sunday lies nearer the Monday.
        "NEAREST, 2026-11-01, 2026-11-02",
        // Good Friday 2027 lies nearest the Thursday, Easter Monday nearest the Tuesday.
        "NEAREST, 2027-03-26, 2027-03-25",
        "NEAREST, 2027-03-29, 2027-03-30",
        // Easter Eve 2027, between Good Friday and Easter Sunday: Thursday is two days off, Tuesday three.
        "NEAREST, 2027-03-27, 2027-03-25",
        // A working day stays.
        "FOLLOWING, 2026-10-30, 2026-10-30",
        "NEAREST, 2026-10-30, 2026-10-30",
        // Christmas Day 2026 is a Friday: back over Christmas Eve to the 23rd, on to the 28th.
        "PRECEDING, 2026-12-25, 2026-12-23",
        "FOLLOWING, 2026-12-25, 2026-12-28",
    })
    void movesADeadline(BusinessDayConvention convention, LocalDate date, LocalDate expected) {
        assertThat(convention.move(date, SWEDEN)).contains(expected);
    }

    @Test
    void tiesBreakBackwards() {
        WorkingDays wednesdayOff = date -> date.getDayOfWeek() != java.time.DayOfWeek.WEDNESDAY;
        LocalDate wednesday = LocalDate.of(2026, 11, 4);
        assertThat(BusinessDayConvention.NEAREST.move(wednesday, wednesdayOff)).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @EnumSource(value = BusinessDayConvention.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void givesUpWhereNoDayIsAWorkingDay(BusinessDayConvention convention) {
        LocalDate date = LocalDate.of(2026, 11, 4);
        assertThat(convention.move(date, never -> false)).isEmpty();
    }
}

package org.kompetens.calendar;

import static java.time.Month.NOVEMBER;
import static java.time.Month.SEPTEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kompetens.calendar.template.Template;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.workday.BusinessDayConvention;

/** S1's table, line by line, in the round that begins in 2026. */
final class InventoryYearTest {

    private static final Cycle CYCLE =
            Cycle.of("2026/27", 2026).withSetting("autumn", SettingValue.OfSeason.ofMonths(SEPTEMBER, NOVEMBER));
    private static final Schedule SCHEDULE = Schedule.of(Template.S1.calendar(), CYCLE, Towns.town(), Towns.SWEDISH);

    @ParameterizedTest
    @CsvSource({
        "unit-inventory, 0, 2026-09-01, 2026-10-31, 2026-10-30, unit-head+operations-head, 3",
        "department-inventory, 0, 2026-11-01, 2026-11-30, 2026-11-30, department-head, 2",
        "report-to-management, 0, 2026-12-01, 2026-12-31, 2026-12-30, department-head, 2",
        "common-proposals, 0, 2026-12-01, 2026-12-31, 2026-12-30, department-head, 2",
        "joint-analysis, 0, 2027-01-01, 2027-01-31, 2027-01-29, hr-director, 1",
        "report-to-committee, 0, 2027-02-01, 2027-02-28, 2027-02-26, hr-director, 1",
        "municipal-investments, 0, 2027-03-01, 2027-04-30, 2027-04-30, department-head+chief-executive, 2",
        "board-investments, 0, 2027-03-01, 2027-04-30, 2027-04-30, department-head, 2",
        "board-investments, 1, 2027-09-01, 2027-11-30, 2027-11-30, department-head, 2",
    })
    void hasItsEightActivities(
            String step,
            int window,
            LocalDate first,
            LocalDate last,
            LocalDate deadline,
            String responsible,
            int units) {
        List<Occurrence> occurrences = SCHEDULE.occurrences()
                .filter(one ->
                        one.id().step().equals(StepId.of(step)) && one.id().window() == window)
                .toList();
        assertThat(occurrences).hasSize(units).allSatisfy(one -> {
            assertThat(one.days()).isEqualTo(new DayRange(first, last));
            assertThat(one.deadline()).isEqualTo(deadline);
            assertThat(one.responsible().stream().map(at -> at.party().value()).toList())
                    .isEqualTo(List.of(responsible.split("\\+")));
        });
    }

    @Test
    void hasNineOccurrencesADepartmentAtMost() {
        assertThat(SCHEDULE.windows()).hasSize(9);
        assertThat(SCHEDULE.occurrences()).hasSize(3 + 2 + 2 + 2 + 1 + 1 + 2 + 2 + 2);
        assertThat(SCHEDULE.warnings()).isEmpty();
    }

    @Test
    void keepsApartWhoPerformsAndWhoAnswers() {
        Occurrence january = SCHEDULE.occurrences()
                .filter(one -> one.id().step().equals(StepId.of("joint-analysis")))
                .findFirst()
                .orElseThrow();
        assertThat(january.performers()).extracting(at -> at.party().value()).containsExactly("joint-group");
        assertThat(january.responsible()).extracting(at -> at.party().value()).containsExactly("hr-director");
    }

    @Test
    void needsAutumn() {
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() ->
                        Schedule.of(Template.S1.calendar(), Cycle.of("2026/27", 2026), Towns.town(), Towns.SWEDISH))
                .satisfies(thrown -> assertThat(thrown.findings().list())
                        .singleElement()
                        .satisfies(finding -> {
                            assertThat(finding.rule()).isEqualTo(CalendarRule.CYCLE_SETTING_MISSING);
                            assertThat(finding.path()).hasToString("settings.autumn");
                        }));
    }

    @Test
    void reportsADeadlineMovedOutOfItsWindow() {
        Schedule following = Schedule.of(
                Template.S1.calendar(),
                CYCLE,
                Towns.town(),
                new DeadlineRule(BusinessDayConvention.FOLLOWING, Towns.SWEDISH.workingDays()));
        assertThat(following.warnings())
                .filteredOn(finding -> finding.rule() == CalendarRule.DEADLINE_OUTSIDE_WINDOW)
                .extracting(Finding::values)
                .anySatisfy(values -> assertThat(values)
                        .containsEntry("step", "unit-inventory")
                        .containsEntry("last", "2026-10-31")
                        .containsEntry("deadline", "2026-11-02"));
    }

    @Test
    void refusesAYearWhoseHolidaysAreNotKnown() {
        Cycle late = new Cycle(CycleId.of("2100/01"), 2100, CYCLE.settings(), CYCLE.ofUnits());
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(Template.S1.calendar(), late, Towns.town(), Towns.SWEDISH))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .hasSize(5)
                        .allMatch(finding -> finding.rule() == CalendarRule.DEADLINE_YEAR_UNKNOWN));
    }
}

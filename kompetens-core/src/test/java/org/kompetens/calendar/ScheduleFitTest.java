package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.kompetens.calendar.Towns.labels;
import static org.kompetens.calendar.Towns.unit;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitLevel;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.workday.BusinessDayConvention;

/** Whether an organisation has what a calendar is for: its levels, in their order, its parties and its roles. */
final class ScheduleFitTest {

    private static final UnitLevel DISTRICT = new UnitLevel(UnitLevelId.of("district"), labels("District"));

    private static CalendarBuilder calendar() {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("leader", labels("Leader"), party -> party.at("unit"))
                .party("mayor", labels("Mayor"), party -> party.at("municipality"))
                .party("division-head", labels("Head of division"), party -> party.at("division"))
                .party("board", labels("Board"), party -> party.at("board"));
    }

    private static CalendarBuilder step(String level, UnaryOperator<StepBuilder> details) {
        return calendar()
                .step(
                        "step",
                        labels("Step"),
                        level,
                        step -> details.apply(
                                step.during(Window.month(Month.MARCH)).answeredBy("mayor")));
    }

    private static List<Finding> found(CalendarBuilder calendar, Organisation organisation) {
        Findings findings;
        try {
            findings = Schedule.of(calendar.build(), Cycle.of("2027", 2027), organisation, Towns.SWEDISH)
                    .warnings();
        } catch (FindingsException e) {
            findings = e.findings();
        }
        return findings.list();
    }

    private static List<String> places(CalendarBuilder calendar) {
        return found(calendar, Towns.town()).stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    private static List<UnitLevel> levels(UnitLevel... more) {
        List<UnitLevel> levels = new ArrayList<>(UnitLevel.STANDARD);
        levels.addAll(List.of(more));
        return levels;
    }

    @Test
    void aLevelThatTheOrganisationDoesNotHaveIsMissingWhereItIsUsed() {
        String missing = "organisation.level-missing unitLevels[" + UnitLevel.STANDARD.size() + "]";
        DutyTiming yearly = new DutyTiming.OnceEach(DutyTiming.Year.CYCLE);
        UnitLevelId district = DISTRICT.id();
        UnitLevelId municipality = UnitLevelId.of("municipality");
        assertThat(places(step("unit", step -> step).unitLevels(levels(DISTRICT))))
                .isEmpty();
        assertThat(places(step("district", step -> step).unitLevels(levels(DISTRICT))))
                .contains(missing);
        for (DutySubject subject :
                List.of(new DutySubject.EachUnit(district), new DutySubject.EachPair(municipality, district))) {
            assertThat(places(step("unit", step -> step)
                            .unitLevels(levels(DISTRICT))
                            .duty("duty", labels("Duty"), subject, yearly, "p. 1", "mayor")))
                    .containsExactly(missing);
        }
    }

    @Test
    void levelsStandInTheOrderOfTheOrganisation() {
        List<UnitLevel> reversed = new ArrayList<>(UnitLevel.STANDARD);
        Collections.swap(reversed, 2, 3);
        assertThat(places(step("unit", step -> step).unitLevels(reversed)))
                .containsExactly("organisation.level-order unitLevels[3]");
        List<UnitLevel> some = List.of(
                UnitLevel.STANDARD.get(2),
                UnitLevel.STANDARD.get(3),
                DISTRICT,
                UnitLevel.STANDARD.get(5),
                UnitLevel.STANDARD.get(6));
        assertThat(places(step("unit", step -> step).unitLevels(some))).isEmpty();
    }

    /** The town has no divisions: of its three units the first is named, and how many more there are. */
    @Test
    void whoPerformsOrReceivesMustBeSomewhere() {
        List<Finding> performing =
                found(step("unit", step -> step.performedBy("leader", "division-head")), Towns.town());
        assertThat(performing).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CalendarRule.STEP_WITHOUT_PARTY_UNIT);
            assertThat(finding.path()).hasToString("steps[0].performers[1]");
            assertThat(finding.values()).containsEntry("party", "division-head").containsEntry("more", "2");
        });
        assertThat(places(step("municipality", step -> step.to("leader", "division-head"))))
                .containsExactly("step.without-party-unit steps[0].recipients[1]");
        assertThat(found(step("municipality", step -> step.to("division-head")), Towns.town()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.values()).doesNotContainKey("more"));
    }

    @Test
    void ofTwoOfWhomEitherAnswersOneMustBeThere() {
        assertThat(places(step("unit", step -> step.answeredByEither("division-head", "leader"))))
                .isEmpty();
        assertThat(places(step("unit", step -> step.answeredByEither("division-head", "board"))))
                .containsExactly("step.without-responsible-unit steps[0].responsible[0]");
        assertThat(places(step("unit", step -> step.answeredBy("division-head", "board"))))
                .containsExactly(
                        "step.without-responsible-unit steps[0].responsible[0]",
                        "step.without-responsible-unit steps[0].responsible[1]");
        // Whoever answers and performs is told once.
        assertThat(places(
                        step("unit", step -> step.answeredBy("division-head").performedBy("division-head", "leader"))))
                .containsExactly("step.without-responsible-unit steps[0].responsible[0]");
    }

    @Test
    void aDutyIsForRolesThatTheOrganisationHas() {
        Organisation nurses = Organisation.of(new OrganisationStructure(
                CompetenceFramework.of(List.of(), List.of(), List.of()),
                UnitLevel.STANDARD,
                List.of(unit("town", "municipality"), unit("north", "unit", "town")),
                List.of(Role.of(RoleId.of("nurse"), labels("Nurse"))),
                List.of()));
        CalendarBuilder calendar = step("unit", step -> step)
                .duty(
                        "duty",
                        labels("Duty"),
                        new DutySubject.EachEmployee(
                                EmployeeFilter.ALL.withRoles(List.of(RoleId.of("nurse"), RoleId.of("nurs")))),
                        new DutyTiming.OnceEach(DutyTiming.Year.CYCLE),
                        "p. 1",
                        "mayor");
        assertThat(found(calendar, nurses)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CalendarRule.DUTY_ROLE_UNKNOWN);
            assertThat(finding.path()).hasToString("duties[0].subject.roles[1]");
            assertThat(finding.values()).containsEntry("near", "nurse");
        });
        assertThat(found(calendar, Towns.town())).isEmpty();
    }

    @Test
    void aDeadlineForWhichThereIsNoWorkingDayIsFound() {
        DeadlineRule never = new DeadlineRule(BusinessDayConvention.FOLLOWING, day -> false);
        ProcessCalendar calendar = step("unit", step -> step).build();
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(calendar, Cycle.of("2027", 2027), Towns.town(), never))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .extracting(finding -> finding.code() + " " + finding.path())
                        .containsExactly("deadline.without-working-day steps[0].windows[0]"));
    }

    /** The cycle lists two dates, and north three of its own. */
    @Test
    void datesAreListedAsManyForAUnitAsForAll() {
        SettingId meetings = SettingId.of("meetings");
        LocalDate first = LocalDate.of(2027, 3, 1);
        ProcessCalendar calendar = step("unit", step -> step.during(new Window.Dates(meetings)))
                .setting("meetings", Setting.Kind.DATES, labels("Meetings"))
                .build();
        Cycle cycle = Cycle.of("2027", 2027)
                .withSetting("meetings", new SettingValue.OfDates(List.of(first, first.plusDays(7))))
                .withSettingOf(
                        "north",
                        "meetings",
                        new SettingValue.OfDates(List.of(first, first.plusDays(7), first.plusDays(14))));
        assertThatExceptionOfType(FindingsException.class)
                .isThrownBy(() -> Schedule.of(calendar, cycle, Towns.town(), Towns.SWEDISH))
                .satisfies(thrown -> assertThat(thrown.findings())
                        .filteredOn(finding -> finding.rule() == CalendarRule.CYCLE_DATES_OF_OTHER_NUMBER)
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.values()).containsEntry("count", "2")));
    }
}

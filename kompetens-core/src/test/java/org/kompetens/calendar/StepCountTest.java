package org.kompetens.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.calendar.Towns.labels;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;

/** With how many persons a step has been done, from the records of the duty that it fulfils. */
final class StepCountTest {

    private static final DutySubject NURSES =
            new DutySubject.EachEmployee(EmployeeFilter.ALL.withRoles(List.of(RoleId.of("nurse"))));

    private static ProcessCalendar calendar(DutySubject subject) {
        return ProcessCalendar.builder("own", labels("Own"))
                .party("head", labels("Head"), party -> party.at("department"))
                .step(
                        "talks",
                        labels("Talks"),
                        "department",
                        step -> step.during(Window.month(Month.MARCH), Window.month(Month.SEPTEMBER))
                                .fulfilling("talk")
                                .answeredBy("head"))
                .duty(
                        "talk",
                        labels("Talk"),
                        subject,
                        new DutyTiming.TimesEach(2, DutyTiming.Year.CYCLE),
                        "own",
                        "head")
                .build();
    }

    private static String progress(String asOf, int window, String unit, String... records) {
        Schedule schedule = Schedule.of(calendar(NURSES), Cycle.of("2027", 2027), Towns.town(), Towns.SWEDISH);
        LocalDate date = LocalDate.parse(asOf);
        List<DutyRecord> known = Stream.of(records)
                .map(record -> record.split(" "))
                .map(record -> new DutyRecord(
                        DutyId.of("talk"),
                        new DutyRecord.OfEmployee(EmployeeId.of(record[0])),
                        LocalDate.parse(record[1])))
                .toList();
        StepCount count = StepCount.of(schedule, DutyCheck.of(schedule, known, date), date);
        count.add(employee("a", "nurse", "north", "2020-01-01"));
        count.add(employee("b", "nurse", "care", "2027-04-15"));
        count.add(employee("c", "cook", "south", "2020-01-01"));
        count.add(employee("d", "nurse", "hill", "2020-01-01"));
        count.add(employee("e", "nurse", "town", "2020-01-01"));
        OccurrenceId id = new OccurrenceId(CycleId.of("2027"), StepId.of("talks"), window, UnitId.of(unit));
        return count.of(id).map(one -> one.done() + " of " + one.persons()).orElse("none");
    }

    private static Employee employee(String id, String role, String unit, String entry) {
        Period period = new Period(Optional.of(LocalDate.parse(entry)), Optional.empty());
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(EmploymentId.of("m"), RoleId.of(role), UnitId.of(unit), Fte.FULL, period)),
                List.of());
    }

    @Test
    void thoseForWhomTheDutyIsInTheUnitAndBelow() {
        assertThat(progress("2027-03-10", 0, "care", "a 2027-03-10", "c 2027-03-02"))
                .isEqualTo("1 of 1");
        assertThat(progress("2027-03-10", 0, "school", "a 2027-03-10")).isEqualTo("0 of 1");
        assertThat(progress("2027-03-10", 0, "town")).isEqualTo("none");
    }

    @Test
    void ofAWindowThatIsPastThoseWhoWereThereOnItsLastDay() {
        assertThat(progress("2027-05-01", 0, "care")).isEqualTo("0 of 1");
        assertThat(progress("2027-05-01", 1, "care")).isEqualTo("0 of 2");
    }

    @Test
    void aRecordCountsForTheLastWindowThatHadBegunAndAnEarlyOneForTheFirst() {
        String[] records = {"a 2027-01-04", "b 2027-08-31", "d 2027-12-31"};
        assertThat(progress("2028-01-10", 0, "care", records)).isEqualTo("1 of 1");
        assertThat(progress("2028-01-10", 1, "care", records)).isEqualTo("0 of 2");
        assertThat(progress("2028-01-10", 1, "school", records)).isEqualTo("1 of 1");
        assertThat(progress("2028-01-10", 0, "care", "a 2026-12-31")).isEqualTo("0 of 1");
        assertThat(progress("2028-01-10", 1, "school", "d 2028-01-01")).isEqualTo("0 of 1");
    }

    @Test
    void laterRecordsHaveNotHappenedYet() {
        assertThat(progress("2027-03-10", 0, "care", "a 2027-03-11")).isEqualTo("0 of 1");
    }

    @Test
    void ofTwoOccurrencesBothPersonsAndWhatIsDoneAddUp() {
        assertThat(new PersonProgress(3, 1).plus(new PersonProgress(2, 2))).isEqualTo(new PersonProgress(5, 3));
    }

    @Test
    void theDutyMustBeThereAndForEachEmployee() {
        DutySubject units = new DutySubject.EachUnit(UnitLevelId.of("department"));
        assertThat(calendar(units).findings().list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("step.fulfils-other-duty steps[0].fulfils");
        ProcessCalendar without = new ProcessCalendar(
                calendar(NURSES).id(),
                calendar(NURSES).labels(),
                calendar(NURSES).unitLevels(),
                calendar(NURSES).cycleBegins(),
                calendar(NURSES).settings(),
                calendar(NURSES).parties(),
                calendar(NURSES).steps(),
                List.of(),
                List.of(),
                List.of());
        assertThat(without.findings().list())
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly("calendar.duty-unknown steps[0].fulfils");
    }
}

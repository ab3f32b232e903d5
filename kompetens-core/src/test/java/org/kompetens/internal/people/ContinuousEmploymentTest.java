package org.kompetens.internal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Times without a break, however many employments they are made of. */
final class ContinuousEmploymentTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate WINTER = LocalDate.of(2027, 1, 1);

    private static Employee employee(Period... periods) {
        List<Employment> employments = new ArrayList<>();
        for (Period period : periods) {
            employments.add(Employment.of(
                    EmploymentId.of("e" + employments.size()),
                    RoleId.of("nurse"),
                    UnitId.of("ward"),
                    Fte.FULL,
                    period));
        }
        return Employee.of(EmployeeId.of("somebody"), employments, List.of());
    }

    private static List<ContinuousEmployment> times(Employee employee) {
        return ContinuousEmployment.of(employee, one -> true);
    }

    private static ContinuousEmployment time(Period period, Integer... employments) {
        return new ContinuousEmployment(period, List.of(employments));
    }

    @Test
    void whatBeginsOnTheDayOnWhichAnotherEndsGoesOn() {
        assertThat(times(employee(Period.of(SUMMER, AUTUMN), Period.of(SPRING, SUMMER))))
                .containsExactly(time(Period.of(SPRING, AUTUMN), 1, 0));
        assertThat(times(employee(Period.of(SPRING, SUMMER), Period.of(SUMMER.plusDays(1), AUTUMN))))
                .containsExactly(time(Period.of(SPRING, SUMMER), 0), time(Period.of(SUMMER.plusDays(1), AUTUMN), 1));
    }

    @Test
    void theLatestEndOfThoseAtTheSameTimeCounts() {
        assertThat(times(employee(Period.of(SPRING, WINTER), Period.of(SUMMER, AUTUMN))))
                .containsExactly(time(Period.of(SPRING, WINTER), 0, 1));
        assertThat(times(employee(Period.of(SPRING, AUTUMN), Period.of(SUMMER, WINTER))))
                .containsExactly(time(Period.of(SPRING, WINTER), 0, 1));
        assertThat(times(employee(Period.startingOn(SPRING), Period.of(SUMMER, AUTUMN))))
                .containsExactly(time(Period.startingOn(SPRING), 0, 1));
        assertThat(times(employee(Period.of(SPRING, AUTUMN), Period.startingOn(SUMMER))))
                .containsExactly(time(Period.startingOn(SPRING), 0, 1));
    }

    @Test
    void whatHasNoBeginningIsTheEarliest() {
        Period always = Period.endingBefore(SUMMER);
        assertThat(times(employee(Period.of(SPRING, AUTUMN), always)))
                .containsExactly(time(new Period(Optional.empty(), Optional.of(AUTUMN)), 1, 0));
    }

    /** Of one employment as of several: it ends at the exit, and what would begin on that day or later is none. */
    @Test
    void theKnownExitEndsEverything() {
        Employee one = employee(Period.of(SPRING, WINTER));
        assertThat(times(one.withKnownExit(AUTUMN))).containsExactly(time(Period.of(SPRING, AUTUMN), 0));
        assertThat(times(one.withKnownExit(WINTER))).containsExactly(time(Period.of(SPRING, WINTER), 0));
        assertThat(times(one.withKnownExit(WINTER.plusDays(1)))).containsExactly(time(Period.of(SPRING, WINTER), 0));
        assertThat(times(one.withKnownExit(SPRING))).isEmpty();
        Employee two = employee(Period.of(SPRING, SUMMER), Period.startingOn(AUTUMN));
        assertThat(times(two.withKnownExit(WINTER)))
                .containsExactly(time(Period.of(SPRING, SUMMER), 0), time(Period.of(AUTUMN, WINTER), 1));
        assertThat(times(two.withKnownExit(AUTUMN))).containsExactly(time(Period.of(SPRING, SUMMER), 0));
    }

    @Test
    void onlyThoseThatAreAskedAboutCount() {
        Employee two = employee(Period.of(SPRING, AUTUMN), Period.of(SUMMER, WINTER));
        assertThat(ContinuousEmployment.of(two, one -> one.id().value().equals("e1")))
                .containsExactly(time(Period.of(SUMMER, WINTER), 1));
        assertThat(ContinuousEmployment.of(two, one -> false)).isEmpty();
        assertThat(ContinuousEmployment.of(employee(Period.of(SPRING, AUTUMN)), one -> false))
                .isEmpty();
    }

    @Test
    void nothingSaysOfWhomItIs() {
        assertThat(time(Period.ALWAYS, 0)).hasToString("ContinuousEmployment[hidden]");
    }
}

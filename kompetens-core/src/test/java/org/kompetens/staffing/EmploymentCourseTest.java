package org.kompetens.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.staffing.Municipality.ASSISTANT;
import static org.kompetens.staffing.Municipality.HOME_CARE;
import static org.kompetens.staffing.Municipality.NURSE;
import static org.kompetens.staffing.Municipality.PRESCHOOL;
import static org.kompetens.staffing.Municipality.TEACHER;
import static org.kompetens.staffing.Municipality.THU_2026_10_01;
import static org.kompetens.staffing.Municipality.employee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;

/** Where somebody goes on who leaves one role in one unit, and what they go on with where there are several. */
final class EmploymentCourseTest {

    private static final LocalDate NEXT = LocalDate.of(2027, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 1, 1);

    private static Employment from(RoleId role, UnitId unit, Optional<LocalDate> from, Optional<LocalDate> until) {
        EmploymentId id = EmploymentId.of(
                role.value() + unit.value() + from.map(LocalDate::toString).orElse(""));
        return Employment.of(id, role, unit, Fte.percent(50), new Period(from, until));
    }

    private static Employment until(RoleId role, UnitId unit, LocalDate until) {
        return from(role, unit, Optional.empty(), Optional.of(until));
    }

    private static Employment from(RoleId role, UnitId unit, LocalDate from) {
        return from(role, unit, Optional.of(from), Optional.empty());
    }

    private static List<String> courses(Employment... employments) {
        return EmploymentCourse.of(employee("e", employments), THU_2026_10_01).stream()
                .map(course -> String.join(
                        " > ",
                        course.stretches().stream()
                                .map(one ->
                                        one.where().role() + " " + one.where().unit())
                                .toList()))
                .toList();
    }

    @Test
    void onTheDayOnWhichOneEndsAnotherGoesOn() {
        assertThat(courses(until(NURSE, HOME_CARE, NEXT), from(TEACHER, PRESCHOOL, NEXT)))
                .containsExactly("nurse home-care > teacher preschool");
        assertThat(courses(until(NURSE, HOME_CARE, NEXT), from(TEACHER, PRESCHOOL, NEXT.plusDays(1))))
                .containsExactly("nurse home-care");
    }

    @Test
    void whatGoesOnMayGoOnAgain() {
        Employment between = from(TEACHER, PRESCHOOL, Optional.of(NEXT), Optional.of(LATER));
        assertThat(courses(until(NURSE, HOME_CARE, NEXT), between, from(ASSISTANT, PRESCHOOL, LATER)))
                .containsExactly("nurse home-care > teacher preschool > assistant preschool");
    }

    /** The same role elsewhere before another role, another role in the same unit before one elsewhere. */
    @Test
    void theSameRoleComesFirstAndThenTheSameUnit() {
        Employment leaving = until(NURSE, HOME_CARE, NEXT);
        assertThat(courses(leaving, from(ASSISTANT, HOME_CARE, NEXT), from(NURSE, PRESCHOOL, NEXT)))
                .containsExactly("nurse home-care > nurse preschool");
        assertThat(courses(leaving, from(ASSISTANT, PRESCHOOL, NEXT), from(TEACHER, HOME_CARE, NEXT)))
                .containsExactly("nurse home-care > teacher home-care");
        assertThat(courses(leaving, from(TEACHER, PRESCHOOL, NEXT), from(ASSISTANT, PRESCHOOL, NEXT)))
                .containsExactly("nurse home-care > assistant preschool");
    }

    @Test
    void ofTwoThatEndOnOneDayEachGoesOnWithOne() {
        assertThat(courses(
                        until(NURSE, HOME_CARE, NEXT),
                        until(TEACHER, PRESCHOOL, NEXT),
                        from(ASSISTANT, PRESCHOOL, NEXT),
                        from(TEACHER, HOME_CARE, NEXT)))
                .containsExactly("nurse home-care > assistant preschool", "teacher preschool > teacher home-care");
    }

    @Test
    void whatIsThereBesideOrIsOverIsNothingToGoOnWith() {
        Employment beside = from(TEACHER, PRESCHOOL, Optional.empty(), Optional.empty());
        assertThat(courses(until(NURSE, HOME_CARE, NEXT), beside))
                .containsExactly("nurse home-care", "teacher preschool");
        assertThat(courses(until(NURSE, HOME_CARE, NEXT), until(TEACHER, PRESCHOOL, THU_2026_10_01)))
                .containsExactly("nurse home-care");
    }

    /** A date that the longest forecast does not reach may stand for none. */
    @Test
    void whatEndsAfterTheLongestForecastGoesOnWithNothing() {
        LocalDate last = THU_2026_10_01.plusYears(30);
        LocalDate far = last.plusDays(1);
        assertThat(courses(until(NURSE, HOME_CARE, last), from(TEACHER, PRESCHOOL, last)))
                .containsExactly("nurse home-care > teacher preschool");
        assertThat(courses(until(NURSE, HOME_CARE, far), from(TEACHER, PRESCHOOL, far)))
                .containsExactly("nurse home-care");
    }

    @Test
    void whoeverIsPaidByTheHourHasNoCourse() {
        Employment hourly = Employment.of(EmploymentId.of("1"), NURSE, HOME_CARE, Fte.percent(0), Period.ALWAYS);
        assertThat(courses(hourly)).isEmpty();
        assertThat(courses(hourly, until(TEACHER, PRESCHOOL, NEXT))).containsExactly("teacher preschool");
    }

    @Test
    void whoeverIsNotThereYetHasNoCourse() {
        assertThat(courses(from(NURSE, HOME_CARE, NEXT))).isEmpty();
        assertThat(courses(from(NURSE, HOME_CARE, THU_2026_10_01))).containsExactly("nurse home-care");
    }
}

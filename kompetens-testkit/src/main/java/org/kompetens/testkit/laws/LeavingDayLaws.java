package org.kompetens.testkit.laws;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.LeavingDay;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;

/** On which day an age of years and months is reached and a year of a forecast ends, where not every month has the day. */
public abstract class LeavingDayLaws extends StaffingSystemLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final int MONTHS = 12;
    private static final int LEAP_YEAR = 2028;

    /** For subclasses that name a system. */
    protected LeavingDayLaws() {}

    private static StaffingSituation at(LocalDate asOf, Employee employee, RetirementRules rules) {
        StaffingSituation there = LeavingLaws.situation(List.of(employee), rules, LeavingLaws.nothingElse());
        return new StaffingSituation(there.structure(), there.employees(), asOf, there.rules(), there.assumptions());
    }

    /**
     * Whoever retires at an age of years and months retires on the day on which they reach it; or, where that is said, with
     * the end of the month in which they do, which they are there to the last day of.
     *
     * @param turns how many turns of a year there are before the day
     * @param months how many months there are beside the years
     * @param days how many days after the turn the day is
     * @param leaving whether on the day or at the end of its month
     */
    @Property(tries = 120)
    public void whoReachesTheAgeRetiresThenOrAtTheEndOfTheMonth(
            @ForAll @IntRange(min = 1, max = 2) int turns,
            @ForAll @IntRange(max = 11) int months,
            @ForAll @IntRange(min = -1, max = 1) int days,
            @ForAll LeavingDay leaving) {
        java.time.Period age = java.time.Period.of(LeavingLaws.AGE, months, 0);
        LocalDate born = LeavingLaws.AS_OF.plusYears(turns).plusDays(days).minus(age);
        LocalDate reached = born.plus(age);
        LocalDate gone =
                leaving == LeavingDay.END_OF_MONTH ? reached.withDayOfMonth(1).plusMonths(1) : reached;
        StaffingSituation situation = LeavingLaws.situation(
                List.of(LeavingLaws.member("somebody").withBirthDate(born)),
                RetirementRules.of(new RetirementAge(age, leaving)),
                LeavingLaws.nothingElse());
        assertYears(
                situation, StaffingFigure.RETIREMENTS, LeavingLaws.onlyIn(LeavingLaws.yearOf(gone), Fraction.of(1, 1)));
    }

    /**
     * Whoever was born on 29 February reaches an age on the last day of February.
     *
     * @param days how many days before the day on which staff is counted, a year before
     */
    @Property(tries = 10)
    public void whoWasBornOnLeapDayReachesAnAgeOnTheLastOfFebruary(@ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate asOf = LocalDate.of(2028, 2, 28).plusDays(days);
        LocalDate born = LocalDate.of(1964, 2, 29);
        StaffingSituation situation = at(
                asOf,
                LeavingLaws.member("somebody").withBirthDate(born),
                RetirementRules.of(RetirementAge.onBirthday(LeavingLaws.AGE)));
        assertYears(situation, StaffingFigure.RETIREMENTS, LeavingLaws.onlyIn(days < 0 ? 2 : 1, Fraction.of(1, 1)));
    }

    /**
     * An age of years and months is reached on the day of the month on which somebody was born, or on the month's last where
     * it has no such day: whoever was born on 31 August reaches 65 years and six months on the last of February.
     *
     * @param which on which day somebody was born, sixty years after
     * @param months how many months there are beside the years
     * @param days how many days before the turn of a year the age is reached
     */
    @Property(tries = 200)
    public void anAgeIsReachedOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which,
            @ForAll @IntRange(min = 1, max = 11) int months,
            @ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate born = EndsOfMonths.DAYS.get(which).minusYears(60);
        LocalDate reached = EndsOfMonths.later(born, LeavingLaws.AGE * MONTHS + months);
        LocalDate asOf = reached.minusYears(1).plusDays(days);
        StaffingSituation situation = at(
                asOf,
                LeavingLaws.member("somebody").withBirthDate(born),
                RetirementRules.of(
                        new RetirementAge(java.time.Period.of(LeavingLaws.AGE, months, 0), LeavingDay.BIRTHDAY)));
        int year = reached.isAfter(EndsOfMonths.later(asOf, MONTHS)) ? 2 : 1;
        assertYears(situation, StaffingFigure.RETIREMENTS, LeavingLaws.onlyIn(year, Fraction.of(1, 1)));
    }

    /**
     * The years of a forecast from 29 February end on the last day of February: a known exit on that day is of the year that
     * ends with it, and one on the day after of the next.
     *
     * @param turns how many years after the beginning
     * @param days how many days after that last day somebody leaves
     */
    @Property(tries = 30)
    public void aYearFromLeapDayEndsOnTheLastOfFebruary(
            @ForAll @IntRange(min = 1, max = 3) int turns, @ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate gone = LocalDate.of(LEAP_YEAR + turns, 2, 28).plusDays(days);
        StaffingSituation situation = at(
                LocalDate.of(LEAP_YEAR, 2, 29),
                LeavingLaws.member("somebody").withKnownExit(gone),
                RetirementRules.NONE);
        assertYears(
                situation,
                StaffingFigure.KNOWN_EXITS,
                LeavingLaws.onlyIn(days > 0 ? turns + 1 : turns, Fraction.of(1, 1)));
    }
}

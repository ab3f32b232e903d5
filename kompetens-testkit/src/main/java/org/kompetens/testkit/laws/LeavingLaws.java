package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.StaffingAgreement.assertNear;
import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.staffing.ExitOrder;
import org.kompetens.staffing.ExitRates;
import org.kompetens.staffing.ForecastAssumptions;
import org.kompetens.staffing.HireProfile;
import org.kompetens.staffing.Hiring;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.RetirementAge;
import org.kompetens.staffing.RetirementRates;
import org.kompetens.staffing.RetirementRules;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingSituation;

/**
 * Who leaves in which year, and why: aimed at the days beside the turn of a year. The cases are a workplace with one role
 * and few people, so that a failure is read at once.
 */
public abstract class LeavingLaws extends StaffingSystemLaws {

    static final int YEARS = 4;
    static final int AGE = 65;
    static final LocalDate AS_OF = Workplace.AS_OF;

    /** For subclasses that name a system. */
    protected LeavingLaws() {}

    /** Nobody is hired and nobody leaves but by age. */
    static ForecastAssumptions nothingElse() {
        return ForecastAssumptions.of(YEARS, ExitRates.NONE, HireProfile.of(Fte.FULL, Map.of(30, 1)))
                .withHiring(Hiring.NONE);
    }

    static StaffingSituation situation(
            List<Employee> employees, RetirementRules rules, ForecastAssumptions assumptions) {
        return new StaffingSituation(
                Workplace.structure(Workplace.framework(), Workplace.chain(2), List.of()),
                employees,
                AS_OF,
                rules,
                assumptions);
    }

    /** Somebody of an id in the lower unit, all the time, at half of full time. */
    static Employee member(String id) {
        return Employee.of(
                EmployeeId.of(id),
                List.of(Employment.of(
                        Workplace.JOB, Workplace.ROLE, Workplace.unit(1), Fte.percent(50), Period.ALWAYS)),
                List.of());
    }

    /** One in one of the years, nought in all others; nought in all for a year after them. */
    static Fraction[] onlyIn(int year, Fraction what) {
        Fraction[] years = new Fraction[YEARS];
        for (int i = 0; i < YEARS; i++) {
            years[i] = i + 1 == year ? what : Fraction.ZERO;
        }
        return years;
    }

    /** The first year by the end of which a date has come, the first for those before. */
    static int yearOf(LocalDate date) {
        int year = 1;
        while (AS_OF.plusYears(year).isBefore(date)) {
            year++;
        }
        return year;
    }

    /**
     * Whoever reaches the age of their role on the last day of a forecast's year, or before, retires in that year; a day
     * later, in the next. With retirement later by years, so many years later.
     *
     * @param turns how many turns of a year there are before it
     * @param days how many days after the turn the birthday is
     * @param later how many years later everybody retires
     * @param ofRole whether the role has an age of its own
     */
    @Property(tries = 60)
    public void whoReachesTheAgeRetiresInThatYear(
            @ForAll @IntRange(max = 2) int turns,
            @ForAll @IntRange(min = -1, max = 1) int days,
            @ForAll @IntRange(max = 1) int later,
            @ForAll boolean ofRole) {
        LocalDate birthday = AS_OF.plusYears(turns).plusDays(days);
        RetirementRules rules = RetirementRules.of(RetirementAge.onBirthday(ofRole ? AGE + 20 : AGE));
        if (ofRole) {
            rules = rules.with(Workplace.ROLE, RetirementAge.onBirthday(AGE));
        }
        LocalDate born = birthday.minusYears(AGE);
        StaffingSituation situation = situation(
                List.of(member("somebody").withBirthDate(born), member("somebody else")),
                rules,
                nothingElse().withLaterRetirement(later));
        int year = Math.max(1, (birthday.isAfter(AS_OF) ? yearOf(birthday) : turnsBefore(birthday)) + later);
        assertYears(situation, StaffingFigure.RETIREMENTS, onlyIn(year, Fraction.of(1, 1)));
        assertYears(situation, StaffingFigure.RETIREMENTS_FTE, onlyIn(year, Fraction.of(1, 2)));
        assertYears(situation, StaffingFigure.OTHER_EXITS, onlyIn(0, Fraction.ZERO));
    }

    /** Of a date that has come already: in which year it was, counted back from nought. */
    private static int turnsBefore(LocalDate date) {
        int year = 0;
        while (!AS_OF.plusYears(year - 1L).isBefore(date)) {
            year--;
        }
        return year;
    }

    /**
     * A date on which somebody leaves for certain comes before every policy: in its year, and not among those who retire.
     *
     * @param turns how many turns of a year there are before it
     * @param days how many days after the turn it is
     * @param byEmployment whether it is the end of the employment, not the known exit
     */
    @Property(tries = 40)
    public void aKnownDateComesBeforeThePolicy(
            @ForAll @IntRange(min = 1, max = 2) int turns,
            @ForAll @IntRange(min = -1, max = 1) int days,
            @ForAll boolean byEmployment) {
        LocalDate gone = AS_OF.plusYears(turns).plusDays(days);
        Employee old = member("somebody").withBirthDate(AS_OF.minusYears(AGE).plusDays(1));
        Employee leaving = byEmployment
                ? old.withEmployments(List.of(Employment.of(
                        Workplace.JOB, Workplace.ROLE, Workplace.unit(1), Fte.percent(50), Period.endingBefore(gone))))
                : old.withKnownExit(gone);
        StaffingSituation situation =
                situation(List.of(leaving), RetirementRules.of(RetirementAge.onBirthday(AGE)), nothingElse());
        assertYears(situation, StaffingFigure.KNOWN_EXITS, onlyIn(yearOf(gone), Fraction.of(1, 1)));
        assertYears(situation, StaffingFigure.KNOWN_EXITS_FTE, onlyIn(yearOf(gone), Fraction.of(1, 2)));
        assertYears(situation, StaffingFigure.RETIREMENTS, onlyIn(0, Fraction.ZERO));
    }

    /** Somebody employed at half of full time in the lower unit until a day, and in a unit from another day on. */
    static StaffingSituation goingOn(LocalDate until, LocalDate from, UnitId unit, Fte fte) {
        Employment first = Employment.of(
                Workplace.JOB, Workplace.ROLE, Workplace.unit(1), Fte.percent(50), Period.endingBefore(until));
        Employment second = Employment.of(EmploymentId.of("next"), Workplace.ROLE, unit, fte, Period.startingOn(from));
        return situation(
                List.of(member("somebody").withBirthDate(AS_OF.minusYears(40)).withEmployments(List.of(first, second))),
                RetirementRules.of(RetirementAge.onBirthday(AGE)),
                nothingElse());
    }

    /**
     * Whoever is employed in the same role and unit from the day on which an employment ends, or from before, has not left:
     * what becomes larger or smaller is the position, in that year.
     *
     * @param turns how many turns of a year there are before that day
     * @param days how many days after the turn it is
     * @param overlap how many days before it the next employment begins
     * @param percent how large the next one is
     */
    @Property(tries = 40)
    public void whoseEmploymentIsRenewedStays(
            @ForAll @IntRange(min = 1, max = 2) int turns,
            @ForAll @IntRange(min = -1, max = 1) int days,
            @ForAll @IntRange(max = 2) int overlap,
            @ForAll @IntRange(min = 4, max = 6) int percent) {
        LocalDate day = AS_OF.plusYears(turns).plusDays(days);
        // Where both are there at the end of a year, both count then.
        LocalDate next = yearOf(day.minusDays(overlap)) == yearOf(day) ? day.minusDays(overlap) : day;
        StaffingSituation situation = goingOn(day, next, Workplace.unit(1), Fte.percent(10 * percent));
        assertYears(situation, StaffingFigure.KNOWN_EXITS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, StaffingFigure.TRANSFERS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, StaffingFigure.CLOSING, each(Fraction.of(1, 1)));
        assertYears(situation, StaffingFigure.POSITION_CHANGE_FTE, onlyIn(yearOf(day), Fraction.of(percent - 5L, 10)));
    }

    private static Fraction[] each(Fraction what) {
        Fraction[] years = new Fraction[YEARS];
        Arrays.fill(years, what);
        return years;
    }

    /**
     * Where there is a day between two employments somebody has left, and what begins then is not looked at.
     *
     * @param gap how many days there are
     */
    @Property(tries = 10)
    public void aDayBetweenTwoEmploymentsIsAnExit(@ForAll @IntRange(min = 1, max = 3) int gap) {
        LocalDate day = AS_OF.plusMonths(9);
        StaffingSituation situation = goingOn(day, day.plusDays(gap), Workplace.unit(1), Fte.percent(50));
        assertYears(situation, StaffingFigure.KNOWN_EXITS, onlyIn(1, Fraction.of(1, 1)));
        assertYears(situation, StaffingFigure.CLOSING, each(Fraction.ZERO));
    }

    /**
     * Whoever goes on elsewhere from the day on which an employment ends has moved, and not left: what is there lacks them and
     * what is above has them, with the position that they have there.
     *
     * @param turns how many turns of a year there are before that day
     * @param days how many days after the turn it is
     */
    @Property(tries = 20)
    public void whoGoesOnElsewhereHasMoved(
            @ForAll @IntRange(min = 1, max = 2) int turns, @ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate day = AS_OF.plusYears(turns).plusDays(days);
        StaffingSituation situation = goingOn(day, day, Workplace.unit(0), Fte.percent(80));
        assertYears(situation, StaffingFigure.KNOWN_EXITS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, StaffingFigure.TRANSFERS, onlyIn(yearOf(day), Fraction.of(-1, 1)));
        assertYears(situation, StaffingFigure.TRANSFERS_FTE, onlyIn(yearOf(day), Fraction.of(-1, 2)));
        assertYears(situation, StaffingFigure.POSITION_CHANGE_FTE, onlyIn(0, Fraction.ZERO));
        UnitId top = Workplace.unit(0);
        assertYears(situation, top, StaffingFigure.KNOWN_EXITS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, top, StaffingFigure.TRANSFERS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, top, StaffingFigure.CLOSING, each(Fraction.of(1, 1)));
        assertYears(situation, top, StaffingFigure.POSITION_CHANGE_FTE, onlyIn(yearOf(day), Fraction.of(3, 10)));
    }

    /**
     * Whoever has several employments in one role and unit is there once, with as much as all of them are; where one of them
     * ends, the position becomes smaller.
     *
     * @param months after how many one of them ends
     */
    @Property(tries = 10)
    public void severalEmploymentsInOneRoleAndUnitAreOnePosition(@ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate day = AS_OF.plusMonths(months);
        StaffingSituation situation = goingOn(day, AS_OF, Workplace.unit(1), Fte.percent(30));
        assertYears(situation, StaffingFigure.OPENING, Fraction.of(1, 1));
        assertYears(situation, StaffingFigure.OPENING_FTE, Fraction.of(4, 5));
        assertYears(situation, StaffingFigure.KNOWN_EXITS, onlyIn(0, Fraction.ZERO));
        assertYears(situation, StaffingFigure.POSITION_CHANGE_FTE, onlyIn(yearOf(day), Fraction.of(-1, 2)));
    }

    /**
     * For other reasons that part leaves which the rate of the role says, or the general rate where the role has none: of
     * those who are still there.
     *
     * @param people how many there are
     * @param ofRole whether the role has a rate of its own
     */
    @Property(tries = 20)
    public void othersLeaveByTheRateOfTheirRole(
            @ForAll @IntRange(min = 1, max = 5) int people, @ForAll boolean ofRole) {
        ExitRates rates = ExitRates.of(ExitRates.ByAge.same(new Rate(1, 2)));
        if (ofRole) {
            rates = rates.with(Workplace.ROLE, ExitRates.ByAge.same(new Rate(1, 4)));
        }
        StaffingSituation situation = situation(
                members(people),
                RetirementRules.of(RetirementAge.onBirthday(AGE)),
                nothingElse().withExits(rates));
        Fraction[] expected = ofRole
                ? new Fraction[] {Fraction.of(people, 4), Fraction.of(people * 3L, 16)}
                : new Fraction[] {Fraction.of(people, 2), Fraction.of(people, 4)};
        assertYears(situation, StaffingFigure.OTHER_EXITS, expected);
        assertYears(situation, StaffingFigure.RETIREMENTS, onlyIn(0, Fraction.ZERO));
    }

    static List<Employee> members(int people) {
        return IntStream.range(0, people)
                .mapToObj(i -> member("e" + i).withBirthDate(AS_OF.minusYears(40)))
                .toList();
    }

    /**
     * Of somebody who is expected to retire in a year and may leave for other reasons in it, the exit that comes first is
     * taken from the whole, the other from what remains.
     *
     * @param order which exit comes first
     */
    @Property(tries = 4)
    public void theExitThatComesFirstIsOfTheWhole(@ForAll ExitOrder order) {
        StaffingSituation situation = situation(
                List.of(member("somebody").withBirthDate(AS_OF.minusYears(AGE).plusDays(1))),
                RetirementRules.of(RetirementAge.onBirthday(AGE)),
                nothingElse()
                        .withExits(ExitRates.of(ExitRates.ByAge.same(new Rate(1, 4))))
                        .withExitOrder(order));
        boolean retirementFirst = order == ExitOrder.RETIREMENTS_FIRST;
        assertYears(situation, StaffingFigure.RETIREMENTS, retirementFirst ? Fraction.of(1, 1) : Fraction.of(3, 4));
        assertYears(situation, StaffingFigure.OTHER_EXITS, retirementFirst ? Fraction.ZERO : Fraction.of(1, 4));
    }

    /**
     * Rates of retirement by age are those of the age that somebody has at the beginning of each year; and of whom no
     * birth date is known none retires.
     *
     * @param known whether the birth date is known
     */
    @Property(tries = 4)
    public void whoseAgeIsNotKnownDoesNotRetire(@ForAll boolean known) {
        Employee somebody = member("somebody");
        StaffingSituation situation = situation(
                List.of(known ? somebody.withBirthDate(AS_OF.minusYears(64).plusDays(1)) : somebody),
                RetirementRules.of(new RetirementRates(new TreeMap<>(Map.of(63, new Rate(1, 4), 64, new Rate(1, 1))))),
                nothingElse());
        assertYears(
                situation,
                StaffingFigure.RETIREMENTS,
                known ? Fraction.of(1, 4) : Fraction.ZERO,
                known ? Fraction.of(3, 4) : Fraction.ZERO);
    }

    /**
     * At the beginning there is the FTE of all employments that are active then, each as large as it is.
     *
     * @param situation any
     */
    @Property(tries = 60)
    public void everyPositionIsAsLargeAsItIs(@ForAll("situations") StaffingSituation situation) {
        long all = situation.employees().stream()
                .flatMap(employee ->
                        employee.employments().stream().filter(one -> employee.isActive(one, situation.asOf())))
                .mapToLong(one -> one.fte().tenThousandths())
                .sum();
        assertNear(
                "FTE of all at the beginning",
                Fraction.of(all, Fte.UNIT),
                at(at(forecast(situation).all(), CountOfPeople.root(situation)).get(0), StaffingFigure.OPENING_FTE),
                StaffingAgreement.rounding(situation));
    }
}

package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.StaffingAgreement.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.OrganisationStructure;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.TurnoverDefinition;
import org.kompetens.staffing.TurnoverFlows;
import org.kompetens.staffing.TurnoverFormula;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.system.TurnoverReport;
import org.kompetens.testkit.system.TurnoverSituation;
import org.kompetens.testkit.system.TurnoverSystem;
import org.kompetens.testkit.text.LastAsked;

/** Who has come and left by which definition: aimed at the two dates and the days beside them, with few people. */
public abstract class TurnoverCaseLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private static final LocalDate UNTIL = FROM.plusYears(1);
    private static final int RETIREMENT = 62;

    /** For subclasses that name a system. */
    protected TurnoverCaseLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract TurnoverSystem system();

    /** The system under test, which remembers what it is asked. */
    private TurnoverSystem asked() {
        return LastAsked.remembering(TurnoverSystem.class, system());
    }

    private TurnoverReport of(UnitId unit, TurnoverDefinition definition, Employee... employees) {
        return of(unit, definition, FROM, employees);
    }

    private TurnoverReport of(UnitId unit, TurnoverDefinition definition, LocalDate from, Employee... employees) {
        OrganisationStructure structure = Workplace.structure(Workplace.framework(), Workplace.chain(2), List.of());
        OrganisationUnit beside = OrganisationUnit.of(
                        UnitId.of("beside"), Workplace.labels("Beside"), UnitLevelId.of("level-1"))
                .withParent(Workplace.unit(0));
        List<OrganisationUnit> units = new ArrayList<>(structure.units());
        units.add(beside);
        return at(
                asked().turnover(new TurnoverSituation(
                        structure.withUnits(units), List.of(employees), definition, from, RETIREMENT)),
                unit);
    }

    private static Employment job(String id, UnitId unit, Fte fte, Period period) {
        return Employment.of(EmploymentId.of(id), Workplace.ROLE, unit, fte, period);
    }

    private static Employee with(String id, Employment... employments) {
        return Employee.of(EmployeeId.of(id), List.of(employments), List.of());
    }

    private static Employee during(String id, Period period) {
        return with(id, job("job", Workplace.unit(1), Fte.FULL, period));
    }

    private static TurnoverDefinition by(TurnoverFormula formula, int months, boolean hourly, boolean moves) {
        return new TurnoverDefinition("own", formula, months, hourly, true, moves, false, Optional.empty(), "");
    }

    private static final TurnoverDefinition PLAIN = by(TurnoverFormula.LEFT_BY_START, 12, true, true);

    /**
     * Whoever leaves on the birthday on which they reach the age has retired; a day before they have not, nor if no birth
     * date is known.
     *
     * @param days how many days after the birthday they leave
     * @param known whether the birth date is known
     * @param byExit whether they leave by a known exit, not by the end of the employment
     */
    @Property(tries = 30)
    public void whoLeavesAtTheAgeHasRetired(
            @ForAll @IntRange(min = -1, max = 1) int days, @ForAll boolean known, @ForAll boolean byExit) {
        LocalDate gone = FROM.plusMonths(6);
        Employee one = byExit
                ? during("somebody", Period.ALWAYS).withKnownExit(gone)
                : during("somebody", Period.endingBefore(gone));
        Employee leaving = known ? one.withBirthDate(gone.minusDays(days).minusYears(RETIREMENT)) : one;
        long retired = known && days >= 0 ? 1 : 0;
        assertEqual(
                "flows",
                new TurnoverFlows(1, 0, 0, 0, 1, 0, 0, retired),
                of(Workplace.unit(1), PLAIN, leaving).flows());
        Ratio turnover = new Ratio(1 - retired, 1);
        assertEqual(
                "turnover without those who retired",
                Optional.of(turnover),
                of(Workplace.unit(1), PLAIN.withRetirement(false), leaving).rate());
    }

    /**
     * A period has as many months as its definition says: whoever leaves on its last date has left in it.
     *
     * @param months how many months it has
     * @param days how many days after its last date somebody leaves
     */
    @Property(tries = 30)
    public void aPeriodHasItsMonths(
            @ForAll @IntRange(min = 1, max = 24) int months, @ForAll @IntRange(min = -1, max = 1) int days) {
        Employee leaving =
                during("somebody", Period.endingBefore(FROM.plusMonths(months).plusDays(days)));
        TurnoverDefinition definition = by(TurnoverFormula.LEFT_BY_START, months, true, true);
        assertEqual(
                "left",
                days <= 0 ? 1L : 0L,
                of(Workplace.unit(1), definition, leaving).flows().left());
    }

    /**
     * A period from the end of a month ends on the same day so many months later, or on that month's last where it has no
     * such day: whoever leaves on that date has left in it, and whoever leaves on the day after has not.
     *
     * @param which the day on which it begins
     * @param months how many months it has
     */
    @Property(tries = 100)
    public void aPeriodEndsOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 24) int months) {
        LocalDate from = EndsOfMonths.DAYS.get(which);
        LocalDate until = EndsOfMonths.later(from, months);
        TurnoverDefinition definition = by(TurnoverFormula.LEFT_BY_START, months, true, true);
        for (LocalDate day : List.of(until, until.plusDays(1))) {
            assertEqual(
                    "left of one who leaves on " + day + ", in " + months + " months from " + from,
                    day.isAfter(until) ? 0L : 1L,
                    of(Workplace.unit(1), definition, from, during("somebody", Period.endingBefore(day)))
                            .flows()
                            .left());
        }
    }

    /**
     * Whoever moves to another unit has left the first; it counts as turnover only by definitions that say so.
     *
     * @param moves whether the definition counts moves
     */
    @Property(tries = 4)
    public void whoMovesHasLeftTheUnitAlone(@ForAll boolean moves) {
        LocalDate day = FROM.plusMonths(3);
        Employee moving = with(
                "somebody",
                job("job", Workplace.unit(1), Fte.FULL, Period.endingBefore(day)),
                job("other", UnitId.of("beside"), Fte.FULL, Period.startingOn(day)));
        TurnoverDefinition definition = by(TurnoverFormula.LEFT_BY_START, 12, true, moves);
        TurnoverReport unit = of(Workplace.unit(1), definition, moving);
        assertEqual("flows of the unit", new TurnoverFlows(1, 0, 0, 0, 1, 1, 0, 0), unit.flows());
        assertEqual("turnover of the unit", Optional.of(new Ratio(moves ? 1 : 0, 1)), unit.rate());
        assertEqual(
                "flows of the unit to which they move",
                new TurnoverFlows(0, 1, 1, 1, 0, 0, 0, 0),
                of(UnitId.of("beside"), definition, moving).flows());
        assertEqual(
                "flows of the whole",
                new TurnoverFlows(1, 1, 0, 0, 0, 0, 0, 0),
                of(Workplace.unit(0), definition, moving).flows());
    }

    /**
     * Whoever works by the hour is somebody of the unit only by definitions that say so. Where they are not, whoever leaves
     * for work by the hour has left and become so, and whoever comes from it comes from outside; else both have moved.
     *
     * @param hourly whether the definition counts them
     */
    @Property(tries = 4)
    public void hourlyStaffCountsWhereItIsSaid(@ForAll boolean hourly) {
        Employee one = with("somebody", job("job", Workplace.unit(1), Fte.percent(0), Period.ALWAYS));
        TurnoverDefinition definition = by(TurnoverFormula.LEFT_BY_START, 12, hourly, true);
        assertEqual(
                "there at the beginning",
                hourly ? 1L : 0L,
                of(Workplace.unit(1), definition, one).flows().atStart());
        LocalDate day = FROM.plusMonths(3);
        UnitId beside = UnitId.of("beside");
        long counted = hourly ? 1 : 0;
        assertEqual(
                "flows of a unit that somebody leaves for work by the hour",
                new TurnoverFlows(1, 0, 0, 0, 1, counted, 1 - counted, 0),
                of(
                                Workplace.unit(1),
                                definition,
                                with(
                                        "somebody",
                                        job("job", Workplace.unit(1), Fte.FULL, Period.endingBefore(day)),
                                        job("other", beside, Fte.percent(0), Period.startingOn(day))))
                        .flows());
        assertEqual(
                "flows of a unit to which somebody comes from work by the hour",
                new TurnoverFlows(0, 1, 1, counted, 0, 0, 0, 0),
                of(
                                Workplace.unit(1),
                                definition,
                                with(
                                        "somebody",
                                        job("job", beside, Fte.percent(0), Period.endingBefore(day)),
                                        job("other", Workplace.unit(1), Fte.FULL, Period.startingOn(day))))
                        .flows());
    }

    /**
     * Whoever was born on 29 February reaches the age on the last day of February.
     *
     * @param days how many days after that they leave
     */
    @Property(tries = 10)
    public void whoWasBornOnLeapDayReachesTheAgeOnTheLastOfFebruary(@ForAll @IntRange(min = -1, max = 1) int days) {
        LocalDate born = LocalDate.of(1964, 2, 29);
        LocalDate gone = LocalDate.of(1964 + RETIREMENT, 2, 28).plusDays(days);
        Employee leaving = during("somebody", Period.endingBefore(gone)).withBirthDate(born);
        assertEqual(
                "flows",
                new TurnoverFlows(1, 0, 0, 0, 1, 0, 0, days < 0 ? 0 : 1),
                of(Workplace.unit(1), PLAIN, leaving).flows());
    }

    /**
     * Whoever comes and goes between the two dates has come and left only by definitions that count events.
     *
     * @param events whether the definition counts events
     */
    @Property(tries = 4)
    public void whoComesAndGoesInBetweenCountsByEvents(@ForAll boolean events) {
        Employee one = during("somebody", Period.of(FROM.plusDays(10), UNTIL.minusDays(10)));
        TurnoverDefinition definition = events ? PLAIN.byEvents() : PLAIN;
        long some = events ? 1 : 0;
        assertEqual(
                "flows",
                new TurnoverFlows(0, 0, some, 0, some, 0, 0, 0),
                of(Workplace.unit(1), definition, one).flows());
    }

    /**
     * Each formula divides what it says by what it says: of three people one leaves and two come. Of nobody turnover is not
     * known, and not nought.
     *
     * @param formula any
     */
    @Property(tries = 12)
    public void eachFormulaDividesWhatItSays(@ForAll TurnoverFormula formula) {
        TurnoverDefinition definition = by(formula, 12, true, true);
        Ratio expected = switch (formula) {
            case SMALLER_OF_HIRED_AND_LEFT_BY_MEAN, LEFT_BY_MEAN -> new Ratio(2, 3 + 4);
            case LEFT_BY_START -> new Ratio(1, 3);
            case HIRED_BY_START -> new Ratio(2, 3);
        };
        Period coming = Period.startingOn(UNTIL);
        assertEqual(
                "turnover by " + formula,
                Optional.of(expected),
                of(
                                Workplace.unit(1),
                                definition,
                                during("a", Period.ALWAYS),
                                during("b", Period.startingOn(FROM)),
                                during("c", Period.endingBefore(UNTIL)),
                                during("d", coming),
                                during("e", coming))
                        .rate());
        assertEqual(
                "turnover of nobody",
                Optional.empty(),
                of(Workplace.unit(1), definition).rate());
    }

    /**
     * Whoever works for two employers is somebody of each, and twice in the whole where employers are counted apart.
     *
     * @param apart whether employers are counted apart
     */
    @Property(tries = 4)
    public void employersAreCountedApartWhereItIsSaid(@ForAll boolean apart) {
        Employee one = with(
                "somebody",
                job("job", Workplace.unit(1), Fte.percent(50), Period.ALWAYS),
                job("other", UnitId.of("beside"), Fte.percent(50), Period.ALWAYS));
        TurnoverDefinition definition = apart ? PLAIN.countedAt(UnitLevelId.of("level-1")) : PLAIN;
        assertEqual(
                "there at the beginning",
                apart ? 2L : 1L,
                of(Workplace.unit(0), definition, one).flows().atStart());
    }
}

package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.PersonCap;
import org.kompetens.organisation.Fte;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.text.LastAsked;

/**
 * What is planned in months, from days that not every month has: so many months later is the same day of the month, or the
 * month's last where it has no such day. So a month from 31 January is over with 27 February, and the next begins on the 28th.
 */
public abstract class PlanMonthLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    /** Days of years that plans are of. */
    private static final int YEARS_ON = 4;

    /** For subclasses that name a system. */
    protected PlanMonthLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract PlanningSystem system();

    /** The system under test, which remembers what it is asked. */
    private PlanningSystem asked() {
        return LastAsked.remembering(PlanningSystem.class, system());
    }

    /**
     * A month that binds is served with the day before that of the month on which it began, or before the month's last day
     * where it has no such day; not on the day before, and no further one on the day after.
     *
     * @param which from which day on one is bound
     * @param served how many months are served
     * @param more for how many months one is bound beside these
     */
    @Property(tries = 200)
    public void aMonthThatBindsIsServedWithTheDayBeforeTheSameDay(
            @ForAll @IntRange(max = LAST) int which,
            @ForAll @IntRange(min = 1, max = 36) int served,
            @ForAll @IntRange(max = 24) int more) {
        LocalDate start = EndsOfMonths.DAYS.get(which);
        LocalDate next = EndsOfMonths.later(start, served);
        int months = served + more;
        Commitment bound = new Commitment(PlanCaseLaws.sek(1_000L * months), start, months, false, Optional.empty());
        for (LocalDate lastDay : List.of(next.minusDays(2), next.minusDays(1), next)) {
            int whole = lastDay.isBefore(next.minusDays(1)) ? served - 1 : served;
            assertEqual(
                    "owed for " + months + " months from " + start + " by somebody whose last day is " + lastDay,
                    PlanCaseLaws.amounts(1_000L * (months - whole)),
                    asked().owed(bound, lastDay, Fte.FULL));
        }
    }

    /**
     * What a fund pays for one person counts in its cap until the day before the same day so many months later, or before the
     * month's last where it has no such day; from that day on the share is paid anew.
     *
     * @param which on which day the first of two courses begins
     * @param months how many months the cap is for
     */
    @Property(tries = 100)
    public void aCapIsFreeAgainOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 12) int months) {
        LocalDate first = EndsOfMonths.DAYS.get(which).plusYears(YEARS_ON);
        LocalDate free = EndsOfMonths.later(first, months);
        for (LocalDate second : List.of(free.minusDays(1), free)) {
            PlanningSituation situation = PlanCaseLaws.situation(
                    PlanCaseLaws.fund(Fraction.of(4, 5)).withCap(new PersonCap(PlanCaseLaws.sek(30_000), months)),
                    PlanCaseLaws.funded("a", 25_000, first, GrantStatus.GRANTED),
                    PlanCaseLaws.funded("b", 25_000, second, GrantStatus.GRANTED));
            assertEqual(
                    "granted of a course from " + second + ", with a cap of 30 000 in " + months
                            + " months and 20 000 paid on " + first,
                    PlanCaseLaws.amounts(second.isBefore(free) ? 10_000 : 20_000),
                    Optional.ofNullable(
                                    asked().costs(situation, PlanCaseLaws.DATE).get(ActivityId.of("b")))
                            .map(years -> years.get(second.getYear()))
                            .orElse(CostSum.NONE)
                            .granted());
        }
    }
}

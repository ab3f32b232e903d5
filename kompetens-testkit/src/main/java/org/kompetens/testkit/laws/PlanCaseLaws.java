package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.cost.Amounts;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.CostSum;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Commitment;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.Direction;
import org.kompetens.planning.GoalMeasure;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.Reading;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.MeasuresReport;
import org.kompetens.testkit.system.PlanningSituation;
import org.kompetens.testkit.system.PlanningSystem;
import org.kompetens.testkit.system.SeatsReport;
import org.kompetens.testkit.text.LastAsked;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is planned, case by case: of each what is right can be reckoned in the head, so that no reference is needed. */
public abstract class PlanCaseLaws {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final FundId FUND = FundId.of("fund");
    private static final EmployeeId SOMEBODY = EmployeeId.of("somebody");
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 2);
    static final LocalDate DATE = LocalDate.of(2026, 12, 1);

    /** For subclasses that name a system. */
    protected PlanCaseLaws() {}

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

    static Money sek(long amount) {
        return Money.of(String.valueOf(amount), "SEK");
    }

    static Amounts amounts(long amount) {
        return Amounts.of(BigDecimal.valueOf(amount), SEK);
    }

    private static ActivityBuilder course(String id, long fee, LocalDate begin) {
        return Activity.builder(
                        ActivityId.of(id),
                        Labels.of(Language.EN, id),
                        Workplace.unit(0),
                        Responsible.of("head of unit"))
                .recipients(new Recipients.People(List.of(SOMEBODY)))
                .period(Period.startingOn(begin))
                .cost(() -> CostLine.of(CostKind.FEE, sek(fee), Years.of(begin.getYear()), VatBasis.WITHOUT));
    }

    static ActivityBuilder funded(String id, long fee, LocalDate begin, GrantStatus status) {
        return course(id, fee, begin).funding(() -> new FundingLine(FUND, Years.of(begin.getYear()), status));
    }

    static Fund fund(Fraction share) {
        return Fund.of(FUND, Labels.of(Language.EN, "fund"), SEK, share);
    }

    static PlanningSituation situation(Fund fund, ActivityBuilder... activities) {
        return situation(List.of(fund), activities);
    }

    private static PlanningSituation situation(List<Fund> funds, ActivityBuilder... activities) {
        PlanRegisterBuilder register = PlanRegister.builder();
        funds.forEach(fund -> register.fund(() -> fund));
        for (ActivityBuilder activity : activities) {
            register.activity(activity);
        }
        return new PlanningSituation(
                Organisation.of(Workplace.structure(Workplace.framework(), Workplace.chain(1), List.of())),
                register.build(),
                UnitLevelId.of("level-0"),
                DECIDED.minusYears(1),
                DATE.plusYears(5));
    }

    private CostSum cost(PlanningSituation situation, String activity, int year, LocalDate date) {
        return Optional.ofNullable(asked().costs(situation, date).get(ActivityId.of(activity)))
                .map(years -> years.get(year))
                .orElse(CostSum.NONE);
    }

    /**
     * Money that was not claimed by a fund's last day for it is lost from the day after it on, granted or only applied for;
     * what was claimed by then comes.
     *
     * @param status how far the application has come
     * @param days how long after the last day it is looked at
     * @param hundreds what it costs
     */
    @Property(tries = 100)
    public void whatIsNotClaimedInTimeIsLost(
            @ForAll GrantStatus status,
            @ForAll @IntRange(min = -1, max = 1) int days,
            @ForAll @IntRange(min = 1, max = 900) int hundreds) {
        LocalDate last = LocalDate.of(2027, 9, 30);
        PlanningSituation situation = situation(
                fund(Fraction.of(1, 2)).withLastClaimDay(last),
                funded("course", 100L * hundreds, LocalDate.of(2027, 2, 1), status));
        Amounts half = amounts(50L * hundreds);
        boolean isClaimed = status == GrantStatus.CLAIMED || status == GrantStatus.PAID;
        boolean isInTime = isClaimed || days <= 0;
        assertEqual(
                status + ", " + days + " days after the last day to claim it",
                new CostSum(
                        amounts(100L * hundreds),
                        isInTime && status.isCertain() ? half : Amounts.NONE,
                        isInTime && status == GrantStatus.APPLIED ? half : Amounts.NONE),
                cost(situation, "course", 2027, last.plusDays(days)));
    }

    /**
     * A fund pays its share, for one person no more than its cap in any so many months: of a second course what is left, and
     * from the day on which the first has left the months its share anew.
     *
     * @param months how many months
     * @param days how long after the end of these months after the first the second begins
     */
    @Property(tries = 100)
    public void aFundPaysItsShareUpToItsCap(
            @ForAll @IntRange(min = 2, max = 24) int months, @ForAll @IntRange(min = -40, max = 40) int days) {
        LocalDate first = LocalDate.of(2027, 1, 15);
        LocalDate second = first.plusMonths(months).plusDays(days);
        PlanningSituation situation = situation(
                fund(Fraction.of(4, 5)).withCap(new PersonCap(sek(30_000), months)),
                funded("a", 25_000, first, GrantStatus.GRANTED),
                funded("b", 25_000, second, GrantStatus.GRANTED));
        assertEqual(
                "granted of the first of two courses",
                amounts(20_000),
                cost(situation, "a", first.getYear(), DATE).granted());
        assertEqual(
                "granted of the second, from " + second + ", with a cap of 30 000 in " + months + " months after "
                        + first,
                amounts(days < 0 ? 10_000 : 20_000),
                cost(situation, "b", second.getYear(), DATE).granted());
        PlanningSituation dear = situation(
                fund(Fraction.of(4, 5)).withCap(new PersonCap(sek(30_000), months)),
                funded("dear", 45_000, first, GrantStatus.GRANTED));
        CostSum one = cost(dear, "dear", first.getYear(), DATE);
        assertEqual("granted of what costs more than the cap allows", amounts(30_000), one.granted());
        assertEqual("left for the workplace", amounts(15_000), one.net());
    }

    /**
     * Of what a fund pays in all in a year that was approved first has its part first, whichever begins first; what is
     * rejected leaves it to the other from the day of the decision on.
     *
     * @param isFirst whether that which begins first is approved first
     */
    @Property(tries = 4)
    public void theFrameGoesToWhatWasApprovedFirst(@ForAll boolean isFirst) {
        LocalDate early = LocalDate.of(2027, 2, 1);
        Decision yes = new Decision("board", DECIDED, DecisionStatus.APPROVED, List.of());
        Decision later = new Decision("board", DECIDED.plusDays(1), DecisionStatus.APPROVED, List.of());
        Decision no = new Decision("board", DECIDED.plusDays(2), DecisionStatus.REJECTED, List.of());
        Fund framed = fund(Fraction.of(1, 1)).withFramePerYear(sek(100));
        PlanningSituation situation = situation(
                framed,
                funded("a", 80, early, GrantStatus.GRANTED).decision(isFirst ? yes : later),
                funded("b", 80, early.plusMonths(1), GrantStatus.GRANTED).decision(isFirst ? later : yes));
        assertEqual(
                "granted of a",
                amounts(isFirst ? 80 : 20),
                cost(situation, "a", 2027, DATE).granted());
        assertEqual(
                "granted of b",
                amounts(isFirst ? 20 : 80),
                cost(situation, "b", 2027, DATE).granted());
        PlanningSituation rejected = situation(
                framed,
                funded("a", 80, early, GrantStatus.GRANTED).decision(yes).decision(no),
                funded("b", 80, early.plusMonths(1), GrantStatus.GRANTED).decision(later));
        assertEqual(
                "granted of the other before one is rejected",
                amounts(20),
                cost(rejected, "b", 2027, no.date().minusDays(1)).granted());
        assertEqual(
                "granted of the other once one is rejected",
                amounts(80),
                cost(rejected, "b", 2027, no.date()).granted());
        assertEqual(
                "granted of what is rejected",
                Amounts.NONE,
                cost(rejected, "a", 2027, no.date()).granted());
    }

    /**
     * Two funds pay what each would alone as long as that is no more than the cost; where it is more, there is a finding.
     *
     * @param percent the share of the second, beside 60 per cent of the first
     */
    @Property(tries = 40)
    public void fundsPayNoMoreThanTheCost(@ForAll @IntRange(max = 100) int percent) {
        FundId other = FundId.of("other");
        LocalDate begin = LocalDate.of(2027, 2, 1);
        PlanningSituation situation = situation(
                List.of(
                        fund(Fraction.of(3, 5)),
                        Fund.of(other, Labels.of(Language.EN, "other"), SEK, Fraction.of(percent, 100))),
                funded("course", 1_000, begin, GrantStatus.GRANTED)
                        .funding(() -> new FundingLine(other, Years.of(2027), GrantStatus.GRANTED)));
        String what = "funds that pay 60 and " + percent + " per cent";
        boolean isTooMuch = percent > 40;
        assertEqual(
                "found of " + what,
                isTooMuch,
                asked().findings(situation).list().stream()
                        .anyMatch(one -> one.code().equals("planning.funded-above-cost")));
        if (!isTooMuch) {
            assertEqual(
                    "granted by " + what,
                    amounts(600 + 10L * percent),
                    cost(situation, "course", 2027, DATE).granted());
        }
    }

    /**
     * Whoever leaves pays back the support for the months that are not served: a month is served with its last day, and where the
     * position counts, as much of it as the position is.
     *
     * @param months for how long one is bound
     * @param served how many months are served
     * @param days how long after the last day of these somebody leaves
     * @param scaled whether the position counts
     */
    @Property(tries = 300)
    public void whoLeavesPaysBackForTheMonthsLeft(
            @ForAll @IntRange(min = 1, max = 60) int months,
            @ForAll @IntRange(max = 70) int served,
            @ForAll @IntRange(min = -1, max = 20) int days,
            @ForAll boolean scaled) {
        LocalDate start = LocalDate.of(2027, 6, 15);
        LocalDate lastDay = start.plusMonths(served).plusDays(days - 1L);
        Commitment bound = new Commitment(sek(1_000L * months), start, months, scaled, Optional.empty());
        int whole = Math.max(0, days < 0 ? served - 1 : served);
        assertEqual(
                "owed for " + months + " months from " + start + " by somebody whose last day is " + lastDay
                        + (scaled ? ", half time" : ""),
                amounts(Math.max(0, scaled ? 1_000L * months - 500L * whole : 1_000L * (months - whole))),
                asked().owed(bound, lastDay, new Fte(Fte.UNIT / 2)));
    }

    /**
     * Each place costs its part, in the plans of those who are named; places without a name stay with the unit.
     *
     * @param places how many places there are
     * @param names how many are named, of these at most
     */
    @Property(tries = 60)
    public void eachPlaceCostsItsPart(
            @ForAll @IntRange(min = 1, max = 12) int places, @ForAll @IntRange(max = 12) int names) {
        List<EmployeeId> named = IntStream.range(0, Math.min(places, names))
                .mapToObj(i -> EmployeeId.of("e" + i))
                .toList();
        Activity course = course("course", 6_000L * places, LocalDate.of(2027, 2, 1))
                .recipients(new Recipients.Seats(places, named))
                .build();
        Map<EmployeeId, Amounts> each = new LinkedHashMap<>();
        named.forEach(one -> each.put(one, amounts(6_000)));
        assertEqual(
                places + " places",
                new SeatsReport(each, amounts(6_000L * (places - named.size()))),
                asked().seats(course, 2027));
    }

    /**
     * What is reached of the sum is one figure, the mean of each another; what cannot be judged is in neither, nor among those
     * that are judged.
     *
     * @param random chance
     */
    @Property(tries = 60)
    public void theSumAndTheMeanOfEachAreTwoFigures(@ForAll Random random) {
        // So that all parts have decimals that end.
        int hundreds = List.of(1, 3, 4, 7, 9, 19, 24, 39, 49, 79, 99).get(random.nextInt(11));
        int percent = random.nextInt(100);
        boolean isRead = random.nextBoolean();
        List<GoalMeasure> measures = new ArrayList<>();
        measures.add(measure(100L * hundreds, new Reading.Value(DATE, Fraction.of((long) percent * hundreds, 1))));
        measures.add(measure(100, new Reading.Value(DATE, Fraction.of(100, 1))));
        if (!isRead) {
            measures.add(measure(500, new Reading.CannotBeJudged(DATE, "no survey")));
        }
        long reached = (long) percent * hundreds + 100;
        long whole = 100L * hundreds + 100;
        assertEqual(
                percent + " per cent of " + 100 * hundreds + " and all of 100" + (isRead ? "" : ", and 500 unread"),
                new MeasuresReport(
                        Optional.of(Fraction.of(reached, whole)), Optional.of(Fraction.of(100L + percent, 200)), 1, 2),
                asked().together(measures, DATE));
    }

    private static GoalMeasure measure(long target, Reading reading) {
        return new GoalMeasure(
                Labels.of(Language.EN, "measure"),
                "persons",
                Fraction.ZERO,
                Fraction.of(target, 1),
                Direction.RISE,
                List.of(reading));
    }
}

package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.strategy.Strategy;
import org.kompetens.strategy.SuggestedActivity;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** One activity: what it costs, who pays, how it stands. */
final class ActivityTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final FundId FUND = FundId.of("fund");

    private static ActivityBuilder activity(String id) {
        return Activity.builder(
                ActivityId.of(id), Labels.of(Language.EN, id), UnitId.of("ward"), Responsible.of("head of unit"));
    }

    private static Money sek(String amount) {
        return Money.of(amount, "SEK");
    }

    private static Amounts amounts(String amount) {
        return amount.equals("0") ? Amounts.NONE : Amounts.of(sek(amount));
    }

    private static CostLine rated(CostKind kind, String quantity, String rate, Years years, VatBasis vat) {
        return new CostLine(
                kind,
                new Price.Rated(new BigDecimal(quantity), sek(rate), THU_2026_10_01),
                years,
                vat,
                Optional.empty());
    }

    private static EmployeeId employee(String id) {
        return EmployeeId.of(id);
    }

    @Test
    void twoNursesInEducationCostGrossAndNetEachYear() {
        Years both = new Years(2027, 2028);
        Fund grant = Fund.of(
                        FUND, Labels.of(Language.SV, "Statsbidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2))
                .withPays(Set.of(CostKind.SUBSTITUTE));
        Activity nurses = activity("nurses")
                .cost(() -> rated(CostKind.FEE, "2", "40000", Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.TRAVEL_AND_LODGING, sek("12000"), both, VatBasis.WITHOUT))
                .cost(() -> rated(CostKind.SUBSTITUTE, "192", "310", both, VatBasis.NOT_SUBJECT))
                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                .funding(() -> new FundingLine(FUND, Years.of(2028), GrantStatus.APPLIED))
                .build();
        var years = ActivityCosts.of(List.of(nurses), List.of(grant), THU_2026_10_01)
                .byYear(nurses.id());
        assertThat(years).containsOnlyKeys(2027, 2028);
        CostSum first = Objects.requireNonNull(years.get(2027));
        assertThat(first.gross()).isEqualTo(amounts("151520"));
        assertThat(first.granted()).isEqualTo(amounts("29760"));
        assertThat(first.net()).isEqualTo(amounts("121760"));
        CostSum second = Objects.requireNonNull(years.get(2028));
        assertThat(second.gross()).isEqualTo(amounts("71520"));
        assertThat(second.net()).isEqualTo(amounts("71520"));
        assertThat(second.netIfAllGranted()).isEqualTo(amounts("41760"));
    }

    @Test
    void aCapHoldsForAPersonInAllActivitiesTogether() {
        Fund fund = Fund.of(FUND, Labels.of(Language.DA, "Fond"), Currency.getInstance("DKK"), Fraction.of(4, 5))
                .withCap(new PersonCap(Money.of("30000", "DKK"), 12));
        List<Activity> courses = Stream.of("spring", "autumn")
                .map(id -> activity(id)
                        .recipients(new Recipients.People(List.of(employee("e1"))))
                        .cost(() ->
                                CostLine.of(CostKind.FEE, Money.of("25000", "DKK"), Years.of(2027), VatBasis.WITHOUT))
                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                        .period(Period.startingOn(LocalDate.of(2027, id.equals("spring") ? 2 : 9, 1)))
                        .build())
                .toList();
        ActivityCosts costs = ActivityCosts.of(courses, List.of(fund), THU_2026_10_01);
        assertThat(costs.total(courses.get(0).id()).granted()).hasToString("20000 DKK");
        assertThat(costs.total(courses.get(1).id()).granted()).hasToString("10000 DKK");
        assertThat(costs.total(courses.get(1).id()).net()).hasToString("15000 DKK");
    }

    /** The frame of 2027 is enough for one of two: the one who is first by id, whose cap then leaves less in 2028. */
    @Test
    void theOrderInWhichPeopleAreWrittenDownChangesNothing() {
        Fund fund = Fund.of(FUND, Labels.of(Language.DA, "Fond"), Currency.getInstance("DKK"), Fraction.of(4, 5))
                .withCap(new PersonCap(Money.of("30000", "DKK"), 24))
                .withFramePerYear(Money.of("20000", "DKK"));
        for (List<EmployeeId> two :
                List.of(List.of(employee("e1"), employee("e2")), List.of(employee("e2"), employee("e1")))) {
            Activity first = course("first", 2027, "50000", two);
            Activity second = course("second", 2028, "25000", List.of(employee("e1")));
            ActivityCosts costs = ActivityCosts.of(List.of(first, second), List.of(fund), THU_2026_10_01);
            assertThat(costs.total(first.id()).granted()).hasToString("20000 DKK");
            assertThat(costs.total(second.id()).granted()).hasToString("10000 DKK");
        }
    }

    private static Activity course(String id, int year, String fee, List<EmployeeId> people) {
        return activity(id)
                .recipients(new Recipients.People(people))
                .cost(() -> CostLine.of(CostKind.FEE, Money.of(fee, "DKK"), Years.of(year), VatBasis.WITHOUT))
                .funding(() -> new FundingLine(FUND, Years.of(year), GrantStatus.GRANTED))
                .period(Period.startingOn(LocalDate.of(year, 2, 1)))
                .build();
    }

    /** 30 000 for one person in a year: what was decided earlier has what it counted on, whatever comes first in the year. */
    @Test
    void whatWasApprovedEarlierIsPaidFirst() {
        Fund fund = Fund.of(FUND, Labels.of(Language.DA, "Fond"), Currency.getInstance("DKK"), Fraction.of(4, 5))
                .withCap(new PersonCap(Money.of("30000", "DKK"), 12));
        LocalDate decided = LocalDate.of(2026, 11, 1);
        List<Activity> courses = Stream.of("a-spring", "autumn")
                .map(id -> activity(id)
                        .recipients(new Recipients.People(List.of(employee("e1"))))
                        .cost(() ->
                                CostLine.of(CostKind.FEE, Money.of("25000", "DKK"), Years.of(2027), VatBasis.WITHOUT))
                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                        .period(Period.startingOn(LocalDate.of(2027, id.equals("autumn") ? 9 : 2, 1)))
                        .decision(new Decision(
                                "board",
                                id.equals("autumn") ? decided : decided.plusMonths(1),
                                DecisionStatus.APPROVED,
                                List.of()))
                        .build())
                .toList();
        ActivityId spring = courses.get(0).id();
        ActivityId autumn = courses.get(1).id();
        ActivityCosts before = ActivityCosts.of(courses, List.of(fund), decided.minusDays(1));
        assertThat(before.total(spring).granted()).hasToString("20000 DKK");
        assertThat(before.total(autumn).granted()).hasToString("10000 DKK");
        for (LocalDate after : List.of(decided, decided.plusMonths(1))) {
            ActivityCosts costs = ActivityCosts.of(courses, List.of(fund), after);
            assertThat(costs.total(spring).granted()).hasToString("10000 DKK");
            assertThat(costs.total(autumn).granted()).hasToString("20000 DKK");
        }
    }

    @Test
    void anApprovalHoldsFromItsFirstDayUntilSomethingElseIsDecided() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        Activity activity = activity("nurses")
                .decision(new Decision("head", day, DecisionStatus.APPROVED, List.of()))
                .decision(new Decision("board", day.plusDays(10), DecisionStatus.APPROVED, List.of()))
                .decision(new Decision("board", day.plusDays(20), DecisionStatus.IN_REVIEW, List.of()))
                .decision(new Decision("board", day.plusDays(30), DecisionStatus.APPROVED, List.of()))
                .build();
        assertThat(activity.approvedSince(day.minusDays(1))).isEmpty();
        assertThat(activity.approvedSince(day.plusDays(15))).contains(day);
        assertThat(activity.approvedSince(day.plusDays(20))).isEmpty();
        assertThat(activity.approvedSince(day.plusDays(30))).contains(day.plusDays(30));
    }

    /** A frame of 100 a year: what the rejected one had of it is there for the other from the day of the decision on. */
    @Test
    void whatIsRejectedTakesNothingFromAFund() {
        Fund fund = Fund.of(FUND, Labels.of(Language.SV, "Fond"), Currency.getInstance("SEK"), Fraction.of(1, 1))
                .withFramePerYear(sek("100"));
        LocalDate decided = LocalDate.of(2026, 11, 1);
        List<Activity> courses = Stream.of("first", "second")
                .map(id -> activity(id)
                        .cost(() -> CostLine.of(CostKind.FEE, sek("80"), Years.of(2027), VatBasis.WITHOUT))
                        .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.GRANTED))
                        .build())
                .toList();
        Activity rejected = courses.get(0)
                .with(one -> one.decision(new Decision("board", decided, DecisionStatus.REJECTED, List.of())));
        List<Activity> both = List.of(rejected, courses.get(1));
        ActivityCosts before = ActivityCosts.of(both, List.of(fund), decided.minusDays(1));
        assertThat(before.total(rejected.id()).granted()).isEqualTo(amounts("80"));
        assertThat(before.total(courses.get(1).id()).granted()).isEqualTo(amounts("20"));
        ActivityCosts after = ActivityCosts.of(both, List.of(fund), decided);
        assertThat(after.total(rejected.id()).gross()).isEqualTo(amounts("80"));
        assertThat(after.total(rejected.id()).granted()).isEqualTo(Amounts.NONE);
        assertThat(after.total(courses.get(1).id()).granted()).isEqualTo(amounts("80"));
    }

    @Test
    void whoLeavesBeforeTheBoundTimeIsOverPaysBackForTheMonthsLeft() {
        Commitment bound = new Commitment(sek("60000"), LocalDate.of(2027, 6, 15), 24, false, Optional.empty());
        LocalDate lastDay = LocalDate.of(2028, 3, 31);
        assertThat(bound.monthsServed(lastDay)).isEqualTo(9);
        assertThat(bound.owed(lastDay, Fte.FULL)).isEqualTo(amounts("37500"));
        assertThat(bound.owed(lastDay, Fte.of(new BigDecimal("0.5")))).isEqualTo(amounts("37500"));
        assertThat(bound.owed(LocalDate.of(2027, 6, 14), Fte.FULL)).isEqualTo(amounts("60000"));
        assertThat(bound.owed(LocalDate.of(2020, 1, 1), Fte.FULL)).isEqualTo(amounts("60000"));
        assertThat(bound.owed(LocalDate.of(2029, 6, 14), Fte.FULL)).isEqualTo(Amounts.NONE);
        assertThat(bound.owed(LocalDate.of(2029, 6, 13), Fte.FULL)).isEqualTo(amounts("2500"));
    }

    /** Six months from the last of August are over with February, and a year from a leap day the day before March. */
    @ParameterizedTest
    @CsvSource({"2027-08-31, 6, 2028-02-28", "2028-02-29, 12, 2029-02-27", "2027-06-15, 24, 2029-06-14"})
    void whoServesTheLastBoundDayHasServedAllMonths(LocalDate start, int months, LocalDate lastDay) {
        Activity activity = Town.activity("a", Town.U1).build();
        Commitment bound = new Commitment(sek("60000"), start, months, false, Optional.empty());
        assertThat(BoundTime.of(activity, bound, lastDay).lastDay()).isEqualTo(lastDay);
        assertThat(BoundTime.of(activity, bound, lastDay).owed()).isEqualTo(Amounts.NONE);
        assertThat(bound.monthsServed(lastDay)).isEqualTo(months);
        assertThat(bound.monthsServed(lastDay.minusDays(1))).isEqualTo(months - 1);
    }

    @Test
    void beforeAnActivityBeginsNothingIsOwedForIt() {
        LocalDate begin = LocalDate.of(2027, 1, 18);
        Activity activity = approved(Town.activity("a", Town.U1).period(Period.startingOn(begin)));
        Commitment commitment =
                new Commitment(Money.of("60000", "SEK"), LocalDate.of(2028, 6, 15), 24, false, Optional.empty());
        assertThat(BoundTime.of(activity, commitment, begin.minusDays(1)).owed())
                .isEqualTo(Amounts.NONE);
        assertThat(BoundTime.of(activity, commitment, begin).owed()).hasToString("60000 SEK");
        Activity draft =
                Town.activity("a", Town.U1).period(Period.startingOn(begin)).build();
        assertThat(BoundTime.of(draft, commitment, begin).owed()).isEqualTo(Amounts.NONE);
        assertThat(BoundTime.of(draft, commitment, begin).decision()).isEqualTo(DecisionStatus.DRAFT);
    }

    private static Activity approved(ActivityBuilder activity) {
        return activity.decision(new Decision("board", LocalDate.of(2026, 1, 1), DecisionStatus.APPROVED, List.of()))
                .build();
    }

    @Test
    void aMonthInHalfAPositionCountsHalfWhereTheBoundTimeIsScaled() {
        Commitment bound = new Commitment(sek("60000"), LocalDate.of(2027, 6, 15), 24, true, Optional.empty());
        assertThat(bound.owed(LocalDate.of(2028, 3, 31), Fte.of(new BigDecimal("0.5"))))
                .isEqualTo(amounts("48750"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment(sek("1"), THU_2026_10_01, 0, false, Optional.empty()));
    }

    @Test
    void seatsWithoutNamesStayWithTheUnit() {
        List<EmployeeId> three =
                Stream.of("e1", "e2", "e3").map(ActivityTest::employee).toList();
        Activity course = activity("course")
                .recipients(new Recipients.Seats(4, three))
                .cost(() -> CostLine.of(CostKind.FEE, sek("24000"), Years.of(2027), VatBasis.WITHOUT))
                .build();
        SeatCosts seats = SeatCosts.of(course, 2027);
        assertThat(seats.total()).isEqualTo(amounts("24000"));
        assertThat(seats.named().values()).hasSize(3).containsOnly(amounts("6000"));
        assertThat(seats.unnamed()).isEqualTo(amounts("6000"));
    }

    @Test
    void seatsCostExactlyWhatTheActivityDoes() {
        List<EmployeeId> three =
                Stream.of("e1", "e2", "e3").map(ActivityTest::employee).toList();
        Activity course = activity("course")
                .recipients(new Recipients.People(three))
                .cost(() -> CostLine.of(CostKind.FEE, sek("100.0001"), Years.of(2027), VatBasis.WITHOUT))
                .build();
        SeatCosts seats = SeatCosts.of(course, 2027);
        assertThat(seats.named().values()).containsExactly(amounts("33.34"), amounts("33.3301"), amounts("33.33"));
        assertThat(seats.unnamed()).isEqualTo(Amounts.NONE);
        // Whose place costs the coin more is no matter of the order in which they are named.
        List<EmployeeId> turned =
                Stream.of("e3", "e2", "e1").map(ActivityTest::employee).toList();
        Activity other = course.with(one -> one.recipients(new Recipients.People(turned)));
        assertThat(SeatCosts.of(other, 2027).named()).isEqualTo(seats.named());
        assertThat(SeatCosts.of(activity("nobody").build(), 2027).total()).isEqualTo(Amounts.NONE);
    }

    @Test
    void whatIsRefusedIsFoundAllAtOnceEachAtItsPlace() {
        ActivityBuilder builder = activity("bad")
                .cost(() -> CostLine.of(CostKind.FEE, sek("1e100000000"), Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.FEE, sek("100"), Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.EXAM, sek("-5"), Years.of(2027), VatBasis.WITHOUT))
                .cost(() -> CostLine.of(CostKind.EXAM, Money.of("5", "kr"), Years.of(2027), VatBasis.WITHOUT))
                .funding(() -> new FundingLine(FUND, Years.of(20270), GrantStatus.APPLIED))
                .commitment(() -> new Commitment(sek("x"), THU_2026_10_01, 12, false, Optional.empty()));
        assertThatThrownBy(builder::build)
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        thrown -> assertThat(thrown.findings())
                                .extracting(finding -> finding.path() + " " + finding.code())
                                .containsExactly(
                                        "commitment.amount cost.not-a-number",
                                        "costs[0].amount cost.too-large",
                                        "costs[2].amount cost.negative",
                                        "costs[3].currency cost.currency-unknown",
                                        "funding[0].first cost.year-out-of-bounds"));
        assertThat(builder.accepted().cost(2027)).isEqualTo(amounts("100"));
        assertThat(builder.refused()).extracting(Finding::isError).containsOnly(true);
    }

    @Test
    void theOrderOfBuildingIsFreeAndACopyChangesWhatIsAskedAlone() {
        Activity one = activity("a")
                .strategies(Strategy.RETAIN, Strategy.DEVELOP)
                .followUp(LocalDate.of(2028, 1, 1))
                .followUp(LocalDate.of(2027, 1, 1))
                .build();
        Activity other = activity("a")
                .followUp(LocalDate.of(2027, 1, 1))
                .followUp(LocalDate.of(2028, 1, 1))
                .strategies(Strategy.DEVELOP)
                .strategies(Strategy.RETAIN)
                .build();
        assertThat(one).isEqualTo(other);
        assertThat(one.with(same -> same)).isEqualTo(one);
        Activity mentors = one.with(builder -> builder.as(SuggestedActivity.OF_COUNTY.get(9)));
        assertThat(mentors.title().in(Language.SV)).isEqualTo("Mentorprogram");
        assertThat(mentors.strategies()).containsExactly(Strategy.DEVELOP, Strategy.LEAD, Strategy.RETAIN);
        assertThat(mentors.followUps()).isEqualTo(one.followUps());
    }

    @Test
    void statusHasFourAxesAndKnowsNothingOfLaterDates() {
        Activity activity = activity("a")
                .decision(new Decision("board", LocalDate.of(2027, 3, 1), DecisionStatus.APPROVED, List.of()))
                .decision(new Decision("head", LocalDate.of(2027, 1, 1), DecisionStatus.PROPOSED, List.of()))
                .report(new ImplementationReport(LocalDate.of(2027, 2, 1), ImplementationStatus.ONGOING))
                .verdict(new Verdict(LocalDate.of(2028, 1, 1), ResultStatus.CANNOT_BE_JUDGED, "head"))
                .funding(() -> new FundingLine(FUND, Years.of(2027), GrantStatus.APPLIED))
                .build();
        ActivityStatus before = activity.statusAt(LocalDate.of(2026, 12, 31));
        assertThat(before.decision()).isEqualTo(DecisionStatus.DRAFT);
        assertThat(before.implementation()).isEqualTo(ImplementationStatus.NOT_STARTED);
        assertThat(before.result()).isEmpty();
        ActivityStatus ongoing = activity.statusAt(LocalDate.of(2027, 2, 1));
        assertThat(ongoing.decision()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(ongoing.implementation()).isEqualTo(ImplementationStatus.ONGOING);
        ActivityStatus after = activity.statusAt(LocalDate.of(2028, 1, 1));
        assertThat(after.decision()).isEqualTo(DecisionStatus.APPROVED);
        assertThat(after.result()).contains(ResultStatus.CANNOT_BE_JUDGED);
        assertThat(after.funding()).extracting(FundingLine::status).containsExactly(GrantStatus.APPLIED);
    }

    @Test
    void nothingOfAPersonIsInAText() {
        Activity activity = activity("a")
                .description(Labels.of(Language.SV, "för Anna"))
                .recipients(new Recipients.Seats(4, List.of(employee("Anna"))))
                .decision(new Decision("Anna", THU_2026_10_01, DecisionStatus.APPROVED, List.of("Anna")))
                .verdict(new Verdict(THU_2026_10_01, ResultStatus.MET, "Anna"))
                .milestone(new Milestone(Labels.of(Language.SV, "Anna"), THU_2026_10_01, Optional.empty()))
                .responsible(new Responsible("Anna", Optional.of(employee("Anna"))))
                .build();
        assertThat(Stream.of(
                                activity,
                                activity.recipients(),
                                activity.decisions(),
                                activity.verdicts(),
                                activity.milestones(),
                                activity.responsible(),
                                new Recipients.Group("Anna", OptionalInt.of(3)))
                        .map(Object::toString))
                .noneMatch(text -> text.contains("Anna"));
    }
}

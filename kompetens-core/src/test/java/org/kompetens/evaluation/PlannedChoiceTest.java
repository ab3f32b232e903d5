package org.kompetens.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.evaluation.Ward.CARE;
import static org.kompetens.evaluation.Ward.NURSE;
import static org.kompetens.evaluation.Ward.TODAY;
import static org.kompetens.evaluation.Ward.TOWN;
import static org.kompetens.evaluation.Ward.WARD;
import static org.kompetens.evaluation.Ward.WOUND_CARE;
import static org.kompetens.evaluation.Ward.course;
import static org.kompetens.evaluation.Ward.found;
import static org.kompetens.evaluation.Ward.nurse;
import static org.kompetens.evaluation.Ward.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChosenActivity;
import org.kompetens.choice.Proposal;
import org.kompetens.competence.Level;
import org.kompetens.cost.CostKind;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.cost.Price;
import org.kompetens.cost.VatBasis;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityBuilder;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Decision;
import org.kompetens.planning.DecisionStatus;
import org.kompetens.planning.ImplementationReport;
import org.kompetens.planning.ImplementationStatus;
import org.kompetens.planning.PlanRegister;
import org.kompetens.planning.PlanRegisterBuilder;
import org.kompetens.planning.PlannedGain;
import org.kompetens.planning.Planning;
import org.kompetens.planning.PlanningRule;
import org.kompetens.planning.Recipients;
import org.kompetens.planning.Responsible;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What there is to choose from is made of plans and cells. */
final class PlannedChoiceTest {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 1, 1);
    private static final Period SPRING = Period.ofClosed(LocalDate.of(2027, 1, 18), LocalDate.of(2027, 6, 9));
    private static final Employee EVA = nurse("eva", found("basic", LAST_YEAR));
    private static final Employee ALI = nurse("ali", found("basic", LAST_YEAR));
    private static final Employee KIM = nurse("kim", found("expert", LAST_YEAR));

    /** Unassessed: nothing says how much is missing. */
    private static final Employee BO = nurse("bo");

    private static ActivityBuilder bringing(String id, String level, int persons) {
        return course(id).period(SPRING).gain(PlannedGain.ofPersons(WOUND_CARE, Level.of(level), persons));
    }

    private static ActivityBuilder bringing(String id, String level, Employee... employees) {
        return course(id)
                .period(SPRING)
                .gain(PlannedGain.ofEmployees(
                        WOUND_CARE,
                        Level.of(level),
                        List.of(employees).stream().map(Employee::id).toList()));
    }

    private static ActivityBuilder approved(ActivityBuilder activity) {
        return activity.decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.APPROVED, List.of()));
    }

    private static CostLine fee(String amount, String currency) {
        return CostLine.of(CostKind.FEE, Money.of(amount, currency), Years.of(2027), VatBasis.WITHOUT);
    }

    private static PlannedChoice choice(Planning planning, UnitId top, Employee... employees) {
        return PlannedChoice.of(planning, TODAY, top, List.of(employees).stream(), SEK);
    }

    private static ChoiceQuestion question(Planning planning, Employee... employees) {
        return choice(planning, TOWN, employees).question().build();
    }

    private static Proposal proposal(ChoiceQuestion question) {
        return Choice.of(question).propose().orElseThrow();
    }

    private static List<String> closed(ChoiceQuestion question) {
        return question.candidates().stream()
                .map(one -> one.activity() + " " + one.closes().size())
                .toList();
    }

    @Test
    void aCellThatIsShortIsAGapAndAnActivityClosesWhatItsGainWouldMakeUp() {
        ChoiceQuestion question = question(planning(bringing("a", "good", EVA)), EVA, ALI, KIM, BO);

        assertThat(question.gaps()).hasSize(2).allSatisfy(gap -> {
            assertThat(gap.weight()).isEqualTo(2);
            assertThat(gap.missingSteps()).isEqualTo(1);
        });
        Proposal proposal = proposal(question);
        assertThat(proposal.activities()).containsExactly(ActivityId.of("a"));
        assertThat(proposal.closed()).isEqualTo(Fraction.of(2, 1));
        assertThat(proposal.shortfall()).isEqualTo(Fraction.of(4, 1));
    }

    @Test
    void aGainBelowWhatIsRequiredOrHeldClosesNothing() {
        ChoiceQuestion question = question(planning(bringing("a", "basic", EVA), bringing("b", "good", KIM)), EVA, KIM);

        assertThat(closed(question)).containsExactly("a 0", "b 0");
        assertThat(proposal(question).activities()).isEmpty();
    }

    @Test
    void placesWithoutNamesGoToThoseWhoHaveNoneYet() {
        ChoiceQuestion question = question(planning(bringing("a", "good", 1), bringing("b", "good", 1)), EVA, ALI, BO);

        assertThat(closed(question)).containsExactly("a 1", "b 1");
        assertThat(proposal(question).closed()).isEqualTo(Fraction.of(4, 1));
    }

    /** Ali falls short in two employments, Eva in one. */
    @Test
    void whatIsNotChosenTakesNobodysPlaceWhateverItIsCalled() {
        Employee twice = twiceEmployed(ALI);
        for (List<String> ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
            ActivityBuilder dear = bringing(ids.get(0), "good", 1).cost(() -> fee("5000", "SEK"));
            ActivityBuilder cheap = bringing(ids.get(1), "good", 1).cost(() -> fee("1000", "SEK"));
            Planning free = planning(dear, cheap);
            assertThat(closedWith(free, "1000", EVA, twice)).isEqualTo("[" + ids.get(1) + "] 4 of 6, at most 4");
            assertThat(closedWith(free, "6000", EVA, twice)).isEqualTo("[a, b] 6 of 6, at most 6");
            Planning alternatives = Planning.of(
                    Ward.ORGANISATION,
                    PlanRegister.builder()
                            .activity(dear)
                            .activity(cheap)
                            .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("b")))
                            .build());
            assertThat(closedWith(alternatives, "1000", EVA, twice))
                    .isEqualTo("[" + ids.get(1) + "] 4 of 6, at most 4");
            assertThat(question(alternatives, EVA, twice).candidates())
                    .allSatisfy(one -> assertThat(one.closes()).hasSize(2));
        }
        // Of what cannot be paid the cheaper is first, and still takes nobody's place.
        Planning one = planning(bringing("a", "good", 1).cost(() -> fee("1000", "EUR")), bringing("b", "good", 1));
        assertThat(closedWith(one, "1000", EVA, twice)).isEqualTo("[b] 4 of 6, at most 4");
    }

    private static String closedWith(Planning planning, String budget, Employee... employees) {
        Proposal proposal = choice(planning, TOWN, employees)
                .propose(question -> question.budget(Optional.empty(), () -> Money.of(budget, "SEK")))
                .orElseThrow()
                .proposal();
        return proposal.activities() + " " + proposal.closed().rounded(0) + " of "
                + proposal.shortfall().rounded(0) + ", at most "
                + proposal.bound().rounded(0);
    }

    @Test
    void whoeverLeavesBeforeTheDayAfterTheLastOneGainsNothingAndHasNoPlace() {
        LocalDate dayAfter = LocalDate.of(2027, 6, 10);
        Employee leaves = EVA.withKnownExit(dayAfter);
        Planning unnamed = planning(bringing("a", "good", 1));
        Planning named = planning(bringing("a", "good", EVA));

        assertThat(closedWith(unnamed, "0", leaves, ALI)).isEqualTo("[a] 2 of 4, at most 2");
        assertThat(closedWith(unnamed, "0", leaves)).isEqualTo("[] 0 of 2, at most 0");
        assertThat(closedWith(named, "0", leaves, ALI)).isEqualTo("[] 0 of 4, at most 0");
        assertThat(choice(named, TOWN, leaves, ALI).unplaced())
                .containsExactly(new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.LEAVES));
        assertThat(closedWith(named, "0", EVA.withKnownExit(dayAfter.plusDays(1)), ALI))
                .isEqualTo("[a] 2 of 4, at most 2");
    }

    @Test
    void twoActivitiesForTheSamePersonsCountOnce() {
        ChoiceQuestion question = question(planning(bringing("a", "good", 5), bringing("b", "good", 5)), EVA, ALI);

        assertThat(closed(question)).containsExactly("a 2", "b 2");
        assertThat(proposal(question).chosen())
                .extracting(ChosenActivity::activity)
                .hasSize(1);
    }

    @Test
    void whoIsNamedHasAPlaceAndTheOthersAreForWhomTheActivityIs() {
        Planning planning = planning(
                bringing("a", "good", 2).recipients(new Recipients.Seats(2, List.of(ALI.id()))),
                bringing("b", "good", 9).recipients(new Recipients.InRole(NURSE, CARE)),
                bringing("c", "good", 9).recipients(new Recipients.Outsiders(9)));

        ChoiceQuestion question = question(planning, EVA, ALI, BO);

        assertThat(closed(question)).containsExactly("a 2", "b 2", "c 0");
        assertThat(choice(planning, TOWN, EVA, ALI).unplaced())
                .containsExactly(new UnplacedGain(ActivityId.of("c"), WOUND_CARE, 9, UnplacedGain.Reason.NOBODY_NAMED));
    }

    /** Ali falls short in two employments, Eva in one, Kim in none; one of the three is to gain. */
    @Test
    void whereMoreAreNamedThanGainThePlaceGoesToThoseWhoNeedItMostWhateverTheirOrder() {
        Employee twice = twiceEmployed(ALI);
        for (List<Employee> named : List.of(List.of(twice, EVA, KIM), List.of(KIM, EVA, twice))) {
            Recipients people =
                    new Recipients.People(named.stream().map(Employee::id).toList());
            Planning planning = planning(bringing("a", "good", 1).recipients(people));
            assertThat(closedWith(planning, "0", EVA, KIM, twice, nurse("more", found("basic", LAST_YEAR))))
                    .isEqualTo("[a] 4 of 8, at most 4");
            assertThat(ExpectedEffect.of(planning, TODAY, named.stream()).unplaced())
                    .containsExactly(
                            new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.MORE_NAMED));
            assertThat(choice(planning, TOWN, KIM).unplaced()).isEmpty();
            assertThat(choice(planning, TOWN, nurse("more")).unplaced())
                    .containsExactly(
                            new UnplacedGain(ActivityId.of("a"), WOUND_CARE, 1, UnplacedGain.Reason.NO_RECORD));
        }
    }

    private static Employee twiceEmployed(Employee employee) {
        return Employee.of(
                employee.id(),
                Stream.of("1", "2")
                        .map(id -> Employment.of(
                                EmploymentId.of(id),
                                NURSE,
                                WARD,
                                Fte.of(new BigDecimal("0.5")),
                                Period.startingOn(LAST_YEAR)))
                        .toList(),
                employee.assessments());
    }

    @Test
    void whatIsApprovedIsTakenOffAndIsNoCandidate() {
        ChoiceQuestion question =
                question(planning(bringing("a", "good", EVA, ALI), approved(bringing("b", "good", EVA))), EVA, ALI);

        assertThat(closed(question)).containsExactly("a 1");
        assertThat(question.gaps()).hasSize(1);
    }

    @Test
    void whatIsGivenUpOrOverClosesNothing() {
        Period past = Period.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
        Planning planning = planning(
                bringing("a", "good", EVA).period(past),
                bringing("b", "good", EVA)
                        .decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.REJECTED, List.of())),
                bringing("c", "good", nurse("nobody")));

        assertThat(closed(question(planning, EVA))).containsExactly("a 0", "c 0");
        assertThat(choice(planning, TOWN, EVA).unplaced())
                .extracting(UnplacedGain::reason)
                .containsExactly(UnplacedGain.Reason.OVER, UnplacedGain.Reason.NO_RECORD);
    }

    /** Of the fee of 100 two funds would pay 80 each; a third pays half of everything. */
    @Test
    void fundsTogetherPayNoKindOfCostMoreThanOnceHoweverMuchTheOthersCost() {
        Fund half = Fund.of(FundId.of("half"), Labels.of(Language.EN, "half"), SEK, Fraction.of(1, 2));
        assertThat(grants(feeFund("first"), feeFund("second"))).containsExactly("first 80 SEK", "second 20 SEK");
        assertThat(grants(half, feeFund("second"))).containsExactly("half 100 SEK", "second 50 SEK");
        assertThat(grants(feeFund("first"), half)).containsExactly("first 80 SEK", "half 70 SEK");
    }

    private static Fund feeFund(String id) {
        return Fund.of(FundId.of(id), Labels.of(Language.EN, id), SEK, Fraction.of(4, 5))
                .withPays(Set.of(CostKind.FEE));
    }

    private static List<String> grants(Fund... funds) {
        ActivityBuilder open = bringing("a", "good", EVA)
                .cost(() -> fee("100", "SEK"))
                .cost(() -> CostLine.of(CostKind.MATERIAL, Money.of("100", "SEK"), Years.of(2027), VatBasis.WITHOUT));
        PlanRegisterBuilder register = PlanRegister.builder();
        for (Fund fund : funds) {
            register.fund(() -> fund);
            open.funding(() -> new FundingLine(fund.id(), Years.of(2027), GrantStatus.GRANTED));
        }
        Planning planning =
                Planning.of(Ward.ORGANISATION, register.activity(open).build());
        assertThat(planning.warnings().list())
                .filteredOn(finding -> finding.rule() == PlanningRule.FUNDED_ABOVE_COST)
                .hasSize(1);
        ChoiceQuestion question = question(planning, EVA);
        assertThat(question.findings().list()).isEmpty();
        return question.candidates().get(0).grants().stream()
                .map(grant -> grant.fund() + " " + grant.amount())
                .toList();
    }

    @Test
    void costsGrantsFramesAndTrainersHoursAreThoseOfThePlan() {
        FundId id = FundId.of("fund");
        Fund fund = Fund.of(id, Labels.of(Language.EN, "fund"), SEK, Fraction.of(1, 2))
                .withFramePerYear(Money.of("700", "SEK"));
        FundingLine granted = new FundingLine(id, Years.of(2027), GrantStatus.GRANTED);
        Price hours = new Price.Rated(new BigDecimal("7.5"), Money.of("100", "SEK"), LAST_YEAR);
        ActivityBuilder open = bringing("a", "good", EVA)
                .cost(() -> fee("1000", "SEK"))
                .cost(() -> new CostLine(
                        CostKind.TRAINERS_TIME, hours, new Years(2027, 2028), VatBasis.WITHOUT, Optional.empty()))
                .funding(() -> granted);
        ActivityBuilder approved = approved(
                bringing("b", "good", ALI).cost(() -> fee("400", "SEK")).funding(() -> granted));
        ActivityBuilder other = bringing("c", "good", ALI).cost(() -> fee("400", "EUR"));
        Planning planning = Planning.of(
                Ward.ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> fund)
                        .activity(open)
                        .activity(approved)
                        .activity(other)
                        .build());

        ChoiceQuestion question = question(planning, EVA, ALI);

        Candidate candidate = question.candidates().get(0);
        assertThat(question.candidates()).hasSize(1);
        assertThat(candidate.trainerHours()).isEqualTo(15);
        assertThat(candidate.costs())
                .extracting(cost -> cost.year() + ": " + cost.amount())
                .containsExactly("2027: 1750 SEK", "2028: 750 SEK");
        assertThat(candidate.grants())
                .extracting(grant -> grant.year() + ": " + grant.amount())
                .containsExactly("2027: 700 SEK");
        assertThat(question.frames())
                .extracting(frame -> frame.year() + ": " + frame.most())
                .containsExactly("2027: 500 SEK");
        assertThat(choice(planning, TOWN).noCandidates())
                .containsExactly(new NoCandidate(ActivityId.of("c"), NoCandidate.Reason.OTHER_CURRENCY));
        assertThat(question.findings().list()).isEmpty();
        assertThat(proposal(question).cost().in(SEK)).isEqualByComparingTo("2000");
    }

    /** Of 80 % of 25,000 each, the fund pays 20,000 for the first course of the year and 10,000 for the second. */
    @Test
    void whoIsNamedInSeveralActivitiesIsPaidForUpToTheCapOfTheFund() {
        FundId id = FundId.of("fund");
        Fund fund = Fund.of(id, Labels.of(Language.EN, "fund"), SEK, Fraction.of(4, 5))
                .withCap(new PersonCap(Money.of("30000", "SEK"), 12));
        Supplier<FundingLine> granted = () -> new FundingLine(id, Years.of(2027), GrantStatus.GRANTED);
        UnaryOperator<ActivityBuilder> paid = course -> course.recipients(new Recipients.People(List.of(EVA.id())))
                .cost(() -> fee("25000", "SEK"))
                .funding(granted);
        Function<ActivityBuilder, ChoiceQuestion> asked = other -> question(
                Planning.of(
                        Ward.ORGANISATION,
                        PlanRegister.builder()
                                .fund(() -> fund)
                                .activity(paid.apply(bringing("a", "good", EVA)))
                                .activity(other)
                                .build()),
                EVA,
                ALI);

        ChoiceQuestion two = asked.apply(paid.apply(bringing("b", "good", ALI)));
        assertThat(two.findings().list()).isEmpty();
        assertThat(two.caps()).hasSize(1);
        assertThat(two.caps().get(0).parts())
                .extracting(part -> part.activity() + " " + part.date() + ": " + part.amount())
                .containsExactly("a 2027-01-18: 20000 SEK", "b 2027-01-18: 20000 SEK");
        assertThat(proposal(two).cost().in(SEK)).isEqualByComparingTo("20000");

        ChoiceQuestion one = asked.apply(approved(paid.apply(bringing("b", "good", ALI))));
        assertThat(one.caps().get(0).paid())
                .extracting(part -> part.date() + ": " + part.amount())
                .containsExactly("2027-01-18: 20000 SEK");
        assertThat(proposal(one).cost().in(SEK)).isEqualByComparingTo("15000");

        assertThat(asked.apply(bringing("b", "good", ALI)).caps()).isEmpty();
    }

    @Test
    void whatAnActivityNeedsIsChosenWithItUnlessItIsApproved() {
        ActivityBuilder open =
                bringing("a", "good", EVA).needs(ActivityId.of("b")).needs(ActivityId.of("c"));
        Planning planning = planning(open, course("b"), approved(course("c")));

        ChoiceQuestion question = question(planning, EVA);

        assertThat(question.candidates().get(0).needs()).containsExactly(ActivityId.of("b"));
        assertThat(proposal(question).activities()).containsExactly(ActivityId.of("a"), ActivityId.of("b"));
    }

    @Test
    void whatNeedsSomethingThatCannotBeChosenIsNoCandidate() {
        ActivityBuilder rejected = course("c")
                .decision(new Decision("board", LocalDate.of(2026, 9, 1), DecisionStatus.REJECTED, List.of()));
        Planning planning = planning(
                bringing("a", "good", EVA).needs(ActivityId.of("b")),
                course("b").needs(ActivityId.of("c")),
                rejected);

        assertThat(question(planning, EVA).candidates()).isEmpty();
        assertThat(choice(planning, TOWN, EVA).noCandidates())
                .containsExactly(
                        new NoCandidate(ActivityId.of("a"), NoCandidate.Reason.PREREQUISITE_MISSING),
                        new NoCandidate(ActivityId.of("b"), NoCandidate.Reason.PREREQUISITE_MISSING));
    }

    @Test
    void whatIsDoneCannotBeChosenAndIsThereForWhatNeedsIt() {
        ActivityBuilder done = bringing("a", "good", EVA)
                .report(new ImplementationReport(LAST_YEAR.plusYears(1), ImplementationStatus.DONE));
        Planning planning = Planning.of(
                Ward.ORGANISATION,
                PlanRegister.builder()
                        .activity(done)
                        .activity(bringing("b", "good", EVA).needs(ActivityId.of("a")))
                        .activity(bringing("c", "good", EVA))
                        .eitherOr(List.of(ActivityId.of("a"), ActivityId.of("c")))
                        .build());
        assertThat(closed(question(planning, EVA))).containsExactly("b 1");
        assertThat(choice(planning, TOWN, EVA).noCandidates())
                .containsExactly(
                        new NoCandidate(ActivityId.of("a"), NoCandidate.Reason.DONE),
                        new NoCandidate(ActivityId.of("c"), NoCandidate.Reason.ALTERNATIVE_APPROVED));
    }

    @Test
    void ofAnEitherOrGroupOneIsChosenAndNoneBesideAnApprovedOne() {
        PlanRegister register = PlanRegister.builder()
                .activity(bringing("a", "good", EVA))
                .activity(bringing("b", "good", ALI))
                .activity(approved(course("c")))
                .activity(bringing("d", "good", KIM))
                .eitherOr(List.of(ActivityId.of("b"), ActivityId.of("a")))
                .eitherOr(List.of(ActivityId.of("c"), ActivityId.of("d")))
                .build();
        Planning planning = Planning.of(Ward.ORGANISATION, register);

        ChoiceQuestion question = question(planning, EVA, ALI);

        assertThat(question.eitherOr()).containsExactly(List.of(ActivityId.of("b"), ActivityId.of("a")));
        assertThat(proposal(question).activities()).containsExactly(ActivityId.of("a"));
        assertThat(choice(planning, TOWN).noCandidates())
                .containsExactly(new NoCandidate(ActivityId.of("d"), NoCandidate.Reason.ALTERNATIVE_APPROVED));
    }

    @Test
    void aRecordThatIsRefusedOrComesAgainIsPassedOver() {
        Employee wrong = nurse("wrong", found("basic", LAST_YEAR), found("basic", LAST_YEAR));

        assertThat(question(planning(bringing("a", "good", 9)), EVA, EVA, wrong).gaps())
                .hasSize(1);
    }

    @Test
    void theOrderOfRecordsAndActivitiesChangesNothing() {
        ChoiceQuestion one = question(planning(bringing("a", "good", 1), bringing("b", "good", 1)), EVA, ALI, KIM);
        ChoiceQuestion other = question(planning(bringing("b", "good", 1), bringing("a", "good", 1)), KIM, ALI, EVA);

        assertThat(other.gaps()).isEqualTo(one.gaps());
        assertThat(proposal(other)).isEqualTo(proposal(one));
    }

    @Test
    void onlyWhatIsInTheUnitIsLookedAt() {
        ActivityBuilder above = Activity.builder(
                        ActivityId.of("b"), Labels.of(Language.EN, "course"), CARE, Responsible.of("head"))
                .period(SPRING)
                .gain(PlannedGain.ofPersons(WOUND_CARE, Level.of("good"), 9));
        Planning planning = planning(bringing("a", "good", EVA), above);

        ChoiceQuestion question = choice(planning, WARD, EVA, ALI).question().build();

        assertThat(closed(question)).containsExactly("a 1");
        assertThat(question.gaps()).hasSize(2);
    }
}

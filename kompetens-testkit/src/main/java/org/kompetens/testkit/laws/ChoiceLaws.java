package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;
import static org.kompetens.testkit.laws.Agreement.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.finding.Finding;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.ChoiceQuestions;
import org.kompetens.testkit.internal.EndsOfMonths;
import org.kompetens.testkit.reference.ReferenceChoiceSystem;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;
import org.kompetens.testkit.text.LastAsked;

/** What is proposed keeps within every limit, and nothing that does so is better. */
public abstract class ChoiceLaws {

    /** Stands in annotations, where nothing may that is not exported. */
    private static final int LAST = EndsOfMonths.LAST;

    private static final ChoiceSystem REFERENCE = new ReferenceChoiceSystem();

    /** For subclasses that name a system. */
    protected ChoiceLaws() {}

    /**
     * The system under test.
     *
     * @return the system
     */
    public abstract ChoiceSystem system();

    /** The system under test, which remembers what it is asked. */
    private ChoiceSystem asked() {
        return LastAsked.remembering(ChoiceSystem.class, system());
    }

    /**
     * Questions.
     *
     * @return so small that every set can be looked at, without errors
     */
    @Provide
    protected Arbitrary<ChoiceQuestion> questions() {
        return ChoiceQuestions.questions();
    }

    /**
     * Of all sets the one is proposed that the reference finds by looking at every one; none where none is allowed.
     *
     * @param question any
     */
    @Property(tries = 300)
    public void noSetIsBetter(@ForAll("questions") ChoiceQuestion question) {
        assertEqual("proposal", REFERENCE.propose(question), asked().propose(question));
    }

    /**
     * With more money no less is closed, and as much as the reference says.
     *
     * @param question any
     * @param extra how much more
     */
    @Property(tries = 150)
    public void moreMoneyIsNeverWorse(
            @ForAll("questions") ChoiceQuestion question, @ForAll @IntRange(max = 60) int extra) {
        ChoiceQuestion richer = question.withBudgets(question.budgets().stream()
                .map(budget -> new MoneyLimit(
                        budget.year(),
                        new Money(budget.most().amount().add(BigDecimal.valueOf(extra)), question.currency())))
                .toList());
        Optional<Fraction> before = asked().propose(question).map(ProposalReport::closed);
        Optional<Fraction> after = asked().propose(richer).map(ProposalReport::closed);
        assertEqual("closed with more", REFERENCE.propose(richer).map(ProposalReport::closed), after);
        before.ifPresent(closed -> assertTrue(
                closed + " closed with less, " + after + " with more",
                after.orElseThrow().compareTo(closed) >= 0));
    }

    /**
     * However little work it takes, a proposal keeps within every limit, closes what it says, and its bound is not below what
     * the best closes. Where nothing else limits it, the empty set at least is proposed.
     *
     * @param question any
     * @param work how little
     */
    @Property(tries = 300)
    public void theBoundHolds(
            @ForAll("questions") ChoiceQuestion question, @ForAll @IntRange(min = 1, max = 20_000) int work) {
        Optional<ProposalReport> best = REFERENCE.propose(question);
        Optional<ProposalReport> quick = asked().proposeQuickly(question, work);
        assertTrue(
                "nothing is proposed, and " + best + " is allowed",
                quick.isPresent() || best.isEmpty() || !question.leastSpends().isEmpty());
        quick.ifPresent(proposal -> {
            TreeSet<ActivityId> set = new TreeSet<>(proposal.activities());
            assertTrue("allowed: " + proposal, ReferenceChoiceSystem.allows(question, set));
            assertEqual("closed", ReferenceChoiceSystem.closed(question, set), proposal.closed());
            assertTrue(
                    "bound of " + proposal + " not below " + best,
                    proposal.bound().compareTo(best.orElseThrow().closed()) >= 0);
        });
    }

    /**
     * What a fund has in a year, and what it pays for one person at most, is paid once, not to each activity that it would
     * pay for: of two activities that each need all of it, the money is enough for one.
     *
     * @param grant what the fund would pay of each
     * @param forOnePerson whether both are for one person, and the limit is the person's
     */
    @Property(tries = 20)
    public void aFundPaysNoMoreThanItHas(@ForAll @IntRange(min = 1, max = 99) int grant, @ForAll boolean forOnePerson) {
        int year = 2027;
        FundId fund = FundId.of("fund");
        Supplier<Money> all = () -> Money.of("100", "SEK");
        Supplier<Money> paid = () -> Money.of(String.valueOf(grant), "SEK");
        ChoiceQuestionBuilder question = ChoiceQuestion.builder(Currency.getInstance("SEK"))
                .measure(ShortfallMeasure.WEIGHTED_STEPS)
                .budget(() -> Money.of(String.valueOf(2 * (100 - grant)), "SEK"));
        if (forOnePerson) {
            LocalDate day = LocalDate.of(year, 3, 1);
            List<GrantPart> parts = List.of(
                    new GrantPart(ActivityId.of("a"), day, paid.get()),
                    new GrantPart(ActivityId.of("b"), day.plusMonths(3), paid.get()));
            question.cap(new CappedGrants(fund, new PersonCap(paid.get(), 12), parts, List.of()));
        } else {
            question.frame(fund, year, paid);
        }
        for (String id : List.of("a", "b")) {
            question.gap(new ClosableGap(GapId.of(id), CompetenceId.of("wound-care"), 1, 3, 1))
                    .candidate(Candidate.builder(ActivityId.of(id), UnitId.of("ward"))
                            .cost(year, all)
                            .grant(fund, year, paid)
                            .closes(GapId.of(id), 1));
        }
        assertEqual(
                "how many are proposed",
                Optional.of(1),
                asked().propose(question.build()).map(one -> one.activities().size()));
    }

    /**
     * What a fund pays for one person counts in its cap until the day before the same day so many months later, or before the
     * month's last where it has no such day: of two activities that each need all of it both can be done from that day on,
     * and one before it.
     *
     * @param which the day of the first
     * @param months how many months the cap is for
     */
    @Property(tries = 60)
    public void aCapIsFreeAgainOnTheSameDayOrTheMonthsLast(
            @ForAll @IntRange(max = LAST) int which, @ForAll @IntRange(min = 1, max = 24) int months) {
        FundId fund = FundId.of("fund");
        Supplier<Money> half = () -> Money.of("50", "SEK");
        LocalDate first = EndsOfMonths.DAYS.get(which);
        LocalDate free = EndsOfMonths.later(first, months);
        for (LocalDate second : List.of(free.minusDays(1), free)) {
            Map<String, LocalDate> days = Map.of("a", first, "b", second);
            List<GrantPart> parts = List.of(
                    new GrantPart(ActivityId.of("a"), first, half.get()),
                    new GrantPart(ActivityId.of("b"), second, half.get()));
            ChoiceQuestionBuilder question = ChoiceQuestion.builder(Currency.getInstance("SEK"))
                    .measure(ShortfallMeasure.WEIGHTED_STEPS)
                    .budget(() -> Money.of("100", "SEK"))
                    .cap(new CappedGrants(fund, new PersonCap(half.get(), months), parts, List.of()));
            new TreeMap<>(days)
                    .forEach((id, day) -> question.gap(
                                    new ClosableGap(GapId.of(id), CompetenceId.of("wound-care"), 1, 3, 1))
                            .candidate(Candidate.builder(ActivityId.of(id), UnitId.of("ward"))
                                    .cost(day.getYear(), () -> Money.of("100", "SEK"))
                                    .grant(fund, day.getYear(), half)
                                    .closes(GapId.of(id), 1)));
            assertEqual(
                    "how many are proposed of " + first + " and " + second + ", with a cap of " + months + " months",
                    Optional.of(second.isBefore(free) ? 1 : 2),
                    asked().propose(question.build())
                            .map(one -> one.activities().size()));
        }
    }

    /**
     * The order in which anything was written down changes nothing, however little work it takes; but the order of caps says for
     * whom a fund pays first.
     *
     * @param question any
     * @param random chance
     * @param work how little
     */
    @Property(tries = 150)
    public void orderChangesNothing(
            @ForAll("questions") ChoiceQuestion question,
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 20_000) int work) {
        ChoiceQuestion shuffled = new ChoiceQuestion(
                question.currency(),
                question.measure(),
                shuffled(question.gaps(), random),
                shuffled(question.candidates(), random),
                shuffled(question.budgets(), random),
                question.trainerHours(),
                shuffled(question.eitherOr(), random),
                shuffled(question.leastSpends(), random),
                shuffled(question.frames(), random),
                question.caps(),
                question.refused());
        assertEqual("proposal", REFERENCE.propose(question), asked().propose(shuffled));
        assertEqual(
                "proposal with little work",
                asked().proposeQuickly(question, work),
                asked().proposeQuickly(shuffled, work));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /**
     * A question without errors has no error; what is there twice, and what needs itself, is found at its place.
     *
     * @param question any
     */
    @Property(tries = 100)
    public void whatIsWrongIsFound(@ForAll("questions") ChoiceQuestion question) {
        assertEqual("errors", List.of(), asked().findings(question).errors());
        List<ClosableGap> gaps = new ArrayList<>(question.gaps());
        gaps.add(gaps.get(0));
        List<Candidate> candidates = new ArrayList<>(question.candidates());
        Candidate first = candidates.get(0);
        List<ActivityId> needs = new ArrayList<>(first.needs());
        needs.add(first.activity());
        candidates.set(
                0,
                new Candidate(
                        first.activity(),
                        first.unit(),
                        first.costs(),
                        first.grants(),
                        first.trainerHours(),
                        first.closes(),
                        needs));
        List<String> paths = asked()
                .findings(new ChoiceQuestion(
                        question.currency(),
                        question.measure(),
                        gaps,
                        candidates,
                        question.budgets(),
                        question.trainerHours(),
                        question.eitherOr(),
                        question.leastSpends(),
                        question.frames(),
                        question.caps(),
                        question.refused()))
                .errors()
                .stream()
                .map(Finding::path)
                .map(Object::toString)
                .toList();
        assertTrue(
                "errors at the repeated gap and the first candidate, found are " + paths,
                paths.contains("gaps[" + question.gaps().size() + "].id") && paths.contains("candidates[0].needs"));
    }
}

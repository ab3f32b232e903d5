package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.MoreMoney;
import org.kompetens.choice.Proposal;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.cost.Money;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.planning.Activity;
import org.kompetens.planning.ActivityId;
import org.kompetens.planning.Planning;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Certainty;

/**
 * What there is to choose from in a unit and below it, out of its plans and its cells: here plans meet the choice. A candidate is
 * an activity of which nothing is decided and that is not done; what is approved counts as done, so that it is taken off the gaps and
 * costs nothing. What is reported done without having been approved takes nothing off: what it brought is what the records say.
 *
 * <pre>{@code
 * PlannedChoice planned = PlannedChoice.of(planning, analysis, unit, employees.stream(), Currency.getInstance("SEK"));
 * Optional<PlannedProposal> proposal =
 *         planned.propose(question -> question.budget(Optional.of(2027), () -> Money.of("400000", "SEK")));
 * }</pre>
 *
 * <p>Each cell that is short is a gap; what is unassessed or expired is no number, and no gap. An activity closes what would not be
 * missing if those whom it reaches held the expected level at least. It reaches those who are named; where more are named than are
 * expected to gain, those of them who would have a place if it were only for them. Other places go to those for
 * whom it is, who have an employment in the role, or where the gap that it addresses is: activity by activity, the approved first, then
 * the cheaper, and then by id, to those who have no place for the same competence yet, of these to those of whose gap it closes most,
 * and then by id. What excludes another activity takes nobody's place in it. Whoever is no longer employed on the day after the last
 * one of an activity gains nothing, and has no place. Whoever answers may decide otherwise; no person is named in the question.
 *
 * <p>What is not chosen takes nobody's place either: {@link #propose} sees what can be closed where some activities have their
 * places first. Which these are does not depend on what may be spent, so that with more money no less is closed. Where few
 * contend for places, every set of them is tried.
 *
 * <p>Costs are rounded up to four decimals. Funds pay what they have granted, within their frames, of which those of approved
 * activities have their part, be they stopped since. A fund's cap for a person holds for all activities together: of somebody who is
 * named in several, and of everybody where the fund has a frame too, the question has what the fund pays in each, the cap, and what it
 * pays in approved ones. Funds pay in the order of {@link org.kompetens.cost.Fund#pay}, as in the budget, so first what is
 * approved. Where the shares of an activity's funds are
 * more than one together, they grant no more of each kind of cost than there is of it, in the order of the register. An activity's
 * trainers' hours are the quantities of its cost lines of that kind.
 *
 * <p>What an activity needs has to be chosen with it, if it is not approved or done already; of an either-or group at most one is
 * chosen, and none beside one that is approved or done. What thereby cannot be chosen is no candidate, and neither is what needs it.
 */
public final class PlannedChoice {

    /** For a bound the first steps do most. */
    private static final long BOUND_WORK = Choice.WORK / 10;

    /** To see who might have the places first, a good set is enough. */
    private static final long TRIAL_WORK = Choice.WORK / 100;

    private final Planning planning;
    private final LocalDate date;
    private final Currency currency;
    private final GapAnalysis analysis;
    private final UnitId top;
    private final OpenActivities activities;
    private final SortedMap<EmployeeId, ShortPerson> persons;
    private final ActivityPlaces.Queues queues;
    private final ActivityPlaces places;
    private final ClosableCells cells;

    private PlannedChoice(
            Planning planning,
            GapAnalysis analysis,
            UnitId top,
            Currency currency,
            OpenActivities activities,
            SortedMap<EmployeeId, ShortPerson> persons,
            ActivityPlaces.Queues queues,
            ActivityPlaces places,
            ClosableCells cells) {
        this.planning = planning;
        this.date = analysis.asOf();
        this.currency = currency;
        this.analysis = analysis;
        this.top = top;
        this.activities = activities;
        this.persons = persons;
        this.queues = queues;
        this.places = places;
        this.cells = cells;
    }

    /**
     * Puts together what there is to choose from.
     *
     * @param planning the plans, of the same organisation
     * @param analysis the analysis of the date on which is chosen: what is decided later is not known
     * @param top the unit whose cells and activities are looked at, with all below it
     * @param employees the records; refused ones, and all but the first of an employee, are passed over
     * @param currency the currency in which is paid
     * @return the choice
     * @throws IllegalArgumentException if there is no such unit
     */
    public static PlannedChoice of(
            Planning planning, GapAnalysis analysis, UnitId top, Stream<Employee> employees, Currency currency) {
        planning.organisation().tree().indexOf(top);
        OpenActivities activities = new OpenActivities(planning, analysis.asOf(), top, currency);
        SortedMap<EmployeeId, ShortPerson> persons = new TreeMap<>();
        employees.forEach(employee ->
                ShortPerson.of(analysis, employee).ifPresent(person -> persons.putIfAbsent(employee.id(), person)));
        return given(
                planning,
                analysis,
                top,
                currency,
                activities,
                persons,
                new ActivityPlaces.Queues(),
                List.of(),
                ActivityPlaces.Giving.IN_TURN,
                ShortfallMeasure.WEIGHTED_STEPS);
    }

    private static PlannedChoice given(
            Planning planning,
            GapAnalysis analysis,
            UnitId top,
            Currency currency,
            OpenActivities activities,
            SortedMap<EmployeeId, ShortPerson> persons,
            ActivityPlaces.Queues queues,
            List<ActivityId> held,
            ActivityPlaces.Giving giving,
            ShortfallMeasure measure) {
        UnitTree tree = analysis.organisation().tree();
        ActivityPlaces places = new ActivityPlaces(
                analysis, persons, queues, activities, held, giving, unit -> tree.isWithin(unit, top), measure);
        ClosableCells cells = giving == ActivityPlaces.Giving.APART
                ? ClosableCells.apart(tree, top, persons.values(), places)
                : ClosableCells.of(tree, top, persons.values(), places);
        return new PlannedChoice(planning, analysis, top, currency, activities, persons, queues, places, cells);
    }

    /** The same with places given otherwise. */
    private PlannedChoice placed(List<ActivityId> held, ActivityPlaces.Giving giving) {
        return given(planning, analysis, top, currency, activities, persons, queues, held, giving, measure());
    }

    private ShortfallMeasure measure() {
        return cells.scales().size() > 1 ? ShortfallMeasure.WEIGHTED_SHARES : ShortfallMeasure.WEIGHTED_STEPS;
    }

    /**
     * Proposes what to do first. What is not chosen takes nobody's place: it is looked what is closed best where some activities
     * have their places first, whatever may be spent, and of all these ways to give the places the one is taken in which most is
     * closed; of several, for the least; of several, the one without the last activity, by id, in which two differ. So with more
     * money no less is closed, where the searches come to an end. Every set is tried as those who are first where at most eight
     * activities contend for places and little is missing; else the sets that would be chosen for an eighth of what all cost
     * together, for two eighths, and so on. Nothing says that no other set would then close still more; so the proposal is the
     * best only as far as its bound says, which holds whoever has the places.
     *
     * @param limits writes budgets and other limits down, alike each time it is asked
     * @return the proposal with the question that it answers; empty if nothing keeps within all limits, or nothing was found
     *     that does: {@link #isImpossible} tells the two apart
     * @throws org.kompetens.finding.FindingsException if the limits are wrong
     */
    public Optional<PlannedProposal> propose(UnaryOperator<ChoiceQuestionBuilder> limits) {
        return propose(limits, done -> {});
    }

    /**
     * Proposes what to do first, and tells how far it is. It takes at most {@link Choice#WORK} steps to see how the places are best
     * given, and as many again where that was too little; and, when only a bound is looked for, twice a tenth.
     *
     * @param limits writes budgets and other limits down, alike each time it is asked
     * @param progress told again and again how many steps are taken, those that an earlier search was spared among them
     * @return the proposal with the question that it answers; empty if nothing keeps within all limits, or nothing was found
     *     that does
     * @throws org.kompetens.finding.FindingsException if the limits are wrong
     */
    public Optional<PlannedProposal> propose(UnaryOperator<ChoiceQuestionBuilder> limits, LongConsumer progress) {
        return proposed(builder -> limits.apply(builder).build(), List.of(), progress);
    }

    /**
     * Whether it is proven that nothing keeps within all limits, whoever has the places.
     *
     * @param limits writes budgets and other limits down
     * @return false where something does, and where nothing was found in as many steps as a search takes
     * @throws org.kompetens.finding.FindingsException if the limits are wrong
     */
    public boolean isImpossible(UnaryOperator<ChoiceQuestionBuilder> limits) {
        return Choice.of(limits.apply(question()).build()).isImpossible();
    }

    /**
     * What more money would buy: what is proposed with it, the places given anew, beside what is proposed now.
     *
     * @param limits as they were for the proposal
     * @param now what is proposed within them
     * @param extra how much more, in the currency of the question
     * @return one for each budget, with that one alone raised, in the order of the question; never less than nothing
     * @throws org.kompetens.finding.FindingsException if the extra is in another currency, or a budget with it is too large
     */
    public List<MoreMoney> withMore(UnaryOperator<ChoiceQuestionBuilder> limits, PlannedProposal now, Money extra) {
        List<ActivityId> chosen = now.proposal().activities();
        List<MoreMoney> more = new ArrayList<>();
        for (MoneyLimit budget : now.choice().question().budgets()) {
            Proposal then = proposed(
                            builder -> limits.apply(builder).build().withMore(budget, extra), chosen, done -> {})
                    .map(PlannedProposal::proposal)
                    .filter(richer -> richer.closed().compareTo(now.proposal().closed()) >= 0)
                    .orElse(now.proposal());
            more.add(new MoreMoney(
                    budget.year(),
                    extra,
                    then.closed().minus(now.proposal().closed()),
                    without(then.activities(), chosen),
                    without(chosen, then.activities()),
                    then.certainty()));
        }
        return more;
    }

    private static List<ActivityId> without(List<ActivityId> some, List<ActivityId> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private Optional<PlannedProposal> proposed(
            Function<ChoiceQuestionBuilder, ChoiceQuestion> limited, List<ActivityId> known, LongConsumer progress) {
        List<PlannedChoice> ways = waysToGivePlaces(limited);
        long work = Choice.WORK / ways.size();
        Optional<PlannedProposal> best = Optional.empty();
        boolean isSure = ways.size() > 1;
        for (int i = 0; i < ways.size() && ways.size() > 1; i++) {
            long before = i * work;
            Choice choice = Choice.of(limited.apply(ways.get(i).question()))
                    .withSearch(work, List.of())
                    .withProgress(done -> progress.accept(before + done))
                    .startingFrom(best.map(PlannedProposal::activities).orElse(known));
            Optional<PlannedProposal> found = answer(choice);
            isSure &= choice.isImpossible()
                    || found.filter(one -> one.proposal().certainty() == Certainty.BEST)
                            .isPresent();
            best = better(best, found);
        }
        if (!isSure) {
            ChoiceQuestion question =
                    best.map(one -> one.choice().question()).orElseGet(() -> limited.apply(question()));
            best = better(
                    best,
                    answer(Choice.of(question)
                            .withProgress(done -> progress.accept(Choice.WORK + done))
                            .startingFrom(best.map(PlannedProposal::activities).orElse(known))));
        }
        return best.map(one -> new PlannedProposal(one.choice(), bounded(one, limited)));
    }

    private static Optional<PlannedProposal> answer(Choice choice) {
        return choice.propose().map(proposal -> new PlannedProposal(choice, proposal));
    }

    private static Optional<PlannedProposal> better(Optional<PlannedProposal> one, Optional<PlannedProposal> other) {
        return one.isEmpty() || other.filter(one.orElseThrow()::isWorseThan).isPresent() ? other : one;
    }

    /** Each has another question; that where nobody is first is the first of them. */
    private List<PlannedChoice> waysToGivePlaces(Function<ChoiceQuestionBuilder, ChoiceQuestion> limited) {
        SortedSet<ActivityId> contenders = PlaceHolders.contenders(activities, date);
        List<List<ActivityId>> holders =
                PlaceHolders.areFew(contenders.size(), cells.gaps().size())
                        ? PlaceHolders.allSets(contenders)
                        : PlaceHolders.chosenForLess(
                                limited.apply(question()),
                                (held, budget) -> Choice.of(limited.apply(placed(held, ActivityPlaces.Giving.IN_TURN)
                                                        .question())
                                                .withBudgets(List.of(budget)))
                                        .withSearch(TRIAL_WORK, List.of())
                                        .propose());
        Map<Map<ActivityId, Set<ClosedSteps>>, PlannedChoice> ways = new LinkedHashMap<>();
        for (List<ActivityId> held : holders) {
            PlannedChoice way = placed(held, ActivityPlaces.Giving.IN_TURN);
            ways.putIfAbsent(way.closedBy(), way);
        }
        return List.copyOf(ways.values());
    }

    private Map<ActivityId, Set<ClosedSteps>> closedBy() {
        return activities.candidates().stream()
                .collect(Collectors.toMap(Activity::id, one -> Set.copyOf(cells.closedBy(one.id()))));
    }

    /**
     * By what could be closed if there were places for all, and by what the candidates would close one by one: no set closes more
     * than either of what is missing, whoever has its places.
     */
    private Proposal bounded(PlannedProposal best, Function<ChoiceQuestionBuilder, ChoiceQuestion> limited) {
        Proposal proposal = best.proposal();
        PlannedChoice all = placed(List.of(), ActivityPlaces.Giving.TO_ALL);
        if (all.closesAs(best.choice().question())) {
            return proposal;
        }
        Fraction bound = Stream.of(all, placed(List.of(), ActivityPlaces.Giving.APART))
                .map(other -> limited.apply(other.question().measure(measure())))
                .flatMap(question -> Choice.of(question).withSearch(BOUND_WORK, List.of()).propose().stream())
                .map(Proposal::bound)
                .reduce(proposal.shortfall(), (one, other) -> one.compareTo(other) < 0 ? one : other);
        return new Proposal(
                proposal.chosen(),
                proposal.shortfall(),
                proposal.closed(),
                bound,
                bound.equals(proposal.closed()) ? Certainty.BEST_VALUE : Certainty.BOUNDED,
                proposal.cost(),
                proposal.open(),
                proposal.next());
    }

    private boolean closesAs(ChoiceQuestion question) {
        return question.candidates().stream()
                .allMatch(candidate ->
                        Set.copyOf(cells.closedBy(candidate.activity())).equals(Set.copyOf(candidate.closes())));
    }

    /**
     * Begins to write the question down.
     *
     * @return a builder with all gaps and candidates, what these need and exclude, and the frames of funds, without a budget;
     *     it compares by weighted shares where the gaps are on several scales
     */
    public ChoiceQuestionBuilder question() {
        return new QuestionOfPlans(planning, date, currency, activities, cells).builder(measure());
    }

    /**
     * Activities of which nothing is decided, and which cannot be chosen.
     *
     * @return each with the reason, by id
     */
    public List<NoCandidate> noCandidates() {
        return activities.left();
    }

    /**
     * Expected gains that close nothing, whoever falls short.
     *
     * @return each with the reason
     */
    public List<UnplacedGain> unplaced() {
        return places.unplaced();
    }

    /** How much of it there is. */
    @Override
    public String toString() {
        return "PlannedChoice[gaps=" + cells.gaps().size() + ", candidates="
                + activities.candidates().size() + "]";
    }
}

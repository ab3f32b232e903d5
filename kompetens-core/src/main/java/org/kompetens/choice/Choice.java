package org.kompetens.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kompetens.cost.Money;
import org.kompetens.finding.Findings;
import org.kompetens.planning.ActivityId;
import org.kompetens.selection.SearchOutcome;
import org.kompetens.selection.Selection;
import org.kompetens.selection.SelectionProblem;
import org.kompetens.selection.SelectionSearch;
import org.kompetens.selection.Selections;

/**
 * A question of what to do first, without errors. Immutable, and safe to share by threads.
 *
 * <p>Of all sets of candidates that keep within the limits, the one is proposed that closes most shortfall. What several of
 * them close counts once. Of sets that close as much, the one that costs least after what funds pay; of those, the one without
 * the last activity, by id, in which two differ.
 */
public final class Choice {

    /** How many steps a search takes at most unless said otherwise: some seconds. */
    public static final long WORK = 3_000_000_000L;

    private final ChoiceQuestion question;
    private final ChoiceNumbers numbers;
    private final Findings warnings;
    private final long work;
    private final List<SelectionSearch> searches;
    private final LongConsumer progress;
    private final List<ActivityId> known;

    /** What was found, once it was looked for. */
    private final AtomicReference<@Nullable SearchOutcome> answer = new AtomicReference<>();

    private Choice(
            ChoiceQuestion question,
            Findings warnings,
            long work,
            List<SelectionSearch> searches,
            LongConsumer progress,
            List<ActivityId> known) {
        this.question = question;
        this.numbers = new ChoiceNumbers(question);
        this.warnings = warnings;
        this.work = work;
        this.searches = List.copyOf(searches);
        this.progress = progress;
        this.known = List.copyOf(known);
    }

    /**
     * Checks a question. Where the own search does not come to an end, it asks those that {@link ServiceLoader} finds.
     *
     * @param question what is to be chosen from
     * @return the choice
     * @throws org.kompetens.finding.FindingsException if the question has errors; it carries all findings
     */
    public static Choice of(ChoiceQuestion question) {
        List<SelectionSearch> found = new ArrayList<>();
        ServiceLoader.load(SelectionSearch.class).forEach(found::add);
        return new Choice(question, question.findings().orThrow(), WORK, found, done -> {}, List.of());
    }

    /**
     * The same choice, searched otherwise.
     *
     * @param work how many steps the own search takes at most; 10<sup>9</sup> are a few seconds
     * @param searches who is asked where that is too little, in this order
     * @return a new choice
     */
    public Choice withSearch(long work, List<SelectionSearch> searches) {
        return new Choice(question, warnings, work, searches, progress, known);
    }

    /**
     * The same choice, telling how far it is when it is looked for.
     *
     * @param progress told again and again how many steps the own search has taken, of {@link #WORK} unless said otherwise
     * @return a new choice
     */
    public Choice withProgress(LongConsumer progress) {
        return new Choice(question, warnings, work, searches, progress, known);
    }

    /**
     * The same choice, looked for from a set on that is known, such as what is proposed with less money: what is proposed is
     * never worse than that set, if it keeps within all limits, however early the search ends.
     *
     * @param activities the set; what is no candidate is passed over
     * @return a new choice
     */
    public Choice startingFrom(Collection<ActivityId> activities) {
        return new Choice(question, warnings, work, searches, progress, List.copyOf(activities));
    }

    /** It is looked for once: the search always finds the same. */
    private SearchOutcome outcome() {
        SearchOutcome found = answer.get();
        if (found == null) {
            Optional<List<Integer>> start =
                    Optional.of(known).filter(some -> !some.isEmpty()).map(some -> indexes(Set.copyOf(some)));
            found = Selections.search(numbers.problem(), start, work, searches, progress);
            answer.set(found);
        }
        return found;
    }

    private Optional<Selection> best() {
        return outcome().best();
    }

    private List<Integer> indexes(Set<ActivityId> activities) {
        return IntStream.range(0, numbers.candidates().size())
                .filter(i -> activities.contains(numbers.candidates().get(i).activity()))
                .boxed()
                .toList();
    }

    /**
     * What is chosen from.
     *
     * @return the question
     */
    public ChoiceQuestion question() {
        return question;
    }

    /**
     * What deserves a look.
     *
     * @return warnings only
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * Proposes.
     *
     * @return the best set that was found; empty if none keeps within all limits, as where more has to be spent on a unit than
     *     there is, and if none was found: {@link #isImpossible} tells the two apart
     */
    public Optional<Proposal> propose() {
        SelectionProblem problem = numbers.problem();
        return best().map(selection -> new ProposalReader(question, numbers, problem, selection).proposal());
    }

    /**
     * Whether it is proven that no set keeps within all limits.
     *
     * @return false where something is proposed, and where nothing was found as the search ended before it had looked at
     *     everything
     */
    public boolean isImpossible() {
        return outcome().isComplete() && outcome().best().isEmpty();
    }

    /**
     * What more money would buy. It is looked for from what is proposed now on, which keeps within the limits with more money
     * too, so it is never less than nothing. Where a search ends before it has looked at everything, a question that is asked
     * anew with more money may find less than this, or than is proposed here: it does not know of it, unless it is told by
     * {@link #startingFrom}.
     *
     * @param extra how much more, in the currency of the question
     * @return one for each budget, with that one alone raised, in the order of the question; empty if nothing is proposed
     * @throws org.kompetens.finding.FindingsException if the extra is in another currency, or a budget with it is too large
     */
    public List<MoreMoney> withMore(Money extra) {
        Optional<Selection> now = best();
        List<MoreMoney> more = new ArrayList<>();
        for (int i = 0; i < question.budgets().size() && now.isPresent(); i++) {
            Selection poorer = now.orElseThrow();
            Choice richer = raised(question.budgets().get(i), extra).startingFrom(activities(poorer));
            more.add(moreMoney(
                    question.budgets().get(i), extra, poorer, richer.best().orElse(poorer)));
        }
        return more;
    }

    private Choice raised(MoneyLimit budget, Money extra) {
        ChoiceQuestion raised = question.withMore(budget, extra);
        return new Choice(raised, raised.findings().orThrow(), work, searches, done -> {}, List.of());
    }

    private List<ActivityId> activities(Selection selection) {
        return selection.chosen().stream()
                .map(index -> numbers.candidates().get(index).activity())
                .toList();
    }

    private MoreMoney moreMoney(MoneyLimit budget, Money extra, Selection now, Selection then) {
        return new MoreMoney(
                budget.year(),
                extra,
                numbers.value(then.value() - now.value()),
                without(then, now),
                without(now, then),
                then.certainty());
    }

    private List<ActivityId> without(Selection one, Selection other) {
        return one.chosen().stream()
                .filter(index -> !other.chosen().contains(index))
                .map(index -> numbers.candidates().get(index).activity())
                .toList();
    }
}

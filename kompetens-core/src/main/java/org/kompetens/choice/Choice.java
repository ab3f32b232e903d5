package org.kompetens.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kompetens.cost.Money;
import org.kompetens.finding.Findings;
import org.kompetens.planning.ActivityId;
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

    /** What was found, once it was looked for. */
    private final AtomicReference<@Nullable Answer> answer = new AtomicReference<>();

    /** The best selection, or that there is none. */
    private record Answer(Optional<Selection> best) {}

    private Choice(
            ChoiceQuestion question,
            Findings warnings,
            long work,
            List<SelectionSearch> searches,
            LongConsumer progress) {
        this.question = question;
        this.numbers = new ChoiceNumbers(question);
        this.warnings = warnings;
        this.work = work;
        this.searches = List.copyOf(searches);
        this.progress = progress;
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
        return new Choice(question, question.findings().orThrow(), WORK, found, done -> {});
    }

    /**
     * The same choice, searched otherwise.
     *
     * @param work how many steps the own search takes at most; 10<sup>9</sup> are a few seconds
     * @param searches who is asked where that is too little, in this order
     * @return a new choice
     */
    public Choice withSearch(long work, List<SelectionSearch> searches) {
        return new Choice(question, warnings, work, searches, progress);
    }

    /**
     * The same choice, telling how far it is when it is looked for.
     *
     * @param progress told again and again how many steps the own search has taken, of {@link #WORK} unless said otherwise
     * @return a new choice
     */
    public Choice withProgress(LongConsumer progress) {
        return new Choice(question, warnings, work, searches, progress);
    }

    /** It is looked for once: the search always finds the same. */
    private Optional<Selection> best() {
        Answer known = answer.get();
        if (known == null) {
            known = new Answer(Selections.best(numbers.problem(), work, searches, progress));
            answer.set(known);
        }
        return known.best();
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
     *     there is
     */
    public Optional<Proposal> propose() {
        SelectionProblem problem = numbers.problem();
        return best().map(selection -> new ProposalReader(question, numbers, problem, selection).proposal());
    }

    /**
     * What more money would buy.
     *
     * @param extra how much more, in the currency of the question
     * @return one for each budget, with that one alone raised, in the order of the question; empty if nothing is proposed
     * @throws org.kompetens.finding.FindingsException if the extra is in another currency, or a budget with it is too large
     */
    public List<MoreMoney> withMore(Money extra) {
        Optional<Selection> now = best();
        List<MoreMoney> more = new ArrayList<>();
        for (int i = 0; i < question.budgets().size() && now.isPresent(); i++) {
            Choice richer = raised(i, extra);
            Selection then = richer.best().orElse(now.orElseThrow());
            more.add(moreMoney(question.budgets().get(i), extra, now.orElseThrow(), then));
        }
        return more;
    }

    private Choice raised(int index, Money extra) {
        ChoiceQuestionBuilder builder = ChoiceQuestion.builder(question.currency());
        for (int i = 0; i < question.budgets().size(); i++) {
            MoneyLimit budget = question.budgets().get(i);
            Supplier<Money> most = i == index
                    ? () -> new Money(budget.most().amount().add(extra.amount()), extra.currency())
                    : budget::most;
            builder.budget(budget.year(), most);
        }
        ChoiceQuestion budgets = builder.build();
        budgets.findings().orThrow();
        ChoiceQuestion raised = question.withBudgets(budgets.budgets());
        return new Choice(raised, raised.findings().orThrow(), work, searches, done -> {});
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

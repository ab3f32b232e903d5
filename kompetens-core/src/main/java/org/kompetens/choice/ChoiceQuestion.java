package org.kompetens.choice;

import java.util.Currency;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.kompetens.cost.Money;
import org.kompetens.finding.Findings;
import org.kompetens.planning.ActivityId;

/**
 * What is to be chosen from, and within what. Written down by a {@link ChoiceQuestionBuilder}, right or wrong; {@link
 * Choice#of} checks it as a whole.
 *
 * @param currency the one currency of all amounts
 * @param measure by what gaps are compared
 * @param gaps what is missing
 * @param candidates what may be chosen
 * @param budgets what the chosen ones may cost
 * @param trainerHours how many hours of the trainers' time there are; empty where that is no limit
 * @param eitherOr groups of candidates of each of which at most one is chosen
 * @param leastSpends what has to be spent on units
 * @param frames what funds pay at most; one without a frame pays all that is granted
 * @param caps what funds pay at most for one person each, where that depends on what is chosen; of one activity on one day, the
 *     first is paid first
 * @param refused what was refused while it was written down
 */
public record ChoiceQuestion(
        Currency currency,
        ShortfallMeasure measure,
        List<ClosableGap> gaps,
        List<Candidate> candidates,
        List<MoneyLimit> budgets,
        OptionalInt trainerHours,
        List<List<ActivityId>> eitherOr,
        List<LeastSpend> leastSpends,
        List<FundFrame> frames,
        List<CappedGrants> caps,
        Findings refused) {

    /** Copies. */
    public ChoiceQuestion {
        gaps = List.copyOf(gaps);
        candidates = List.copyOf(candidates);
        budgets = List.copyOf(budgets);
        eitherOr = eitherOr.stream().map(List::copyOf).toList();
        leastSpends = List.copyOf(leastSpends);
        frames = List.copyOf(frames);
        caps = List.copyOf(caps);
    }

    /**
     * Begins to write a question down.
     *
     * @param currency the one currency of all amounts
     * @return a builder of a question without gaps, candidates and limits, that compares by weighted steps
     */
    public static ChoiceQuestionBuilder builder(Currency currency) {
        return new ChoiceQuestionBuilder(currency);
    }

    /**
     * The same with other budgets.
     *
     * @param others in place of those it has
     * @return a new question
     */
    public ChoiceQuestion withBudgets(List<MoneyLimit> others) {
        return new ChoiceQuestion(
                currency,
                measure,
                gaps,
                candidates,
                others,
                trainerHours,
                eitherOr,
                leastSpends,
                frames,
                caps,
                refused);
    }

    /**
     * The same with one budget raised.
     *
     * @param budget one of its budgets
     * @param extra how much more
     * @return a new question
     * @throws org.kompetens.finding.FindingsException if the extra is in another currency, or the budget with it is too large
     */
    public ChoiceQuestion withMore(MoneyLimit budget, Money extra) {
        ChoiceQuestionBuilder raised = builder(currency);
        for (MoneyLimit one : budgets) {
            Supplier<Money> most = one.equals(budget)
                    ? () -> new Money(one.most().amount().add(extra.amount()), extra.currency())
                    : one::most;
            raised.budget(one.year(), most);
        }
        ChoiceQuestion others = raised.build();
        others.findings().orThrow();
        return withBudgets(others.budgets());
    }

    /**
     * What is wrong with it.
     *
     * @return all findings
     */
    public Findings findings() {
        return new ChoiceCheck(this).findings();
    }

    /** How much of it there is. */
    @Override
    public String toString() {
        return "ChoiceQuestion[gaps=" + gaps.size() + ", candidates=" + candidates.size() + "]";
    }
}

package org.kompetens.choice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Writes down what is to be chosen from, in any order. */
public final class ChoiceQuestionBuilder {

    private final Currency currency;
    private final List<ClosableGap> gaps = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<MoneyLimit> budgets = new ArrayList<>();
    private final List<List<ActivityId>> eitherOr = new ArrayList<>();
    private final List<LeastSpend> leastSpends = new ArrayList<>();
    private final List<FundFrame> frames = new ArrayList<>();
    private final List<CappedGrants> caps = new ArrayList<>();
    private final FindingsBuilder refused = new FindingsBuilder();
    private ShortfallMeasure measure = ShortfallMeasure.WEIGHTED_STEPS;
    private OptionalInt trainerHours = OptionalInt.empty();
    private int budgetsGiven;
    private int leastSpendsGiven;
    private int framesGiven;

    ChoiceQuestionBuilder(Currency currency) {
        this.currency = currency;
    }

    /**
     * By what gaps are compared.
     *
     * @param measure the measure, in place of what was said before
     * @return this builder
     */
    public ChoiceQuestionBuilder measure(ShortfallMeasure measure) {
        this.measure = measure;
        return this;
    }

    /**
     * Something that is missing.
     *
     * @param gap the gap
     * @return this builder
     */
    public ChoiceQuestionBuilder gap(ClosableGap gap) {
        gaps.add(gap);
        return this;
    }

    /**
     * An activity that may be chosen.
     *
     * @param candidate its builder; what it refused becomes a finding of the question
     * @return this builder
     */
    public ChoiceQuestionBuilder candidate(CandidateBuilder candidate) {
        refused.addAll(FieldPath.of("candidates", candidates.size()), candidate.refused());
        candidates.add(candidate.accepted());
        return this;
    }

    /**
     * What the chosen ones may cost in all years together.
     *
     * @param most makes the amount; what it refuses becomes a finding, and the budget is left out
     * @return this builder
     */
    public ChoiceQuestionBuilder budget(Supplier<Money> most) {
        return budget(Optional.empty(), most);
    }

    /**
     * What the chosen ones may cost in a year, or in all together.
     *
     * @param year the calendar year; empty for all years together
     * @param most makes the amount; what it refuses becomes a finding, and the budget is left out
     * @return this builder
     */
    public ChoiceQuestionBuilder budget(Optional<Integer> year, Supplier<Money> most) {
        accept("budgets", budgetsGiven++, "most", most, amount -> budgets.add(new MoneyLimit(year, amount)));
        return this;
    }

    /**
     * How much time the trainers have.
     *
     * @param hours hours, in place of what was said before
     * @return this builder
     */
    public ChoiceQuestionBuilder trainerHours(int hours) {
        trainerHours = OptionalInt.of(hours);
        return this;
    }

    /**
     * Candidates of which at most one is chosen.
     *
     * @param group the candidates
     * @return this builder
     */
    public ChoiceQuestionBuilder eitherOr(List<ActivityId> group) {
        eitherOr.add(List.copyOf(group));
        return this;
    }

    /**
     * What has to be spent on a unit's activities at least.
     *
     * @param unit the unit
     * @param least makes the amount; what it refuses becomes a finding, and the limit is left out
     * @return this builder
     */
    public ChoiceQuestionBuilder leastSpend(UnitId unit, Supplier<Money> least) {
        accept(
                "leastSpends",
                leastSpendsGiven++,
                "least",
                least,
                amount -> leastSpends.add(new LeastSpend(unit, amount)));
        return this;
    }

    /**
     * The most that a fund pays in a year.
     *
     * @param fund who pays
     * @param year the calendar year
     * @param most makes the amount; what it refuses becomes a finding, and the frame is left out
     * @return this builder
     */
    public ChoiceQuestionBuilder frame(FundId fund, int year, Supplier<Money> most) {
        accept("frames", framesGiven++, "most", most, amount -> frames.add(new FundFrame(fund, year, amount)));
        return this;
    }

    /**
     * The most that a fund pays for one person, in whichever activities are chosen.
     *
     * @param grants what of the candidates' grants is for the person, and the cap
     * @return this builder
     */
    public ChoiceQuestionBuilder cap(CappedGrants grants) {
        caps.add(grants);
        return this;
    }

    private void accept(String list, int index, String property, Supplier<Money> amount, Consumer<Money> accepted) {
        try {
            accepted.accept(amount.get());
        } catch (FindingsException wrong) {
            refused.addAll(FieldPath.of(list, index).then(property), wrong.findings());
        }
    }

    /**
     * What was written down.
     *
     * @return the question, right or wrong
     */
    public ChoiceQuestion build() {
        return new ChoiceQuestion(
                currency,
                measure,
                gaps,
                candidates,
                budgets,
                trainerHours,
                eitherOr,
                leastSpends,
                frames,
                caps,
                refused.build());
    }
}

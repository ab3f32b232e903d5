package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.ClosedSteps;
import org.kompetens.choice.LeastSpend;
import org.kompetens.choice.MoneyLimit;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.choice.YearCost;
import org.kompetens.cost.FundId;
import org.kompetens.finding.Findings;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.ChoiceSystem;
import org.kompetens.testkit.system.ProposalReport;

/** Looks at every set of candidates, one after another. */
public final class ReferenceChoiceSystem implements ChoiceSystem {

    private static final ReferenceChoiceSystem RIGHT = new ReferenceChoiceSystem();

    private final Months months;

    /** The system; it holds nothing. */
    public ReferenceChoiceSystem() {
        this(LocalDate::plusMonths);
    }

    ReferenceChoiceSystem(Months months) {
        this.months = months;
    }

    @Override
    public Findings findings(ChoiceQuestion question) {
        return Findings.NONE;
    }

    @Override
    public Optional<ProposalReport> propose(ChoiceQuestion question) {
        Optional<Set<ActivityId>> best = Optional.empty();
        List<ActivityId> all =
                question.candidates().stream().map(Candidate::activity).toList();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<ActivityId> set = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(all.get(i));
                }
            }
            if (isAllowed(question, set) && (best.isEmpty() || isBetter(question, set, best.orElseThrow()))) {
                best = Optional.of(set);
            }
        }
        return best.map(set -> {
            Fraction closed = closed(question, set);
            return new ProposalReport(List.copyOf(set), closed, closed);
        });
    }

    @Override
    public Optional<ProposalReport> proposeQuickly(ChoiceQuestion question, int work) {
        return propose(question);
    }

    private boolean isBetter(ChoiceQuestion question, Set<ActivityId> one, Set<ActivityId> other) {
        int byValue = closed(question, one).compareTo(closed(question, other));
        if (byValue != 0) {
            return byValue > 0;
        }
        int byCost = paid(question, one, year -> true).compareTo(paid(question, other, year -> true));
        if (byCost != 0) {
            return byCost < 0;
        }
        TreeSet<ActivityId> differ = new TreeSet<>(one);
        other.forEach(activity -> {
            if (!differ.remove(activity)) {
                differ.add(activity);
            }
        });
        return !differ.isEmpty() && other.contains(differ.last());
    }

    /**
     * How much shortfall a set closes: of each gap, what the one closes that closes most of it.
     *
     * @param question what is chosen from
     * @param set the chosen ones
     * @return weighted steps or shares
     */
    public static Fraction closed(ChoiceQuestion question, Set<ActivityId> set) {
        Fraction closed = Fraction.ZERO;
        for (ClosableGap gap : question.gaps()) {
            int most = 0;
            for (Candidate candidate : chosen(question, set)) {
                for (ClosedSteps steps : candidate.closes()) {
                    if (steps.gap().equals(gap.id())) {
                        most = Math.max(most, steps.steps());
                    }
                }
            }
            int rank = question.measure() == ShortfallMeasure.WEIGHTED_SHARES ? gap.requiredRank() : 1;
            closed = closed.plus(Fraction.of((long) gap.weight() * Math.min(most, gap.missingSteps()), rank));
        }
        return closed;
    }

    private static List<Candidate> chosen(ChoiceQuestion question, Set<ActivityId> set) {
        return question.candidates().stream()
                .filter(candidate -> set.contains(candidate.activity()))
                .toList();
    }

    /**
     * Whether a set keeps within every limit.
     *
     * @param question what is chosen from
     * @param set the chosen ones
     * @return true if it does
     */
    public static boolean allows(ChoiceQuestion question, Set<ActivityId> set) {
        return RIGHT.isAllowed(question, set);
    }

    private boolean isAllowed(ChoiceQuestion question, Set<ActivityId> set) {
        List<Candidate> chosen = chosen(question, set);
        for (MoneyLimit budget : question.budgets()) {
            IntPredicate years = year -> budget.year().map(only -> only == year).orElse(true);
            if (paid(question, set, years).compareTo(budget.most().amount()) > 0) {
                return false;
            }
        }
        int hours = chosen.stream().mapToInt(Candidate::trainerHours).sum();
        if (question.trainerHours().isPresent()
                && hours > question.trainerHours().getAsInt()) {
            return false;
        }
        for (Candidate candidate : chosen) {
            if (!set.containsAll(candidate.needs())) {
                return false;
            }
        }
        for (List<ActivityId> group : question.eitherOr()) {
            Set<ActivityId> both = new HashSet<>(group);
            both.retainAll(set);
            if (both.size() > 1) {
                return false;
            }
        }
        for (LeastSpend least : question.leastSpends()) {
            BigDecimal spent = chosen.stream()
                    .filter(candidate -> candidate.unit().equals(least.unit()))
                    .flatMap(candidate -> candidate.costs().stream())
                    .map(cost -> cost.amount().amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (spent.compareTo(least.least().amount()) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * What a set costs after what each fund pays, year by year.
     *
     * @param question what is chosen from
     * @param set the chosen ones
     * @param years in which years
     * @return the cost
     */
    public static BigDecimal cost(ChoiceQuestion question, Set<ActivityId> set, IntPredicate years) {
        return RIGHT.paid(question, set, years);
    }

    private BigDecimal paid(ChoiceQuestion question, Set<ActivityId> set, IntPredicate years) {
        BigDecimal cost = BigDecimal.ZERO;
        Set<FundId> funds = new TreeSet<>();
        for (Candidate candidate : chosen(question, set)) {
            for (YearCost one : candidate.costs()) {
                cost = years.test(one.year()) ? cost.add(one.amount().amount()) : cost;
            }
            candidate.grants().forEach(grant -> funds.add(grant.fund()));
        }
        for (FundId fund : funds) {
            cost = cost.subtract(new ReferencePayments(question, chosen(question, set), fund, months).paid(years));
        }
        return cost;
    }
}

package org.kompetens.choice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.planning.ActivityId;
import org.kompetens.rollup.Fraction;
import org.kompetens.selection.Cost;
import org.kompetens.selection.Limit;
import org.kompetens.selection.Payment;
import org.kompetens.selection.SelectionBudget;
import org.kompetens.selection.SelectionDemand;
import org.kompetens.selection.SelectionProblem;

/**
 * A question in integers. Amounts are in ten-thousandths; values in parts of a weighted step, or, of shares, of the least
 * common multiple of all required ranks, so that nothing is rounded. Candidates stand in the order of their ids, and
 * everything else in an order of its own, so that the order in which it was written down changes nothing.
 */
final class ChoiceNumbers {

    private static final int DECIMALS = 4;

    private final ChoiceQuestion question;
    private final List<Candidate> candidates;
    private final Map<ActivityId, Integer> indexes = new HashMap<>();
    private final BigInteger unit;

    ChoiceNumbers(ChoiceQuestion question) {
        this.question = question;
        this.candidates = question.candidates().stream()
                .sorted(Comparator.comparing(Candidate::activity))
                .toList();
        for (int i = 0; i < candidates.size(); i++) {
            indexes.put(candidates.get(i).activity(), i);
        }
        this.unit = unit(question);
    }

    private static BigInteger unit(ChoiceQuestion question) {
        BigInteger common = BigInteger.ONE;
        if (question.measure() == ShortfallMeasure.WEIGHTED_SHARES) {
            for (ClosableGap gap : question.gaps()) {
                BigInteger rank = BigInteger.valueOf(gap.requiredRank());
                common = common.divide(common.gcd(rank)).multiply(rank);
            }
        }
        return common;
    }

    /** In the order of their ids, which is that of the indexes. */
    List<Candidate> candidates() {
        return candidates;
    }

    /** Whether all numbers and their sums are small enough. */
    boolean fit() {
        try {
            problem();
            return true;
        } catch (ArithmeticException | IllegalArgumentException tooLarge) {
            return false;
        }
    }

    /** A whole value as what it stands for. */
    Fraction value(long whole) {
        return new Fraction(BigInteger.valueOf(whole), unit);
    }

    /** What one step of a gap is worth. */
    long step(ClosableGap gap) {
        BigInteger weight = BigInteger.valueOf(gap.weight());
        return switch (question.measure()) {
            case WEIGHTED_STEPS -> gap.weight();
            case WEIGHTED_SHARES ->
                unit.divide(BigInteger.valueOf(gap.requiredRank()))
                        .multiply(weight)
                        .longValueExact();
        };
    }

    SelectionProblem problem() {
        List<Limit> limits = new ArrayList<>();
        question.trainerHours()
                .ifPresent(hours -> limits.add(new Limit(numbers(one -> (long) one.trainerHours()), hours)));
        limits.addAll(prerequisites());
        limits.addAll(eitherOr());
        question.leastSpends().stream()
                .sorted(Comparator.comparing(LeastSpend::unit))
                .map(least -> new Limit(
                        numbers(one -> one.unit().equals(least.unit()) ? -gross(one, year -> true) : 0L),
                        -whole(least.least())))
                .forEach(limits::add);
        return new SelectionProblem(candidates.size(), demands(), limits, budgets(), cost(Optional.empty()));
    }

    private List<Long> numbers(Function<Candidate, Long> number) {
        return candidates.stream().map(number).toList();
    }

    static long whole(Money amount) {
        return amount.amount().movePointRight(DECIMALS).longValueExact();
    }

    private static long gross(Candidate candidate, Predicate<Integer> years) {
        return candidate.costs().stream()
                .filter(cost -> years.test(cost.year()))
                .mapToLong(cost -> whole(cost.amount()))
                .reduce(0, Math::addExact);
    }

    /** Each step of a gap is a demand of its own, served by whoever closes so many steps; those served alike are one. */
    private List<SelectionDemand> demands() {
        Map<GapId, SortedMap<Integer, Integer>> closing = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (ClosedSteps closed : candidates.get(i).closes()) {
                closing.computeIfAbsent(closed.gap(), first -> new TreeMap<>()).put(i, closed.steps());
            }
        }
        Map<List<Integer>, Long> values = new LinkedHashMap<>();
        question.gaps().stream().sorted(Comparator.comparing(ClosableGap::id)).forEach(gap -> {
            SortedMap<Integer, Integer> steps = closing.getOrDefault(gap.id(), Collections.emptySortedMap());
            for (int step = 1; step <= gap.missingSteps(); step++) {
                int reached = step;
                List<Integer> servedBy = steps.keySet().stream()
                        .filter(i -> steps.getOrDefault(i, 0) >= reached)
                        .toList();
                values.merge(servedBy, step(gap), Math::addExact);
            }
        });
        values.remove(List.of());
        return values.entrySet().stream()
                .map(demand -> new SelectionDemand(demand.getValue(), demand.getKey()))
                .toList();
    }

    private List<Limit> prerequisites() {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (ActivityId needed : new TreeSet<>(candidates.get(i).needs())) {
                Long[] uses = new Long[candidates.size()];
                Arrays.fill(uses, 0L);
                uses[i] = 1L;
                uses[index(needed)] = -1L;
                limits.add(new Limit(List.of(uses), 0));
            }
        }
        return limits;
    }

    private int index(ActivityId activity) {
        Integer index = indexes.get(activity);
        if (index == null) {
            throw new IllegalArgumentException("not a candidate: " + activity);
        }
        return index;
    }

    private List<Limit> eitherOr() {
        Set<SortedSet<ActivityId>> groups = new TreeSet<>(Comparator.comparing(Object::toString));
        question.eitherOr().forEach(group -> groups.add(new TreeSet<>(group)));
        return groups.stream()
                .map(group -> new Limit(numbers(one -> group.contains(one.activity()) ? 1L : 0L), 1))
                .toList();
    }

    private List<SelectionBudget> budgets() {
        return question.budgets().stream()
                .sorted(Comparator.comparing(budget -> budget.year().orElse(Integer.MIN_VALUE)))
                .map(budget -> new SelectionBudget(cost(budget.year()), whole(budget.most())))
                .toList();
    }

    /** What the chosen cost in a year, or in all. */
    private Cost cost(Optional<Integer> only) {
        Predicate<Integer> years = year -> only.isEmpty() || only.orElseThrow().equals(year);
        Set<FundId> limited = new TreeSet<>();
        question.frames().stream()
                .filter(frame -> years.test(frame.year()))
                .forEach(frame -> limited.add(frame.fund()));
        question.caps().forEach(cap -> limited.add(cap.fund()));
        List<Payment> payments = limited.stream()
                .map(fund -> new FundLimits(question, fund, candidates).payment(years::test))
                .toList();
        return new Cost(
                numbers(one -> gross(one, years)
                        - granted(one, fund -> years.test(fund.year()) && !limited.contains(fund.fund()))),
                payments);
    }

    private static long granted(Candidate candidate, Predicate<ChoiceCheck.FundYear> funds) {
        return candidate.grants().stream()
                .filter(grant -> funds.test(new ChoiceCheck.FundYear(grant.fund(), grant.year())))
                .mapToLong(grant -> whole(grant.amount()))
                .reduce(0, Math::addExact);
    }
}

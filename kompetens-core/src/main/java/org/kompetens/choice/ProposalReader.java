package org.kompetens.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.selection.Budget;
import org.kompetens.selection.Selection;
import org.kompetens.selection.SelectionProblem;

/** Makes a proposal of a choice of indexes: everything in it is reckoned anew from the question. */
final class ProposalReader {

    private static final int DECIMALS = 4;

    private final ChoiceQuestion question;
    private final ChoiceNumbers numbers;
    private final SelectionProblem problem;
    private final Selection selection;
    private final Map<ActivityId, Integer> indexes = new HashMap<>();
    private final List<ClosableGap> gaps;

    ProposalReader(ChoiceQuestion question, ChoiceNumbers numbers, SelectionProblem problem, Selection selection) {
        this.question = question;
        this.numbers = numbers;
        this.problem = problem;
        this.selection = selection;
        this.gaps = question.gaps().stream()
                .sorted(Comparator.comparing(ClosableGap::id))
                .toList();
        for (int i = 0; i < numbers.candidates().size(); i++) {
            indexes.put(numbers.candidates().get(i).activity(), i);
        }
    }

    Proposal proposal() {
        long shortfall = gaps.stream()
                .mapToLong(gap -> numbers.step(gap) * gap.missingSteps())
                .sum();
        return new Proposal(
                selection.chosen().stream().map(this::chosen).toList(),
                numbers.value(shortfall),
                numbers.value(value(selection.chosen())),
                numbers.value(selection.bound()),
                selection.certainty(),
                amounts(problem.cost().of(selection.chosen())),
                open(),
                next());
    }

    /** The shortfall that a choice closes: of each gap the most steps that any one of it closes. */
    private long value(List<Integer> chosen) {
        Map<GapId, Integer> reached = reached(chosen);
        return gaps.stream()
                .mapToLong(gap -> numbers.step(gap) * Math.min(gap.missingSteps(), reached.getOrDefault(gap.id(), 0)))
                .sum();
    }

    private Map<GapId, Integer> reached(List<Integer> chosen) {
        Map<GapId, Integer> reached = new HashMap<>();
        for (int index : chosen) {
            for (ClosedSteps closed : numbers.candidates().get(index).closes()) {
                reached.merge(closed.gap(), closed.steps(), Math::max);
            }
        }
        return reached;
    }

    private List<OpenGap> open() {
        Map<GapId, Integer> reached = reached(selection.chosen());
        List<OpenGap> open = new ArrayList<>();
        for (ClosableGap gap : gaps) {
            int left = gap.missingSteps() - reached.getOrDefault(gap.id(), 0);
            if (left > 0) {
                open.add(new OpenGap(gap.id(), left));
            }
        }
        return open;
    }

    private ChosenActivity chosen(int index) {
        Candidate candidate = numbers.candidates().get(index);
        Map<GapId, Integer> steps = reached(List.of(index));
        List<ClosedSteps> closes = gaps.stream()
                .filter(gap -> steps.containsKey(gap.id()))
                .map(gap -> new ClosedSteps(gap.id(), Math.min(gap.missingSteps(), steps.getOrDefault(gap.id(), 0))))
                .toList();
        long without = value(without(index));
        return new ChosenActivity(
                candidate.activity(),
                gross(List.of(index)),
                closes,
                numbers.value(value(List.of(index))),
                numbers.value(value(selection.chosen()) - without));
    }

    /** The chosen ones without one, and without what needs it. */
    private List<Integer> without(int index) {
        Set<ActivityId> gone =
                new TreeSet<>(Set.of(numbers.candidates().get(index).activity()));
        List<Integer> left = selection.chosen();
        boolean changed = true;
        while (changed) {
            List<Integer> still = left.stream()
                    .filter(i -> !gone.contains(numbers.candidates().get(i).activity()))
                    .filter(i -> numbers.candidates().get(i).needs().stream().noneMatch(gone::contains))
                    .toList();
            left.stream()
                    .filter(i -> !still.contains(i))
                    .forEach(i -> gone.add(numbers.candidates().get(i).activity()));
            changed = still.size() < left.size();
            left = still;
        }
        return left;
    }

    private Amounts gross(List<Integer> some) {
        return some.stream()
                .flatMap(index -> numbers.candidates().get(index).costs().stream())
                .map(cost -> Amounts.of(cost.amount()))
                .reduce(Amounts.NONE, Amounts::plus);
    }

    private Amounts amounts(long whole) {
        return Amounts.of(BigDecimal.valueOf(whole, DECIMALS), question.currency());
    }

    private List<NextInLine> next() {
        List<NextInLine> next = new ArrayList<>();
        for (int i = 0; i < numbers.candidates().size(); i++) {
            if (!selection.chosen().contains(i)) {
                next.add(nextInLine(i));
            }
        }
        next.sort(Comparator.<NextInLine>comparingInt(one -> -one.adds().signum())
                .thenComparing(this::byValueForMoney)
                .thenComparing(NextInLine::activity));
        return next;
    }

    /** More for the same money first; what costs nothing before all others. */
    private int byValueForMoney(NextInLine one, NextInLine other) {
        BigDecimal ones = new BigDecimal(
                        one.adds().numerator().multiply(other.adds().denominator()))
                .multiply(other.gross().in(question.currency()));
        BigDecimal others = new BigDecimal(
                        other.adds().numerator().multiply(one.adds().denominator()))
                .multiply(one.gross().in(question.currency()));
        return others.compareTo(ones);
    }

    private NextInLine nextInLine(int index) {
        SortedSet<Integer> added = needed(index);
        List<Integer> all = new ArrayList<>(selection.chosen());
        all.addAll(added);
        all.sort(Comparator.naturalOrder());
        long adds = value(all) - value(selection.chosen());
        long missing = 0;
        for (Budget budget : problem.budgets()) {
            missing = Math.max(missing, budget.cost().of(all) - budget.most());
        }
        return new NextInLine(
                numbers.candidates().get(index).activity(),
                added.stream()
                        .filter(i -> i != index)
                        .map(i -> numbers.candidates().get(i).activity())
                        .toList(),
                gross(List.copyOf(added)),
                numbers.value(adds),
                amounts(missing),
                obstacles(all, adds, missing));
    }

    /** A candidate and all that it needs, by way of others too, and that is not chosen. */
    private SortedSet<Integer> needed(int index) {
        SortedSet<Integer> needed = new TreeSet<>(Set.of(index));
        List<Integer> waiting = new ArrayList<>(needed);
        for (int i = 0; i < waiting.size(); i++) {
            for (ActivityId other : numbers.candidates().get(waiting.get(i)).needs()) {
                int its = indexes.getOrDefault(other, index);
                if (!selection.chosen().contains(its) && needed.add(its)) {
                    waiting.add(its);
                }
            }
        }
        return needed;
    }

    private Set<Obstacle> obstacles(List<Integer> all, long adds, long missing) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (missing > 0) {
            obstacles.add(Obstacle.BUDGET);
        }
        long hours = all.stream()
                .mapToLong(i -> numbers.candidates().get(i).trainerHours())
                .sum();
        if (question.trainerHours().isPresent()
                && hours > question.trainerHours().getAsInt()) {
            obstacles.add(Obstacle.TRAINER_HOURS);
        }
        Set<ActivityId> ids = new TreeSet<>();
        all.forEach(i -> ids.add(numbers.candidates().get(i).activity()));
        if (question.eitherOr().stream()
                .anyMatch(
                        group -> group.stream().distinct().filter(ids::contains).count() > 1)) {
            obstacles.add(Obstacle.EITHER_OR);
        }
        if (adds == 0) {
            obstacles.add(Obstacle.NOTHING_LEFT);
        }
        return obstacles;
    }
}

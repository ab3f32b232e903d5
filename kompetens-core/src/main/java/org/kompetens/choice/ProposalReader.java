package org.kompetens.choice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kompetens.cost.Amounts;
import org.kompetens.planning.ActivityId;
import org.kompetens.selection.Selection;
import org.kompetens.selection.SelectionBudget;
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
    private final Map<GapId, ClosableGap> byId = new HashMap<>();
    private final Set<Integer> chosen;

    /** Of each candidate, the chosen ones that need it. */
    private final Map<Integer, List<Integer>> neededBy = new HashMap<>();

    /** Of each gap, which of the chosen ones close how much of it. */
    private final Map<GapId, Map<Integer, Integer>> closing = new HashMap<>();

    ProposalReader(ChoiceQuestion question, ChoiceNumbers numbers, SelectionProblem problem, Selection selection) {
        this.question = question;
        this.numbers = numbers;
        this.problem = problem;
        this.selection = selection;
        this.gaps = question.gaps().stream()
                .sorted(Comparator.comparing(ClosableGap::id))
                .toList();
        gaps.forEach(gap -> byId.putIfAbsent(gap.id(), gap));
        this.chosen = new HashSet<>(selection.chosen());
        for (int i = 0; i < numbers.candidates().size(); i++) {
            indexes.put(numbers.candidates().get(i).activity(), i);
        }
        for (int index : selection.chosen()) {
            for (ActivityId needed : numbers.candidates().get(index).needs()) {
                neededBy.computeIfAbsent(indexes.getOrDefault(needed, index), first -> new ArrayList<>())
                        .add(index);
            }
            for (ClosedSteps closed : numbers.candidates().get(index).closes()) {
                closing.computeIfAbsent(closed.gap(), first -> new HashMap<>()).merge(index, closed.steps(), Math::max);
            }
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

    private Map<GapId, Integer> reached(Collection<Integer> chosen) {
        Map<GapId, Integer> reached = new HashMap<>();
        for (int index : chosen) {
            for (ClosedSteps closed : numbers.candidates().get(index).closes()) {
                reached.merge(closed.gap(), closed.steps(), Math::max);
            }
        }
        return reached;
    }

    private long worth(GapId id, int steps) {
        ClosableGap gap = byId.get(id);
        return gap == null ? 0 : numbers.step(gap) * Math.min(gap.missingSteps(), steps);
    }

    /** How much of a gap the chosen ones close but for some. */
    private int closedWithout(GapId gap, Set<Integer> gone) {
        return closing.getOrDefault(gap, Map.of()).entrySet().stream()
                .filter(one -> !gone.contains(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    /** What some would close beside the chosen ones that none of those closes. */
    private long added(Set<Integer> some) {
        long added = 0;
        for (Map.Entry<GapId, Integer> one : reached(some).entrySet()) {
            int closed = closedWithout(one.getKey(), Set.of());
            added += worth(one.getKey(), Math.max(closed, one.getValue())) - worth(one.getKey(), closed);
        }
        return added;
    }

    /** What would stay open without some of the chosen ones. */
    private long lost(Set<Integer> gone) {
        long lost = 0;
        for (GapId gap : reached(gone).keySet()) {
            lost += worth(gap, closedWithout(gap, Set.of())) - worth(gap, closedWithout(gap, gone));
        }
        return lost;
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
        SortedMap<GapId, Integer> steps = new TreeMap<>(reached(List.of(index)));
        List<ClosedSteps> closes = new ArrayList<>();
        long alone = 0;
        for (Map.Entry<GapId, Integer> one : steps.entrySet()) {
            ClosableGap gap = byId.get(one.getKey());
            if (gap != null) {
                closes.add(new ClosedSteps(gap.id(), Math.min(gap.missingSteps(), one.getValue())));
                alone += worth(gap.id(), one.getValue());
            }
        }
        return new ChosenActivity(
                candidate.activity(),
                gross(List.of(index)),
                closes,
                numbers.value(alone),
                numbers.value(lost(gone(index))));
    }

    /** One of the chosen ones, and what of them needs it. */
    private Set<Integer> gone(int index) {
        Set<Integer> gone = new HashSet<>(Set.of(index));
        List<Integer> waiting = new ArrayList<>(gone);
        for (int i = 0; i < waiting.size(); i++) {
            for (int other : neededBy.getOrDefault(waiting.get(i), List.of())) {
                if (gone.add(other)) {
                    waiting.add(other);
                }
            }
        }
        return gone;
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
            if (!chosen.contains(i)) {
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
        SortedSet<Integer> more = needed(index);
        List<Integer> all = new ArrayList<>(selection.chosen());
        all.addAll(more);
        long adds = added(more);
        long missing = 0;
        for (SelectionBudget budget : problem.budgets()) {
            missing = Math.max(missing, budget.cost().of(all) - budget.most());
        }
        return new NextInLine(
                numbers.candidates().get(index).activity(),
                more.stream()
                        .filter(i -> i != index)
                        .map(i -> numbers.candidates().get(i).activity())
                        .toList(),
                gross(List.copyOf(more)),
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
                if (!chosen.contains(its) && needed.add(its)) {
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

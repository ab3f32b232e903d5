package org.kompetens.examples.hosts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solution;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.kompetens.selection.Cost;
import org.kompetens.selection.Payment;
import org.kompetens.selection.SelectionDemand;
import org.kompetens.selection.SelectionProblem;
import org.kompetens.selection.SelectionSearch;

/**
 * A search by the constraint solver Choco, as a host may name it in {@code META-INF/services} or give to {@code
 * Choice.withSearch}. Choco reckons with {@code int}: a problem with larger sums is left alone.
 */
public final class ChocoSearch implements SelectionSearch {

    private final long nodes;

    /**
     * A search that ends where a number of nodes has been looked at, and not after a time: its answer is the same each time.
     *
     * @param nodes how many nodes
     */
    public ChocoSearch(long nodes) {
        this.nodes = nodes;
    }

    /** A search of a hundred thousand nodes. */
    public ChocoSearch() {
        this(100_000);
    }

    @Override
    public Optional<List<Integer>> search(SelectionProblem problem, Optional<List<Integer>> known) {
        try {
            return best(problem);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** First the most value; then the least cost for it. */
    private Optional<List<Integer>> best(SelectionProblem problem) {
        Formulation most = new Formulation(problem);
        Optional<Solution> found = optimal(most, most.value, Model.MAXIMIZE);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Formulation least = new Formulation(problem);
        least.model.arithm(least.value, ">=", found.get().getIntVal(most.value)).post();
        return optimal(least, least.cost, Model.MINIMIZE).map(least::chosen).or(() -> found.map(most::chosen));
    }

    private Optional<Solution> optimal(Formulation formulation, IntVar objective, boolean maximise) {
        formulation.model.getSolver().setSearch(Search.domOverWDegSearch(formulation.chosen));
        formulation.model.getSolver().limitNode(nodes);
        return Optional.ofNullable(formulation.model.getSolver().findOptimalSolution(objective, maximise));
    }

    /**
     * A problem in Choco's terms: a variable for each thing and each demand, and sums of them, each divided by what all its
     * numbers have in common.
     */
    private static final class Formulation {

        private final Model model = new Model();
        private final BoolVar[] chosen;
        private final IntVar value;
        private final IntVar cost;

        Formulation(SelectionProblem problem) {
            chosen = model.boolVarArray(problem.size());
            List<SelectionDemand> demands = problem.demands().stream()
                    .filter(demand -> !demand.servedBy().isEmpty())
                    .toList();
            BoolVar[] served = model.boolVarArray(demands.size());
            for (int k = 0; k < served.length; k++) {
                BoolVar[] by = demands.get(k).servedBy().stream()
                        .map(index -> chosen[index])
                        .toArray(BoolVar[]::new);
                model.max(served[k], by).post();
            }
            List<Long> values = demands.stream().map(SelectionDemand::value).toList();
            value = sum(served, values, common(values.stream()));
            problem.limits().forEach(limit -> {
                long unit = common(limit.uses().stream());
                atMost(sum(chosen, limit.uses(), unit), limit.most(), unit);
            });
            problem.budgets().forEach(budget -> atMost(cost(budget.cost()), budget.most(), unit(budget.cost())));
            cost = cost(problem.cost());
        }

        private static long common(Stream<Long> numbers) {
            return Math.max(
                    1,
                    numbers.reduce(
                            0L,
                            (one, other) -> BigInteger.valueOf(one)
                                    .gcd(BigInteger.valueOf(other))
                                    .longValueExact()));
        }

        private static long unit(Cost cost) {
            return common(Stream.concat(
                    cost.costs().stream(),
                    cost.payments().stream()
                            .flatMap(payment -> Stream.concat(
                                    payment.claims().stream().map(Payment.Claim::amount),
                                    payment.ceilings().stream().map(Payment.Ceiling::most)))));
        }

        /** A sum is whole, so that what is left of the limit when it is divided does not matter. */
        private void atMost(IntVar sum, long most, long unit) {
            long limit = Math.floorDiv(most, unit);
            if (limit < sum.getUB()) {
                model.arithm(sum, "<=", Math.toIntExact(limit)).post();
            }
        }

        private IntVar sum(BoolVar[] variables, List<Long> numbers, long unit) {
            int[] coefficients = numbers.stream()
                    .mapToInt(number -> Math.toIntExact(number / unit))
                    .toArray();
            int least = IntStream.of(coefficients)
                    .map(number -> Math.min(0, number))
                    .reduce(0, Math::addExact);
            int most = IntStream.of(coefficients)
                    .map(number -> Math.max(0, number))
                    .reduce(0, Math::addExact);
            IntVar sum = model.intVar(least, most, true);
            model.scalar(variables, coefficients, "=", sum).post();
            return sum;
        }

        /** All costs, less what is paid. */
        private IntVar cost(Cost cost) {
            long unit = unit(cost);
            IntVar gross = sum(chosen, cost.costs(), unit);
            List<IntVar> parts = new ArrayList<>();
            cost.payments().forEach(payment -> parts.addAll(paid(payment, unit)));
            if (parts.isEmpty()) {
                return gross;
            }
            int most = parts.stream().mapToInt(IntVar::getUB).reduce(0, Math::addExact);
            IntVar net = model.intVar(Math.subtractExact(gross.getLB(), most), gross.getUB(), true);
            parts.add(net);
            model.sum(parts.toArray(IntVar[]::new), "=", gross).post();
            return net;
        }

        /** What is paid on each claim that counts: the claim, or the least of what its ceilings leave after those before it. */
        private List<IntVar> paid(Payment payment, long unit) {
            List<IntVar> all = new ArrayList<>();
            List<IntVar> counted = new ArrayList<>();
            for (int c = 0; c < payment.claims().size(); c++) {
                int place = c;
                Payment.Claim claim = payment.claims().get(c);
                int amount = Math.toIntExact(claim.amount() / unit);
                IntVar asked = model.mul(chosen[claim.thing()], amount);
                List<IntVar> least = new ArrayList<>(List.of(asked));
                for (Payment.Ceiling ceiling : payment.ceilings()) {
                    if (ceiling.claims().contains(place)) {
                        List<IntVar> before = ceiling.claims().stream()
                                .filter(other -> other < place)
                                .map(all::get)
                                .toList();
                        least.add(left(Math.toIntExact(ceiling.most() / unit), before));
                    }
                }
                IntVar paid = model.intVar(0, amount, true);
                model.min(paid, least.toArray(IntVar[]::new)).post();
                all.add(paid);
                if (claim.counts()) {
                    counted.add(paid);
                }
            }
            return counted;
        }

        private IntVar left(int most, List<IntVar> before) {
            IntVar left = model.intVar(0, most, true);
            List<IntVar> sum = new ArrayList<>(before);
            sum.add(left);
            model.sum(sum.toArray(IntVar[]::new), "=", most).post();
            return left;
        }

        private List<Integer> chosen(Solution solution) {
            return IntStream.range(0, chosen.length)
                    .filter(i -> solution.getIntVal(chosen[i]) == 1)
                    .boxed()
                    .toList();
        }
    }
}

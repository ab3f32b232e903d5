package org.kompetens.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * A problem as arrays. Everything that limits a choice is a row of numbers here, whose sum over the chosen things is at most
 * a limit. Every allowed choice keeps within all rows; one that keeps within all rows may still break a budget of which
 * others pay very many parts.
 */
final class Numbers {

    /** Rows are made coarser than this, so that a price for a unit of them can be told finely enough. */
    private static final long LARGEST_ROW = 1L << 40;

    final int size;
    final long[] values;
    final int[][] servedBy;
    final int[][] serves;

    /** Of each row the things that it has a number of, and the numbers. */
    final int[][] things;

    final long[][] uses;
    final long[] limits;

    /** Of each thing the rows that have a number of it, and the numbers. */
    final int[][] rowsOf;

    final long[][] usesOf;

    /** From here on rows are of the cost by which choices are compared. */
    final int firstCostRow;

    private final List<CostRow> costRows = new ArrayList<>();

    /** A row of the cost by which choices are compared: its limit is known once a choice is. */
    private record CostRow(int index, long frames, long divisor) {}

    /**
     * A row of a budget, or of the cost by which choices are compared: that which some ceilings of its payments make.
     *
     * @param budget the budget's place in the problem, or {@link #COST}
     * @param ceilings the ceilings
     */
    record Row(int budget, SortedSet<Integer> ceilings) {

        /** In place of a budget: the cost by which choices are compared. */
        static final int COST = -1;
    }

    /**
     * The numbers of a problem.
     *
     * @param problem the problem
     * @param further rows that are of use beside those that are made in any case
     */
    Numbers(SelectionProblem problem, Collection<Row> further) {
        size = problem.size();
        List<SelectionDemand> demands = problem.demands().stream()
                .filter(demand -> !demand.servedBy().isEmpty())
                .toList();
        values = demands.stream().mapToLong(SelectionDemand::value).toArray();
        servedBy = demands.stream()
                .map(demand ->
                        demand.servedBy().stream().mapToInt(index -> index).toArray())
                .toArray(int[][]::new);
        serves = transposed(size, servedBy);
        List<long[]> found = new ArrayList<>();
        List<Long> most = new ArrayList<>();
        for (Limit limit : problem.limits()) {
            addBinding(array(limit.uses()), limit.most(), found, most);
        }
        for (int b = 0; b < problem.budgets().size(); b++) {
            SelectionBudget budget = problem.budgets().get(b);
            Ceilings ceilings = new Ceilings(budget.cost());
            for (SortedSet<Integer> some : sets(ceilings, b, further)) {
                addBinding(ceilings.row(some), budget.most() + ceilings.frames(some), found, most);
            }
        }
        firstCostRow = found.size();
        Ceilings ceilings = new Ceilings(problem.cost());
        for (SortedSet<Integer> some : sets(ceilings, Row.COST, further)) {
            long[] row = ceilings.row(some);
            long divisor = add(row, largest(row), found, most);
            costRows.add(new CostRow(found.size() - 1, ceilings.frames(some), divisor));
        }
        limits = most.stream().mapToLong(limit -> limit).toArray();
        things = new int[limits.length][];
        uses = new long[limits.length][];
        for (int r = 0; r < limits.length; r++) {
            long[] row = found.get(r);
            things[r] = IntStream.range(0, size).filter(i -> row[i] != 0).toArray();
            uses[r] = Arrays.stream(things[r]).mapToLong(i -> row[i]).toArray();
        }
        rowsOf = transposed(size, things);
        usesOf = new long[size][];
        for (int i = 0; i < size; i++) {
            int thing = i;
            usesOf[i] =
                    Arrays.stream(rowsOf[i]).mapToLong(r -> found.get(r)[thing]).toArray();
        }
    }

    private static Set<SortedSet<Integer>> sets(Ceilings ceilings, int budget, Collection<Row> further) {
        Set<SortedSet<Integer>> sets = new LinkedHashSet<>(ceilings.first());
        further.stream()
                .filter(row -> row.budget() == budget)
                .map(Row::ceilings)
                .forEach(sets::add);
        return sets;
    }

    private static int[][] transposed(int size, int[][] lists) {
        List<List<Integer>> transposed = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            transposed.add(new ArrayList<>());
        }
        for (int list = 0; list < lists.length; list++) {
            for (int i : lists[list]) {
                transposed.get(i).add(list);
            }
        }
        return transposed.stream()
                .map(own -> own.stream().mapToInt(list -> list).toArray())
                .toArray(int[][]::new);
    }

    private static long[] array(List<Long> numbers) {
        return numbers.stream().mapToLong(number -> number).toArray();
    }

    /** A row that no choice can break need not be looked at. */
    private static void addBinding(long[] row, long limit, List<long[]> found, List<Long> most) {
        if (largest(row) > limit) {
            add(row, limit, found, most);
        }
    }

    private static long largest(long[] row) {
        return Arrays.stream(row).filter(number -> number > 0).sum();
    }

    /**
     * Adds a row, divided by what all its numbers have in common, and by more where they are large. Each number is rounded
     * down, and so is the limit: as the sum is whole, a choice that kept within the row keeps within the rounded one.
     */
    private static long add(long[] row, long limit, List<long[]> found, List<Long> most) {
        long common = Arrays.stream(row).reduce(0, Numbers::commonDivisor);
        long divisor = Math.max(1, common);
        long sum = Arrays.stream(row).map(number -> Math.abs(number) / divisor).sum();
        long coarse = divisor * (sum / LARGEST_ROW + 1);
        found.add(
                Arrays.stream(row).map(number -> Math.floorDiv(number, coarse)).toArray());
        most.add(Math.floorDiv(limit, coarse));
        return coarse;
    }

    private static long commonDivisor(long one, long other) {
        long a = Math.abs(one);
        long b = Math.abs(other);
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** From now on only choices that cost at most so much are of interest. */
    void costAtMost(long most) {
        for (CostRow row : costRows) {
            limits[row.index()] = Math.floorDiv(most + row.frames(), row.divisor());
        }
    }

    /** How many steps it takes to look at everything once. */
    long work() {
        long work = (long) size + values.length;
        for (int i = 0; i < size; i++) {
            work += serves[i].length + rowsOf[i].length;
        }
        return work;
    }
}

package org.kompetens.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A problem as arrays. Everything that limits a choice is a row of numbers here, whose sum over the chosen things is at most
 * a limit. Every allowed choice keeps within all rows; one that keeps within all rows may still break a budget of which
 * others pay very many parts.
 */
final class Numbers {

    /** Of more payments that may each reach its frame, only some rows are made. */
    private static final int MOST_FRAMES = 6;

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

    Numbers(SelectionProblem problem) {
        size = problem.size();
        List<Demand> demands = problem.demands().stream()
                .filter(demand -> !demand.servedBy().isEmpty())
                .toList();
        values = demands.stream().mapToLong(Demand::value).toArray();
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
        for (Budget budget : problem.budgets()) {
            for (Set<Integer> reached : reached(budget.cost())) {
                addBinding(row(budget.cost(), reached), budget.most() + frames(budget.cost(), reached), found, most);
            }
        }
        firstCostRow = found.size();
        for (Set<Integer> reached : reached(problem.cost())) {
            long[] row = row(problem.cost(), reached);
            long divisor = add(row, largest(row), found, most);
            costRows.add(new CostRow(found.size() - 1, frames(problem.cost(), reached), divisor));
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

    /**
     * Which payments may have reached their frames, in every combination that is looked at. What is paid is the claims or the
     * frame, whichever is less; so a cost is the largest of those that come of paying, for each payment, the one or the
     * other, and keeps within a budget where all of them do.
     */
    private static List<Set<Integer>> reached(Cost cost) {
        List<Integer> may = new ArrayList<>();
        for (int i = 0; i < cost.payments().size(); i++) {
            Payment payment = cost.payments().get(i);
            if (Sums.ofSizes(payment.claims()) > payment.frame()) {
                may.add(i);
            }
        }
        List<Set<Integer>> reached = new ArrayList<>();
        if (may.size() > MOST_FRAMES) {
            reached.add(Set.of());
            may.forEach(one -> reached.add(Set.of(one)));
            reached.add(new TreeSet<>(may));
            return reached;
        }
        for (int bits = 0; bits < 1 << may.size(); bits++) {
            Set<Integer> some = new TreeSet<>();
            for (int i = 0; i < may.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(may.get(i));
                }
            }
            reached.add(some);
        }
        return reached;
    }

    private static long[] row(Cost cost, Set<Integer> reached) {
        long[] row = array(cost.costs());
        for (int p = 0; p < cost.payments().size(); p++) {
            if (!reached.contains(p)) {
                List<Long> claims = cost.payments().get(p).claims();
                for (int i = 0; i < row.length; i++) {
                    row[i] -= claims.get(i);
                }
            }
        }
        return row;
    }

    private static long frames(Cost cost, Set<Integer> reached) {
        return reached.stream().mapToLong(p -> cost.payments().get(p).frame()).sum();
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

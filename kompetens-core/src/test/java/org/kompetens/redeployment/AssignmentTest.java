package org.kompetens.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The assignment with the least sum, and of those with the same sum the one in which the first row has the earliest kind. */
final class AssignmentTest {

    /** Goes through all assignments. */
    private static final class Tried {

        private final long[][] costs;
        private final int[] kinds;
        private final int[] column;
        private long least = Long.MAX_VALUE;
        private int[] best = {};

        Tried(long[][] costs, int[] kinds) {
            this.costs = costs;
            this.kinds = kinds;
            this.column = new int[costs.length];
            tryFrom(0, 0);
        }

        private void tryFrom(int row, long sum) {
            if (row == costs.length) {
                int[] found = Arrays.stream(column).map(one -> kinds[one]).toArray();
                if (sum < least || (sum == least && Arrays.compare(found, best) < 0)) {
                    least = sum;
                    best = found;
                }
                return;
            }
            for (int j = 0; j < kinds.length; j++) {
                int one = j;
                if (Arrays.stream(column, 0, row).noneMatch(taken -> taken == one)) {
                    column[row] = one;
                    tryFrom(row + 1, sum + costs[row][one]);
                }
            }
        }
    }

    /** Kinds rise, and columns of one kind cost the same in every row. */
    private static void assertLeast(Random random, int most) {
        int rows = 1 + random.nextInt(4);
        int[] kinds = new int[rows + random.nextInt(3)];
        for (int j = 1; j < kinds.length; j++) {
            kinds[j] = kinds[j - 1] + random.nextInt(2);
        }
        long[][] costs = new long[rows][kinds.length];
        for (long[] row : costs) {
            for (int j = 0; j < row.length; j++) {
                row[j] = j > 0 && kinds[j] == kinds[j - 1] ? row[j - 1] : random.nextInt(most + 1);
            }
        }
        int[] columns = Assignment.least(costs, kinds);
        assertThat(columns).doesNotHaveDuplicates();
        assertThat(Arrays.stream(columns).map(one -> kinds[one]))
                .as(Arrays.deepToString(costs) + " of kinds " + Arrays.toString(kinds))
                .containsExactly(
                        Arrays.stream(new Tried(costs, kinds).best).boxed().toArray(Integer[]::new));
    }

    @Test
    void isTheBestOfAllThatThereAre() {
        Random random = new Random(4_711);
        for (int most : new int[] {1, 3, 20}) {
            for (int i = 0; i < 1_000; i++) {
                assertLeast(random, most);
            }
        }
    }

    @Test
    void ofNobodyIsNothing() {
        assertThat(Assignment.least(new long[0][], new int[0])).isEmpty();
    }
}

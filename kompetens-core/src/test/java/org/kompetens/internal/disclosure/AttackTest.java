package org.kompetens.internal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kompetens.internal.intake.Workers;

/**
 * Somebody who has all that is shown and much time: every table of whole numbers is tried that agrees with it. Shares no
 * code with what hides and with what proves.
 */
@Tag("slow")
class AttackTest {

    private static final int THRESHOLD = 4;
    private static final int WIDTH = 3;
    private static final int CASES = 150;
    private static final int FEW_CASES = 25;

    static IntStream seeds() {
        return IntStream.range(0, CASES);
    }

    private static Axis axis(int parts, boolean hasGroups) {
        List<int[]> chains = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            chains.add(hasGroups ? new int[] {part, parts + part % 2, parts + 2} : new int[] {part, parts});
        }
        return new Axis(hasGroups ? parts + 3 : parts + 1, chains);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nobodyFindsOutWhatIsHidden(int seed) {
        Random random = new Random(seed);
        FigureTable table = new FigureTable(
                axis(2 + random.nextInt(2), false), axis(1 + random.nextInt(2), random.nextBoolean()), axis(2, false));
        for (int unit = 0; unit < table.units().parts(); unit++) {
            for (int subject = 0; subject < table.subjects().parts(); subject++) {
                for (int outcome = 0; outcome < 2; outcome++) {
                    table.add(unit, subject, outcome, random.nextInt(1 + random.nextInt(9)), 0);
                }
            }
        }
        assertSafe(protection(table), seed);
    }

    /** What is required of all is as many as are employed; of others it is no more. */
    @ParameterizedTest
    @MethodSource("seeds")
    void norFromHowManyAreEmployed(int seed) {
        Random random = new Random(seed);
        int subjects = 1 + random.nextInt(2);
        List<int[]> chains = new ArrayList<>();
        for (int subject = 0; subject < subjects; subject++) {
            chains.add(new int[] {subject, subjects});
        }
        chains.add(new int[] {subjects + 1});
        FigureTable table = new FigureTable(axis(2, false), new Axis(subjects + 2, chains), axis(2, false));
        for (int unit = 0; unit < table.units().parts(); unit++) {
            int employed = random.nextInt(1 + random.nextInt(12));
            table.add(unit, subjects, 0, employed, 0);
            for (int subject = 0; subject < subjects; subject++) {
                int required = random.nextBoolean() ? employed : random.nextInt(1 + employed);
                int met = random.nextInt(1 + required);
                table.add(unit, subject, 0, met, 0);
                table.add(unit, subject, 1, required - met, 0);
            }
        }
        Protection protection = protection(table);
        protection.employed(subjects);
        for (int unit = 0; unit < table.units().size(); unit++) {
            for (int subject = 0; subject < subjects; subject++) {
                int all = table.figure(unit, subject, 2);
                if (isOfAll(table, unit, subject)) {
                    protection.ofAll(all);
                } else {
                    protection.ofSome(all);
                }
            }
        }
        assertSafe(protection, seed);
    }

    /**
     * Of some outcomes together, which nobody prints: what is left when the others are taken off, and of a unit when the other one
     * is. It follows in some of the cases where it is not protected.
     */
    @Test
    void norASumOfSomeOutcomes() {
        boolean isToldOtherwise = false;
        for (int seed = 0; seed < CASES; seed++) {
            FigureTable table = tableWithSums(seed);
            Protection protection = protectionOfPrinted(table);
            isToldOtherwise |= isSumTold(protection, table);
            sums(table).forEach(protection::protectSum);
            assertSafe(protection, seed);
            assertThat(isSumTold(protection, table)).as("case %d", seed).isFalse();
        }
        assertThat(isToldOtherwise).isTrue();
    }

    private static boolean isSumTold(Protection protection, FigureTable table) {
        Attacker attacker = new Attacker(protection, Hiding.of(protection, Workers.caller()));
        return !attacker.findsAllOpen(bits(sums(table)));
    }

    /** The sums of two outcomes that are of few. */
    private static IntStream sums(FigureTable table) {
        return IntStream.range(0, table.size())
                .filter(figure -> table.outcome(figure) > 3)
                .filter(figure -> table.count(figure) > 0 && table.count(figure) < THRESHOLD);
    }

    /** Three outcomes, the sum of all, and behind it the three sums of two. */
    private static FigureTable tableWithSums(int seed) {
        Random random = new Random(seed);
        FigureTable table = new FigureTable(
                axis(2, false),
                axis(1, false),
                new Axis(7, List.of(new int[] {0, 4, 5, 3}, new int[] {1, 4, 6, 3}, new int[] {2, 5, 6, 3})));
        for (int cell = 0; cell < 6; cell++) {
            table.add(cell % 2, 0, cell / 2, random.nextInt(1 + random.nextInt(9)), 0);
        }
        return table;
    }

    private static Protection protectionOfPrinted(FigureTable table) {
        Protection protection = new Protection(table, WIDTH, 0);
        for (int figure = 0; figure < table.size(); figure++) {
            if (table.outcome(figure) <= 3) {
                protection.print(figure, 1 + table.count(figure));
                if (table.count(figure) > 0 && table.count(figure) < THRESHOLD) {
                    protection.protect(figure);
                }
            }
        }
        for (int cell = 0; cell < 6; cell++) {
            protection.allow(cell % 2, 0, cell / 2);
        }
        return protection;
    }

    static IntStream fewSeeds() {
        return IntStream.range(0, FEW_CASES);
    }

    /** Whoever is the only one counted somewhere knows that, and finds out nothing of others from it. */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void norFromBeingTheOnlyOneThatIsCounted(int seed) {
        Random random = new Random(seed);
        FigureTable table = new FigureTable(axis(3, false), axis(2, false), axis(2, false));
        for (int cell = 0; cell < 12; cell++) {
            table.add(cell % 3, cell / 3 % 2, cell / 6, random.nextInt(5) == 0 ? 1 : THRESHOLD + random.nextInt(4), 0);
        }
        Protection protection = protection(table);
        protection.fromInsiders();
        Pattern pattern = Hiding.of(protection, Workers.caller());
        BitSet open = AlternativeCheck.openToInsiders(protection, pattern);
        for (int unit = 0; unit < 3; unit++) {
            for (int secret = protection.sensitive().nextSetBit(0);
                    secret >= 0;
                    secret = protection.sensitive().nextSetBit(secret + 1)) {
                if (!open.get(secret)) {
                    BitSet known = onesIn(table, unit, secret);
                    Pattern toOne = new Pattern(without(pattern.hidden(), known), List.of(), new BitSet());
                    assertThat(new Attacker(protection, toOne).findsAllOpen(bits(IntStream.of(secret))))
                            .as("figure %d of case %d is open for somebody in %d", secret, seed, unit)
                            .isTrue();
                }
            }
        }
    }

    /** The figures that are 1, counting somebody of a unit, but for those that count whom the secret one counts. */
    private static BitSet onesIn(FigureTable table, int unit, int secret) {
        BitSet ones = new BitSet();
        for (int figure = 0; figure < table.size(); figure++) {
            boolean isOfUnit = (table.unit(figure) == unit || table.unit(figure) == 3)
                    && table.count(table.figure(unit, table.subject(figure), table.outcome(figure))) == 1;
            boolean countsSecret = isIn(table.unit(secret), table.unit(figure), 3)
                    && isIn(table.subject(secret), table.subject(figure), 2)
                    && isIn(table.outcome(secret), table.outcome(figure), 2);
            ones.set(figure, isOfUnit && table.count(figure) == 1 && !countsSecret);
        }
        return ones;
    }

    private static boolean isIn(int position, int other, int sum) {
        return position == other || other == sum;
    }

    private static BitSet bits(IntStream figures) {
        BitSet bits = new BitSet();
        figures.forEach(bits::set);
        return bits;
    }

    private static BitSet without(BitSet all, BitSet some) {
        BitSet rest = (BitSet) all.clone();
        rest.andNot(some);
        return rest;
    }

    private static boolean isOfAll(FigureTable table, int unit, int subject) {
        for (int part = 0; part < table.units().parts(); part++) {
            if (table.units().isWithin(part, unit)
                    && table.count(table.figure(part, subject, 2))
                            != table.count(table.figure(part, table.subjects().size() - 1, 2))) {
                return false;
            }
        }
        return true;
    }

    private static void assertSafe(Protection protection, int seed) {
        Pattern pattern = Hiding.of(protection, Workers.caller());
        assertThat(pattern.unprotected().isEmpty()).isTrue();
        assertThat(AlternativeCheck.unproven(protection, pattern).isEmpty()).isTrue();
        assertThat(protection.sensitive().stream().filter(protection::isPrinted))
                .allMatch(pattern.hidden()::get);
        Attacker attacker = new Attacker(protection, pattern);
        assertThat(attacker.findsAllOpen(pattern.hidden()))
                .as("case %d: %s", seed, attacker)
                .isTrue();
    }

    private static Protection protection(FigureTable table) {
        Protection protection = new Protection(table, WIDTH, 0);
        for (int figure = 0; figure < table.size(); figure++) {
            protection.print(figure, 1 + table.count(figure));
            if (table.count(figure) > 0 && table.count(figure) < THRESHOLD) {
                protection.protect(figure);
            }
        }
        for (int unit = 0; unit < table.units().parts(); unit++) {
            for (int subject = 0; subject < table.subjects().parts(); subject++) {
                protection.allow(unit, subject, 0);
                protection.allow(unit, subject, 1);
            }
        }
        return protection;
    }

    /**
     * Goes through all tables, until each figure that is asked for could be as far apart as it has to; of cells without a shown
     * limit up to a little more than the truth.
     */
    private static final class Attacker {

        private static final long MOST_STEPS = 20_000_000;

        private final Protection protection;
        private final FigureTable table;
        private final List<int[]> figuresOfCells = new ArrayList<>();
        private final List<Integer> most = new ArrayList<>();
        private final boolean[] isShown;
        private final long[] left;
        private final int[] open;
        private final long[][] range;
        private BitSet narrow = new BitSet();
        private long steps;

        Attacker(Protection protection, Pattern pattern) {
            this.protection = protection;
            this.table = protection.table();
            this.isShown = new boolean[table.size()];
            this.left = new long[table.size()];
            this.open = new int[table.size()];
            this.range = new long[2][table.size()];
            for (int figure = 0; figure < table.size(); figure++) {
                isShown[figure] =
                        protection.isPrinted(figure) && !pattern.hidden().get(figure);
                left[figure] = table.count(figure);
                range[0][figure] = Long.MAX_VALUE;
                range[1][figure] = Long.MIN_VALUE;
            }
            for (int unit = 0; unit < table.units().parts(); unit++) {
                // Those employed first, so that all else is soon known to be too many.
                for (int subject = table.subjects().parts() - 1; subject >= 0; subject--) {
                    for (int outcome = 0; outcome < table.outcomes().parts(); outcome++) {
                        addCell(unit, subject, outcome);
                    }
                }
            }
        }

        private void addCell(int unit, int subject, int outcome) {
            List<Integer> figures = new ArrayList<>();
            for (int u = 0; u < table.units().size(); u++) {
                for (int s = 0; s < table.subjects().size(); s++) {
                    for (int o = 0; o < table.outcomes().size(); o++) {
                        if (table.units().isWithin(unit, u)
                                && table.subjects().isWithin(subject, s)
                                && table.outcomes().isWithin(outcome, o)) {
                            figures.add(table.figure(u, s, o));
                            open[table.figure(u, s, o)]++;
                        }
                    }
                }
            }
            figuresOfCells.add(figures.stream().mapToInt(Integer::intValue).toArray());
            boolean isPossible = protection.isPossible(Alternative.cell(table, unit, subject, outcome));
            most.add(isPossible ? (int) table.count(table.figure(unit, subject, outcome)) + 3 * WIDTH : 0);
        }

        /** Whether each of the figures could be others, the width apart. */
        boolean findsAllOpen(BitSet asked) {
            narrow = (BitSet) asked.clone();
            go(0);
            return narrow.isEmpty();
        }

        @Override
        public String toString() {
            return narrow.stream()
                    .mapToObj(figure ->
                            "figure %d is from %d to %d".formatted(figure, range[0][figure], range[1][figure]))
                    .collect(Collectors.joining(", "));
        }

        /** Whether a figure that is known to be as large as those employed, or no larger, can be so. */
        private boolean isBesideEmployed(int figure) {
            boolean isOfAll = protection.isOfAll(figure);
            if (open[figure] > 0 || !(isOfAll || protection.isOfSome(figure))) {
                return true;
            }
            int employed = protection.employedBeside(figure);
            long less = (table.count(employed) - left[employed]) - (table.count(figure) - left[figure]);
            return isOfAll ? less == 0 : less >= 0;
        }

        private void go(int cell) {
            if (narrow.isEmpty() || steps++ > MOST_STEPS) {
                return;
            }
            if (cell == figuresOfCells.size()) {
                for (int figure = 0; figure < left.length; figure++) {
                    long value = table.count(figure) - left[figure];
                    range[0][figure] = Math.min(range[0][figure], value);
                    range[1][figure] = Math.max(range[1][figure], value);
                    narrow.set(figure, narrow.get(figure) && range[1][figure] - range[0][figure] < WIDTH);
                }
                return;
            }
            int[] figures = figuresOfCells.get(cell);
            for (int value = 0; value <= most.get(cell); value++) {
                boolean isPossible = true;
                for (int figure : figures) {
                    left[figure] -= value;
                    open[figure]--;
                    isPossible &= isBesideEmployed(figure);
                    isPossible &= !isShown[figure] || (left[figure] >= 0 && (open[figure] > 0 || left[figure] == 0));
                }
                if (isPossible) {
                    go(cell + 1);
                }
                for (int figure : figures) {
                    left[figure] += value;
                    open[figure]++;
                }
            }
        }
    }
}

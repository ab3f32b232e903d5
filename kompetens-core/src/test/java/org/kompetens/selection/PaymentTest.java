package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What others pay of what is chosen. */
final class PaymentTest {

    private static Payment.Claim claim(int thing, long amount) {
        return new Payment.Claim(thing, amount, true);
    }

    @Test
    void claimsArePaidInTheirOrderAsFarAsEveryCeilingLeavesRoom() {
        Payment payment = new Payment(
                List.of(claim(0, 30), claim(1, 30), claim(2, 30), claim(2, 5)),
                List.of(new Payment.Ceiling(50, List.of(0, 1, 2)), new Payment.Ceiling(10, List.of(1))));
        assertThat(payment.of(List.of())).isZero();
        assertThat(payment.of(List.of(0))).isEqualTo(30);
        assertThat(payment.of(List.of(1))).isEqualTo(10);
        assertThat(payment.of(List.of(0, 1))).isEqualTo(40);
        assertThat(payment.of(List.of(0, 1, 2))).isEqualTo(30 + 10 + 10 + 5);
        assertThat(payment.claimed()).isEqualTo(95);
        assertThat(Payment.upTo(List.of(30L, 30L), 50).of(List.of(1, 0))).isEqualTo(50);
    }

    @Test
    void whatIsPaidInAnotherYearUsesUpTheCeilingAndIsNotTakenOffTheCost() {
        Payment payment = new Payment(
                List.of(new Payment.Claim(0, 30, false), claim(1, 30)),
                List.of(new Payment.Ceiling(40, List.of(0, 1))));
        Cost cost = new Cost(List.of(100L, 200L), List.of(payment));
        assertThat(cost.of(List.of(0))).isEqualTo(100);
        assertThat(cost.of(List.of(1))).isEqualTo(170);
        assertThat(cost.of(List.of(0, 1))).isEqualTo(290);
    }

    /** A cost of some things with a payment of nested ceilings, as of each person and of some together. */
    private static Cost nested(Random random, int things) {
        List<Payment.Claim> claims = new ArrayList<>();
        List<Payment.Ceiling> ceilings = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            List<Integer> own = new ArrayList<>();
            for (int i = 0; i < things; i++) {
                own.add(claims.size());
                claims.add(new Payment.Claim(i, random.nextInt(20), random.nextInt(5) > 0));
            }
            ceilings.add(new Payment.Ceiling(random.nextInt(40), own));
        }
        ceilings.add(new Payment.Ceiling(
                random.nextInt(80), IntStream.range(0, 2 * things).boxed().toList()));
        List<Long> costs = IntStream.range(0, things)
                .mapToObj(i -> (long) random.nextInt(50))
                .toList();
        return new Cost(costs, List.of(new Payment(claims, ceilings), new Payment(List.of(claim(0, 7)), List.of())));
    }

    private static long byRow(Ceilings ceilings, SortedSet<Integer> some, List<Integer> chosen) {
        long[] row = ceilings.row(some);
        return chosen.stream().mapToLong(i -> row[i]).sum() - ceilings.frames(some);
    }

    /** So no choice within a budget breaks a row of it, and of what breaks it, a row tells. */
    @Test
    void noCostIsLessThanByAnyCeilingsAndWhereAllCountsOneSetTellsIt() {
        Random random = new Random(1);
        for (int round = 0; round < 60; round++) {
            int things = 4;
            Cost cost = nested(random, things);
            boolean allCount = cost.payments().get(0).claims().stream().allMatch(Payment.Claim::counts);
            Ceilings ceilings = new Ceilings(cost);
            for (int bits = 0; bits < 1 << things; bits++) {
                List<Integer> chosen = TreeSearch.indexes(chosen(bits, things));
                long most = Long.MIN_VALUE;
                for (SortedSet<Integer> some : ceilings.first()) {
                    assertThat(byRow(ceilings, some, chosen)).isLessThanOrEqualTo(cost.of(chosen));
                    most = Math.max(most, byRow(ceilings, some, chosen));
                }
                SortedSet<Integer> tightest = ceilings.tightest(chosen::contains);
                assertThat(byRow(ceilings, tightest, chosen)).isEqualTo(most);
                if (allCount) {
                    assertThat(most).isEqualTo(cost.of(chosen));
                }
            }
        }
    }

    private static boolean[] chosen(int bits, int things) {
        boolean[] chosen = new boolean[things];
        for (int i = 0; i < things; i++) {
            chosen[i] = (bits >> i & 1) == 1;
        }
        return chosen;
    }

    @Test
    void ceilingsThatAreNeverReachedMakeNoRows() {
        Payment payment = new Payment(
                List.of(claim(0, 30), new Payment.Claim(1, 30, false)),
                List.of(new Payment.Ceiling(30, List.of(0, 1)), new Payment.Ceiling(29, List.of(0))));
        Ceilings ceilings = new Ceilings(new Cost(List.of(100L, 200L), List.of(payment)));
        assertThat(ceilings.first()).containsExactly(new TreeSet<>(), new TreeSet<>(List.of(0)));
        assertThat(ceilings.row(new TreeSet<>())).containsExactly(70, 200);
        assertThat(ceilings.row(new TreeSet<>(List.of(0)))).containsExactly(100, 200);
        assertThat(ceilings.frames(new TreeSet<>(List.of(0)))).isEqualTo(29);
    }

    private static Payment.Ceiling ceiling(long most, List<Integer> claims) {
        return new Payment.Ceiling(most, claims);
    }

    private static List<SortedSet<Integer>> first(int claims, Payment.Ceiling... ceilings) {
        return new Ceilings(new Cost(
                        List.of(100L),
                        List.of(new Payment(Collections.nCopies(claims, claim(0, 10)), List.of(ceilings)))))
                .first();
    }

    @Test
    void ofSixCeilingsEverySetMakesARow() {
        assertThat(first(
                        6,
                        IntStream.range(0, 6)
                                .mapToObj(i -> ceiling(9, List.of(i)))
                                .toArray(Payment.Ceiling[]::new)))
                .hasSize(64)
                .doesNotHaveDuplicates();
    }

    /** A row of every set would be hundreds: of so many, none, all, and those by which least is paid of everything. */
    @Test
    void ofSevenCeilingsNotEverySetMakesARow() {
        Payment.Ceiling[] ceilings =
                IntStream.range(0, 7).mapToObj(i -> ceiling(9, List.of(i))).toArray(Payment.Ceiling[]::new);
        ceilings[6] = ceiling(5, List.of(0, 1, 2, 3, 4, 5));
        SortedSet<Integer> all = new TreeSet<>(List.of(0, 1, 2, 3, 4, 5, 6));
        assertThat(first(7, ceilings)).containsExactly(new TreeSet<>(), all, new TreeSet<>(List.of(6)));
    }
}

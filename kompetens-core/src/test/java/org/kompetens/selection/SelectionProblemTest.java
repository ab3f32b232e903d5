package org.kompetens.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a choice is worth, what is allowed, and how large numbers may be. */
final class SelectionProblemTest {

    private static final Cost FREE = new Cost(List.of(0L, 0L), List.of());

    private static SelectionProblem of(
            List<SelectionDemand> demands, List<Limit> limits, List<SelectionBudget> budgets) {
        return new SelectionProblem(2, demands, limits, budgets, FREE);
    }

    private static void assertTooLarge(Runnable made, String what) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(what + " are too large");
    }

    @Test
    void eachDemandIsWorthItsValueOnce() {
        SelectionProblem problem = of(
                List.of(
                        new SelectionDemand(5, List.of(1, 0, 1)),
                        new SelectionDemand(3, List.of(1)),
                        new SelectionDemand(9, List.of())),
                List.of(),
                List.of());
        assertThat(problem.value(List.of())).isZero();
        assertThat(problem.value(List.of(0))).isEqualTo(5);
        assertThat(problem.value(List.of(0, 1))).isEqualTo(8);
        assertThat(problem.demands().get(0).servedBy()).containsExactly(0, 1);
    }

    @Test
    void whatUsesExactlyWhatThereIsIsAllowed() {
        SelectionProblem problem = of(
                List.of(),
                List.of(new Limit(List.of(2L, 3L), 5)),
                List.of(new SelectionBudget(new Cost(List.of(4L, 0L), List.of()), 4)));
        assertThat(problem.allows(List.of(0, 1))).isTrue();
        assertThat(new Limit(List.of(2L, 3L), 4).allows(List.of(0, 1))).isFalse();
        assertThat(new SelectionBudget(new Cost(List.of(4L, 1L), List.of()), 4).allows(List.of(0, 1)))
                .isFalse();
        assertThat(of(List.of(), List.of(new Limit(List.of(2L, 3L), 4)), problem.budgets())
                        .allows(List.of(0, 1)))
                .isFalse();
    }

    @Test
    void valuesMaySumToTheLargestEachAsOftenAsItIsServed() {
        long half = SelectionProblem.LARGEST_VALUE / 2;
        SelectionDemand twice = new SelectionDemand(half, List.of(0, 1));
        SelectionDemand byNobody = new SelectionDemand(half, List.of());
        assertThatCode(() -> of(List.of(twice), List.of(), List.of())).doesNotThrowAnyException();
        assertThatCode(() -> of(List.of(byNobody, byNobody), List.of(), List.of()))
                .doesNotThrowAnyException();
        assertTooLarge(() -> of(List.of(new SelectionDemand(half + 1, List.of(0, 1))), List.of(), List.of()), "values");
        assertTooLarge(() -> of(List.of(twice, new SelectionDemand(1, List.of())), List.of(), List.of()), "values");
        assertTooLarge(
                () -> of(List.of(byNobody, new SelectionDemand(half / 2 + 1, List.of(0, 1))), List.of(), List.of()),
                "values");
    }

    /** So large that with a hundred things it would be below nought in the numbers of a machine. */
    @Test
    void howeverManyServeItAValueThatIsTooLargeIsRefused() {
        SelectionDemand demand = new SelectionDemand(
                100 * SelectionProblem.LARGEST_VALUE,
                IntStream.range(0, 100).boxed().toList());
        Cost cost = new Cost(Collections.nCopies(100, 0L), List.of());
        assertTooLarge(() -> new SelectionProblem(100, List.of(demand), List.of(), List.of(), cost), "values");
    }

    private static SelectionProblem paying(List<Payment.Claim> claims, List<Payment.Ceiling> ceilings) {
        return new SelectionProblem(
                2, List.of(), List.of(), List.of(), new Cost(FREE.costs(), List.of(new Payment(claims, ceilings))));
    }

    @Test
    void sumsMayBeAsLargeAsTheLargest() {
        long half = SelectionProblem.LARGEST_SUM / 2;
        assertThatCode(() -> of(List.of(), List.of(new Limit(List.of(half, -half), 2 * half)), List.of()))
                .doesNotThrowAnyException();
        assertTooLarge(() -> of(List.of(), List.of(new Limit(List.of(half, -half - 1), 0)), List.of()), "sums");
        assertTooLarge(() -> of(List.of(), List.of(new Limit(List.of(0L, 0L), 2 * half + 1)), List.of()), "sums");
        assertTooLarge(() -> of(List.of(), List.of(), List.of(new SelectionBudget(FREE, -2 * half - 1))), "sums");
        Payment.Claim claim = new Payment.Claim(1, half, true);
        Payment.Ceiling ceiling = new Payment.Ceiling(half, List.of());
        assertThatCode(() -> paying(List.of(claim, claim), List.of(ceiling, ceiling)))
                .doesNotThrowAnyException();
        assertTooLarge(() -> paying(List.of(claim, claim, new Payment.Claim(0, 1, false)), List.of()), "sums");
        assertTooLarge(() -> paying(List.of(), List.of(ceiling, ceiling, new Payment.Ceiling(1, List.of()))), "sums");
        assertTooLarge(
                () -> of(List.of(), List.of(new Limit(List.of(Long.MAX_VALUE, Long.MAX_VALUE), 0)), List.of()), "sums");
    }

    @Test
    void whatThereIsNotCannotBeUsed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(new SelectionDemand(1, List.of(2))), List.of(), List.of()))
                .withMessage("no such thing: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(new SelectionDemand(1, List.of(-1))), List.of(), List.of()))
                .withMessage("no such thing: -1");
        for (int thing : new int[] {-1, 2}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> paying(List.of(new Payment.Claim(thing, 1, true)), List.of()))
                    .withMessage("no such thing: " + thing);
        }
        List<Payment.Claim> one = List.of(new Payment.Claim(0, 0, true));
        for (int claim : new int[] {-1, 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Payment(one, List.of(new Payment.Ceiling(0, List.of(claim)))))
                    .withMessage("no such claim: " + claim);
        }
    }
}

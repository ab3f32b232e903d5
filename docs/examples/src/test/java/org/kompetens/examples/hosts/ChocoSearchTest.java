package org.kompetens.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kompetens.choice.Choice;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.Proposal;
import org.kompetens.selection.Certainty;
import org.kompetens.selection.Cost;
import org.kompetens.selection.Limit;
import org.kompetens.selection.Payment;
import org.kompetens.selection.Selection;
import org.kompetens.selection.SelectionBudget;
import org.kompetens.selection.SelectionDemand;
import org.kompetens.selection.SelectionProblem;
import org.kompetens.selection.Selections;
import org.kompetens.testkit.ChoiceQuestions;

/** A solver of another kind finds the same: as much value, for as little. */
final class ChocoSearchTest {

    private static final long ALL_IT_TAKES = Long.MAX_VALUE;

    @Test
    void bothFindTheSameInSmallProblems() {
        for (int seed = 0; seed < 25; seed++) {
            agree(problem(new Random(seed), 9, 14), seed);
        }
    }

    @Test
    @Tag("large")
    void bothFindTheSameInLargerProblems() {
        for (int seed = 0; seed < 400; seed++) {
            agree(problem(new Random(1000 + seed), 8 + seed % 13, 10 + seed % 40), seed);
        }
    }

    private static void agree(SelectionProblem problem, int seed) {
        Optional<Selection> own = Selections.best(problem, ALL_IT_TAKES, List.of());
        Optional<List<Integer>> others = new ChocoSearch(ALL_IT_TAKES).search(problem, Optional.empty());
        assertThat(others.isPresent()).as("problem %s", seed).isEqualTo(own.isPresent());
        own.ifPresent(best -> {
            List<Integer> other = others.orElseThrow();
            assertThat(best.certainty()).isEqualTo(Certainty.BEST);
            for (List<Integer> chosen : List.of(best.chosen(), other)) {
                assertThat(problem.allows(chosen)).as("problem %s", seed).isTrue();
                assertThat(problem.value(chosen)).as("value of %s", seed).isEqualTo(best.value());
                assertThat(problem.cost().of(chosen)).as("cost of %s", seed).isEqualTo(best.cost());
            }
            assertThat(best.bound()).isEqualTo(best.value());
            assertThat(Selections.best(problem, ALL_IT_TAKES, List.of())).contains(best);
        });
    }

    /** Things that serve some demands, need and exclude each other, and of whose cost others pay a part up to a frame. */
    private static SelectionProblem problem(Random random, int things, int demands) {
        List<SelectionDemand> all = new ArrayList<>();
        for (int k = 0; k < demands; k++) {
            List<Integer> servedBy = IntStream.range(0, things)
                    .filter(i -> random.nextInt(4) == 0)
                    .boxed()
                    .toList();
            all.add(new SelectionDemand(1L + random.nextInt(10), servedBy));
        }
        List<Long> costs = numbers(random, things, 40);
        Payment payment = Payment.upTo(
                costs.stream().map(cost -> random.nextInt(3) * cost / 3).toList(), random.nextInt(40));
        Cost cost = new Cost(
                costs,
                switch (random.nextInt(3)) {
                    case 0 -> List.of();
                    case 1 -> List.of(payment);
                    default -> List.of(payment, capped(random, things));
                });
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit(numbers(random, things, 20), 5L * things));
        for (int i = random.nextInt(4); i > 0; i--) {
            limits.add(new Limit(pair(things, random.nextInt(things), random.nextInt(things), -1), 0));
            limits.add(new Limit(pair(things, random.nextInt(things), random.nextInt(things), 1), 1));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new Limit(costs.stream().map(one -> -one).toList(), -random.nextInt(60)));
        }
        return new SelectionProblem(things, all, limits, List.of(new SelectionBudget(cost, 8L * things)), cost);
    }

    /** Of a few claims each, others pay up to a ceiling; some are under two. */
    private static Payment capped(Random random, int things) {
        List<Payment.Claim> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(new Payment.Claim(random.nextInt(things), random.nextInt(8), random.nextInt(4) > 0));
        }
        List<Payment.Ceiling> ceilings = new ArrayList<>();
        for (int first = 0; first < 6; first += 2) {
            ceilings.add(new Payment.Ceiling(random.nextInt(8), List.of(first, first + 1, first + 2)));
        }
        return new Payment(claims, ceilings);
    }

    private static List<Long> numbers(Random random, int things, int most) {
        return IntStream.range(0, things)
                .mapToObj(i -> (long) random.nextInt(most))
                .toList();
    }

    private static List<Long> pair(int things, int one, int other, long others) {
        return IntStream.range(0, things)
                .mapToObj(i -> i == one ? 1L : i == other ? others : 0L)
                .toList();
    }

    @Test
    void aHostsSearchIsAskedWhereTheOwnIsCutOff() {
        for (int seed = 0; seed < 10; seed++) {
            ChoiceQuestion question = ChoiceQuestions.question(new Random(seed), 12, 20);
            Optional<Proposal> best =
                    Choice.of(question).withSearch(ALL_IT_TAKES, List.of()).propose();
            Optional<Proposal> asked = Choice.of(question)
                    .withSearch(1, List.of(new ChocoSearch()))
                    .propose();
            assertThat(asked.map(Proposal::closed)).as("question %s", seed).isEqualTo(best.map(Proposal::closed));
        }
    }
}

package org.kompetens.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kompetens.choice.Candidate;
import org.kompetens.choice.CandidateBuilder;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;

/** Arbitrary questions of what to do first, without errors: activities close the same gaps, and money is short. */
public final class ChoiceQuestions {

    private static final int FIRST_YEAR = 2027;

    private ChoiceQuestions() {}

    /**
     * Questions so small that every set of candidates can be looked at.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ChoiceQuestion> questions() {
        return Arbitraries.randoms().map(random -> question(random, 1 + random.nextInt(7), 1 + random.nextInt(10)));
    }

    /**
     * One question.
     *
     * @param random chance
     * @param candidates how many candidates
     * @param gaps how many gaps
     * @return the question
     */
    public static ChoiceQuestion question(Random random, int candidates, int gaps) {
        ChoiceQuestionBuilder question = ChoiceQuestion.builder(Currency.getInstance("SEK"))
                .measure(random.nextBoolean() ? ShortfallMeasure.WEIGHTED_STEPS : ShortfallMeasure.WEIGHTED_SHARES);
        for (int i = 0; i < gaps; i++) {
            int rank = 1 + random.nextInt(4);
            question.gap(new ClosableGap(
                    GapId.of("gap" + i),
                    CompetenceId.of("competence" + i % 3),
                    1 + random.nextInt(5),
                    rank,
                    1 + random.nextInt(rank)));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        int coarse = random.nextBoolean() ? 1 : 10;
        int all = 0;
        for (int i : order) {
            CandidateBuilder candidate = candidate(i, gaps, random);
            for (int year = FIRST_YEAR; year <= FIRST_YEAR + random.nextInt(2); year++) {
                int cost = coarse * random.nextInt(1 + 40 / coarse);
                all += cost;
                candidate.cost(year, () -> sek(cost));
                if (random.nextInt(3) == 0) {
                    candidate.grant(fund(random), year, () -> sek(cost / 2));
                }
            }
            if (i > 0 && random.nextInt(4) == 0) {
                candidate.needs(ActivityId.of("a" + random.nextInt(i)));
            }
            question.candidate(candidate);
        }
        limit(question, candidates, all, random);
        return withFrames(question.build(), random);
    }

    private static CandidateBuilder candidate(int number, int gaps, Random random) {
        CandidateBuilder candidate = Candidate.builder(
                        ActivityId.of("a" + number), UnitId.of("unit" + (number == 0 ? 0 : random.nextInt(2))))
                .trainerHours(random.nextInt(20));
        int most = 1 + random.nextInt(5);
        for (int i = 0; i < gaps; i++) {
            if (random.nextInt(5) < most) {
                candidate.closes(GapId.of("gap" + i), 1 + random.nextInt(3));
            }
        }
        return candidate;
    }

    private static void limit(ChoiceQuestionBuilder question, int candidates, int all, Random random) {
        if (random.nextInt(4) > 0) {
            question.budget(() -> sek(all * random.nextInt(10) / 10));
        }
        if (random.nextInt(3) == 0) {
            question.budget(Optional.of(FIRST_YEAR), () -> sek(all * random.nextInt(6) / 10));
        }
        if (random.nextInt(3) == 0) {
            question.trainerHours(random.nextInt(10 * candidates));
        }
        if (random.nextInt(3) == 0) {
            question.leastSpend(UnitId.of("unit0"), () -> sek(random.nextInt(20)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            question.eitherOr(List.of(
                    ActivityId.of("a" + random.nextInt(candidates)), ActivityId.of("a" + random.nextInt(candidates))));
        }
    }

    private static FundId fund(Random random) {
        return FundId.of("fund" + random.nextInt(2));
    }

    /** Some of the funds that pay have a frame. */
    private static ChoiceQuestion withFrames(ChoiceQuestion question, Random random) {
        ChoiceQuestionBuilder frames = ChoiceQuestion.builder(question.currency());
        question.candidates().stream()
                .flatMap(candidate -> candidate.grants().stream())
                .map(grant -> List.of(grant.fund(), grant.year()))
                .distinct()
                .filter(fund -> random.nextInt(3) > 0)
                .forEach(fund ->
                        frames.frame((FundId) fund.get(0), (Integer) fund.get(1), () -> sek(random.nextInt(30))));
        return new ChoiceQuestion(
                question.currency(),
                question.measure(),
                question.gaps(),
                question.candidates(),
                question.budgets(),
                question.trainerHours(),
                question.eitherOr(),
                question.leastSpends(),
                frames.build().frames(),
                question.refused());
    }

    private static Money sek(int amount) {
        return Money.of(Integer.toString(amount), "SEK");
    }
}

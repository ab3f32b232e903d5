package org.kompetens.testkit;

import java.time.LocalDate;
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
import org.kompetens.choice.CappedGrants;
import org.kompetens.choice.ChoiceQuestion;
import org.kompetens.choice.ChoiceQuestionBuilder;
import org.kompetens.choice.ClosableGap;
import org.kompetens.choice.GapId;
import org.kompetens.choice.Grant;
import org.kompetens.choice.GrantPart;
import org.kompetens.choice.PaidGrant;
import org.kompetens.choice.ShortfallMeasure;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
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
        return limited(question.build(), random);
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

    /** Some of the funds that pay have a frame, and some a cap for each of a few persons. */
    private static ChoiceQuestion limited(ChoiceQuestion question, Random random) {
        ChoiceQuestionBuilder limits = ChoiceQuestion.builder(question.currency());
        question.candidates().stream()
                .flatMap(candidate -> candidate.grants().stream())
                .map(grant -> List.of(grant.fund(), grant.year()))
                .distinct()
                .filter(fund -> random.nextInt(3) > 0)
                .forEach(fund ->
                        limits.frame((FundId) fund.get(0), (Integer) fund.get(1), () -> sek(random.nextInt(30))));
        for (FundId fund : List.of(FundId.of("fund0"), FundId.of("fund1"))) {
            if (random.nextInt(2) == 0) {
                caps(question, fund, random).forEach(limits::cap);
            }
        }
        ChoiceQuestion made = limits.build();
        return new ChoiceQuestion(
                question.currency(),
                question.measure(),
                question.gaps(),
                question.candidates(),
                question.budgets(),
                question.trainerHours(),
                question.eitherOr(),
                question.leastSpends(),
                made.frames(),
                made.caps(),
                question.refused());
    }

    /** Each part of a grant has a day of its own, so that there is one order in which they are paid. */
    private static List<CappedGrants> caps(ChoiceQuestion question, FundId fund, Random random) {
        int persons = 1 + random.nextInt(2);
        List<List<GrantPart>> parts = new ArrayList<>();
        for (int person = 0; person < persons; person++) {
            parts.add(new ArrayList<>());
        }
        int day = 1;
        for (Candidate candidate : question.candidates()) {
            for (Grant grant : candidate.grants()) {
                int share = grant.amount().amount().intValueExact() / persons;
                for (List<GrantPart> own : parts) {
                    if (grant.fund().equals(fund) && share > 0 && random.nextInt(4) > 0) {
                        int amount = 1 + random.nextInt(share);
                        own.add(new GrantPart(
                                candidate.activity(),
                                LocalDate.ofYearDay(grant.year(), (31 * day++) % 365 + 1),
                                sek(amount)));
                    }
                }
            }
        }
        PersonCap cap = new PersonCap(sek(1 + random.nextInt(9)), 1 + random.nextInt(18));
        List<CappedGrants> caps = new ArrayList<>();
        for (List<GrantPart> own : parts) {
            LocalDate before = LocalDate.ofYearDay(FIRST_YEAR + random.nextInt(2), 1 + random.nextInt(300));
            List<PaidGrant> paid =
                    random.nextInt(3) == 0 ? List.of(new PaidGrant(before, sek(random.nextInt(12)))) : List.of();
            caps.add(new CappedGrants(fund, cap, own, paid));
        }
        return caps;
    }

    private static Money sek(int amount) {
        return Money.of(Integer.toString(amount), "SEK");
    }
}

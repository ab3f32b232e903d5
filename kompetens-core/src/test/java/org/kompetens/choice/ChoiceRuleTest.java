package org.kompetens.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kompetens.choice.FourActivities.A;
import static org.kompetens.choice.FourActivities.B;
import static org.kompetens.choice.FourActivities.D;
import static org.kompetens.choice.FourActivities.SEK;
import static org.kompetens.choice.FourActivities.a;
import static org.kompetens.choice.FourActivities.b;
import static org.kompetens.choice.FourActivities.gap;
import static org.kompetens.choice.FourActivities.gaps;
import static org.kompetens.choice.FourActivities.question;
import static org.kompetens.choice.FourActivities.sek;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.cost.FundId;
import org.kompetens.cost.Money;
import org.kompetens.cost.PersonCap;
import org.kompetens.finding.FindingsException;
import org.kompetens.organisation.UnitId;
import org.kompetens.planning.ActivityId;
import org.kompetens.text.Language;

/** What is wrong is found, all of it at once, and each at its place. */
final class ChoiceRuleTest {

    private static final FundId FUND = FundId.of("fund");

    private static List<String> findings(ChoiceQuestionBuilder question) {
        return question.build().findings().list().stream()
                .map(finding -> finding.path() + " " + finding.code())
                .toList();
    }

    @Test
    void badInputIsFoundAllAtOnce() {
        ChoiceQuestionBuilder question = gaps().gap(new ClosableGap(gap(1), CompetenceId.of("k"), 6, 0, 1))
                .gap(new ClosableGap(gap(5), CompetenceId.of("k"), 1, 2, 3))
                .candidate(a().needs(B).needs(D))
                .candidate(b().needs(A).trainerHours(-1))
                .candidate(a().closes(gap(9), 1).closes(gap(1), 0))
                .candidate(Candidate.builder(ActivityId.of("e"), UnitId.of("one"))
                        .cost(2027, () -> sek("-1"))
                        .cost(2027, () -> sek("1e100000000"))
                        .cost(2027, () -> Money.of("5", "EUR"))
                        .grant(FUND, 2028, () -> sek("1"))
                        .grant(FUND, 2028, () -> sek("-1"))
                        .grant(FUND, 2029, () -> Money.of("5", "EUR"))
                        .grant(FUND, 2029, () -> sek("y")))
                .budget(() -> sek("1"))
                .budget(() -> sek("2"))
                .budget(Optional.of(2027), () -> sek("x"))
                .trainerHours(-5)
                .eitherOr(List.of(A, D))
                .leastSpend(UnitId.of("nowhere"), () -> sek("1"))
                .leastSpend(UnitId.of("one"), () -> sek("z"))
                .leastSpend(UnitId.of("one"), () -> Money.of("5", "EUR"))
                .leastSpend(UnitId.of("one"), () -> sek("1"))
                .leastSpend(UnitId.of("one"), () -> sek("-1"))
                .frame(FUND, 2027, () -> sek("1"))
                .frame(FUND, 2028, () -> sek("-1"))
                .frame(FUND, 2028, () -> Money.of("5", "EUR"))
                .frame(FUND, 2028, () -> sek("1"))
                .frame(FUND, 2028, () -> sek("w"))
                .cap(new CappedGrants(
                        FUND,
                        new PersonCap(Money.of("5", "EUR"), 12),
                        List.of(
                                new GrantPart(ActivityId.of("e"), LocalDate.of(2028, 1, 1), sek("1")),
                                new GrantPart(ActivityId.of("e"), LocalDate.of(2028, 2, 1), sek("1")),
                                new GrantPart(D, LocalDate.of(2028, 2, 1), sek("1")),
                                new GrantPart(ActivityId.of("e"), LocalDate.of(2029, 2, 1), Money.of("5", "EUR"))),
                        List.of(new PaidGrant(LocalDate.of(2028, 1, 1), Money.of("5", "EUR")))));
        assertThat(findings(question))
                .containsExactly(
                        "budgets[1].year choice.limit-repeated",
                        "budgets[2].most.amount cost.not-a-number",
                        "candidates[0].needs choice.needs-itself",
                        "candidates[0].needs[1] choice.activity-unknown",
                        "candidates[1].needs choice.needs-itself",
                        "candidates[1].trainerHours choice.out-of-bounds",
                        "candidates[2].activity choice.id-repeated",
                        "candidates[2].closes[2].gap choice.gap-unknown",
                        "candidates[2].closes[3].gap choice.gap-repeated",
                        "candidates[2].closes[3].steps choice.out-of-bounds",
                        "candidates[3].costs[0].amount.amount cost.negative",
                        "candidates[3].costs[1].amount.amount cost.too-large",
                        "candidates[3].costs[2].amount choice.currency-differs",
                        "candidates[3].grants choice.grant-above-cost",
                        "candidates[3].grants choice.grant-above-cost",
                        "candidates[3].grants[1].amount.amount cost.negative",
                        "candidates[3].grants[2].amount choice.currency-differs",
                        "candidates[3].grants[3].amount.amount cost.not-a-number",
                        "caps[0].cap.most choice.currency-differs",
                        "caps[0].paid[0].amount choice.currency-differs",
                        "caps[0].parts[1].amount choice.parts-above-grant",
                        "caps[0].parts[2].activity choice.activity-unknown",
                        "caps[0].parts[3].amount choice.currency-differs",
                        "eitherOr[0].activities[1] choice.activity-unknown",
                        "frames[0].fund choice.fund-unknown",
                        "frames[1].most.amount cost.negative",
                        "frames[2].most choice.currency-differs",
                        "frames[3].year choice.limit-repeated",
                        "frames[4].most.amount cost.not-a-number",
                        "gaps[4].id choice.id-repeated",
                        "gaps[4].requiredRank choice.out-of-bounds",
                        "gaps[4].weight choice.out-of-bounds",
                        "gaps[5].missingSteps choice.out-of-bounds",
                        "leastSpends[0].unit choice.unit-unknown",
                        "leastSpends[1].least.amount cost.not-a-number",
                        "leastSpends[2].least choice.currency-differs",
                        "leastSpends[3].unit choice.limit-repeated",
                        "leastSpends[4].least.amount cost.negative",
                        "trainerHours choice.out-of-bounds");
        assertThatThrownBy(() -> Choice.of(question.build())).isInstanceOf(FindingsException.class);
        assertThat(question.build().findings())
                .noneMatch(finding -> finding.message(Language.SV).contains("c9"));
    }

    @Test
    void sumsThatAreTooLargeAreFound() {
        ChoiceQuestionBuilder money = ChoiceQuestion.builder(SEK);
        IntStream.range(0, 200)
                .forEach(i -> money.candidate(Candidate.builder(ActivityId.of("a" + i), UnitId.of("u"))
                        .cost(2027, () -> sek("999999999999"))));
        assertThat(findings(money)).containsExactly(" choice.too-large");
        ChoiceQuestionBuilder ranks = ChoiceQuestion.builder(SEK).measure(ShortfallMeasure.WEIGHTED_SHARES);
        IntStream.rangeClosed(1, 100).forEach(i -> ranks.gap(new ClosableGap(gap(i), CompetenceId.of("k"), 1, i, 1)));
        ranks.candidate(Candidate.builder(A, UnitId.of("u")).closes(gap(7), 1));
        assertThat(findings(ranks)).containsExactly(" choice.too-large");
    }

    @Test
    void moreMoneyIsCheckedLikeAnyOther() {
        Choice choice = Choice.of(question("80").build());
        assertThatThrownBy(() -> choice.withMore(Money.of("1", "EUR"))).isInstanceOf(FindingsException.class);
        assertThatThrownBy(() -> choice.withMore(sek("999999999999"))).isInstanceOf(FindingsException.class);
    }

    @Test
    void everyRuleSpeaksAllLanguages() {
        assertThat(ChoiceRule.ID_REPEATED.templates().keys())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ChoiceRule.values()).map(ChoiceRule::code).toList());
        for (ChoiceRule rule : ChoiceRule.values()) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                texts.add(rule.templates().fill(rule.code(), language, Map.of()));
            }
            assertThat(texts).as(rule.code()).hasSize(5).allMatch(text -> text.matches("(?s).+[.:;,] .+\\."));
        }
        assertThat(Obstacle.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5))
                .extracting(Obstacle::key)
                .containsExactly("budget", "trainer-hours", "either-or", "nothing-left");
    }
}

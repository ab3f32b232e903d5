package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Years;
import org.kompetens.organisation.Period;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What is late at a date, and of what nothing is: proofs, claims, and activities that are over. */
final class FollowUpTest {

    @Test
    void whatIsOverAndNotDoneIsLate() {
        Activity activity = activity("a", U1)
                .period(Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1)))
                .milestone(new Milestone(
                        Labels.of(Language.SV, "intyg"),
                        LocalDate.of(2027, 3, 1),
                        Optional.of(LocalDate.of(2027, 4, 1))))
                .followUp(LocalDate.of(2027, 6, 1))
                .report(new ImplementationReport(LocalDate.of(2027, 1, 1), ImplementationStatus.ONGOING))
                .build();
        FollowUp spring = FollowUp.of(activity, List.of(), LocalDate.of(2027, 3, 15));
        assertThat(spring.isLate()).isFalse();
        assertThat(spring.lateMilestones()).hasSize(1);
        assertThat(spring.next()).contains(LocalDate.of(2027, 6, 1));
        assertThat(spring.missed()).isEmpty();
        FollowUp summer = FollowUp.of(activity, List.of(), LocalDate.of(2027, 7, 1));
        assertThat(summer.isLate()).isTrue();
        assertThat(summer.lateMilestones()).isEmpty();
        assertThat(summer.next()).isEmpty();
        assertThat(summer.missed()).contains(LocalDate.of(2027, 6, 1));
        assertThat(FollowUp.of(activity, List.of(), LocalDate.of(2027, 6, 1)).missed())
                .isEmpty();
        Activity told = activity.with(
                one -> one.report(new ImplementationReport(LocalDate.of(2027, 6, 1), ImplementationStatus.ONGOING)));
        assertThat(FollowUp.of(told, List.of(), LocalDate.of(2027, 7, 1)).missed())
                .isEmpty();
        Activity stopped = activity.with(
                one -> one.report(new ImplementationReport(LocalDate.of(2027, 5, 1), ImplementationStatus.STOPPED)));
        assertThat(FollowUp.of(stopped, List.of(), LocalDate.of(2027, 7, 1)).missed())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatShouldHaveBegunAndHasNotIsLateFromTheDayAfter(ImplementationStatus status) {
        LocalDate begin = LocalDate.of(2027, 1, 18);
        Activity activity = activity("a", U1)
                .period(Period.startingOn(begin))
                .report(new ImplementationReport(begin, status))
                .build();
        assertThat(FollowUp.of(activity, List.of(), begin).isLate()).isFalse();
        assertThat(FollowUp.of(activity, List.of(), begin.plusDays(1)).isLate())
                .isEqualTo(status == ImplementationStatus.NOT_STARTED);
    }

    @ParameterizedTest
    @EnumSource
    void ofWhatWasDecidedAgainstNothingIsLate(DecisionStatus decision) {
        LocalDate decided = LocalDate.of(2027, 12, 5);
        FundId grant = FundId.of("grant");
        Activity activity = activity("a", U1)
                .period(Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 7, 1)))
                .milestone(new Milestone(Labels.of(Language.SV, "intyg"), LocalDate.of(2027, 3, 1), Optional.empty()))
                .funding(() -> new FundingLine(grant, Years.of(2027), GrantStatus.GRANTED))
                .decision(new Decision("board", decided, decision, List.of()))
                .build();
        List<Fund> funds =
                List.of(Fund.of(grant, Labels.of(Language.SV, "Bidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2))
                        .withLastClaimDay(LocalDate.of(2027, 11, 30)));
        boolean isAgainst = decision == DecisionStatus.REJECTED || decision == DecisionStatus.WITHDRAWN;
        FollowUp before = FollowUp.of(activity, funds, decided.minusDays(1));
        assertThat(before.isLate()).isTrue();
        assertThat(before.lateMilestones()).hasSize(1);
        assertThat(before.lateClaims()).containsExactly(grant);
        FollowUp after = FollowUp.of(activity, funds, decided);
        assertThat(after.isLate()).isEqualTo(!isAgainst);
        assertThat(after.lateMilestones()).hasSize(isAgainst ? 0 : 1);
        assertThat(after.lateClaims()).isEqualTo(isAgainst ? List.of() : List.of(grant));
    }

    @ParameterizedTest
    @EnumSource
    void whatWasGrantedOrAskedForAndNotClaimedByTheLastDayIsLate(GrantStatus status) {
        FundId grant = FundId.of("grant");
        Activity activity = activity("a", U1)
                .funding(() -> new FundingLine(grant, Years.of(2027), status))
                .build();
        List<Fund> funds =
                List.of(Fund.of(grant, Labels.of(Language.SV, "Bidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2))
                        .withLastClaimDay(LocalDate.of(2027, 11, 30)));
        assertThat(FollowUp.of(activity, funds, LocalDate.of(2027, 11, 30)).lateClaims())
                .isEmpty();
        assertThat(FollowUp.of(activity, funds, LocalDate.of(2027, 12, 1)).lateClaims())
                .isEqualTo(status == GrantStatus.GRANTED || status == GrantStatus.APPLIED ? List.of(grant) : List.of());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerToBeDoneIsNotLate(ImplementationStatus status) {
        Activity activity = activity("a", U1)
                .period(Period.endingBefore(LocalDate.of(2027, 7, 1)))
                .report(new ImplementationReport(LocalDate.of(2027, 6, 1), status))
                .build();
        boolean isOpen = status == ImplementationStatus.NOT_STARTED || status == ImplementationStatus.ONGOING;
        assertThat(FollowUp.of(activity, List.of(), LocalDate.of(2027, 7, 1)).isLate())
                .isEqualTo(isOpen);
        Activity rejected = activity.with(one ->
                one.decision(new Decision("nämnden", LocalDate.of(2027, 1, 1), DecisionStatus.REJECTED, List.of())));
        assertThat(FollowUp.of(rejected, List.of(), LocalDate.of(2027, 7, 1)).isLate())
                .isFalse();
    }

    /** Of two that are past the last was missed; and a fund that is written down twice is one. */
    @Test
    void theLastFollowUpThatIsPastIsTheOneThatWasMissed() {
        FundId grant = FundId.of("grant");
        Fund fund = Fund.of(grant, Labels.of(Language.SV, "Bidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2))
                .withLastClaimDay(LocalDate.of(2027, 11, 30));
        Activity activity = activity("a", U1)
                .followUp(LocalDate.of(2027, 5, 1))
                .followUp(LocalDate.of(2027, 6, 1))
                .followUp(LocalDate.of(2029, 6, 1))
                .funding(() -> new FundingLine(grant, Years.of(2027), GrantStatus.GRANTED))
                .build();
        FollowUp followUp = FollowUp.of(activity, List.of(fund, fund), LocalDate.of(2028, 1, 1));
        assertThat(followUp.missed()).contains(LocalDate.of(2027, 6, 1));
        assertThat(followUp.next()).contains(LocalDate.of(2029, 6, 1));
        assertThat(followUp.lateClaims()).containsExactly(grant);
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .fund(() -> fund)
                        .activity(new ActivityBuilder(activity))
                        .build());
        assertThat(planning.followUps(LocalDate.of(2028, 1, 1))).containsExactly(followUp);
        assertThat(planning.warnings().list())
                .extracting(finding -> finding.code())
                .containsExactly("planning.fund-pays-nothing");
    }
}

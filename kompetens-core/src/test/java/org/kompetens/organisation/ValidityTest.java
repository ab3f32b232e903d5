package org.kompetens.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;

/** How long assessments count by the rules of an organisation. */
final class ValidityTest {

    private static final LocalDate MON_2026_08_31 = LocalDate.of(2026, 8, 31);
    private static final CompetenceId NURSING = CompetenceId.of("nursing");

    private static Assessment assessment(AssessmentSource source) {
        return Assessment.of(AssessmentId.of("one"), NURSING, Level.of("low"), MON_2026_08_31, source);
    }

    @Test
    void monthsEndOnTheSameDayOrTheLastOfTheMonth() {
        assertThat(Validity.months(1).expiry(MON_2026_08_31)).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(Validity.months(12).expiry(MON_2026_08_31)).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    void anEndOfAYearIsThatOfItsOwnOrSoManyLater() {
        assertThat(Validity.yearEnds(0).expiry(MON_2026_08_31)).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(Validity.yearEnds(2).expiry(MON_2026_08_31)).isEqualTo(LocalDate.of(2029, 1, 1));
    }

    @Test
    void aValidityIsOfOneMonthOrTheEndOfItsYearAtLeastAndOf1200AtMost() {
        assertThat(Validity.months(1_200).number()).isEqualTo(1_200);
        assertThat(Validity.yearEnds(1_200).number()).isEqualTo(1_200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.months(0))
                .withMessage("number must be from 1 to 1200, is 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.yearEnds(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.months(1_201));
    }

    @Test
    void theRuleOfBothHoldsInPlaceOfThoseOfOne() {
        Validity ofBoth = Validity.months(36);
        Validity ofCompetence = Validity.months(24);
        Validity ofSource = Validity.months(12);
        ValidityRules rules = new ValidityRules(List.of(
                ValidityRule.of(NURSING, ofCompetence),
                ValidityRule.of(AssessmentSource.TEST, ofSource),
                ValidityRule.of(NURSING, AssessmentSource.TEST, ofBoth)));
        assertThat(rules.isEmpty()).isFalse();
        assertThat(rules.of(NURSING, AssessmentSource.TEST)).containsExactly(ofBoth);
        assertThat(rules.of(NURSING, AssessmentSource.SELF)).containsExactly(ofCompetence);
        assertThat(rules.of(CompetenceId.of("hygiene"), AssessmentSource.TEST)).containsExactly(ofSource);
        assertThat(rules.of(CompetenceId.of("hygiene"), AssessmentSource.SELF)).isEmpty();
    }

    @Test
    void ofSeveralEndsTheFirstCounts() {
        ValidityRules rules = new ValidityRules(List.of(
                ValidityRule.of(NURSING, Validity.months(24)),
                ValidityRule.of(AssessmentSource.TEST, Validity.months(12))));
        Assessment tested = assessment(AssessmentSource.TEST);
        LocalDate inAYear = MON_2026_08_31.plusYears(1);
        assertThat(rules.applied(tested).expiry()).contains(inAYear);
        assertThat(rules.applied(tested.withExpiry(inAYear.plusDays(1))).expiry())
                .contains(inAYear);
        assertThat(rules.applied(tested.withExpiry(inAYear.minusDays(1))).expiry())
                .contains(inAYear.minusDays(1));
        assertThat(rules.applied(List.of(tested, assessment(AssessmentSource.SELF))))
                .extracting(one -> one.expiry().orElseThrow())
                .containsExactly(inAYear, MON_2026_08_31.plusYears(2));
    }

    @Test
    void whereThereAreNoRulesNothingEnds() {
        ValidityRules none = new ValidityRules(List.of());
        List<Assessment> assessments = List.of(assessment(AssessmentSource.TEST));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.applied(assessments)).isEqualTo(assessments);
    }

    @Test
    void whereNoJudgementWasPossibleNothingEnds() {
        ValidityRules rules = new ValidityRules(List.of(ValidityRule.of(NURSING, Validity.months(24))));
        Assessment notPossible =
                Assessment.notPossible(AssessmentId.of("one"), NURSING, MON_2026_08_31, AssessmentSource.SELF);
        assertThat(rules.applied(notPossible).expiry()).isEmpty();
    }
}

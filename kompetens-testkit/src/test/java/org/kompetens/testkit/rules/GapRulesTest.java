package org.kompetens.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.testkit.rules.ElderCare.ASSISTANT;
import static org.kompetens.testkit.rules.ElderCare.DEPARTMENT;
import static org.kompetens.testkit.rules.ElderCare.FIRST_AID;
import static org.kompetens.testkit.rules.ElderCare.HOME;
import static org.kompetens.testkit.rules.ElderCare.HOME_CARE;
import static org.kompetens.testkit.rules.ElderCare.MEDICATION;
import static org.kompetens.testkit.rules.ElderCare.MUNICIPALITY;
import static org.kompetens.testkit.rules.ElderCare.NURSE;
import static org.kompetens.testkit.rules.ElderCare.THU_2026_10_01;
import static org.kompetens.testkit.rules.ElderCare.TUE_2026_09_01;
import static org.kompetens.testkit.rules.ElderCare.employee;
import static org.kompetens.testkit.rules.ElderCare.employment;
import static org.kompetens.testkit.rules.ElderCare.firstAid;
import static org.kompetens.testkit.rules.ElderCare.judged;
import static org.kompetens.testkit.rules.ElderCare.medication;
import static org.kompetens.testkit.rules.ElderCare.nurse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.gap.AssessmentPolicy;
import org.kompetens.gap.Cell;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RankedAssessment;
import org.kompetens.gap.RequirementOrigin;
import org.kompetens.organisation.Absence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Requirement;

/** The rules of the gap, one by one. */
final class GapRulesTest {

    private static final LocalDate WED_2026_09_30 = LocalDate.of(2026, 9, 30);
    private static final LocalDate FRI_2026_10_02 = LocalDate.of(2026, 10, 2);

    private final ElderCare elderCare = ElderCare.asUsual();

    @Test
    void aCellIsOneEmploymentAndOneCompetenceEvenTwiceInOneRoleAndUnit() {
        List<Cell> cells = elderCare.cells(
                employee("e", List.of(employment("day", NURSE, HOME, 50), employment("night", NURSE, HOME, 25))));
        assertThat(cells).extracting(cell -> cell.employment().id().value()).containsExactly("day", "night");
    }

    @Test
    void requiredAreTheRolesRequirementsAndThoseOfTheUnitAndAllAboveIt() {
        ElderCare all = elderCare.requiring(MUNICIPALITY, firstAid(1, 1));
        assertThat(all.cells(nurse("e", HOME)))
                .extracting(cell -> cell.required().competence().id())
                .containsExactly(MEDICATION, FIRST_AID);
        assertThat(elderCare.requiring(HOME_CARE, firstAid(1, 1)).cells(nurse("e", HOME)))
                .hasSize(1);
    }

    @Test
    void whereSeveralNameACompetenceTheHighestLevelAndTheHighestWeightWinApart() {
        ElderCare several = elderCare
                .requiringOfNurses(medication(2, 3), medication(3, 1))
                .requiring(HOME, medication(1, 5))
                .requiring(DEPARTMENT, medication(4, 2));
        Cell cell = several.cells(nurse("e", HOME)).get(0);
        assertThat(cell.required().rank()).isEqualTo(4);
        assertThat(cell.required().weight()).isEqualTo(5);
        assertThat(unitOf(cell.required().levelFrom().origin())).isEqualTo("elder-care");
        assertThat(unitOf(cell.required().weightFrom().origin())).isEqualTo("home");
    }

    private static String unitOf(RequirementOrigin origin) {
        return origin instanceof RequirementOrigin.OfUnit of ? of.unit().id().value() : "role";
    }

    @Test
    void amongEqualRequirementsTheRolesIsNamedThenTheNearestUnits() {
        ElderCare equal = elderCare.requiring(HOME, medication(3, 4)).requiring(DEPARTMENT, medication(3, 4));
        assertThat(unitOf(equal.cells(nurse("e", HOME))
                        .get(0)
                        .required()
                        .levelFrom()
                        .origin()))
                .isEqualTo("role");
        ElderCare ofUnits = equal.requiringOfNurses();
        assertThat(unitOf(ofUnits.cells(nurse("e", HOME))
                        .get(0)
                        .required()
                        .levelFrom()
                        .origin()))
                .isEqualTo("home");
    }

    @Test
    void aRequirementHoldsFromItsFirstDateToBeforeItsEnd() {
        Requirement always = firstAid(1, 1);
        assertThat(required(always.withPeriod(Period.startingOn(THU_2026_10_01))))
                .isTrue();
        assertThat(required(always.withPeriod(Period.startingOn(FRI_2026_10_02))))
                .isFalse();
        assertThat(required(always.withPeriod(Period.endingBefore(FRI_2026_10_02))))
                .isTrue();
        assertThat(required(always.withPeriod(Period.endingBefore(THU_2026_10_01))))
                .isFalse();
        assertThat(required(always.withPeriod(Period.ofClosed(TUE_2026_09_01, THU_2026_10_01))))
                .isTrue();
    }

    private boolean required(Requirement requirement) {
        return elderCare.requiring(HOME, requirement).cells(nurse("e", HOME)).size() == 2;
    }

    @Test
    void anAssessmentOfTheAsOfDateCountsAndALaterOneDoesNot() {
        assertThat(elderCare.outcome(nurse("e", HOME, judged("a", 3, THU_2026_10_01))))
                .isInstanceOf(Outcome.Met.class);
        assertThat(elderCare.outcome(nurse("e", HOME, judged("a", 3, FRI_2026_10_02))))
                .isInstanceOf(Outcome.Unassessed.class);
    }

    @Test
    void anAssessmentHasExpiredOnItsExpiryDate() {
        Assessment assessment = judged("a", 3, TUE_2026_09_01);
        assertThat(elderCare.outcome(nurse("e", HOME, assessment.withExpiry(FRI_2026_10_02))))
                .isInstanceOf(Outcome.Met.class);
        assertThat(elderCare.outcome(nurse("e", HOME, assessment.withExpiry(THU_2026_10_01))))
                .isInstanceOf(Outcome.Expired.class);
    }

    @Test
    void anOlderAssessmentStillValidCountsWhenANewerOneHasExpired() {
        Outcome outcome = elderCare.outcome(nurse(
                "e",
                HOME,
                judged("newer", 5, WED_2026_09_30).withExpiry(THU_2026_10_01),
                judged("older", 2, TUE_2026_09_01)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Short.class,
                        shortOf -> assertThat(id(shortOf.held())).isEqualTo("older"));
    }

    @Test
    void theLatestCountsThenTheStrongerSourceThenTheLowerLevelThenTheFirstId() {
        assertThat(counting(
                        judged("a", 5, TUE_2026_09_01, AssessmentSource.CERTIFICATE),
                        judged("b", 1, WED_2026_09_30, AssessmentSource.SELF)))
                .isEqualTo("b");
        assertThat(counting(
                        judged("self", 1, TUE_2026_09_01, AssessmentSource.SELF),
                        judged("manager", 2, TUE_2026_09_01, AssessmentSource.MANAGER)))
                .isEqualTo("manager");
        assertThat(counting(
                        judged("manager", 1, TUE_2026_09_01, AssessmentSource.MANAGER),
                        judged("test", 2, TUE_2026_09_01, AssessmentSource.TEST)))
                .isEqualTo("test");
        assertThat(counting(
                        judged("test", 1, TUE_2026_09_01, AssessmentSource.TEST),
                        judged("certificate", 2, TUE_2026_09_01, AssessmentSource.CERTIFICATE)))
                .isEqualTo("certificate");
        assertThat(counting(judged("a", 4, TUE_2026_09_01), judged("b", 2, TUE_2026_09_01)))
                .isEqualTo("b");
        assertThat(counting(judged("b", 4, TUE_2026_09_01), judged("a", 4, TUE_2026_09_01)))
                .isEqualTo("a");
    }

    private String counting(Assessment... assessments) {
        Outcome outcome = elderCare.outcome(nurse("e", HOME, assessments));
        if (outcome instanceof Outcome.Met met) {
            return id(met.held());
        }
        return outcome instanceof Outcome.Short shortOf ? id(shortOf.held()) : "none";
    }

    private static String id(RankedAssessment ranked) {
        return ranked.assessment().id().value();
    }

    @Test
    void byTheHighestALowerOneDoesNotCountHoweverLate() {
        Outcome outcome = elderCare.outcome(
                nurse("e", HOME, judged("high", 4, TUE_2026_09_01), judged("late", 1, WED_2026_09_30)),
                AssessmentPolicy.HIGHEST);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(id(met.held())).isEqualTo("high"));
    }

    @Test
    void bySourceThoseNotNamedComeAfterStrongestFirst() {
        AssessmentPolicy managersFirst = AssessmentPolicy.bySource(List.of(AssessmentSource.MANAGER));
        Assessment manager = judged("manager", 3, TUE_2026_09_01, AssessmentSource.MANAGER);
        Assessment certificate = judged("certificate", 4, WED_2026_09_30, AssessmentSource.CERTIFICATE);
        Assessment self = judged("self", 5, WED_2026_09_30, AssessmentSource.SELF);
        assertThat(elderCare.outcome(nurse("e", HOME, manager, certificate, self), managersFirst))
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.surplusSteps()).isZero());
        assertThat(elderCare.outcome(nurse("e", HOME, self, certificate), managersFirst))
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.surplusSteps()).isOne());
    }

    @Test
    void aNameTellsAllOfAPolicy() {
        assertThat(AssessmentPolicy.LATEST.name()).isEqualTo("latest");
        assertThat(AssessmentPolicy.HIGHEST.name()).isEqualTo("highest");
        assertThat(AssessmentPolicy.bySource(List.of()).name()).isEqualTo("by-source()");
        assertThat(AssessmentPolicy.bySource(List.of(AssessmentSource.MANAGER, AssessmentSource.MANAGER))
                        .name())
                .isEqualTo("by-source(manager)");
        assertThat(AssessmentPolicy.bySource(List.of(AssessmentSource.of("a,b"), AssessmentSource.SELF))
                        .name())
                .isEqualTo("by-source(a%2Cb,self)");
    }

    @Test
    void stepsAreRanksOnTheCompetencesOwnScale() {
        assertThat(elderCare.outcome(nurse("e", HOME, judged("a", 5, TUE_2026_09_01))))
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.surplusSteps()).isEqualTo(2));
        assertThat(elderCare.outcome(nurse("e", HOME, judged("a", 1, TUE_2026_09_01))))
                .isInstanceOfSatisfying(
                        Outcome.Short.class,
                        shortOf -> assertThat(shortOf.missingSteps()).isEqualTo(2));
    }

    @Test
    void whereAMappingMergedLevelsTheResultSaysSo() {
        Cell merged = elderCare.cells(nurse("e", HOME, onThree(3))).get(0);
        assertThat(merged.isMerged()).isTrue();
        assertThat(merged.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Met.class, met -> assertThat(met.surplusSteps()).isOne());
        assertThat(elderCare.cells(nurse("e", HOME, onThree(1))).get(0).isMerged())
                .isFalse();
        ElderCare requiredOnThree =
                elderCare.requiringOfNurses(Requirement.of(MEDICATION, Level.of("three", "three-2"), 1));
        assertThat(requiredOnThree.cells(nurse("e", HOME)).get(0).isMerged()).isTrue();
    }

    private static Assessment onThree(int level) {
        return Assessment.of(
                AssessmentId.of("a"),
                MEDICATION,
                Level.of("three", "three-" + level),
                TUE_2026_09_01,
                AssessmentSource.TEST);
    }

    @Test
    void neverAssessedIsUnassessedAndNotNought() {
        assertThat(elderCare.outcome(nurse("e", HOME))).isEqualTo(new Outcome.Unassessed());
    }

    @Test
    void expiredCarriesTheLatest() {
        Outcome outcome = elderCare.outcome(nurse(
                "e",
                HOME,
                judged("older", 5, TUE_2026_09_01).withExpiry(THU_2026_10_01),
                judged("latest", 1, WED_2026_09_30).withExpiry(THU_2026_10_01),
                judged("to-come", 1, FRI_2026_10_02)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Expired.class,
                        expired -> assertThat(id(expired.latest())).isEqualTo("latest"));
    }

    @Test
    void anAbsentEmploymentKeepsItsCells() {
        Employment absent = employment("employment", NURSE, HOME, 100).withAbsences(List.of(Absence.of(Period.ALWAYS)));
        assertThat(elderCare.cells(employee("e", List.of(absent)))).hasSize(1);
    }

    @Test
    void anEmploymentThatHasEndedAndAPersonWhoHasLeftHaveNoCells() {
        Employment employment = employment("employment", NURSE, HOME, 100);
        Employment ended = Employment.of(
                employment.id(), NURSE, HOME, employment.fte(), Period.of(TUE_2026_09_01, THU_2026_10_01));
        assertThat(elderCare.cells(employee("e", List.of(ended)))).isEmpty();
        assertThat(elderCare.cells(nurse("e", HOME).withKnownExit(THU_2026_10_01)))
                .isEmpty();
        assertThat(elderCare.cells(nurse("e", HOME).withKnownExit(FRI_2026_10_02)))
                .hasSize(1);
    }

    @Test
    void aRoleWithoutAProfileHasOnlyWhatUnitsRequire() {
        assertThat(elderCare.cells(employee("e", List.of(employment("employment", ASSISTANT, HOME, 100)))))
                .isEmpty();
        assertThat(elderCare
                        .requiring(DEPARTMENT, firstAid(1, 1))
                        .cells(employee("e", List.of(employment("employment", ASSISTANT, HOME, 100)))))
                .hasSize(1);
    }
}

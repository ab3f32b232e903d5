package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.PlanExamples.PLAN;
import static org.kompetens.planning.PlanExamples.YEAR;
import static org.kompetens.planning.PlanExamples.codes;
import static org.kompetens.planning.PlanExamples.goals;
import static org.kompetens.planning.PlanExamples.input;
import static org.kompetens.planning.PlanExamples.plan;
import static org.kompetens.planning.PlanExamples.serves;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.M;
import static org.kompetens.planning.Town.NURSE;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.WOUND_CARE;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kompetens.competence.Level;
import org.kompetens.cost.Fund;
import org.kompetens.cost.FundId;
import org.kompetens.cost.FundingLine;
import org.kompetens.cost.GrantStatus;
import org.kompetens.cost.Money;
import org.kompetens.cost.Years;
import org.kompetens.finding.Findings;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** What a plan says as a document: chapters, what its analysis rests on, what leaving costs, the register. */
final class PlanDocumentTest {

    @Test
    void theDocumentsOfPlansAreARegisterByThemselvesThatNamesNobody() {
        SupplyPlan plan = new SupplyPlan(
                PLAN,
                D,
                YEAR,
                List.of(GoalId.of("department")),
                List.of(ActivityId.of("named")),
                List.of(new PlanVersion(
                        THU_2026_10_01,
                        "nämnden",
                        List.of(),
                        List.of(activity("named", U1)
                                .recipients(new Recipients.People(List.of(EmployeeId.of("Anna"))))
                                .build()))));
        FundId fund = FundId.of("fund");
        PlanRegister whole = goals().body(Town.THE_COUNTY)
                .body(new PlanningBody(
                        BodyId.of("nation"), Labels.of(Language.SV, "Riket"), List.of(UnitOrBody.of(Town.COUNTY))))
                .fund(() ->
                        Fund.of(fund, Labels.of(Language.SV, "Bidrag"), Currency.getInstance("SEK"), Fraction.of(1, 2)))
                .activity(activity("named", U1)
                        .needs(ActivityId.of("needed"))
                        .recipients(new Recipients.Seats(3, List.of(EmployeeId.of("Anna"), EmployeeId.of("Bo"))))
                        .responsible(new Responsible("chef", Optional.of(EmployeeId.of("Bo"))))
                        .gain(PlannedGain.ofEmployees(
                                Town.WOUND_CARE, Level.of("good"), List.of(EmployeeId.of("Anna"))))
                        .cost(() -> Town.fee("10", 2027))
                        .funding(() -> new FundingLine(fund, Years.of(2027), GrantStatus.APPLIED)))
                .activity(activity("needed", U2).goal(serves("unit")))
                .eitherOr(List.of(ActivityId.of("named"), ActivityId.of("a"), ActivityId.of("needed")))
                .lift(Town.lift("needed", Town.at(U2), Town.at(D), 0))
                .lift(Town.lift("needed", Town.at(D), Town.at(M), 1))
                .lift(Town.lift("needed", Town.at(M), UnitOrBody.of(Town.COUNTY), 2))
                .lift(Town.lift("needed", UnitOrBody.of(Town.COUNTY), UnitOrBody.of(BodyId.of("nation")), 3))
                .supplyPlan(plan)
                .document(new PlanDocument(PLAN, Labels.of(Language.SV, "Plan"), Map.of(), List.of()))
                .build();
        PlanRegister shown = Planning.of(ORGANISATION, whole).supplyPlans(D);
        assertThat(shown.findings(ORGANISATION).errors()).isEmpty();
        assertThat(shown.activities()).extracting(one -> one.id().value()).containsExactly("named", "needed");
        assertThat(shown.goals())
                .extracting(one -> one.id().value())
                .containsExactly("council", "economy", "department", "unit");
        assertThat(shown.bodies()).extracting(one -> one.id().value()).containsExactly("county", "nation");
        assertThat(shown.funds()).hasSize(1);
        assertThat(shown.lifts()).hasSize(4);
        assertThat(shown.eitherOr()).containsExactly(List.of(ActivityId.of("named"), ActivityId.of("needed")));
        Activity named = shown.activities().get(0);
        assertThat(named.recipients()).contains(new Recipients.Seats(3, List.of()));
        assertThat(named.gains()).containsExactly(PlannedGain.ofPersons(Town.WOUND_CARE, Level.of("good"), 1));
        assertThat(named.responsible()).isEqualTo(Responsible.of("chef"));
        assertThat(shown.supplyPlans()
                        .get(0)
                        .adopted()
                        .get(0)
                        .activities()
                        .get(0)
                        .recipients())
                .contains(new Recipients.Seats(1, List.of()));
        assertThat(Planning.of(ORGANISATION, whole).supplyPlans(U1))
                .isEqualTo(PlanRegister.builder().build());
    }

    @Test
    void whatLeavingCostsIsToldOfWhatIsNotRejected() {
        Commitment bound =
                new Commitment(Money.of("60000", "SEK"), LocalDate.of(2027, 6, 15), 24, false, Optional.empty());
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("bound", U1)
                                .commitment(() -> bound)
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.APPROVED, List.of())))
                        .activity(activity("rejected", U1)
                                .commitment(() -> bound)
                                .decision(new Decision("board", THU_2026_10_01, DecisionStatus.REJECTED, List.of())))
                        .activity(activity("free", U1))
                        .build());
        assertThat(planning.boundTimes(D, LocalDate.of(2028, 3, 31)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.activity().id().value()).isEqualTo("bound");
                    assertThat(one.lastDay()).isEqualTo(LocalDate.of(2029, 6, 14));
                    assertThat(one.monthsServed()).isEqualTo(9);
                    assertThat(one.owed()).hasToString("37500 SEK");
                });
        assertThat(planning.boundTimes(U2, LocalDate.of(2028, 3, 31))).isEmpty();
    }

    @Test
    void plansHoldWhatThereIsOnce() {
        PlanRegister register = PlanRegister.builder()
                .activity(activity("a", U1))
                .supplyPlan(new SupplyPlan(
                        PLAN,
                        UnitId.of("nowhere"),
                        Period.of(THU_2026_10_01, THU_2026_10_01),
                        List.of(GoalId.of("x")),
                        Stream.of("a", "a", "x").map(ActivityId::of).toList(),
                        List.of()))
                .developmentPlan(plan("plan", "anna", "2026", "x"))
                .developmentPlan(plan("p2", "anna", "2026", "a"))
                .developmentPlan(plan("p3", "anna", "2027", "a"))
                .document(new PlanDocument(PlanId.of("x"), Labels.of(Language.SV, "Plan"), Map.of(), List.of()))
                .build();
        Findings findings = register.findings(ORGANISATION);
        assertThat(codes(findings))
                .contains(
                        "developmentPlans[0].activities[0] planning.activity-unknown",
                        "developmentPlans[0].id planning.id-repeated",
                        "developmentPlans[1].employee planning.second-plan-in-cycle",
                        "documents[0].plan planning.plan-unknown",
                        "supplyPlans[0].activities[1] planning.id-repeated",
                        "supplyPlans[0].activities[2] planning.activity-unknown",
                        "supplyPlans[0].goals[0] planning.goal-unknown",
                        "supplyPlans[0].period planning.period-ends-before-begin",
                        "supplyPlans[0].unit planning.unit-unknown")
                .hasSize(9 + 7);
        assertThat(findings).noneMatch(finding -> finding.message(Language.EN).contains("anna"));
        assertThat(register.developmentPlans().toString()).doesNotContain("anna", "Anna");
        assertThat(register.developmentPlans().get(0).checkIns())
                .extracting(CheckIn::date)
                .isSorted();
    }

    @Test
    void anEmptyChapterIsAFindingAndStandsInTheDocument() {
        PlanDocument document = new PlanDocument(
                PLAN,
                Labels.of(Language.NB, "Strategisk kompetanseplan"),
                Map.of(PlanChapter.MANDATE, List.of(Labels.of(Language.NB, "Rådmannen eier planen."))),
                List.of("KS, Strategisk kompetanseplanlegging"));
        PlanRegister register = PlanRegister.builder()
                .supplyPlan(new SupplyPlan(PLAN, M, YEAR, List.of(), List.of(), List.of()))
                .document(document)
                .build();
        assertThat(register.findings(ORGANISATION))
                .hasSize(6)
                .allMatch(finding -> finding.rule() == PlanningRule.CHAPTER_EMPTY);
        assertThat(document.text(Language.NB))
                .startsWith(
                        "Strategisk kompetanseplan",
                        "",
                        "1. Medvirkning, mandat og prosess",
                        "Rådmannen eier planen.",
                        "",
                        "2. Forankring",
                        "ikke oppgitt")
                .endsWith("", "Referanser", "KS, Strategisk kompetanseplanlegging");
    }

    @Test
    void whatAnAnalysisRestsOnSaysHowItAffectsTheNeed() {
        PlanRegister register = PlanRegister.builder()
                .input(input(List.of()))
                .input(input(List.of(
                        new Influence.OnRequirement(WOUND_CARE, Optional.of(NURSE), Optional.of(U1)),
                        new Influence.OnDemand(RoleId.of("x"), UnitId.of("nowhere")),
                        new Influence.OnGoal(GoalId.of("x")))))
                .build();
        assertThat(codes(register.findings(ORGANISATION)))
                .containsExactly(
                        "inputs[0].changes planning.input-without-effect",
                        "inputs[1].changes[1].role planning.role-unknown",
                        "inputs[1].changes[1].unit planning.unit-unknown",
                        "inputs[1].changes[2].goal planning.goal-unknown");
    }

    @Test
    void chaptersInputsAndPlacesInASwotAreNamedInAllLanguages() {
        assertThat(PlanChapter.values())
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(InputKind.values())
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
        assertThat(SwotKind.values())
                .allSatisfy(one -> assertThat(one.labels().texts()).hasSize(5));
    }
}

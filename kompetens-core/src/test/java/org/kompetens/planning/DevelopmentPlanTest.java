package org.kompetens.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kompetens.planning.PlanExamples.CYCLE;
import static org.kompetens.planning.PlanExamples.codes;
import static org.kompetens.planning.PlanExamples.employee;
import static org.kompetens.planning.PlanExamples.goal;
import static org.kompetens.planning.PlanExamples.goals;
import static org.kompetens.planning.PlanExamples.plan;
import static org.kompetens.planning.PlanExamples.serves;
import static org.kompetens.planning.Town.D;
import static org.kompetens.planning.Town.ORGANISATION;
import static org.kompetens.planning.Town.THU_2026_10_01;
import static org.kompetens.planning.Town.U1;
import static org.kompetens.planning.Town.U2;
import static org.kompetens.planning.Town.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kompetens.competence.Level;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Period;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/** Development plans and the talks that they come of. */
final class DevelopmentPlanTest {

    @Test
    void theComingTalksGoByTheNearestGoals() {
        Cascade cascade = Planning.of(ORGANISATION, goals().build()).cascade();
        Cascade.TalkPriorities own = cascade.priorities(U1, THU_2026_10_01);
        assertThat(own.from()).contains(U1);
        assertThat(own.activities()).extracting(one -> one.id().value()).containsExactly("a");
        Cascade.TalkPriorities above = cascade.priorities(U2, THU_2026_10_01);
        assertThat(above.from()).contains(D);
        assertThat(above.goals()).extracting(one -> one.id().value()).containsExactly("department");
        assertThat(above.activities()).extracting(one -> one.id().value()).containsExactly("a", "b");
        assertThat(Planning.of(ORGANISATION, PlanRegister.builder().build())
                        .cascade()
                        .priorities(U1, THU_2026_10_01)
                        .from())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void talksGoByWhatIsAhead(ImplementationStatus status) {
        Cascade cascade = Planning.of(
                        ORGANISATION,
                        PlanRegister.builder()
                                .goal(goal("g", "50"))
                                .activity(activity("a", U1)
                                        .goal(serves("g"))
                                        .report(new ImplementationReport(THU_2026_10_01, status)))
                                .build())
                .cascade();
        boolean isAhead = status == ImplementationStatus.NOT_STARTED || status == ImplementationStatus.ONGOING;
        assertThat(cascade.priorities(U1, THU_2026_10_01).activities()).hasSize(isAhead ? 1 : 0);
        assertThat(cascade.priorities(U1, THU_2026_10_01.minusDays(1)).activities())
                .hasSize(1);
    }

    @Test
    void everyEmployeeHasADevelopmentPlanOrIsFound() {
        Planning planning = Planning.of(
                ORGANISATION,
                PlanRegister.builder()
                        .activity(activity("a", U1))
                        .developmentPlan(plan("p1", "with", "2026", "a"))
                        .developmentPlan(plan("p2", "last-year", "2025", "a"))
                        .build());
        List<Employee> employees = new ArrayList<>();
        for (String id : List.of("with", "last-year", "without", "left")) {
            Period period = id.equals("left") ? Period.endingBefore(THU_2026_10_01) : Period.startingOn(THU_2026_10_01);
            employees.add(employee(id, period));
        }
        assertThat(codes(planning.withoutPlan(employees, CYCLE, THU_2026_10_01)))
                .containsExactly(
                        "employees[1] planning.employee-without-plan", "employees[2] planning.employee-without-plan");
    }

    @Test
    void aPlanOfWhichTheDialogueIsStillToComeIsNotThereYet() {
        DevelopmentPlan plan = withDialogue(Optional.of(THU_2026_10_01));
        assertThat(plan.isThere(THU_2026_10_01.minusDays(1))).isFalse();
        assertThat(plan.isThere(THU_2026_10_01)).isTrue();
        assertThat(withDialogue(Optional.empty()).isThere(THU_2026_10_01.minusYears(9)))
                .as("without a day it is there")
                .isTrue();
    }

    private static DevelopmentPlan withDialogue(Optional<LocalDate> dialogue) {
        return new DevelopmentPlan(
                PlanId.of("p"), EmployeeId.of("e"), CYCLE, dialogue, List.of(), List.of(), List.of());
    }

    @Test
    void whoeverIsNamedAndIsNotAmongTheEmployeesIsFoundWhereverItIsAndNotNamed() {
        EmployeeId here = EmployeeId.of("here");
        EmployeeId gone = EmployeeId.of("gone");
        PlanRegister register = PlanRegister.builder()
                .activity(Activity.builder(
                                ActivityId.of("a"),
                                Labels.of(Language.SV, "Kurs"),
                                U1,
                                new Responsible("Enhetschef", Optional.of(gone)))
                        .recipients(new Recipients.People(List.of(here, gone)))
                        .gain(PlannedGain.ofEmployees(Town.WOUND_CARE, Level.of("good"), List.of(gone, here))))
                .developmentPlan(PlanExamples.plan("of here", "here", "2026"))
                .developmentPlan(PlanExamples.plan("of gone", "gone", "2026"))
                .build();
        assertThat(register.unknownPeople(Set.of(here)))
                .extracting(finding -> finding.code() + " " + finding.path())
                .containsExactly(
                        "planning.employee-unknown activities[0].gains[0].employees[0]",
                        "planning.employee-unknown activities[0].recipients.named[1]",
                        "planning.employee-unknown activities[0].responsible.employee",
                        "planning.employee-unknown developmentPlans[1].employee");
        assertThat(register.unknownPeople(Set.of(here)))
                .noneMatch(one -> one.message(Language.EN).contains("gone"));
        assertThat(register.unknownPeople(Set.of(here, gone))).isEmpty();
    }
}

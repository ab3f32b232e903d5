package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.calendar.CycleId;
import org.kompetens.competence.CompetenceRule;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Whether plans hold what there is, once; and what their documents and analyses leave open. */
final class SupplyPlanCheck {

    private final Organisation organisation;
    private final PlanRegister register;
    private final FindingsBuilder found;
    private final Map<ActivityId, UnitId> unitsOfActivities = new HashMap<>();
    private final Map<GoalId, UnitId> unitsOfGoals = new HashMap<>();
    private final Set<Object> plans = new HashSet<>();
    private final Set<Object> supplied = new HashSet<>();

    private record PlanOf(EmployeeId employee, CycleId cycle) {}

    SupplyPlanCheck(Organisation organisation, PlanRegister register, FindingsBuilder found) {
        this.organisation = organisation;
        this.register = register;
        this.found = found;
        register.activities().forEach(one -> unitsOfActivities.putIfAbsent(one.id(), one.unit()));
        register.goals().forEach(one -> unitsOfGoals.putIfAbsent(one.id(), one.unit()));
    }

    void check() {
        for (int i = 0; i < register.supplyPlans().size(); i++) {
            SupplyPlan plan = register.supplyPlans().get(i);
            FieldPath path = FieldPath.of("supplyPlans", i);
            PlanCheck.once(plans, plan.id(), path, found);
            PlanCheck.checkUnit(organisation.tree(), plan.unit(), path.then("unit"), found);
            if (!plan.period().isProper()) {
                found.add(Finding.of(PlanningRule.PERIOD_ENDS_BEFORE_BEGIN, path.then("period")));
            }
            for (int j = 0; j < plan.goals().size(); j++) {
                checkGoal(plan.goals().get(j), path.then("goals", j));
            }
            checkActivities(plan.activities(), path);
            checkInside(plan, path);
        }
        checkOncePerTime();
        supplied.addAll(plans);
        checkDevelopmentPlans();
        checkDocuments();
        checkInputs();
        checkLessons();
    }

    /** Of units that are below the plan's or above it: what is done for all above is done for the plan's own too. */
    private void checkInside(SupplyPlan plan, FieldPath path) {
        for (int j = 0; j < plan.goals().size(); j++) {
            FieldPath at = path.then("goals", j);
            Optional.ofNullable(unitsOfGoals.get(plan.goals().get(j)))
                    .filter(unit -> !isInLine(plan.unit(), unit))
                    .ifPresent(unit -> found.add(outside(plan, unit, at)));
        }
        for (int j = 0; j < plan.activities().size(); j++) {
            FieldPath at = path.then("activities", j);
            Optional.ofNullable(unitsOfActivities.get(plan.activities().get(j)))
                    .filter(unit -> !isInLine(plan.unit(), unit))
                    .ifPresent(unit -> found.add(outside(plan, unit, at)));
        }
    }

    private static Finding outside(SupplyPlan plan, UnitId unit, FieldPath path) {
        return Finding.of(PlanningRule.OUTSIDE_PLAN, path)
                .withValue("plan", plan.id())
                .withValue("unit", unit);
    }

    /** A unit that is not known is reported by itself, and is no reason for more. */
    private boolean isInLine(UnitId one, UnitId other) {
        UnitTree tree = organisation.tree();
        return !tree.contains(one) || !tree.contains(other) || tree.isWithin(one, other) || tree.isWithin(other, one);
    }

    private void checkOncePerTime() {
        Map<UnitId, List<SupplyPlan>> byUnit = new HashMap<>();
        for (int i = 0; i < register.supplyPlans().size(); i++) {
            SupplyPlan plan = register.supplyPlans().get(i);
            List<SupplyPlan> before = byUnit.computeIfAbsent(plan.unit(), first -> new ArrayList<>());
            for (int j = 0; j < plan.activities().size(); j++) {
                ActivityId activity = plan.activities().get(j);
                FieldPath at = FieldPath.of("supplyPlans", i).then("activities", j);
                before.stream()
                        .filter(other -> other.period().overlaps(plan.period())
                                && other.activities().contains(activity))
                        .findFirst()
                        .ifPresent(other -> found.add(Finding.of(PlanningRule.ACTIVITY_IN_TWO_PLANS, at)
                                .withValue("activity", activity)
                                .withValue("other", other.id())));
            }
            before.add(plan);
        }
    }

    private void checkDevelopmentPlans() {
        Set<PlanOf> seen = new HashSet<>();
        for (int i = 0; i < register.developmentPlans().size(); i++) {
            DevelopmentPlan plan = register.developmentPlans().get(i);
            FieldPath path = FieldPath.of("developmentPlans", i);
            PlanCheck.once(plans, plan.id(), path, found);
            checkActivities(plan.activities(), path);
            plan.dialogue().ifPresent(dialogue -> checkAfter(dialogue, plan, path));
            if (!seen.add(new PlanOf(plan.employee(), plan.cycle()))) {
                found.add(Finding.of(PlanningRule.SECOND_PLAN_IN_CYCLE, path.then("employee"))
                        .withValue("cycle", plan.cycle()));
            }
        }
    }

    private void checkAfter(LocalDate dialogue, DevelopmentPlan plan, FieldPath path) {
        for (int j = 0; j < plan.agreements().size(); j++) {
            if (plan.agreements().get(j).followUp().filter(dialogue::isAfter).isPresent()) {
                found.add(Finding.of(
                        PlanningRule.BEFORE_DIALOGUE, path.then("agreements", j).then("followUp")));
            }
        }
        if (plan.checkIns().stream().anyMatch(one -> one.date().isBefore(dialogue))) {
            found.add(Finding.of(PlanningRule.BEFORE_DIALOGUE, path.then("checkIns")));
        }
    }

    private void checkDocuments() {
        Set<PlanId> documented = new HashSet<>();
        for (int i = 0; i < register.documents().size(); i++) {
            PlanDocument document = register.documents().get(i);
            FieldPath path = FieldPath.of("documents", i);
            if (!supplied.contains(document.plan())) {
                found.add(
                        Finding.of(PlanningRule.PLAN_UNKNOWN, path.then("plan")).withValue("plan", document.plan()));
            } else if (!documented.add(document.plan())) {
                found.add(
                        Finding.of(PlanningRule.ID_REPEATED, path.then("plan")).withValue("id", document.plan()));
            }
            for (PlanChapter chapter : PlanChapter.values()) {
                if (document.paragraphs(chapter).isEmpty()) {
                    found.add(Finding.of(
                                    PlanningRule.CHAPTER_EMPTY,
                                    path.then("chapters").then(chapter.code()))
                            .withValue("chapter", chapter.number())
                            .withValue("plan", document.plan()));
                }
            }
        }
    }

    private void checkLessons() {
        for (int i = 0; i < register.lessons().size(); i++) {
            Lessons lessons = register.lessons().get(i);
            FieldPath path = FieldPath.of("lessons", i);
            PlanCheck.checkUnit(organisation.tree(), lessons.unit(), path.then("unit"), found);
            if (lessons.communications().isEmpty()) {
                found.add(Finding.of(PlanningRule.RESULT_NOT_COMMUNICATED, path.then("communications"))
                        .withValue("unit", lessons.unit())
                        .withValue("evaluated", lessons.evaluated()));
            }
            for (Communication one : lessons.communications()) {
                if (one.date().isBefore(lessons.evaluated())) {
                    found.add(Finding.of(PlanningRule.COMMUNICATED_BEFORE_EVALUATED, path.then("communications"))
                            .withValue("date", one.date())
                            .withValue("evaluated", lessons.evaluated()));
                }
            }
            for (int j = 0; j < lessons.improvements().size(); j++) {
                Improvement improvement = lessons.improvements().get(j);
                FieldPath at = path.then("improvements", j);
                checkActivities(improvement.activities(), at);
                for (int k = 0; k < improvement.goals().size(); k++) {
                    checkGoal(improvement.goals().get(k), at.then("goals", k));
                }
                if (improvement.activities().isEmpty() && improvement.goals().isEmpty()) {
                    found.add(Finding.of(PlanningRule.IMPROVEMENT_NOT_PLANNED, at)
                            .withValue("evaluated", lessons.evaluated()));
                }
            }
        }
    }

    private void checkInputs() {
        for (int i = 0; i < register.inputs().size(); i++) {
            AnalysisInput input = register.inputs().get(i);
            FieldPath path = FieldPath.of("inputs", i);
            PlanCheck.checkUnit(organisation.tree(), input.unit(), path.then("unit"), found);
            if (input.changes().isEmpty()) {
                found.add(Finding.of(PlanningRule.INPUT_WITHOUT_EFFECT, path.then("changes")));
            }
            for (int j = 0; j < input.changes().size(); j++) {
                FieldPath at = path.then("changes", j);
                checkInfluence(input.changes().get(j), at);
                changed(input.changes().get(j))
                        .filter(unit -> !isInLine(input.unit(), unit))
                        .ifPresent(unit -> found.add(Finding.of(PlanningRule.INPUT_CHANGES_ELSEWHERE, at)
                                .withValue("unit", unit)));
            }
        }
    }

    private Optional<UnitId> changed(Influence influence) {
        if (influence instanceof Influence.OnRequirement on) {
            return on.unit();
        }
        return influence instanceof Influence.OnDemand on
                ? Optional.of(on.unit())
                : Optional.ofNullable(unitsOfGoals.get(((Influence.OnGoal) influence).goal()));
    }

    private void checkInfluence(Influence influence, FieldPath path) {
        if (influence instanceof Influence.OnRequirement on) {
            if (organisation.framework().competence(on.competence()).isEmpty()) {
                found.add(Finding.of(CompetenceRule.COMPETENCE_UNKNOWN, path.then("competence")));
            }
            on.role().ifPresent(role -> checkRole(role, path.then("role")));
            on.unit().ifPresent(unit -> PlanCheck.checkUnit(organisation.tree(), unit, path.then("unit"), found));
        } else if (influence instanceof Influence.OnDemand on) {
            checkRole(on.role(), path.then("role"));
            PlanCheck.checkUnit(organisation.tree(), on.unit(), path.then("unit"), found);
        } else if (influence instanceof Influence.OnGoal on) {
            checkGoal(on.goal(), path.then("goal"));
        }
    }

    private void checkRole(RoleId role, FieldPath path) {
        if (organisation.role(role).isEmpty()) {
            found.add(Finding.of(PlanningRule.ROLE_UNKNOWN, path).withValue("role", role));
        }
    }

    private void checkGoal(GoalId goal, FieldPath path) {
        if (!unitsOfGoals.containsKey(goal)) {
            found.add(Finding.of(PlanningRule.GOAL_UNKNOWN, path).withValue("goal", goal));
        }
    }

    private void checkActivities(List<ActivityId> named, FieldPath path) {
        Set<Object> seen = new HashSet<>();
        for (int j = 0; j < named.size(); j++) {
            FieldPath at = path.then("activities", j);
            if (!unitsOfActivities.containsKey(named.get(j))) {
                found.add(Finding.of(PlanningRule.ACTIVITY_UNKNOWN, at).withValue("activity", named.get(j)));
            } else if (!seen.add(named.get(j))) {
                found.add(Finding.of(PlanningRule.ID_REPEATED, at).withValue("id", named.get(j)));
            }
        }
    }
}

package org.kompetens.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kompetens.calendar.CycleId;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsBuilder;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitLevelId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.strategy.StrategyVocabulary;

/** What an organisation plans, without errors. Immutable, and safe to share by threads. */
public final class Planning {

    private final Organisation organisation;
    private final PlanRegister register;
    private final Findings warnings;
    private final Escalation escalation;
    private final Cascade cascade;

    Planning(Organisation organisation, PlanRegister register, PlanCheck check) {
        this.organisation = organisation;
        this.register = register;
        this.warnings = check.findings();
        this.escalation = check.escalation();
        this.cascade = new Cascade(organisation.tree(), register);
    }

    /**
     * Checks a register.
     *
     * @param organisation the organisation
     * @param register what it plans
     * @return the planning
     * @throws org.kompetens.finding.FindingsException if the register has errors; it carries all findings
     */
    public static Planning of(Organisation organisation, PlanRegister register) {
        PlanCheck check = new PlanCheck(organisation, register);
        check.findings().orThrow();
        return new Planning(organisation, register, check);
    }

    /**
     * The organisation.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What was written down.
     *
     * @return the register, free of errors
     */
    public PlanRegister register() {
        return register;
    }

    /**
     * What deserves a look.
     *
     * @return warnings only
     */
    public Findings warnings() {
        return warnings;
    }

    /**
     * The activities.
     *
     * @return in the order of the register
     */
    public List<Activity> activities() {
        return register.activities();
    }

    /**
     * Where each activity is handled.
     *
     * @return the escalation
     */
    public Escalation escalation() {
        return escalation;
    }

    /**
     * What each activity costs, and who pays.
     *
     * @param date as of which date: what was decided against by then asks no fund for money
     * @return the costs of all activities together
     */
    public ActivityCosts costs(LocalDate date) {
        return ActivityCosts.of(activities(), register.funds(), date);
    }

    /**
     * What is handled at one place, as S1's form has it.
     *
     * @param place a unit or a body
     * @param date as of which date
     * @return the form
     * @throws IllegalArgumentException if there is no such unit or body
     */
    public ActivityForm form(UnitOrBody place, LocalDate date) {
        return ActivityForm.of(this, place, date);
    }

    /**
     * What activities cost, for the budget process: all but those that were decided against.
     *
     * @param date as of which date: where activities are handled and what is decided of them changes
     * @param boardLevel the level at which boards have budgets of their own, by which {@link BudgetScope} is told
     * @return the budget
     * @throws IllegalArgumentException if the organisation does not have the level
     */
    public Budget budget(LocalDate date, UnitLevelId boardLevel) {
        return Budget.of(this, date, boardLevel);
    }

    /**
     * How goals are broken down.
     *
     * @return the cascade
     */
    public Cascade cascade() {
        return cascade;
    }

    /**
     * How each activity stands on a date, and what is late.
     *
     * @param date the date
     * @return one for each activity, in the order of the register
     */
    public List<FollowUp> followUps(LocalDate date) {
        return activities().stream()
                .map(activity -> FollowUp.of(activity, register.funds(), date))
                .toList();
    }

    /**
     * The supply plans of a unit and all below it, their documents, and what the analyses there rest on, with all goals,
     * activities, funds and bodies that these name or need, and their lifts: complete by itself. No employee is named in it.
     *
     * @param top the unit
     * @return a register without errors
     * @throws IllegalArgumentException if there is no such unit
     */
    public PlanRegister supplyPlans(UnitId top) {
        return new PlanExtract(register).of(within(top));
    }

    private Predicate<UnitId> within(UnitId top) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        return unit -> tree.isWithin(tree.indexOf(unit), first);
    }

    private List<Activity> activitiesWithin(UnitId top) {
        Predicate<UnitId> within = within(top);
        return activities().stream()
                .filter(activity -> within.test(activity.unit()))
                .toList();
    }

    /**
     * The activities of a unit and all below it in the words of a vocabulary, but those that were decided against.
     *
     * @param vocabulary the vocabulary
     * @param top the unit
     * @param date as of which date
     * @return the view
     * @throws IllegalArgumentException if there is no such unit
     */
    public StrategyView strategies(StrategyVocabulary vocabulary, UnitId top, LocalDate date) {
        return StrategyView.of(vocabulary, activitiesWithin(top), date);
    }

    /**
     * By which activities of a unit and all below it people are bound, and what leaving costs; without those that were decided
     * against. Nobody is named.
     *
     * @param top the unit
     * @param date the last day of whoever leaves
     * @return in the order of the register
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<BoundTime> boundTimes(UnitId top, LocalDate date) {
        return activitiesWithin(top).stream()
                .filter(activity -> !activity.statusAt(date).decision().isAgainst())
                .flatMap(activity -> activity.commitment().stream().map(one -> BoundTime.of(activity, one, date)))
                .toList();
    }

    /**
     * What the places of the activities of a unit and all below it cost, but those that were decided against.
     *
     * @param top the unit
     * @param date as of which date
     * @return one for each activity that has places or names somebody and each year in which it costs anything, in the order of
     *     the register. Who is named in it is personal data
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<SeatCosts> seatCosts(UnitId top, LocalDate date) {
        return activitiesWithin(top).stream()
                .filter(activity -> !activity.statusAt(date).decision().isAgainst())
                .flatMap(activity -> SeatCosts.at(activity, date).stream())
                .filter(costs -> costs.seats() > 0)
                .toList();
    }

    /**
     * The goals of a unit and all below it.
     *
     * @param top the unit
     * @return in the order of the register
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<Goal> goals(UnitId top) {
        Predicate<UnitId> within = within(top);
        return register.goals().stream()
                .filter(goal -> within.test(goal.unit()))
                .toList();
    }

    /**
     * The supply plans of a unit and all below it.
     *
     * @param top the unit
     * @return in the order of the register
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<SupplyPlan> plansWithin(UnitId top) {
        Predicate<UnitId> within = within(top);
        return register.supplyPlans().stream()
                .filter(plan -> within.test(plan.unit()))
                .toList();
    }

    /**
     * A supply plan broken down to the units that want its activities.
     *
     * @param plan the plan
     * @return for each unit that has any, in the order of the tree, its activities in the order of the plan: all together are
     *     the plan
     * @throws IllegalArgumentException if there is no such plan
     */
    public Map<UnitId, List<Activity>> brokenDown(PlanId plan) {
        Map<ActivityId, Activity> byId = new HashMap<>();
        activities().forEach(activity -> byId.put(activity.id(), activity));
        Map<UnitId, List<Activity>> byUnit = new HashMap<>();
        for (ActivityId id : supplyPlan(plan).activities()) {
            Optional.ofNullable(byId.get(id))
                    .ifPresent(activity -> byUnit.computeIfAbsent(activity.unit(), first -> new ArrayList<>())
                            .add(activity));
        }
        Map<UnitId, List<Activity>> ordered = new LinkedHashMap<>();
        for (OrganisationUnit unit : organisation.tree().units()) {
            Optional.ofNullable(byUnit.get(unit.id())).ifPresent(some -> ordered.put(unit.id(), List.copyOf(some)));
        }
        return Collections.unmodifiableMap(ordered);
    }

    /**
     * In what a supply plan differs from the version that was adopted.
     *
     * @param plan the plan
     * @param date as of which date: the last version that was adopted by then
     * @return the changes, or empty where no version was adopted yet
     * @throws IllegalArgumentException if there is no such plan
     */
    public Optional<PlanChanges> changes(PlanId plan, LocalDate date) {
        SupplyPlan of = supplyPlan(plan);
        Set<ActivityId> planned = new HashSet<>(of.activities());
        List<Activity> activitiesNow = activities().stream()
                .filter(activity -> planned.contains(activity.id()))
                .toList();
        List<Goal> goalsNow = register.goals().stream()
                .filter(goal -> of.goals().contains(goal.id()))
                .toList();
        return of.adoptedAt(date).map(version -> PlanChanges.between(version, goalsNow, activitiesNow));
    }

    private SupplyPlan supplyPlan(PlanId plan) {
        return register.supplyPlans().stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such supply plan: " + plan));
    }

    /**
     * The development plans of one employee.
     *
     * @param employee who
     * @return one for each cycle in which there is one, in the order of the register
     */
    public List<DevelopmentPlan> developmentPlans(EmployeeId employee) {
        return register.developmentPlans().stream()
                .filter(plan -> plan.employee().equals(employee))
                .toList();
    }

    /**
     * The activities of one employee.
     *
     * @param employee who
     * @return those in the employee's development plans, and those that name the employee, be it as one who gains by
     *     them, in the order of the register
     */
    public List<Activity> activitiesOf(EmployeeId employee) {
        Set<ActivityId> planned = developmentPlans(employee).stream()
                .flatMap(plan -> plan.activities().stream())
                .collect(Collectors.toSet());
        return activities().stream()
                .filter(activity -> planned.contains(activity.id())
                        || activity.recipients()
                                .filter(recipients -> recipients.named().contains(employee))
                                .isPresent()
                        || activity.gains().stream()
                                .anyMatch(gain -> gain.employees().contains(employee)))
                .toList();
    }

    /**
     * In whose budget something is that is handled at a place.
     *
     * @param place the unit or body
     * @param boardLevel the level at which boards have budgets of their own
     * @return board-specific at that level or below, and what {@link BudgetScope} says above it
     * @throws IllegalArgumentException if the organisation does not have the level, or there is no such unit
     */
    public BudgetScope scope(UnitOrBody place, UnitLevelId boardLevel) {
        return new BudgetScopes(this, boardLevel).of(place);
    }

    /**
     * Who has no development plan.
     *
     * @param employees everybody
     * @param cycle in which round of the calendar
     * @param date as of which date: only those employed then need one, and only what comes of a dialogue held by then is one
     * @return a warning for each of them without one, with the position among the employees; it says nothing else of them
     */
    public Findings withoutPlan(List<Employee> employees, CycleId cycle, LocalDate date) {
        Set<EmployeeId> planned = register.developmentPlans().stream()
                .filter(plan -> plan.cycle().equals(cycle) && plan.isThere(date))
                .map(DevelopmentPlan::employee)
                .collect(Collectors.toSet());
        FindingsBuilder found = new FindingsBuilder();
        for (int i = 0; i < employees.size(); i++) {
            Employee employee = employees.get(i);
            boolean employed = employee.employments().stream().anyMatch(one -> employee.isActive(one, date));
            if (employed && !planned.contains(employee.id())) {
                found.add(Finding.of(PlanningRule.EMPLOYEE_WITHOUT_PLAN, FieldPath.of("employees", i))
                        .withValue("cycle", cycle));
            }
        }
        return found.build();
    }
}

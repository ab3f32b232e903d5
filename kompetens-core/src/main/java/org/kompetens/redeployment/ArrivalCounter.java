package org.kompetens.redeployment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Level;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.count.Counter;
import org.kompetens.coverage.Coverage;
import org.kompetens.coverage.RequirementCoverage;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Assessment;
import org.kompetens.organisation.AssessmentId;
import org.kompetens.organisation.AssessmentSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.EmploymentId;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.ResolvedRole;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.UnitTree;
import org.kompetens.redeployment.Arrival.AtUnit;
import org.kompetens.redeployment.Arrival.CapitalBeforeAfter;
import org.kompetens.redeployment.Arrival.CoverageBeforeAfter;
import org.kompetens.redeployment.Arrival.TaskBeforeAfter;
import org.kompetens.rollup.Capital;
import org.kompetens.rollup.CompetenceCapital;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.task.NeedFigures;
import org.kompetens.task.TaskCapability;
import org.kompetens.task.TaskFigures;

/**
 * Counts employees one at a time, to tell then what one more brings. Of several records with one id the first counts. For
 * one thread, and for one value.
 */
public final class ArrivalCounter {

    private static final EmployeeId NEW = EmployeeId.of("one-more-person");

    private final GapAnalysis analysis;
    private final Newcomer newcomer;
    private final ResolvedRole role;
    private final int unit;
    private final Counter<Employee, Coverage> coverage;
    private final Counter<Employee, TaskCapability> tasks;
    private final Counter<Employee, Capital> capital;

    /** The newcomer's record as it is, where one of the employees is meant and has come. */
    private @Nullable Employee found;

    private boolean isTaken;

    /**
     * Nobody yet.
     *
     * @param analysis organisation, date and policy
     * @param newcomer who comes where
     * @throws IllegalArgumentException if the organisation has no such unit or role
     */
    public ArrivalCounter(GapAnalysis analysis, Newcomer newcomer) {
        this.analysis = analysis;
        this.newcomer = newcomer;
        this.role = analysis.organisation()
                .role(newcomer.role())
                .orElseThrow(
                        () -> new IllegalArgumentException("role must be one of the organisation: " + newcomer.role()));
        this.unit = analysis.organisation().tree().indexOf(newcomer.unit());
        this.coverage = Coverage.counter(analysis);
        this.tasks = TaskCapability.counter(analysis);
        this.capital = Capital.counter(analysis);
    }

    /**
     * Adds one employee.
     *
     * @param record the record
     */
    public void add(Employee record) {
        boolean isRefused = LeftOut.refuses(coverage.add(record));
        tasks.add(record);
        capital.add(record);
        isTaken |= record.id().equals(NEW);
        if (!isRefused && newcomer.employee().equals(Optional.of(record.id()))) {
            found = record;
        }
    }

    /**
     * Whether the newcomer is known: anybody who holds what is required always is, an employee once their record has come
     * without errors.
     *
     * @return true if so
     */
    public boolean isKnown() {
        return newcomer.employee().isEmpty() || found != null;
    }

    /**
     * What the newcomer brings to all employees so far. To be asked for once.
     *
     * @return what they bring
     * @throws IllegalArgumentException if no employee has the newcomer's id
     */
    public Arrival value() {
        if (!isKnown()) {
            throw new IllegalArgumentException("newcomer must be one of the employees");
        }
        if (newcomer.employee().isEmpty() && isTaken) {
            throw new IllegalArgumentException("no employee may have the id " + NEW.value());
        }
        Coverage coverageBefore = coverage.value();
        TaskCapability tasksBefore = tasks.value();
        Capital capitalBefore = capital.value();
        Optional<Employee> before = Optional.ofNullable(found);
        Employee there = before.orElseGet(this::whoHoldsWhatIsRequired)
                .withEmployments(List.of(Employment.of(
                        EmploymentId.of("there"), newcomer.role(), newcomer.unit(), newcomer.fte(), Period.ALWAYS)));
        coverage.replace(before, Optional.of(there));
        tasks.replace(before, Optional.of(there));
        capital.replace(before, Optional.of(there));
        Coverage coverageAfter = coverage.value();
        TaskCapability tasksAfter = tasks.value();
        Capital capitalAfter = capital.value();
        UnitTree tree = analysis.organisation().tree();
        List<AtUnit> units = new ArrayList<>();
        for (int at = unit; at != UnitTree.NO_PARENT; at = tree.parent(at)) {
            OrganisationUnit one = tree.unit(at);
            units.add(new AtUnit(
                    one,
                    coverageBefore.at(one.id()).leftOut(),
                    coverage(coverageBefore, coverageAfter, one),
                    tasks(tasksBefore, tasksAfter, one),
                    capital(capitalBefore, capitalAfter, one)));
        }
        Employee counted = LeftOut.without(there, analysis.organisation().findings(there));
        return new Arrival(
                analysis,
                newcomer,
                RoleFit.of(analysis, counted, newcomer.role(), newcomer.unit()),
                units,
                coverageBefore.records());
    }

    /** Somebody who was judged on the as-of date to hold just what is required. */
    private Employee whoHoldsWhatIsRequired() {
        List<Assessment> assessments = new ArrayList<>();
        for (RequiredCompetence required : analysis.required(role, unit)) {
            ResolvedCompetence competence = required.competence();
            assessments.add(Assessment.of(
                    AssessmentId.of("held-" + assessments.size()),
                    competence.id(),
                    new Level(
                            Optional.empty(),
                            competence.scale().level(required.rank()).id()),
                    analysis.asOf(),
                    AssessmentSource.MANAGER));
        }
        return Employee.of(NEW, List.of(), assessments);
    }

    private static List<CoverageBeforeAfter> coverage(Coverage before, Coverage after, OrganisationUnit unit) {
        List<RequirementCoverage> was = before.at(unit.id()).requirements();
        List<RequirementCoverage> is = after.at(unit.id()).requirements();
        List<CoverageBeforeAfter> both = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            both.add(new CoverageBeforeAfter(was.get(i), is.get(i)));
        }
        return both;
    }

    private List<TaskBeforeAfter> tasks(TaskCapability before, TaskCapability after, OrganisationUnit unit) {
        Map<Task, TaskFigures> was = new HashMap<>();
        before.at(unit.id()).tasks().forEach(figures -> was.put(figures.task(), figures));
        return after.at(unit.id()).tasks().stream()
                .filter(figures -> concerns(figures.task()))
                .map(figures -> new TaskBeforeAfter(was.getOrDefault(figures.task(), nobody(figures)), figures))
                .toList();
    }

    private boolean concerns(Task task) {
        UnitTree tree = analysis.organisation().tree();
        return (task.roles().isEmpty() || task.roles().contains(newcomer.role()))
                && (task.units().isEmpty()
                        || task.units().stream().anyMatch(one -> tree.isWithin(newcomer.unit(), one)));
    }

    private static TaskFigures nobody(TaskFigures like) {
        return new TaskFigures(
                like.task(),
                OutcomeAmounts.NONE,
                0,
                0,
                like.needs().stream()
                        .map(need -> new NeedFigures(need.need(), need.competence(), OutcomeAmounts.NONE, 0))
                        .toList());
    }

    private List<CapitalBeforeAfter> capital(Capital before, Capital after, OrganisationUnit unit) {
        Map<CompetenceId, CompetenceCapital> was = byCompetence(before, unit);
        Map<CompetenceId, CompetenceCapital> is = byCompetence(after, unit);
        return analysis.organisation().framework().competences().stream()
                .map(competence -> change(
                        competence,
                        Optional.ofNullable(was.get(competence.id())),
                        Optional.ofNullable(is.get(competence.id()))))
                .filter(one -> one.before() != one.after())
                .toList();
    }

    private static CapitalBeforeAfter change(
            ResolvedCompetence competence, Optional<CompetenceCapital> was, Optional<CompetenceCapital> is) {
        return new CapitalBeforeAfter(
                competence,
                was.map(CompetenceCapital::holders).orElse(0L),
                is.map(CompetenceCapital::holders).orElse(0L),
                was.map(CompetenceCapital::merged).orElse(0L),
                is.map(CompetenceCapital::merged).orElse(0L));
    }

    private static Map<CompetenceId, CompetenceCapital> byCompetence(Capital capital, OrganisationUnit unit) {
        Map<CompetenceId, CompetenceCapital> competences = new HashMap<>();
        capital.at(unit.id())
                .competences()
                .forEach(one -> competences.put(one.competence().id(), one));
        return competences;
    }
}

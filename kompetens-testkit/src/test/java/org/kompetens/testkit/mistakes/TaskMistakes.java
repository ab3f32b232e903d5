package org.kompetens.testkit.mistakes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Period;
import org.kompetens.organisation.Role;
import org.kompetens.organisation.RoleId;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.system.QuestionSystem;
import org.kompetens.testkit.system.RoleSelectionSystem;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;

/** Mistakes of systems that say who could do a task, what one person holds, and what the figures of some roles are. */
final class TaskMistakes {

    private TaskMistakes() {}

    static List<Mistake<TaskSystem>> all() {
        return List.of(
                reads("Tasks concern everybody, whatever their role", one -> one.withRoles(List.of())),
                reads("Tasks concern all units", one -> one.withUnits(List.of())),
                reads("Tasks are to be done for ever", one -> one.withPeriod(Period.ALWAYS)),
                reads("A task ends a day late", one -> one.withPeriod(Altered.laterEnd(one.period()))),
                reads(
                        "The first thing that a task takes is enough",
                        one -> new Task(
                                one.id(),
                                one.labels(),
                                one.description(),
                                one.units(),
                                one.roles(),
                                one.period(),
                                one.needs().stream().limit(1).toList())),
                people(
                        "Whoever is absent is able",
                        one -> one.withEmployments(one.employments().stream()
                                .map(job -> job.withAbsences(List.of()))
                                .toList())),
                new Mistake<>(
                        "What has expired is still held",
                        right -> situation -> right.tasks(
                                Altered.assessments(situation, one -> Optional.of(Altered.withoutExpiry(one))))),
                new Mistake<>("Whoever is exempt is able", right -> situation -> {
                    Map<UnitId, Map<TaskId, TaskReport>> exempt = new LinkedHashMap<>();
                    right.tasks(situation)
                            .forEach((unit, tasks) -> exempt.put(
                                    unit,
                                    changed(
                                            tasks,
                                            one -> situation.employees().stream()
                                                            .anyMatch(employee -> !employee.exemptions()
                                                                    .isEmpty())
                                                    ? able(one)
                                                    : one)));
                    return exempt;
                }),
                says("What is not known is held", TaskMistakes::able),
                says(
                        "Nobody is named",
                        one -> new TaskReport(
                                one.persons(), one.absent(), one.merged(), one.needs(), one.mergedNeeds(), Map.of())),
                says(
                        "Merged levels are not told",
                        one -> new TaskReport(
                                one.persons(),
                                one.absent(),
                                0,
                                one.needs(),
                                one.mergedNeeds().stream().map(all -> 0L).toList(),
                                one.named())),
                says(
                        "Those who are absent are not told",
                        one -> new TaskReport(
                                one.persons(), 0, one.merged(), one.needs(), one.mergedNeeds(), one.named())),
                says(
                        "What a task takes is told in the other order",
                        one -> new TaskReport(
                                one.persons(),
                                one.absent(),
                                one.merged(),
                                reversed(one.needs()),
                                one.mergedNeeds(),
                                one.named())),
                people(
                        "Of two employments of a person only the first is looked at",
                        one -> one.withEmployments(
                                one.employments().stream().limit(1).toList())));
    }

    private static List<OutcomeAmounts> reversed(List<OutcomeAmounts> needs) {
        List<OutcomeAmounts> reversed = new ArrayList<>(needs);
        Collections.reverse(reversed);
        return reversed;
    }

    private static TaskReport able(TaskReport one) {
        OutcomeAmounts all =
                OutcomeAmounts.NONE.with(OutcomeKind.MET, one.persons().total());
        return new TaskReport(
                all,
                one.absent(),
                one.merged(),
                one.needs().stream().map(need -> all).toList(),
                one.mergedNeeds(),
                one.named());
    }

    private static Map<TaskId, TaskReport> changed(Map<TaskId, TaskReport> tasks, UnaryOperator<TaskReport> change) {
        Map<TaskId, TaskReport> wrong = new LinkedHashMap<>();
        tasks.forEach((task, one) -> wrong.put(task, change.apply(one)));
        return wrong;
    }

    private static Mistake<TaskSystem> says(String name, UnaryOperator<TaskReport> change) {
        return new Mistake<>(name, right -> situation -> {
            Map<UnitId, Map<TaskId, TaskReport>> wrong = new LinkedHashMap<>();
            right.tasks(situation).forEach((unit, tasks) -> wrong.put(unit, changed(tasks, change)));
            return wrong;
        });
    }

    private static Mistake<TaskSystem> reads(String name, UnaryOperator<Task> change) {
        return new Mistake<>(
                name,
                right -> situation -> right.tasks(situation.withStructure(situation
                        .structure()
                        .withTasks(situation.structure().tasks().stream()
                                .map(change)
                                .toList()))));
    }

    private static Mistake<TaskSystem> people(String name, UnaryOperator<Employee> change) {
        return new Mistake<>(name, right -> situation -> right.tasks(Altered.employees(situation, change)));
    }

    static List<Mistake<RoleSelectionSystem>> ofRoles() {
        return List.of(
                new Mistake<>(
                        "All roles of whoever has one of these are counted",
                        right -> (situation, roles) -> right.figures(
                                situation,
                                situation.employees().stream()
                                                .anyMatch(
                                                        one -> one.employments().size() > 1)
                                        ? all(situation)
                                        : roles)),
                new Mistake<>(
                        "Of the roles only the first is counted",
                        right -> (situation, roles) -> right.figures(
                                situation,
                                Set.of(roles.stream().sorted().findFirst().orElseThrow()))),
                new Mistake<>(
                        "All roles are counted",
                        right -> (situation, roles) -> right.figures(situation, all(situation))),
                new Mistake<>(
                        "Of somebody in two of the roles only the first employment is counted",
                        right -> (situation, roles) -> right.figures(
                                Altered.employees(
                                        situation,
                                        one -> one.withEmployments(one.employments().stream()
                                                .filter(job -> roles.contains(job.role()))
                                                .limit(1)
                                                .toList())),
                                roles)),
                new Mistake<>(
                        "Records with errors count where the selection has not the error",
                        right -> (situation, roles) -> right.figures(
                                Altered.employees(
                                        situation,
                                        one -> one.withEmployments(one.employments().stream()
                                                .filter(job -> roles.contains(job.role()))
                                                .toList())),
                                roles)));
    }

    private static Set<RoleId> all(Situation situation) {
        return situation.structure().roles().stream().map(Role::id).collect(Collectors.toSet());
    }

    /** A system that is right, to be changed in one answer. */
    private static class Answering implements QuestionSystem {

        private final QuestionSystem right;

        Answering(QuestionSystem right) {
            this.right = right;
        }

        @Override
        public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
            return right.held(situation, employee);
        }

        @Override
        public Map<CompetenceId, Fitted> fit(Situation situation, Employee employee, RoleId role, UnitId unit) {
            return right.fit(situation, employee, role, unit);
        }

        @Override
        public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
            return right.best(situation, employee, unit);
        }
    }

    static List<Mistake<QuestionSystem>> ofPersons() {
        return List.of(
                new Mistake<>("What is held lasts for ever", right -> new Answering(right) {
                    @Override
                    public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
                        Map<CompetenceId, HeldRank> wrong = new LinkedHashMap<>(super.held(situation, employee));
                        wrong.replaceAll((id, one) -> new HeldRank(one.rank(), Optional.empty()));
                        return wrong;
                    }
                }),
                new Mistake<>("What is held is held on the day of its expiry", right -> new Answering(right) {
                    @Override
                    public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
                        Map<CompetenceId, HeldRank> wrong = new LinkedHashMap<>(super.held(situation, employee));
                        wrong.replaceAll((id, one) ->
                                new HeldRank(one.rank(), one.until().map(day -> day.plusDays(1))));
                        return wrong;
                    }
                }),
                new Mistake<>("What is not required is not held", right -> new Answering(right) {
                    @Override
                    public Map<CompetenceId, HeldRank> held(Situation situation, Employee employee) {
                        Map<CompetenceId, HeldRank> wrong = new LinkedHashMap<>(super.held(situation, employee));
                        wrong.keySet()
                                .removeIf(id -> situation.structure().profiles().stream()
                                        .flatMap(one -> one.requirements().stream())
                                        .noneMatch(one -> one.competence().equals(id)));
                        return wrong;
                    }
                }),
                new Mistake<>("What the unit requires is passed over", right -> new Answering(right) {
                    @Override
                    public Map<CompetenceId, Fitted> fit(
                            Situation situation, Employee employee, RoleId role, UnitId unit) {
                        return super.fit(
                                Altered.unitRequirements(situation, (one, list) -> List.of()), employee, role, unit);
                    }
                }),
                new Mistake<>(
                        "Whoever is asked about stands in the unit where they are", right -> new Answering(right) {
                            @Override
                            public Map<CompetenceId, Fitted> fit(
                                    Situation situation, Employee employee, RoleId role, UnitId unit) {
                                return super.fit(
                                        situation,
                                        employee,
                                        role,
                                        employee.employments().stream()
                                                .findFirst()
                                                .map(Employment::unit)
                                                .orElse(unit));
                            }
                        }),
                new Mistake<>("The best roles come last", right -> new Answering(right) {
                    @Override
                    public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
                        List<RoleId> reversed = new ArrayList<>(super.best(situation, employee, unit));
                        Collections.reverse(reversed);
                        return reversed;
                    }
                }),
                new Mistake<>("Roles come in the order of their ids", right -> new Answering(right) {
                    @Override
                    public List<RoleId> best(Situation situation, Employee employee, UnitId unit) {
                        return super.best(situation, employee, unit).stream()
                                .sorted()
                                .toList();
                    }
                }));
    }
}

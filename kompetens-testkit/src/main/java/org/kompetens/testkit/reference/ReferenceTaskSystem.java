package org.kompetens.testkit.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.Task;
import org.kompetens.organisation.TaskId;
import org.kompetens.organisation.TaskNeed;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.OutcomeAmounts;
import org.kompetens.testkit.system.Situation;
import org.kompetens.testkit.system.TaskReport;
import org.kompetens.testkit.system.TaskSystem;

/** Who could do what, as it is written down: person by person, anew for each unit and task. */
public final class ReferenceTaskSystem implements TaskSystem {

    /** The reference. */
    public ReferenceTaskSystem() {}

    @Override
    public Map<UnitId, Map<TaskId, TaskReport>> tasks(Situation situation) {
        Structure structure = new Structure(situation.structure());
        List<Employee> sound = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())) {
                new RecordFaults(structure, employee).counting().ifPresent(sound::add);
            }
        }
        Map<UnitId, Map<TaskId, TaskReport>> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            Map<TaskId, TaskReport> tasks = new LinkedHashMap<>();
            for (Task task : situation.structure().tasks()) {
                if (Structure.holds(task.period(), situation.asOf())
                        && !task.needs().isEmpty()) {
                    new OfUnit(structure, situation, unit.id(), task)
                            .report(sound)
                            .ifPresent(report -> tasks.put(task.id(), report));
                }
            }
            units.put(unit.id(), tasks);
        }
        return units;
    }

    /** What comes of something, and whether that is known by a merged level. */
    private record Result(OutcomeKind kind, boolean merged) {}

    /** One task in one unit. */
    private record OfUnit(Structure structure, Situation situation, UnitId unit, Task task) {

        Optional<TaskReport> report(List<Employee> employees) {
            long absent = 0;
            List<OutcomeAmounts> amounts = new ArrayList<>();
            List<Long> merged = new ArrayList<>();
            for (int i = 0; i <= task.needs().size(); i++) {
                amounts.add(OutcomeAmounts.NONE);
                merged.add(0L);
            }
            Map<EmployeeId, List<OutcomeKind>> named = new TreeMap<>();
            for (Employee employee : employees) {
                List<Employment> concerned = ReferenceCell.activeEmployments(employee, situation.asOf()).stream()
                        .filter(this::concerns)
                        .toList();
                List<Employment> present = concerned.stream()
                        .filter(one -> ReferenceCoverage.absent(one, situation.asOf()) < Fte.UNIT)
                        .toList();
                if (present.isEmpty()) {
                    absent += concerned.isEmpty() ? 0 : 1;
                    continue;
                }
                long fte = 0;
                for (Employment one : present) {
                    fte += one.fte().tenThousandths()
                            * (Fte.UNIT - ReferenceCoverage.absent(one, situation.asOf()))
                            / Fte.UNIT;
                }
                List<Result> results = results(employee);
                for (int i = 0; i < results.size(); i++) {
                    OutcomeKind kind = results.get(i).kind();
                    Amount more = amounts.get(i).of(kind).plus(new Amount(1, new FteSum(fte)));
                    amounts.set(i, amounts.get(i).with(kind, more));
                    merged.set(i, merged.get(i) + (results.get(i).merged() ? 1 : 0));
                }
                named.put(employee.id(), results.stream().map(Result::kind).toList());
            }
            return named.isEmpty() && absent == 0 && !isOfUnitWithin()
                    ? Optional.empty()
                    : Optional.of(new TaskReport(
                            amounts.get(0),
                            absent,
                            merged.get(0),
                            amounts.subList(1, amounts.size()),
                            merged.subList(1, merged.size()),
                            named));
        }

        private boolean isOfUnitWithin() {
            return task.units().isEmpty()
                    ? structure.upwards(unit).size() == 1
                    : task.units().stream().anyMatch(one -> structure.isWithin(one, unit));
        }

        private boolean concerns(Employment employment) {
            return structure.isWithin(employment.unit(), unit)
                    && (task.roles().isEmpty() || task.roles().contains(employment.role()))
                    && (task.units().isEmpty()
                            || task.units().stream().anyMatch(one -> structure.isWithin(employment.unit(), one)));
        }

        /** What comes of the task, and then of each thing that it takes. */
        private List<Result> results(Employee employee) {
            List<Result> needs =
                    task.needs().stream().map(need -> result(employee, need)).toList();
            OutcomeKind worst = OutcomeKind.MET;
            for (OutcomeKind kind : List.of(OutcomeKind.UNASSESSED, OutcomeKind.EXPIRED, OutcomeKind.SHORT)) {
                worst = needs.stream().anyMatch(need -> need.kind() == kind) ? kind : worst;
            }
            OutcomeKind all = worst;
            List<Result> results = new ArrayList<>();
            results.add(new Result(all, needs.stream().anyMatch(need -> need.kind() == all && need.merged())));
            results.addAll(needs);
            return results;
        }

        private Result result(Employee employee, TaskNeed need) {
            Rank needed = Rank.of(structure.declared().framework(), need.competence(), need.level())
                    .orElseThrow();
            Judgement judgement = Judgement.of(
                    structure.declared(), employee, need.competence(), situation.asOf(), situation.policy());
            return judgement
                    .counts()
                    .map(judged -> new Result(
                            judged.rank().number() >= needed.number() ? OutcomeKind.MET : OutcomeKind.SHORT,
                            judged.rank().merged() || needed.merged()))
                    .orElseGet(() -> new Result(
                            judgement.expired().isPresent() ? OutcomeKind.EXPIRED : OutcomeKind.UNASSESSED, false));
        }
    }
}

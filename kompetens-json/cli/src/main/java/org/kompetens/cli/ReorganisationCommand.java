package org.kompetens.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kompetens.change.EmployeeChange;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.competence.CompetenceFramework;
import org.kompetens.count.Counter;
import org.kompetens.finding.Findings;
import org.kompetens.json.ReorganisationDocument;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.InventoryCheck;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CheckedEmployees;
import picocli.CommandLine.Command;

/** Shows what became of units: people moved, and gaps changed. */
@Command(
        description = "Show how units have changed between two dates or two structures: who came, went and stayed,"
                + " in numbers, and how much of the change in gaps they explain. The earlier employees are kept in"
                + " memory.",
        footer = {
            "  kompetens reorganisation structure.json employees.jsonl -d 2025-10-01 \\",
            "      --with-as-of 2026-10-01",
            "  kompetens reorganisation old.json spring.jsonl --with new.json \\",
            "      --with-employees autumn.jsonl"
        })
final class ReorganisationCommand extends ComparingCommand {

    @Override
    Report report(State before, State after, Optional<UnitId> top) {
        if (!framework(before).equals(framework(after))) {
            throw new InputException(wording().text("reorganisation.other-framework"));
        }
        Reorganisation reorganisation = reorganisation(before, after);
        Stream<UnitReorganisation> units = top.map(reorganisation::units).orElseGet(reorganisation::units);
        return inFormat(
                out -> ReorganisationDocument.write(reorganisation, units, out),
                out -> new ReorganisationReport(reorganisation, wording()).print(units.toList(), out));
    }

    private static CompetenceFramework framework(State state) {
        return state.inventory().organisation().framework().framework();
    }

    private static Reorganisation reorganisation(State before, State after) {
        Counter<EmployeeChange, Reorganisation> counter = Reorganisation.counter(before.analysis(), after.analysis());
        Map<EmployeeId, Employee> was = new LinkedHashMap<>();
        read(before.inventory(), was::putIfAbsent, counter::refuse);
        boolean refusedBefore = before.inventory().hasSameLines(after.inventory());
        read(
                after.inventory(),
                (id, employee) ->
                        counter.add(new EmployeeChange(Optional.ofNullable(was.remove(id)), Optional.of(employee))),
                refusedBefore ? findings -> {} : counter::refuse);
        was.values().forEach(employee -> counter.add(new EmployeeChange(Optional.of(employee), Optional.empty())));
        return counter.value();
    }

    /** Takes an employee whose id has not come before, whatever else may be wrong: the counter sees to that. */
    private interface Taking {
        void take(EmployeeId id, Employee employee);
    }

    private static void read(Inventory inventory, Taking taking, Consumer<Findings> refuse) {
        Records.Viewer viewer = (record, findings) -> {
            if (record.isEmpty() || findings.equals(InventoryCheck.REPEATED)) {
                refuse.accept(findings);
            } else {
                taking.take(record.get().id(), record.get());
            }
        };
        inventory.count(
                (employees, run) -> CheckedEmployees.of(inventory.organisation(), new Records(employees, viewer), run));
    }
}

package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kompetens.count.EmployeeSource;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import picocli.CommandLine.Option;

/** Whether persons are to be named, and the records that it takes: those of one unit and below, and no others. */
final class NamedPersons {

    @Option(
            names = "--name-persons",
            description = "show who it is, by employee id, instead of the figures; only for one unit, named with"
                    + " --unit. These are personal data: show them only to those entitled to see them.")
    private boolean asked;

    private final List<Employee> kept = new ArrayList<>();
    private final List<Employee> whole = new ArrayList<>();

    boolean areAsked() {
        return asked;
    }

    /** If persons are to be named, keeps the records that are counted and have an employment in the unit or below it. */
    EmployeeSource keeping(UnitTree tree, UnitId top, EmployeeSource employees) {
        if (!asked) {
            return employees;
        }
        int first = tree.indexOf(top);
        return new Records(employees, (record, findings) -> {
            record.flatMap(employee -> LeftOut.asCounted(employee, findings))
                    .filter(employee -> employee.employments().stream()
                            .mapToInt(employment -> tree.indexOf(employment.unit()))
                            .anyMatch(unit -> tree.isWithin(unit, first)))
                    .ifPresent(employee -> {
                        kept.add(employee);
                        record.ifPresent(whole::add);
                    });
        });
    }

    /** The same persons' records with whatever is left out of them. */
    Stream<Employee> whole() {
        return whole.stream();
    }

    Stream<Employee> kept() {
        return kept.stream();
    }
}

package org.kompetens.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    private final List<Kept> kept = new ArrayList<>();

    /**
     * A record that is kept.
     *
     * @param counted as it counts
     * @param whole with whatever is left out of it
     * @param leftOut what that is
     */
    private record Kept(Employee counted, Employee whole, LeftOut leftOut) {}

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
            record.flatMap(whole -> LeftOut.asCounted(whole, findings)
                            .map(counted -> new Kept(counted, whole, LeftOut.of(findings))))
                    .filter(one -> one.counted().employments().stream()
                            .mapToInt(employment -> tree.indexOf(employment.unit()))
                            .anyMatch(unit -> tree.isWithin(unit, first)))
                    .ifPresent(kept::add);
        });
    }

    /** The same persons' records with whatever is left out of them. */
    Stream<Employee> whole() {
        return kept.stream().map(Kept::whole);
    }

    Stream<Employee> kept() {
        return kept.stream().map(Kept::counted);
    }

    /** What is left out of the records of some of them. */
    LeftOut leftOut(Predicate<Employee> which) {
        return kept.stream()
                .filter(one -> which.test(one.counted()))
                .map(Kept::leftOut)
                .reduce(LeftOut.NONE, LeftOut::plus);
    }
}

package org.kompetens.redeployment;

import java.util.Comparator;
import java.util.List;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitTree;

/** Who is employed in a role that ends. */
final class Concerned {

    private final GapAnalysis analysis;
    private final List<EndingRole> endings;

    Concerned(GapAnalysis analysis, List<EndingRole> endings) {
        this.analysis = analysis;
        this.endings = endings;
    }

    /** In the order of ids. */
    List<Employee> among(List<Employee> employees) {
        return employees.stream()
                .filter(employee -> endings.isEmpty() || isConcerned(employee))
                .sorted(Comparator.comparing(Employee::id))
                .toList();
    }

    private boolean isConcerned(Employee employee) {
        return employee.employments().stream()
                .filter(employment -> employee.isActive(employment, analysis.asOf()))
                .anyMatch(employment -> endings.stream().anyMatch(ending -> ends(employment, ending)));
    }

    private boolean ends(Employment employment, EndingRole ending) {
        UnitTree tree = analysis.organisation().tree();
        return employment.role().equals(ending.role())
                && ending.unit()
                        .map(unit -> tree.isWithin(employment.unit(), unit))
                        .orElse(true);
    }
}

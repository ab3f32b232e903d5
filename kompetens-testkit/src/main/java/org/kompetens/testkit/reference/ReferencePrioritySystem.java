package org.kompetens.testkit.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kompetens.competence.Competence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.organisation.OrganisationUnit;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.CellReport;
import org.kompetens.testkit.system.PriorityReport;
import org.kompetens.testkit.system.PrioritySystem;
import org.kompetens.testkit.system.Situation;

/** What to look at first, as it is written down: cell by cell, each as a share of all weight there is in the unit. */
public final class ReferencePrioritySystem implements PrioritySystem {

    /** The reference. */
    public ReferencePrioritySystem() {}

    @Override
    public Map<UnitId, List<PriorityReport>> prioritise(Situation situation) {
        Structure structure = new Structure(situation.structure());
        List<ReferenceCell> everywhere = new ArrayList<>();
        Set<EmployeeId> seen = new HashSet<>();
        for (Employee employee : situation.employees()) {
            if (seen.add(employee.id())) {
                new RecordFaults(structure, employee)
                        .counting().stream()
                                .flatMap(counting ->
                                        ReferenceCell.of(structure, counting, situation.asOf(), situation.policy())
                                                .stream())
                                .filter(cell -> cell.report().kind() != CellReport.Kind.EXEMPT)
                                .forEach(everywhere::add);
            }
        }
        Map<UnitId, List<PriorityReport>> units = new LinkedHashMap<>();
        for (OrganisationUnit unit : situation.structure().units()) {
            units.put(
                    unit.id(),
                    priorities(
                            situation,
                            everywhere.stream()
                                    .filter(cell ->
                                            structure.isWithin(cell.employment().unit(), unit.id()))
                                    .toList()));
        }
        return units;
    }

    private static List<PriorityReport> priorities(Situation situation, List<ReferenceCell> cells) {
        long all = cells.stream().mapToLong(cell -> cell.report().weight()).sum();
        List<PriorityReport> priorities = new ArrayList<>();
        for (Competence competence : situation.structure().framework().competences()) {
            Fraction unknown = Fraction.ZERO;
            Fraction shortfall = Fraction.ZERO;
            for (ReferenceCell cell : cells) {
                if (cell.competence().equals(competence)) {
                    CellReport report = cell.report();
                    unknown = unknown.plus(Fraction.of(report.isKnown() ? 0 : report.weight(), all));
                    shortfall = shortfall.plus(new Fraction(
                            BigInteger.valueOf((long) report.weight() * report.missing()),
                            BigInteger.valueOf(report.requiredRank()).multiply(BigInteger.valueOf(all))));
                }
            }
            if (unknown.signum() > 0 || shortfall.signum() > 0) {
                priorities.add(new PriorityReport(competence.id(), unknown, shortfall));
            }
        }
        priorities.sort(Comparator.comparing(PriorityReport::unknown, Comparator.reverseOrder())
                .thenComparing(PriorityReport::shortfall, Comparator.reverseOrder()));
        return priorities;
    }
}

package org.kompetens.coverage;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Holdings;
import org.kompetens.internal.intake.Sums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.UnitTree;

/**
 * For each unit that needs something, how many persons of each kind there are. All that can be said of coverage is read
 * out of this, and it adds up.
 */
final class Histograms implements Sums<Employee, Histograms> {

    private final GapAnalysis analysis;
    private final CoveringUnits units;
    private final Map<Integer, Map<Holder, Long>> byUnit = new HashMap<>();

    Histograms(GapAnalysis analysis, CoveringUnits units) {
        this.analysis = analysis;
        this.units = units;
    }

    CoveringUnits units() {
        return units;
    }

    Map<Holder, Long> of(int unit) {
        return byUnit.getOrDefault(unit, Map.of());
    }

    Histograms copy() {
        Histograms copy = new Histograms(analysis, units);
        copy.addAll(this);
        return copy;
    }

    @Override
    public void add(Employee employee, int sign) {
        holderByUnit(employee).forEach((unit, holder) -> add(unit, holder, sign));
    }

    @Override
    public void addAll(Histograms other) {
        other.byUnit.forEach((unit, holders) -> holders.forEach((holder, persons) -> add(unit, holder, persons)));
    }

    private void add(int unit, Holder holder, long persons) {
        Map<Holder, Long> holders = byUnit.computeIfAbsent(unit, none -> new HashMap<>());
        holders.merge(holder, persons, (before, more) -> before + more == 0 ? null : Math.addExact(before, more));
        if (holders.isEmpty()) {
            byUnit.remove(unit);
        }
    }

    /** Of each unit with requirements that the employee could fill: which of them, and with how much FTE. */
    Map<Integer, Holder> holderByUnit(Employee employee) {
        Map<Integer, Holder> holders = new HashMap<>();
        Holdings holdings = analysis.holdings(employee);
        fteByUnit(employee).forEach((unit, fte) -> {
            BitSet filled = new BitSet();
            for (ResolvedCoverageRequirement requirement : units.requirements(unit)) {
                filled.set(requirement.index(), requirement.isHeldBy(holdings));
            }
            if (!filled.isEmpty()) {
                holders.put(unit, new Holder(filled, fte));
            }
        });
        return holders;
    }

    /** The FTE of present employments, at each needing unit above them; each way up is gone once, however many lead there. */
    private Map<Integer, Long> fteByUnit(Employee employee) {
        LocalDate asOf = analysis.asOf();
        UnitTree tree = analysis.organisation().tree();
        TreeMap<Integer, Long> fte = new TreeMap<>();
        for (Employment employment : employee.employments()) {
            if (employee.isActive(employment, asOf) && !employment.isAbsent(asOf)) {
                int unit = units.nearest(tree.indexOf(employment.unit()));
                if (unit != CoveringUnits.NONE) {
                    fte.merge(unit, (long) employment.fte().tenThousandths(), Math::addExact);
                }
            }
        }
        // From the last in preorder on: when a unit's turn comes, all that lies below it has been passed up.
        for (Integer unit = fte.isEmpty() ? null : fte.lastKey(); unit != null; unit = fte.lowerKey(unit)) {
            int above = units.above(unit);
            if (above != CoveringUnits.NONE) {
                fte.merge(above, fte.getOrDefault(unit, 0L), Math::addExact);
            }
        }
        return fte;
    }
}

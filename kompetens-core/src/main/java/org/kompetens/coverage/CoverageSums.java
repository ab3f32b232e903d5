package org.kompetens.coverage;

import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;
import org.kompetens.organisation.Employee;

/** The sums behind coverage: the persons who could fill something, in each unit that needs it. For one thread. */
final class CoverageSums implements Sums<Employee, CoverageSums> {

    private final Holders holders;
    private final Histograms histograms = new Histograms();

    CoverageSums(GapAnalysis analysis, CoveringUnits units) {
        this.holders = new Holders(analysis, units);
    }

    @Override
    public boolean needsRecords() {
        return holders.needRecords();
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        holders.of(columns, person, (unit, holder, merged) -> histograms.add(unit, holder, merged, sign));
    }

    @Override
    public void add(Employee record, Columns columns, int person, int sign) {
        holders.of(record, columns, person, (unit, holder, merged) -> histograms.add(unit, holder, merged, sign));
    }

    @Override
    public void addAll(CoverageSums other) {
        histograms.addAll(other.histograms);
    }

    /** How many there are so far; what is added later does not change it. */
    Histograms histograms() {
        return histograms.copy();
    }
}

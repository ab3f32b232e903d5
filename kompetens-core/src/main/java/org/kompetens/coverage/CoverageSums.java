package org.kompetens.coverage;

import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.intake.Workers;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.sums.LeftOutOnce;
import org.kompetens.internal.sums.OwnRows;
import org.kompetens.internal.sums.Shape;
import org.kompetens.internal.sums.TreeSums;
import org.kompetens.organisation.Employee;

/** The sums behind coverage: the persons who could fill something, in each unit that needs it. For one thread. */
final class CoverageSums implements Sums<Employee, CoverageSums> {

    private final Holders holders;
    private final Histograms histograms = new Histograms();
    private final LeftOutOnce once;
    private final OwnRows leftOut;

    CoverageSums(GapAnalysis analysis, CoveringUnits units, Shape shape) {
        this.holders = new Holders(analysis, units);
        this.once = LeftOutOnce.of(analysis, Optional.empty(), shape);
        this.leftOut = new OwnRows(shape, analysis.organisation().tree());
    }

    @Override
    public boolean needsRecords() {
        return holders.needRecords();
    }

    @Override
    public void add(Columns columns, int person, int sign) {
        once.add(columns, person, leftOut::at, sign);
        holders.of(columns, person, (unit, holder, merged) -> histograms.add(unit, holder, merged, sign));
    }

    @Override
    public void add(Employee record, Columns columns, int person, int sign) {
        once.add(columns, person, leftOut::at, sign);
        holders.of(record, columns, person, (unit, holder, merged) -> histograms.add(unit, holder, merged, sign));
    }

    @Override
    public void addAll(CoverageSums other) {
        histograms.addAll(other.histograms);
        leftOut.addAll(other.leftOut);
    }

    /** How many there are so far; what is added later does not change it. */
    Histograms histograms() {
        return histograms.copy();
    }

    /** What is left out so far, of every unit with all below it; what is added later does not change it. */
    TreeSums leftOut(Workers workers) {
        return leftOut.upTheTree(workers);
    }
}

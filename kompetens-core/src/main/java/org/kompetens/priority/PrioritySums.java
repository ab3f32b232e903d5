package org.kompetens.priority;

import org.kompetens.finding.Findings;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.EmployeeId;
import org.kompetens.tally.CellSums;
import org.kompetens.tally.Tally;

/** The sums behind priorities: the cells of each unit, in one part. */
final class PrioritySums implements Tally<Employee, PrioritySums> {

    static final int CELLS = 0;

    private final GapAnalysis analysis;
    private final CellSums sums = new CellSums();

    PrioritySums(GapAnalysis analysis) {
        this.analysis = analysis;
    }

    GapAnalysis analysis() {
        return analysis;
    }

    @Override
    public EmployeeId employee(Employee record) {
        return record.id();
    }

    @Override
    public Findings findings(Employee record) {
        return analysis.organisation().findings(record);
    }

    @Override
    public void book(Employee record, int sign) {
        for (EmploymentGaps gaps : analysis.analyse(record).orThrow().employments()) {
            gaps.cells().forEach(cell -> sums.rows(gaps.unitIndex(), CELLS).add(cell, sign));
        }
    }

    @Override
    public void addAll(PrioritySums other) {
        sums.addAll(other.sums);
    }

    CellSums totals() {
        return sums.upTheTree(analysis.organisation().tree());
    }
}

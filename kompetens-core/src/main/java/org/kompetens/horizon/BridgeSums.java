package org.kompetens.horizon;

import org.kompetens.gap.EmploymentGaps;
import org.kompetens.organisation.Employee;
import org.kompetens.tally.CellSums;
import org.kompetens.tally.Tally;

/** The sums behind a bridge: the cells at its beginning as part 0, and one part for each cause. */
final class BridgeSums implements Tally<BridgeSums> {

    static final int BEFORE = 0;

    private final Transition transition;
    private final CellSums sums = new CellSums();

    BridgeSums(Transition transition) {
        this.transition = transition;
    }

    @SuppressWarnings("EnumOrdinal") // A part lives no longer than these sums.
    static int part(Cause cause) {
        return 1 + cause.ordinal();
    }

    @Override
    public void book(Employee expected, int sign) {
        for (EmploymentGaps gaps :
                transition.start().analyse(expected).orThrow().employments()) {
            gaps.cells().forEach(cell -> sums.add(gaps.unitIndex(), BEFORE, cell, sign));
        }
        for (CellChange change : transition.changesOf(expected)) {
            change.before().ifPresent(cell -> sums.add(change.unitIndex(), part(change.cause()), cell, -sign));
            change.after().ifPresent(cell -> sums.add(change.unitIndex(), part(change.cause()), cell, sign));
        }
    }

    @Override
    public void addAll(BridgeSums other) {
        sums.addAll(other.sums);
    }

    CellSums sums() {
        return sums;
    }
}

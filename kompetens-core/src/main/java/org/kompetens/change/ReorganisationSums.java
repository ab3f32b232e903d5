package org.kompetens.change;

import java.util.List;
import java.util.Optional;
import org.kompetens.gap.EmploymentGaps;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Sums;
import org.kompetens.organisation.Employee;

/** The sums behind a reorganisation: all people as they were in the tree before, and as they are in the tree after. */
final class ReorganisationSums implements Sums<EmployeeChange, ReorganisationSums> {

    private final GapAnalysis before;
    private final GapAnalysis after;
    private final boolean sameTree;
    private final MovementSums was;
    private final MovementSums is;

    ReorganisationSums(GapAnalysis before, GapAnalysis after) {
        this.before = before;
        this.after = after;
        this.was = new MovementSums(before.organisation());
        this.is = new MovementSums(after.organisation());
        this.sameTree =
                new BothTrees(before.organisation().tree(), after.organisation().tree()).areOne();
    }

    @Override
    public void add(EmployeeChange record, int sign) {
        Ways ways = ways(before, record.before());
        Ways waysAfter = ways(after, record.after());
        Movement gone = waysAfter.isEmpty() ? Movement.LEFT : Movement.MOVED_OUT;
        Movement come = ways.isEmpty() ? Movement.ENTERED : Movement.MOVED_IN;
        was.add(ways, inOneTree(waysAfter), unit -> waysAfter.leadTo(unit) ? Movement.STAYED : gone, sign);
        is.add(waysAfter, inOneTree(ways), unit -> ways.leadTo(unit) ? Movement.STAYED : come, sign);
    }

    private Optional<Ways> inOneTree(Ways others) {
        return sameTree ? Optional.of(others) : Optional.empty();
    }

    private static Ways ways(GapAnalysis analysis, Optional<Employee> employee) {
        List<EmploymentGaps> employments = employee.map(
                        one -> analysis.analyse(one).orThrow().employments())
                .orElse(List.of());
        return new Ways(analysis.organisation().tree(), employments);
    }

    @Override
    public void addAll(ReorganisationSums other) {
        was.addAll(other.was);
        is.addAll(other.is);
    }

    MovementTotals totalsBefore() {
        return MovementTotals.of(was);
    }

    MovementTotals totalsAfter() {
        return MovementTotals.of(is);
    }
}

package org.kompetens.change;

import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.internal.intake.Sums;
import org.kompetens.internal.people.Columns;

/** The sums behind a reorganisation: all people as they were in the tree before, and as they are in the tree after. */
final class ReorganisationSums implements Sums<EmployeeChange, ReorganisationSums> {

    private final boolean sameTree;
    private final MovementSums was;
    private final MovementSums is;

    ReorganisationSums(GapAnalysis before, GapAnalysis after) {
        this.was = new MovementSums(before);
        this.is = new MovementSums(after);
        this.sameTree =
                new BothTrees(before.organisation().tree(), after.organisation().tree()).areOne();
    }

    @Override
    public void add(EmployeeChange record, Columns columns, int person, int sign) {
        // Where there are two records, the columns have the one before and then the one after.
        int personBefore = record.after().isPresent() ? person - 1 : person;
        Ways ways = was.ways(record.before(), columns, personBefore);
        Ways waysAfter = is.ways(record.after(), columns, person);
        Movement gone = waysAfter.isEmpty() ? Movement.LEFT : Movement.MOVED_OUT;
        Movement come = ways.isEmpty() ? Movement.ENTERED : Movement.MOVED_IN;
        was.add(ways, inOneTree(waysAfter), unit -> waysAfter.leadTo(unit) ? Movement.STAYED : gone, sign);
        is.add(waysAfter, inOneTree(ways), unit -> ways.leadTo(unit) ? Movement.STAYED : come, sign);
    }

    private Optional<Ways> inOneTree(Ways others) {
        return sameTree ? Optional.of(others) : Optional.empty();
    }

    @Override
    public void addAll(ReorganisationSums other) {
        was.addAll(other.was);
        is.addAll(other.is);
    }

    MovementTotals totalsBefore() {
        return was.totals();
    }

    MovementTotals totalsAfter() {
        return is.totals();
    }
}

package org.kompetens.rollup;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.finding.Findings;
import org.kompetens.internal.intake.FindingLog;
import org.kompetens.internal.people.Columns;
import org.kompetens.internal.people.Intake;
import org.kompetens.internal.people.RecordReader;
import org.kompetens.internal.sums.EmploymentKinds;
import org.kompetens.internal.sums.LiveSums;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;
import org.kompetens.organisation.UnitId;

/**
 * A roll-up that follows its employees: who is new, who has left, and whose record is another than before. A change
 * touches the units of the employee's employments and those above them, and gives what rolling up all anew would give.
 * A change that is taken back leaves no trace. Of what was found wrong with records all is counted; of what is kept to
 * be read, what another record has pushed out does not come back. For one thread.
 *
 * <pre>{@code
 * LiveRollup figures = LiveRollup.of(rollup);
 * figures.replace(Optional.of(asTheyWere), Optional.of(asTheyAre));
 * UnitFigures now = figures.at(UnitId.of("elder-care"));
 * }</pre>
 */
public final class LiveRollup {

    private static final int NOT_COUNTED = -1;

    private final Rollup begin;
    private final LiveSums sums;
    private final FigureRows rows;
    private final Columns columns = new Columns();
    private final Intake intake;
    private final FindingLog log = new FindingLog();
    private long counted;
    private long refused;

    private LiveRollup(Rollup begin) {
        this.begin = begin;
        this.sums =
                new LiveSums(begin.analysis(), new EmploymentKinds(begin.analysis(), begin.roles()), begin.totals());
        this.rows = new FigureRows(begin.analysis().organisation(), sums.shape(), sums::unit);
        this.intake = new Intake(new RecordReader(begin.analysis().organisation()), columns);
        this.counted = begin.counted();
        this.refused = begin.refused();
        log.addAll(begin.findingCounts(), begin.findings(), begin.leftOut());
    }

    /**
     * Begins with a roll-up, which stays as it is.
     *
     * @param rollup the roll-up, by one of the supplied policies
     * @return the same figures, to be changed
     * @throws IllegalArgumentException if the policy is a host's own
     */
    public static LiveRollup of(Rollup rollup) {
        return new LiveRollup(rollup);
    }

    /**
     * Puts one record in the place of another of the same employee. The figures hold no records, so it is for the
     * caller to give the one before as it was.
     *
     * @param before the record that the figures are of; empty for an employee who is new
     * @param after the record from now on; empty for one who is no longer there
     * @return what was found wrong with the record from now on; with errors, it is left out
     * @throws IllegalArgumentException if the two records are of different employees
     * @throws ArithmeticException if a sum would be so large that figures could not be worked out from it; then nothing
     *     is changed
     */
    public Findings replace(Optional<Employee> before, Optional<Employee> after) {
        if (before.isPresent()
                && after.isPresent()
                && !before.get().id().equals(after.get().id())) {
            throw new IllegalArgumentException("both records must be of one employee");
        }
        columns.clear();
        int was = NOT_COUNTED;
        int is = NOT_COUNTED;
        Findings earlier = Findings.NONE;
        Findings findings = Findings.NONE;
        if (before.isPresent()) {
            earlier = intake.take(before.get());
            was = columns.persons() - 1;
        }
        if (after.isPresent()) {
            int persons = columns.persons();
            findings = was == NOT_COUNTED
                    ? intake.take(after.get())
                    : intake.takeAfter(LeftOut.without(before.orElseThrow(), earlier), after.get());
            is = columns.persons() > persons ? persons : NOT_COUNTED;
        }
        sums.change(columns, was, is);
        if (before.isPresent()) {
            count(was, -1);
            if (!earlier.list().isEmpty()) {
                log.remove(before.get().id(), earlier);
            }
        }
        if (after.isPresent()) {
            count(is, 1);
            log.add(after.get().id(), findings);
        }
        return findings;
    }

    private void count(int person, int by) {
        counted = Math.addExact(counted, person == NOT_COUNTED ? 0 : by);
        refused = Math.addExact(refused, person == NOT_COUNTED ? by : 0);
    }

    /**
     * The figures of a unit with everything below it, as they are now.
     *
     * @param unit the unit
     * @return its figures
     * @throws IllegalArgumentException if the organisation has no such unit
     * @throws ArithmeticException if a figure does not fit into a long, as after merging more people than there are
     */
    public UnitFigures at(UnitId unit) {
        return rows.figures(begin.analysis().organisation().tree().indexOf(unit));
    }

    /**
     * The figures of one competence in a unit with everything below it, as they are now. Nothing else is worked out, so
     * it is quick even where the unit has many.
     *
     * @param unit the unit
     * @param competence the competence
     * @return its figures; empty where nobody there has a cell of it
     * @throws IllegalArgumentException if the organisation has no such unit, or no such competence
     */
    public Optional<CompetenceFigures> at(UnitId unit, CompetenceId competence) {
        return rows.at(unit, competence);
    }

    /**
     * All figures as they are now. Later changes do not change it.
     *
     * @return the roll-up
     */
    public Rollup rollup() {
        return new Rollup(begin.analysis(), begin.roles(), sums.snapshot(), log.records(counted, refused));
    }
}

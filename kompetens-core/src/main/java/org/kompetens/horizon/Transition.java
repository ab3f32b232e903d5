package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kompetens.finding.Findings;
import org.kompetens.finding.FindingsException;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.LeftOut;

/**
 * What happens to cells between two dates, date by date, and on one date in the order of {@link Cause}. Immutable, and
 * safe to share by threads.
 */
public final class Transition {

    private final Horizon horizon;
    private final LocalDate from;
    private final LocalDate to;
    private final GapAnalysis start;

    Transition(Horizon horizon, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from must not be after to: " + from + ", " + to);
        }
        this.horizon = horizon;
        this.from = from;
        this.to = to;
        this.start = horizon.at(from);
    }

    /**
     * What is known of what happens.
     *
     * @return the horizon
     */
    public Horizon horizon() {
        return horizon;
    }

    /**
     * Where it begins.
     *
     * @return the date of the state before
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Where it ends.
     *
     * @return the date of the state after
     */
    public LocalDate to() {
        return to;
    }

    GapAnalysis start() {
        return start;
    }

    /**
     * The facts of one employee: every change that counts in a figure. This tells of a person: let only those call it
     * who may know.
     *
     * @param employee the record, as it is; only what is known of it is looked at
     * @return employment by employment, competence by competence, in the order of time; by all assessments that are not
     *     {@linkplain LeftOut wrong in themselves}
     * @throws FindingsException if the record is refused; it carries all findings
     */
    public List<CellChange> changes(Employee employee) {
        Employee expected = horizon.expected(employee);
        Findings findings = start.organisation().findings(expected);
        if (LeftOut.refuses(findings)) {
            throw new FindingsException(findings);
        }
        Facts facts = new Facts(new ArrayList<>());
        walk(LeftOut.without(expected, findings), facts);
        return facts.changes();
    }

    /** Goes through what happens to the cells of a record that is as expected already, and has no errors. */
    void walk(Employee expected, CellWalk.Listener listener) {
        new CellWalk(this, expected).run(listener);
    }

    /** Makes facts of what happens. */
    private record Facts(List<CellChange> changes) implements CellWalk.Listener {

        @Override
        public void begins(CellWalk.Line line, Held held, CellWalk.InForce inForce) {
            // What was so before is no change.
        }

        @Override
        public void changes(
                CellWalk.Line line,
                LocalDate date,
                Cause cause,
                Held held,
                CellWalk.InForce before,
                CellWalk.InForce after) {
            add(line, date, cause, before.cell(line, held), after.cell(line, held));
        }

        @Override
        public void holds(CellWalk.Line line, CellWalk.InForce inForce, HeldSteps held, int fromStep, int untilStep) {
            for (HeldSteps.Step step : held.steps().subList(fromStep, untilStep)) {
                add(
                        line,
                        step.date(),
                        step.cause(),
                        inForce.cell(line, step.before()),
                        inForce.cell(line, step.after()));
            }
        }

        private void add(CellWalk.Line line, LocalDate date, Cause cause, Optional<Cell> before, Optional<Cell> after) {
            if (!isAlike(before, after)) {
                changes.add(
                        new CellChange(line.employment(), line.competence(), line.unit(), date, cause, before, after));
            }
        }
    }

    /** Whether two states of a cell are the same in every figure. */
    private static boolean isAlike(Optional<Cell> one, Optional<Cell> other) {
        return one.map(Transition::figures).equals(other.map(Transition::figures));
    }

    private static List<Object> figures(Cell cell) {
        Outcome outcome = cell.outcome();
        return outcome.kind().standing() == OutcomeKind.Standing.WAIVED
                ? List.of(outcome.kind())
                : List.of(
                        outcome.kind(),
                        outcome.missingSteps(),
                        outcome.surplusSteps(),
                        cell.required().rank(),
                        cell.required().weight(),
                        cell.isMerged());
    }
}

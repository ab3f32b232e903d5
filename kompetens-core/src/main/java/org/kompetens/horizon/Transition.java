package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kompetens.gap.Cell;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.Outcome;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/**
 * What happens to cells between two dates, date by date, and on one date in the order of {@link Cause}. Immutable, and
 * safe to share by threads.
 */
public final class Transition {

    private final Horizon horizon;
    private final LocalDate from;
    private final LocalDate to;
    private final GapAnalysis start;
    private final RequirementHistory requirements;

    Transition(Horizon horizon, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("from must not be after to: " + from + ", " + to);
        }
        this.horizon = horizon;
        this.from = from;
        this.to = to;
        this.start = horizon.at(from);
        this.requirements = new RequirementHistory(start.organisation(), horizon, from, to);
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
     * The facts of one employee: every change that counts in a figure. This tells of a person: let only those call it who
     * may know.
     *
     * @param employee the record, as it is; only what is known of it is looked at
     * @return employment by employment, competence by competence, in the order of time
     * @throws org.kompetens.finding.FindingsException if the record has errors
     */
    public List<CellChange> changes(Employee employee) {
        Employee expected = horizon.expected(employee);
        start.organisation().findings(expected).orThrow();
        return changesOf(expected);
    }

    /** Of a record that is as expected already, and has no errors. */
    List<CellChange> changesOf(Employee expected) {
        Organisation organisation = start.organisation();
        HeldHistory held = HeldHistory.of(organisation, start.policy(), expected);
        List<CellChange> changes = new ArrayList<>();
        for (Employment employment : expected.employments()) {
            LocalDate begin = employment.active().from().orElse(LocalDate.MIN);
            LocalDate end = end(expected, employment);
            if (begin.isBefore(end) && !begin.isAfter(to) && end.isAfter(from)) {
                ResolvedRole role = organisation.role(employment.role()).orElseThrow();
                int unit = organisation.tree().indexOf(employment.unit());
                for (RequirementHistory.OfCompetence required : requirements.of(role, unit)) {
                    Replay replay = new Replay(employment, required, unit);
                    replay.add(begin, Cause.ENTRY, new Event.Activity(true));
                    replay.add(end, Cause.EXIT, new Event.Activity(false));
                    required.steps()
                            .forEach(step ->
                                    replay.add(step.date(), Cause.REQUIREMENT, new Event.Requirement(step.required())));
                    held.of(required.competence())
                            .forEach(change ->
                                    replay.add(change.date(), cause(change), new Event.Holding(change.held())));
                    replay.run(changes);
                }
            }
        }
        return changes;
    }

    private static LocalDate end(Employee employee, Employment employment) {
        LocalDate end = employment.active().until().orElse(LocalDate.MAX);
        return employee.knownExit().filter(end::isAfter).orElse(end);
    }

    private static Cause cause(HeldChange change) {
        return change.cause() == HeldChange.Cause.EXPIRY ? Cause.EXPIRY : Cause.GAIN;
    }

    /** What a cell is made of, of which one thing changes at a time. */
    private sealed interface Event {
        record Activity(boolean active) implements Event {}

        record Requirement(Optional<RequiredCompetence> required) implements Event {}

        record Holding(Held held) implements Event {}
    }

    private record Timed(LocalDate date, Cause cause, Event event) {}

    /** One employment × one competence, as time goes by. */
    private final class Replay {

        private final Employment employment;
        private final RequirementHistory.OfCompetence history;
        private final int unit;
        private final List<Timed> events = new ArrayList<>();
        private boolean active;
        private Optional<RequiredCompetence> required = Optional.empty();
        private Held held = new Held.Unassessed();

        Replay(Employment employment, RequirementHistory.OfCompetence history, int unit) {
            this.employment = employment;
            this.history = history;
            this.unit = unit;
        }

        void add(LocalDate date, Cause cause, Event event) {
            events.add(new Timed(date, cause, event));
        }

        void run(List<CellChange> changes) {
            events.sort(Comparator.comparing(Timed::date).thenComparing(Timed::cause));
            Optional<Cell> before = Optional.empty();
            for (Timed timed : events) {
                if (timed.date().isAfter(to)) {
                    return;
                }
                take(timed.event());
                Optional<Cell> after = cell();
                if (timed.date().isAfter(from) && !isAlike(before, after)) {
                    changes.add(new CellChange(
                            employment, history.competence(), unit, timed.date(), timed.cause(), before, after));
                }
                before = after;
            }
        }

        private void take(Event event) {
            if (event instanceof Event.Activity activity) {
                active = activity.active();
            } else if (event instanceof Event.Requirement requirement) {
                required = requirement.required();
            } else if (event instanceof Event.Holding holding) {
                held = holding.held();
            }
        }

        private Optional<Cell> cell() {
            return required.filter(one -> active)
                    .map(one -> new Cell(employment, one, held.against(one.requiredRank())));
        }
    }

    /** Whether two states of a cell are the same in every figure. */
    private static boolean isAlike(Optional<Cell> one, Optional<Cell> other) {
        return one.map(Transition::figures).equals(other.map(Transition::figures));
    }

    private static List<Object> figures(Cell cell) {
        int steps = 0;
        if (cell.outcome() instanceof Outcome.Met met) {
            steps = met.surplusSteps();
        } else if (cell.outcome() instanceof Outcome.FallsShort shortOf) {
            steps = shortOf.missingSteps();
        }
        return List.of(
                cell.outcome().getClass(),
                steps,
                cell.required().requiredRank(),
                cell.required().criticality());
    }
}

package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/**
 * Goes through all that happens to one employee's cells between two dates. Between what happens to a cell's employment or
 * to its requirement there are stretches in which only what is held changes; these are told as a whole, since many cells
 * may share them.
 */
final class CellWalk {

    private final Transition transition;
    private final Employee expected;
    private final HeldHistory history;
    private final Map<Integer, HeldSteps> held = new HashMap<>();

    /** One employment × one competence. */
    record Line(Employment employment, int unit, ResolvedCompetence competence) {}

    /** What is told of each line, in the order of time. */
    interface Listener {

        /** At the beginning there is a cell. */
        void begins(Line line, RequiredCompetence required, Held held);

        /** A cell comes, goes or requires something else. */
        void changes(Line line, LocalDate date, Cause cause, Held held, InForce before, InForce after);

        /** While the same is required, what is held changes, by some of the steps. */
        void holds(Line line, RequiredCompetence required, HeldSteps held, int fromStep, int untilStep);
    }

    /** What makes a cell: that the employment is active, and what it requires. */
    record InForce(boolean active, Optional<RequiredCompetence> declared) {

        /** What is required; empty where there is no cell. */
        Optional<RequiredCompetence> required() {
            return active ? declared : Optional.empty();
        }
    }

    private record Event(LocalDate date, Cause cause, Optional<RequiredCompetence> declared) {

        InForce applyTo(InForce before) {
            return cause == Cause.REQUIREMENT
                    ? new InForce(before.active(), declared)
                    : new InForce(cause == Cause.ENTRY, before.declared());
        }
    }

    CellWalk(Transition transition, Employee expected) {
        this.transition = transition;
        this.expected = expected;
        this.history = HeldHistory.of(
                transition.start().organisation(), transition.start().policy(), expected);
    }

    void run(Listener listener) {
        Organisation organisation = transition.start().organisation();
        for (Employment employment : expected.employments()) {
            LocalDate begin = employment.period().from().orElse(LocalDate.MIN);
            LocalDate end = end(employment);
            if (begin.isBefore(end) && !begin.isAfter(transition.to()) && end.isAfter(transition.from())) {
                ResolvedRole role = organisation.role(employment.role()).orElseThrow();
                int unit = organisation.tree().indexOf(employment.unit());
                for (RequirementTimeline required :
                        transition.start().requirements().of(role, unit)) {
                    run(new Line(employment, unit, required.competence()), required, begin, end, listener);
                }
            }
        }
    }

    private LocalDate end(Employment employment) {
        LocalDate end = employment.period().until().orElse(LocalDate.MAX);
        return expected.knownExit().filter(end::isAfter).orElse(end);
    }

    private void run(Line line, RequirementTimeline required, LocalDate begin, LocalDate end, Listener listener) {
        List<Event> events = new ArrayList<>();
        addIfBetween(events, new Event(end, Cause.EXIT, Optional.empty()));
        addIfBetween(events, new Event(begin, Cause.ENTRY, Optional.empty()));
        InForce now = new InForce(!begin.isAfter(transition.from()), Optional.empty());
        for (RequirementChange change : required.changes()) {
            Event event = new Event(change.date(), Cause.REQUIREMENT, change.required());
            if (!change.date().isAfter(transition.from())) {
                now = event.applyTo(now);
            }
            addIfBetween(events, event);
        }
        events.sort(Comparator.comparing(Event::date).thenComparing(Event::cause));

        HeldSteps steps = steps(line.competence());
        now.required().ifPresent(one -> listener.begins(line, one, steps.on(transition.from())));
        int step = 0;
        for (Event event : events) {
            int next = steps.stepsBefore(event.date());
            hold(line, now, steps, step, next, listener);
            InForce then = event.applyTo(now);
            if (!then.required().equals(now.required())) {
                listener.changes(line, event.date(), event.cause(), steps.before(event.date()), now, then);
            }
            now = then;
            step = next;
        }
        hold(line, now, steps, step, steps.steps().size(), listener);
    }

    private void addIfBetween(List<Event> events, Event event) {
        if (event.date().isAfter(transition.from()) && !event.date().isAfter(transition.to())) {
            events.add(event);
        }
    }

    private HeldSteps steps(ResolvedCompetence competence) {
        return held.computeIfAbsent(
                competence.index(), index -> new HeldSteps(history.of(competence), transition.from(), transition.to()));
    }

    private static void hold(Line line, InForce now, HeldSteps steps, int from, int until, Listener listener) {
        if (from < until) {
            now.required().ifPresent(required -> listener.holds(line, required, steps, from, until));
        }
    }
}

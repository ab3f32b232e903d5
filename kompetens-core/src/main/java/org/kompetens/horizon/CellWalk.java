package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.gap.Cell;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldHistory;
import org.kompetens.gap.RequiredCompetence;
import org.kompetens.gap.RequirementChange;
import org.kompetens.gap.RequirementTimeline;
import org.kompetens.internal.Timeline;
import org.kompetens.internal.held.Exemptions;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Employment;
import org.kompetens.organisation.Exemption;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.ResolvedRole;

/**
 * Goes through all that happens to one employee's cells between two dates. Between what happens to a cell's employment
 * or to its requirement there are stretches in which only what is held changes; these are given as a whole, since many
 * cells may share them.
 */
final class CellWalk {

    private final Transition transition;
    private final Employee expected;
    private final HeldHistory history;
    private final Map<Integer, HeldSteps> held = new HashMap<>();
    private final Exemptions exemptions;

    /** One employment × one competence. */
    record Line(Employment employment, int unit, ResolvedCompetence competence) {}

    /** What happens to each line, in the order of time. */
    interface Listener {

        /** At the beginning there is a cell. */
        void begins(Line line, Held held, InForce inForce);

        /** A cell comes, goes, requires something else, or an exemption from it begins or ends. */
        void changes(Line line, LocalDate date, Cause cause, Held held, InForce before, InForce after);

        /**
         * While the same is required, and the person is not exempt from it, what is held changes, by some of the
         * steps.
         */
        void holds(Line line, InForce inForce, HeldSteps held, int fromStep, int untilStep);
    }

    /** What makes a cell: that the employment is active, what it requires, and what exempts the person from it. */
    record InForce(boolean active, Optional<RequiredCompetence> declared, Optional<Exemption> exemption) {

        private static final InForce NOTHING = new InForce(false, Optional.empty(), Optional.empty());

        /** What is required; empty where there is no cell. */
        Optional<RequiredCompetence> required() {
            return active ? declared : Optional.empty();
        }

        /** The cell; empty where there is none. */
        Optional<Cell> cell(Line line, Held held) {
            return required().map(one -> new Cell(line.employment(), one, held.against(one, exemption)));
        }

        boolean isLike(InForce other) {
            return required().equals(other.required()) && exemption.equals(other.exemption);
        }
    }

    private record Event(LocalDate date, Cause cause, UnaryOperator<InForce> change) {

        InForce applyTo(InForce before) {
            return change.apply(before);
        }
    }

    CellWalk(Transition transition, Employee expected) {
        this.transition = transition;
        this.expected = expected;
        this.history = HeldHistory.of(
                transition.start().organisation(), transition.start().policy(), expected);
        this.exemptions = new Exemptions(expected.exemptions());
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
        List<Event> events = events(required, begin, end);
        int before = Timeline.count(events, event -> !event.date().isAfter(transition.from()));
        InForce now = InForce.NOTHING;
        for (Event event : events.subList(0, before)) {
            now = event.applyTo(now);
        }
        HeldSteps steps = steps(line.competence());
        if (now.required().isPresent()) {
            listener.begins(line, steps.on(transition.from()), now);
        }
        int step = 0;
        for (Event event : events.subList(before, events.size())) {
            int next = steps.stepsBefore(event.date());
            hold(line, now, steps, step, next, listener);
            InForce then = event.applyTo(now);
            if (!then.isLike(now)) {
                listener.changes(line, event.date(), event.cause(), steps.before(event.date()), now, then);
            }
            now = then;
            step = next;
        }
        hold(line, now, steps, step, steps.steps().size(), listener);
    }

    /** What happens to a cell until the end, whatever is held. */
    private List<Event> events(RequirementTimeline required, LocalDate begin, LocalDate end) {
        List<Event> events = new ArrayList<>();
        events.add(new Event(end, Cause.EXIT, now -> new InForce(false, now.declared(), now.exemption())));
        events.add(new Event(begin, Cause.ENTRY, now -> new InForce(true, now.declared(), now.exemption())));
        for (RequirementChange change : required.changes()) {
            events.add(new Event(
                    change.date(),
                    Cause.REQUIREMENT,
                    now -> new InForce(now.active(), change.required(), now.exemption())));
        }
        for (Exemptions.Change change : exemptions.of(required.competence().id())) {
            events.add(new Event(
                    change.date(),
                    Cause.EXEMPTION,
                    now -> new InForce(now.active(), now.declared(), change.inForce())));
        }
        events.removeIf(event -> event.date().isAfter(transition.to()));
        events.sort(Comparator.comparing(Event::date).thenComparing(Event::cause));
        return events;
    }

    private HeldSteps steps(ResolvedCompetence competence) {
        return held.computeIfAbsent(
                competence.index(), index -> new HeldSteps(history.of(competence), transition.from(), transition.to()));
    }

    private static void hold(Line line, InForce now, HeldSteps steps, int from, int until, Listener listener) {
        if (from < until && now.required().isPresent() && now.exemption().isEmpty()) {
            listener.holds(line, now, steps, from, until);
        }
    }
}

package org.kompetens.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.gap.Held;
import org.kompetens.gap.HeldChange;
import org.kompetens.internal.Timeline;

/** What somebody holds of one competence between two dates, step by step. */
final class HeldSteps {

    private final List<HeldChange> history;

    /** The changes between the two dates that change a figure. */
    private final List<Step> steps = new ArrayList<>();

    /** A change, and what was held before it. */
    record Step(LocalDate date, Cause cause, Held before, Held after) {}

    HeldSteps(List<HeldChange> history, LocalDate from, LocalDate to) {
        this.history = history;
        Held before = on(from);
        for (int i = Timeline.count(history, change -> !change.date().isAfter(from)); i < history.size(); i++) {
            HeldChange change = history.get(i);
            if (change.date().isAfter(to)) {
                return;
            }
            if (!before.isAlike(change.held())) {
                steps.add(new Step(change.date(), cause(change), before, change.held()));
            }
            before = change.held();
        }
    }

    private static Cause cause(HeldChange change) {
        return switch (change.cause()) {
            case EXPIRY -> Cause.EXPIRY;
            case ASSESSMENT -> Cause.GAIN;
            case REVISION -> Cause.REVISION;
        };
    }

    List<Step> steps() {
        return steps;
    }

    /** What is held when all that happens on a date has happened. */
    Held on(LocalDate date) {
        return after(Timeline.count(history, change -> !change.date().isAfter(date)));
    }

    /** What is held when nothing of what happens on a date has happened yet. */
    Held before(LocalDate date) {
        return after(Timeline.count(history, change -> change.date().isBefore(date)));
    }

    private Held after(int changes) {
        return changes == 0 ? new Held.Unassessed() : history.get(changes - 1).held();
    }

    /** How many of the steps come before a date. */
    int stepsBefore(LocalDate date) {
        return Timeline.count(steps, step -> step.date().isBefore(date));
    }
}

package org.kompetens.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What somebody holds of a competence from a date on, until the next change.
 *
 * @param date from when
 * @param cause what changed it; on one date, expiries come before assessments, and revisions last
 * @param held what is held after it
 */
public record HeldChange(LocalDate date, Cause cause, Held held) {

    /** What changes what is held. */
    public enum Cause {
        /** An assessment expired. */
        EXPIRY,
        /** An assessment was made. */
        ASSESSMENT,
        /** A competence was retired, and its assessments began to count for what replaces it. */
        REVISION
    }

    static final Comparator<HeldChange> IN_TIME =
            Comparator.comparing(HeldChange::date).thenComparing(HeldChange::cause);

    /** What is held after some changes, in the order of time. */
    static Held last(List<HeldChange> changes) {
        return changes.isEmpty()
                ? new Held.Unassessed()
                : changes.get(changes.size() - 1).held();
    }

    /** Of several changes on one date the last: what is held when all that happens on it has happened. */
    static List<HeldChange> atEndOfDays(List<HeldChange> changes) {
        List<HeldChange> last = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (i + 1 == changes.size()
                    || !changes.get(i).date().equals(changes.get(i + 1).date())) {
                last.add(changes.get(i));
            }
        }
        return last;
    }

    /** Notes what is held from a date on, if that is not the same as after the changes before. */
    static void addTo(List<HeldChange> before, LocalDate date, Cause cause, Held held) {
        if (!held.equals(last(before))) {
            before.add(new HeldChange(date, cause, held));
        }
    }

    /** The cause; nothing of what was found. */
    @Override
    public String toString() {
        return "HeldChange[" + cause + "]";
    }
}

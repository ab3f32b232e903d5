package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody decided of an activity. It is no lifting: where an activity is handled does not change by it.
 *
 * @param body who decided, such as a committee or the title of a function
 * @param date when
 * @param outcome what was decided
 * @param signatures who signed, by functions such as {@code employee} or {@code union representative}
 */
public record Decision(String body, LocalDate date, DecisionStatus outcome, List<String> signatures) {

    /** Copies. */
    public Decision {
        signatures = List.copyOf(signatures);
    }

    /** What and when; who may be anything, and is not shown. */
    @Override
    public String toString() {
        return "Decision[" + date + ", " + outcome + "]";
    }
}

package org.kompetens.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What manager and employee agreed on in the dialogue.
 *
 * @param text what
 * @param sign by what one will see that it is reached; empty where nothing is said
 * @param followUp when it is followed up; empty where nothing is said
 * @param signatures who signed, by functions such as {@code employee} and {@code manager}
 * @param carriedOverFrom in which earlier plan it stood first, if in any
 */
public record Agreement(
        String text,
        Optional<String> sign,
        Optional<LocalDate> followUp,
        List<String> signatures,
        Optional<PlanId> carriedOverFrom) {

    /** Copies. */
    public Agreement {
        signatures = List.copyOf(signatures);
    }

    /** Says nothing of what was agreed. */
    @Override
    public String toString() {
        return "Agreement[hidden]";
    }
}

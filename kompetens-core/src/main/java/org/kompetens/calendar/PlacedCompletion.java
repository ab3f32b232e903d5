package org.kompetens.calendar;

import org.kompetens.finding.FieldPath;

/**
 * A completion and where it stands among those that were given.
 *
 * @param completion the completion
 * @param path its place
 */
record PlacedCompletion(Completion completion, FieldPath path) {

    boolean isDone() {
        return completion.outcome() == Completion.Outcome.DONE;
    }
}

package org.kompetens.calendar;

import java.time.LocalDate;

/**
 * The record that an occurrence is settled.
 *
 * @param occurrence the occurrence
 * @param outcome how
 * @param date when; it counts from that day on
 */
public record Completion(OccurrenceId occurrence, Outcome outcome, LocalDate date) {

    /** How an occurrence is settled. */
    public enum Outcome {
        /** It was done. */
        DONE,
        /** There was nothing to do it about; only for a step that can be not applicable. */
        NOT_APPLICABLE
    }
}

package org.kompetens.calendar;

import java.util.List;

/**
 * An occurrence, and how it stands at a date.
 *
 * @param occurrence the occurrence
 * @param status how it stands
 * @param waitsFor how far each step has come that it waits for
 * @param escalatedTo to whom it has gone for being late, the nearest first
 */
public record OccurrenceStatus(
        Occurrence occurrence, Status status, List<Waiting> waitsFor, List<PartyAt> escalatedTo) {

    /** Copies. */
    public OccurrenceStatus {
        waitsFor = List.copyOf(waitsFor);
        escalatedTo = List.copyOf(escalatedTo);
    }
}

package org.kompetens.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A step to be done by one unit in one of its windows.
 *
 * @param id identifies it
 * @param days the first day and the last, as the window gives them
 * @param deadline the last day, moved off days off
 * @param performers who do it
 * @param responsible who answer for it
 * @param recipients who receive what it produces
 */
public record Occurrence(
        OccurrenceId id,
        DayRange days,
        LocalDate deadline,
        List<PartyAt> performers,
        List<PartyAt> responsible,
        List<PartyAt> recipients) {

    /** Copies. */
    public Occurrence {
        performers = List.copyOf(performers);
        responsible = List.copyOf(responsible);
        recipients = List.copyOf(recipients);
    }
}

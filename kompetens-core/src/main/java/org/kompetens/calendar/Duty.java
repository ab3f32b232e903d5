package org.kompetens.calendar;

import java.util.List;
import org.kompetens.text.Labels;

/**
 * Something that is to be fulfilled again and again, and is checked against records of when it was.
 *
 * @param id identifies the duty
 * @param labels what is to be there, such as a development dialogue
 * @param subject for whom
 * @param timing how often
 * @param responsible who answer for it
 * @param obligation duty or advice
 * @param source where it comes from
 */
public record Duty(
        DutyId id,
        Labels labels,
        DutySubject subject,
        DutyTiming timing,
        List<PartyId> responsible,
        Obligation obligation,
        Source source) {

    /** Copies. */
    public Duty {
        responsible = List.copyOf(responsible);
    }
}

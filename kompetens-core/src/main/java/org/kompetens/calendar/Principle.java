package org.kompetens.calendar;

import java.util.List;
import org.kompetens.text.Labels;

/**
 * What holds all year round and has no window: that each unit head takes inventory continuously, that the management
 * group is ultimately responsible.
 *
 * @param id identifies the principle
 * @param labels what holds
 * @param parties whom it binds
 * @param obligation duty or advice
 * @param source where it comes from
 */
public record Principle(TermId id, Labels labels, List<PartyId> parties, Obligation obligation, Source source) {

    /** Copies. */
    public Principle {
        parties = List.copyOf(parties);
    }
}

package org.kompetens.calendar;

import java.util.Optional;
import org.kompetens.organisation.UnitId;

/**
 * Which occurrences are looked at.
 *
 * @param responsible only those for which this party answers, or to which they have been escalated
 * @param unit only those of this unit and the units below it
 */
public record OccurrenceSelection(Optional<PartyId> responsible, Optional<UnitId> unit) {

    /** All of them. */
    public static final OccurrenceSelection ALL = new OccurrenceSelection(Optional.empty(), Optional.empty());

    /**
     * Those for which a party answers.
     *
     * @param party the party
     * @return the selection
     */
    public static OccurrenceSelection of(PartyId party) {
        return new OccurrenceSelection(Optional.of(party), Optional.empty());
    }

    /**
     * Those of a unit and the units below it.
     *
     * @param unit the unit
     * @return the selection
     */
    public static OccurrenceSelection of(UnitId unit) {
        return new OccurrenceSelection(Optional.empty(), Optional.of(unit));
    }

    /**
     * Those for which a party answers, of a unit and the units below it.
     *
     * @param party the party
     * @param unit the unit
     * @return the selection
     */
    public static OccurrenceSelection of(PartyId party, UnitId unit) {
        return new OccurrenceSelection(Optional.of(party), Optional.of(unit));
    }
}

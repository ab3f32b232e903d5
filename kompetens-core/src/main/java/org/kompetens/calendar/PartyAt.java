package org.kompetens.calendar;

import org.kompetens.organisation.UnitId;

/**
 * A party of one unit, such as the head of one department.
 *
 * @param party the party
 * @param unit the unit it belongs to
 * @param eachBelow whether not the unit's own is meant, but every such party of a unit below it, as when a directorate
 *     reports to all heads
 */
public record PartyAt(PartyId party, UnitId unit, boolean eachBelow) {}

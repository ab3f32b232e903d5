package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.change.CellBridge;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;

/**
 * What the gap of a unit, with everything below it, did from one cycle to the next, over all competences: the parts sum exactly
 * to the change. What people who came and left account for stands apart from what was done about those who stayed.
 *
 * @param unit the unit
 * @param from the date of the cycle before
 * @param before the figures then
 * @param parts what each cause changed
 * @param after the figures now
 */
public record CycleChange(
        UnitId unit, LocalDate from, CellFigures before, Map<Cause, CellFigures> parts, CellFigures after) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the parts do not sum to the change
     */
    public CycleChange {
        Map<Cause, CellFigures> all = new EnumMap<>(Cause.class);
        CellFigures sum = before;
        for (Cause cause : Cause.values()) {
            CellFigures part = parts.getOrDefault(cause, CellFigures.NONE);
            all.put(cause, part);
            sum = sum.plus(part);
        }
        if (!sum.equals(after)) {
            throw new IllegalArgumentException("parts must sum to the change of " + unit);
        }
        parts = Collections.unmodifiableMap(all);
    }

    /**
     * Sums the bridges of a unit's competences.
     *
     * @param bridge from the date of the cycle before to that of this cycle
     * @param unit the unit
     * @return the change
     * @throws IllegalArgumentException if there is no such unit
     */
    public static CycleChange of(Bridge bridge, UnitId unit) {
        CellFigures before = CellFigures.NONE;
        CellFigures after = CellFigures.NONE;
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (CellBridge<Cause> competence : bridge.at(unit).competences()) {
            before = before.plus(competence.before());
            after = after.plus(competence.after());
            competence.parts().forEach((cause, part) -> parts.merge(cause, part, CellFigures::plus));
        }
        return new CycleChange(unit, bridge.from(), before, parts, after);
    }

    /**
     * What one cause changed.
     *
     * @param cause the cause
     * @return its part
     */
    public CellFigures part(Cause cause) {
        return parts.getOrDefault(cause, CellFigures.NONE);
    }

    /**
     * What people who came and left changed.
     *
     * @return the parts of entries and exits
     */
    public CellFigures comingAndLeaving() {
        return part(Cause.ENTRY).plus(part(Cause.EXIT));
    }

    /**
     * What changed for those who stayed: by requirements, exemptions, expiry, gains and revisions.
     *
     * @return the whole change without that of {@link #comingAndLeaving}
     */
    public CellFigures corrected() {
        return after.minus(before).minus(comingAndLeaving());
    }
}

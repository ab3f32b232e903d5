package org.kompetens.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kompetens.change.CellBridge;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;

/**
 * What the gap of a unit, with everything below it, did from one cycle to the next, over all competences: the parts sum exactly
 * to the change. What people who came to the unit and left it account for stands apart from those who stayed, whatever became of their employments
 * there: the causes are those of the bridge, in which an employment that ends is an exit, the movements those of persons.
 *
 * @param unit the unit
 * @param from the date of the cycle before
 * @param before the figures then
 * @param parts what each cause changed
 * @param movements what each movement of people changed
 * @param after the figures now
 */
public record CycleChange(
        UnitId unit,
        LocalDate from,
        CellFigures before,
        Map<Cause, CellFigures> parts,
        Map<Movement, CellFigures> movements,
        CellFigures after) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the parts, or the movements, do not sum to the change
     */
    public CycleChange {
        parts = whole(unit, parts, Cause.values(), after.minus(before));
        movements = whole(unit, movements, Movement.values(), after.minus(before));
    }

    private static <K extends Enum<K>> Map<K, CellFigures> whole(
            UnitId unit, Map<K, CellFigures> parts, K[] keys, CellFigures change) {
        Map<K, CellFigures> all = new LinkedHashMap<>();
        CellFigures sum = CellFigures.NONE;
        for (K key : keys) {
            CellFigures part = parts.getOrDefault(key, CellFigures.NONE);
            all.put(key, part);
            sum = sum.plus(part);
        }
        if (!sum.equals(change)) {
            throw new IllegalArgumentException("parts must sum to the change of " + unit);
        }
        return Collections.unmodifiableMap(all);
    }

    /**
     * Sums what became of a unit's competences.
     *
     * @param bridge from the date of the cycle before to that of this cycle
     * @param reorganisation of the same employees, between the same dates
     * @param unit the unit
     * @return the change
     * @throws IllegalArgumentException if there is no such unit, or the two do not come to the same change
     */
    public static CycleChange of(Bridge bridge, Reorganisation reorganisation, UnitId unit) {
        CellFigures before = CellFigures.NONE;
        CellFigures after = CellFigures.NONE;
        Map<Cause, CellFigures> parts = new EnumMap<>(Cause.class);
        for (CellBridge<Cause> competence : bridge.at(unit).competences()) {
            before = before.plus(competence.before());
            after = after.plus(competence.after());
            competence.parts().forEach((cause, part) -> parts.merge(cause, part, CellFigures::plus));
        }
        Map<Movement, CellFigures> movements = new EnumMap<>(Movement.class);
        for (CellBridge<Movement> competence : reorganisation.at(unit).competences()) {
            competence.parts().forEach((movement, part) -> movements.merge(movement, part, CellFigures::plus));
        }
        return new CycleChange(unit, bridge.from(), before, parts, movements, after);
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
     * What one movement of people changed.
     *
     * @param movement the movement
     * @return its part
     */
    public CellFigures part(Movement movement) {
        return movements.getOrDefault(movement, CellFigures.NONE);
    }

    /**
     * What people changed who came to the unit or left it: into employment or out of it, or from or to a unit that is not below it.
     *
     * @return the parts of all movements but that of those who stayed
     */
    public CellFigures comingAndLeaving() {
        return after.minus(before).minus(corrected());
    }

    /**
     * What changed for those who were there on both dates, in whatever employments: what is required of them and what they hold.
     *
     * @return the part of those who stayed
     */
    public CellFigures corrected() {
        return part(Movement.STAYED);
    }
}

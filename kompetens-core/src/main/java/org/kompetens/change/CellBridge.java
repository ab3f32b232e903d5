package org.kompetens.change;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.competence.ResolvedCompetence;
import org.kompetens.rollup.CellFigures;

/**
 * How the figures of one competence in one unit came from what they were to what they are: the parts sum exactly to the
 * whole change.
 *
 * @param competence the competence
 * @param before the figures before
 * @param parts the change by each cause; all causes, in order
 * @param after the figures after
 * @param <C> what causes changes
 */
public record CellBridge<C extends Enum<C>>(
        ResolvedCompetence competence, CellFigures before, Map<C, CellFigures> parts, CellFigures after) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the parts do not lead from before to after
     */
    public CellBridge {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        CellFigures sum = before;
        for (CellFigures part : parts.values()) {
            sum = sum.plus(part);
        }
        if (!sum.equals(after)) {
            throw new IllegalArgumentException("parts must sum to the change of " + competence.id());
        }
    }

    /**
     * The change by one cause.
     *
     * @param cause the cause
     * @return what it added, below nought where it took away
     */
    public CellFigures part(C cause) {
        return parts.getOrDefault(cause, CellFigures.NONE);
    }
}

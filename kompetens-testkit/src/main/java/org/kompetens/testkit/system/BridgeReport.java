package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kompetens.horizon.Cause;
import org.kompetens.rollup.CellFigures;

/**
 * How the figures of one competence in one unit come from one date to another.
 *
 * @param before the figures on the first date
 * @param parts the change by each cause; all causes
 * @param after the figures on the second date
 */
public record BridgeReport(CellFigures before, Map<Cause, CellFigures> parts, CellFigures after) {

    /** Copies. */
    public BridgeReport {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }
}

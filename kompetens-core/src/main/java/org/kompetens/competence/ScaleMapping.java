package org.kompetens.competence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Says which level of one scale each level of another scale counts as. It must name every level of {@code from}
 * (total), and a higher level must never count as a lower one than a lower level does (weakly monotone). Where it
 * merges levels it is lossy, and results say so. Mappings are not chained. What says that nothing is held is not named:
 * that is the same on every scale.
 *
 * @param from the scale on which a level is given
 * @param to the scale on which it is to count
 * @param levels each level of {@code from} to a level of {@code to}
 */
public record ScaleMapping(ScaleId from, ScaleId to, Map<LevelId, LevelId> levels) {

    /** Copies, in the order given. */
    public ScaleMapping {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(levels, "levels");
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}

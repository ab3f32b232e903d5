package org.kompetens.competence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A competence that replaces a retired one, and what each level of that counts as for it.
 *
 * @param competence which
 * @param levels each level of the retired one's scale to a level of this one's, as a {@link ScaleMapping} has it; empty
 *     where both are on one scale and a level counts as itself, or where the framework has a mapping between the two
 */
public record Successor(CompetenceId competence, Map<LevelId, LevelId> levels) {

    /** Copies, in the order given. */
    public Successor {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(levels, "levels");
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }

    /**
     * A successor for which levels count as themselves, or by a mapping of the framework.
     *
     * @param competence which
     * @return the successor
     */
    public static Successor of(CompetenceId competence) {
        return new Successor(competence, Map.of());
    }
}

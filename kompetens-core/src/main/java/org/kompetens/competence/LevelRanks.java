package org.kompetens.competence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.finding.FieldPath;

/** What the levels of one scale count as on another, as it is told to whoever asks with a mapping of their own. */
interface LevelRanks {

    /**
     * What each level counts as.
     *
     * @param levels each level of the one scale to a level of the other
     * @param path where they stand, for findings
     * @return the ranks of all levels, from the lowest; empty where a finding says why not
     */
    Optional<List<RankedLevel>> ranks(ScaleId from, ScaleId to, Map<LevelId, LevelId> levels, FieldPath path);

    /** Whether the framework has a mapping, sound or not. */
    boolean isMapped(ScaleId from, ScaleId to);
}

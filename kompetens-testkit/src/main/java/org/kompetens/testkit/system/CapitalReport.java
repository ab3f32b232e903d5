package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.HeldLevels;

/**
 * What is held of one competence in one unit and below it.
 *
 * @param required the persons of whom it is required there
 * @param notRequired all others who hold or held it
 * @param merged of how many of these who hold it, required or not, the level rests on a mapping that merges levels
 * @param elsewhere each unit outside with anybody employed there who holds it, and how many hold each level
 */
public record CapitalReport(
        HeldLevels required, HeldLevels notRequired, long merged, Map<UnitId, List<Long>> elsewhere) {

    /** Copies. */
    public CapitalReport {
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }
}

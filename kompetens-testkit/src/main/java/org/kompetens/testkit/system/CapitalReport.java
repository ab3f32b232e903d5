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
 * @param elsewhere each unit outside with anybody employed there who holds it, and how many hold each level
 */
public record CapitalReport(HeldLevels required, HeldLevels notRequired, Map<UnitId, List<Long>> elsewhere) {

    /** Copies. */
    public CapitalReport {
        elsewhere = Collections.unmodifiableMap(new LinkedHashMap<>(elsewhere));
    }
}

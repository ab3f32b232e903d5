package org.kompetens.publication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was published before, which stays known for ever.
 *
 * @param asOf the as-of date of its figures
 * @param shown the figures that were shown, and what they were
 * @param hidden the figures that were hidden
 */
public record EarlierPublication(LocalDate asOf, Map<FigureName, Long> shown, Set<FigureName> hidden) {

    /** Copies. */
    public EarlierPublication {
        shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
    }
}

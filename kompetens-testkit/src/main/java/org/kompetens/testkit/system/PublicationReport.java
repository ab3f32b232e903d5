package org.kompetens.testkit.system;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.kompetens.organisation.FteSum;
import org.kompetens.publication.FigureName;

/**
 * What is shown outside of the figures of an organisation. A figure that is neither shown nor hidden is not published at all.
 *
 * @param numbers the figures that are shown: how many are employed, of competences how many cells
 * @param fte the FTE that are shown; none from a system that shows no FTE
 * @param hidden the figures in whose place it stands that they are hidden
 */
public record PublicationReport(Map<FigureName, Long> numbers, Map<FigureName, FteSum> fte, Set<FigureName> hidden) {

    /** Copies. */
    public PublicationReport {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        fte = Collections.unmodifiableMap(new LinkedHashMap<>(fte));
        hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
    }
}

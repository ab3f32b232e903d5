package org.kompetens.publication;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.kompetens.competence.CompetenceId;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;

/**
 * A sum of which what was shown of two dates tells that it is a few people more or fewer. Not for showing outside.
 *
 * @param unit of a unit with everything below it
 * @param without less these units below it
 * @param competences the competences that are added up
 * @param outcomes the outcomes that are added up
 */
public record ToldChange(UnitId unit, Set<UnitId> without, Set<CompetenceId> competences, Set<OutcomeKind> outcomes) {

    /** Copies. */
    public ToldChange {
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        competences = Collections.unmodifiableSet(new TreeSet<>(competences));
        outcomes = Collections.unmodifiableSet(new LinkedHashSet<>(outcomes));
    }
}

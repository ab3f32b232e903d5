package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.gap.OutcomeKind;
import org.kompetens.organisation.UnitId;

/**
 * Which figure of a publication.
 *
 * @param unit the unit
 * @param dimension the dimension that it is of; empty if it is of one competence or of all
 * @param competence the competence that it is of; empty if it is of several
 * @param outcome the outcome that is counted; empty for all cells that are not waived
 * @param isOfEmployed whether it is how many are employed, of no competence at all
 */
public record FigureName(
        UnitId unit,
        Optional<Dimension> dimension,
        Optional<CompetenceId> competence,
        Optional<OutcomeKind> outcome,
        boolean isOfEmployed) {

    /** The same of another unit. */
    FigureName of(UnitId other) {
        return new FigureName(other, dimension, competence, outcome, isOfEmployed);
    }

    static FigureName employed(UnitId unit) {
        return new FigureName(unit, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}

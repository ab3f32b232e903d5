package org.kompetens.publication;

import java.util.Optional;
import org.kompetens.competence.CompetenceId;
import org.kompetens.competence.Dimension;
import org.kompetens.competence.Level;
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
 * @param heldLevel the level of which it is how many hold it, by a coverage; empty for what is not of a coverage
 */
public record FigureName(
        UnitId unit,
        Optional<Dimension> dimension,
        Optional<CompetenceId> competence,
        Optional<OutcomeKind> outcome,
        boolean isOfEmployed,
        Optional<Level> heldLevel) {

    /**
     * How many are employed.
     *
     * @param unit in the unit, or below it
     * @return the name
     */
    public static FigureName employed(UnitId unit) {
        return new FigureName(unit, Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    /**
     * How many hold a level.
     *
     * @param unit in the unit, or below it
     * @param competence of the competence
     * @param level the level, or a higher one
     * @return the name
     */
    public static FigureName holders(UnitId unit, CompetenceId competence, Level level) {
        return new FigureName(
                unit, Optional.empty(), Optional.of(competence), Optional.empty(), false, Optional.of(level));
    }

    /**
     * A number of the outcomes of one competence.
     *
     * @param unit in the unit, or below it
     * @param competence the competence
     * @param outcome the outcome that is counted
     * @return the name
     */
    public static FigureName outcome(UnitId unit, CompetenceId competence, OutcomeKind outcome) {
        return new FigureName(
                unit, Optional.empty(), Optional.of(competence), Optional.of(outcome), false, Optional.empty());
    }

    /**
     * All cells of one competence that are not waived.
     *
     * @param unit in the unit, or below it
     * @param competence the competence
     * @return the name
     */
    public static FigureName cells(UnitId unit, CompetenceId competence) {
        return new FigureName(
                unit, Optional.empty(), Optional.of(competence), Optional.empty(), false, Optional.empty());
    }

    /** The same of another unit. */
    FigureName of(UnitId other) {
        return new FigureName(other, dimension, competence, outcome, isOfEmployed, heldLevel);
    }
}

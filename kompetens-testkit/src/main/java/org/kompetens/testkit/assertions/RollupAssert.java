package org.kompetens.testkit.assertions;

import org.assertj.core.api.AbstractAssert;
import org.kompetens.competence.CompetenceId;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;

/** Assertions about the figures of all units. */
public final class RollupAssert extends AbstractAssert<RollupAssert, Rollup> {

    RollupAssert(Rollup actual) {
        super(actual, RollupAssert.class);
    }

    /**
     * So many distinct persons are employed in a unit, those below it included.
     *
     * @param unit its id
     * @param expected from 0
     * @return this
     */
    public RollupAssert employs(String unit, long expected) {
        long found = actual.at(UnitId.of(unit)).employed().persons();
        if (found != expected) {
            throw failure("unit %s must employ %d, employs %d", unit, expected, found);
        }
        return this;
    }

    /**
     * All of a unit.
     *
     * @param unit its id
     * @return assertions about its total
     */
    public FiguresAssert at(String unit) {
        return new FiguresAssert(actual.at(UnitId.of(unit)).total(), "unit " + unit);
    }

    /**
     * One competence in a unit.
     *
     * @param unit its id
     * @param competence its id
     * @return assertions about its figures
     */
    public FiguresAssert at(String unit, String competence) {
        CompetenceFigures figures = actual.at(UnitId.of(unit), CompetenceId.of(competence))
                .orElseThrow(() -> failure("%s must be required in unit %s, and is not", competence, unit));
        return new FiguresAssert(figures, competence + " in unit " + unit);
    }
}

package org.kompetens.testkit.assertions;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.change.CellBridge;
import org.kompetens.competence.CompetenceId;
import org.kompetens.horizon.Bridge;
import org.kompetens.horizon.Cause;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.CellFigures;

/** Assertions about how figures come from what they are at one date to what they will be at another. */
public final class BridgeAssert extends AbstractAssert<BridgeAssert, Bridge> {

    BridgeAssert(Bridge actual) {
        super(actual, BridgeAssert.class);
    }

    /**
     * One competence in a unit at the first date.
     *
     * @param unit its id
     * @param competence its id
     * @return assertions about its figures
     */
    public FiguresAssert before(String unit, String competence) {
        return figures(bridge(unit, competence).before(), place(unit, competence) + " on " + actual.from());
    }

    /**
     * One competence in a unit at the second date.
     *
     * @param unit its id
     * @param competence its id
     * @return assertions about its figures
     */
    public FiguresAssert after(String unit, String competence) {
        return figures(bridge(unit, competence).after(), place(unit, competence) + " on " + actual.to());
    }

    /**
     * What one cause changes of a competence in a unit.
     *
     * @param cause the cause
     * @param unit its id
     * @param competence its id
     * @return assertions about what it adds, below nought where it takes away
     */
    public FiguresAssert by(Cause cause, String unit, String competence) {
        return figures(bridge(unit, competence).part(cause), cause + " of " + place(unit, competence));
    }

    /**
     * Between the two dates nothing changes in a unit, those below it included.
     *
     * @param unit its id
     * @return this
     */
    public BridgeAssert changesNothing(String unit) {
        List<String> changes = actual.at(UnitId.of(unit)).competences().stream()
                .flatMap(one -> one.parts().entrySet().stream()
                        .filter(part -> !part.getValue().equals(CellFigures.NONE))
                        .map(part -> one.competence().id().value() + " by " + part.getKey()))
                .toList();
        if (!changes.isEmpty()) {
            throw failure("nothing must change in unit %s until %s, changes are %s", unit, actual.to(), changes);
        }
        return this;
    }

    private static FiguresAssert figures(CellFigures figures, String what) {
        return new FiguresAssert(figures, what);
    }

    private static String place(String unit, String competence) {
        return competence + " in unit " + unit;
    }

    private CellBridge<Cause> bridge(String unit, String competence) {
        return actual.at(UnitId.of(unit))
                .competence(CompetenceId.of(competence))
                .orElseThrow(() -> failure(
                        "%s must be required in unit %s on %s or by %s, and is not",
                        competence, unit, actual.from(), actual.to()));
    }
}

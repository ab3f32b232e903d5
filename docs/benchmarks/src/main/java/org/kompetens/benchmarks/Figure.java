package org.kompetens.benchmarks;

import org.kompetens.rollup.Amount;
import org.kompetens.rollup.CompetenceFigures;
import org.kompetens.rollup.Rollup;

/**
 * The answer that every way has to give, in one number that two different answers hardly share: a sum over units and
 * competences of each measure, multiplied by a number for where it stands.
 */
final class Figure {

    /** The measures of one unit and competence: cells by outcome, steps, the same by FTE, then persons. */
    static final int MEASURES = 18;

    private static final long PRIME = 1_000_003;

    private Figure() {}

    static long of(int unit, int competence, int measure, long value) {
        return (unit * PRIME + competence) * PRIME * (measure + 1) * value;
    }

    static long of(Rollup rollup) {
        long sum = 0;
        int unit = 0;
        for (var units = rollup.units().iterator(); units.hasNext(); unit++) {
            for (CompetenceFigures one : units.next().competences()) {
                int competence = one.competence().index();
                Amount[] amounts = amounts(one);
                for (int measure = 0; measure < amounts.length; measure++) {
                    Amount amount = amounts[measure];
                    sum += of(unit, competence, measure, amount.count());
                    sum += of(
                            unit,
                            competence,
                            amounts.length + measure,
                            amount.fte().tenThousandths());
                }
            }
        }
        return sum;
    }

    private static Amount[] amounts(CompetenceFigures figures) {
        return new Amount[] {
            figures.cells().met(),
            figures.cells().fallingShort(),
            figures.cells().unassessed(),
            figures.cells().expired(),
            figures.steps().missing(),
            figures.steps().weightedMissing(),
            figures.steps().surplus(),
            figures.persons().required(),
            figures.persons().fallingShort()
        };
    }
}

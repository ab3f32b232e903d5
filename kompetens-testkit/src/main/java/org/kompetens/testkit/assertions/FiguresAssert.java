package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.gap.Measure;
import org.kompetens.rollup.Amount;
import org.kompetens.rollup.Figures;

/** Assertions about figures: of a unit, a dimension, a group or a competence. */
public final class FiguresAssert extends AbstractAssert<FiguresAssert, Figures> {

    private final String what;

    FiguresAssert(Figures actual, String what) {
        super(actual, FiguresAssert.class);
        this.what = what;
    }

    /**
     * So many.
     *
     * @param measure what is counted; steps only where all of it is on one scale
     * @param expected cells, persons or steps, as the measure is; from 0
     * @return this
     */
    public FiguresAssert has(Measure measure, long expected) {
        long found = amount(measure).count();
        if (found != expected) {
            throw failure("%s must have %s %d, is %d", what, measure, expected, found);
        }
        return this;
    }

    /**
     * So many full-time equivalents.
     *
     * @param measure what is counted
     * @param expected the FTE as a decimal number such as {@code "1.75"}
     * @return this
     */
    public FiguresAssert hasFte(Measure measure, String expected) {
        BigDecimal found = amount(measure).fte().value();
        if (found.compareTo(new BigDecimal(expected)) != 0) {
            throw failure("%s must have %s %s FTE, is %s", what, measure, expected, found.toPlainString());
        }
        return this;
    }

    /**
     * The shortfall: missing steps by weight, divided by what was required of each cell.
     *
     * @param expected as a decimal number, of as many decimals as are to be compared, such as {@code "1.667"}
     * @return this
     */
    public FiguresAssert hasShortfall(String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        BigDecimal found = actual.shortfall().rounded(wanted.scale());
        if (found.compareTo(wanted) != 0) {
            throw failure("%s must have a shortfall of %s, is %s", what, expected, found.toPlainString());
        }
        return this;
    }

    /**
     * Nothing required is unassessed or expired.
     *
     * @return this
     */
    public FiguresAssert isKnown() {
        for (Measure unknown : List.of(Measure.UNASSESSED, Measure.EXPIRED)) {
            has(unknown, 0);
        }
        return this;
    }

    private Amount amount(Measure measure) {
        Amount amount = actual.amounts().get(measure);
        if (amount == null) {
            throw failure(
                    "%s must have %s, has %s alone",
                    what, measure, actual.amounts().keySet());
        }
        return amount;
    }
}

package org.kompetens.json.form;

import static org.kompetens.json.form.DecimalForm.tenThousandths;

import org.kompetens.organisation.Fte;
import org.kompetens.staffing.Quantity;

/** An amount of FTE that somebody states, to four decimals. */
final class QuantityForm {

    private static final long BILLIONTHS = Quantity.ONE_IN_BILLIONTHS / Fte.UNIT;
    private static final long MOST = 1_000_000_000;

    static final Form<Quantity> FTE = tenThousandths(0, MOST * Fte.UNIT)
            .as(of -> new Quantity(Math.multiplyExact(of, BILLIONTHS)), QuantityForm::tenThousandthsOf);

    private QuantityForm() {}

    private static long tenThousandthsOf(Quantity fte) {
        if (fte.billionths() % BILLIONTHS != 0) {
            throw new UnwritableException("it must have at most four decimals");
        }
        return fte.billionths() / BILLIONTHS;
    }
}

package org.kompetens.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.kompetens.finding.MessageTemplates;
import org.kompetens.organisation.Fte;
import org.kompetens.staffing.Quantity;
import org.kompetens.staffing.Rate;
import org.kompetens.staffing.Ratio;

/**
 * The words and numbers of the report on a forecast.
 *
 * @param wording what all reports have in common
 */
record ForecastText(Wording wording) {

    private static final MessageTemplates TEMPLATES =
            MessageTemplates.load("ForecastReport", name -> ForecastText.class.getResourceAsStream(name));

    private static final int DECIMALS = 1;
    private static final int PER_CENT = 100;
    private static final int MOST_DECIMALS = 4;

    /** A text with its gaps filled: name, value, name, value. */
    String of(String key, Object... values) {
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            filled.put(values[i].toString(), wording.number(values[i + 1]));
        }
        return TEMPLATES.fill(key, wording.language(), filled);
    }

    /** A quantity to one decimal; with more, where it would be taken for none and is some. */
    String amount(Quantity quantity) {
        return wording.number(rounded(quantity));
    }

    static BigDecimal rounded(Quantity quantity) {
        BigDecimal rounded = quantity.rounded(DECIMALS);
        for (int more = DECIMALS; rounded.signum() == 0 && !quantity.equals(Quantity.ZERO); more++) {
            rounded = quantity.rounded(more);
        }
        return rounded;
    }

    /** A number of tenths; a dash for none, and only for none. */
    String tenths(long tenths, boolean none) {
        return none ? wording.text("none") : wording.number(BigDecimal.valueOf(tenths, DECIMALS));
    }

    /** A part of a whole in whole per cent; a dash where there is no whole. */
    String percent(Quantity part, Quantity whole) {
        return wording.percent(part.billionths(), whole.billionths());
    }

    /** A rate in percentage points. */
    String points(Rate rate) {
        return decimal(new Ratio(Math.multiplyExact(rate.numerator(), (long) PER_CENT), rate.denominator()));
    }

    /** A change of position size in percentage points, with its sign. */
    String points(int tenThousandths) {
        BigDecimal points = BigDecimal.valueOf(tenThousandths)
                .multiply(BigDecimal.valueOf(PER_CENT))
                .divide(BigDecimal.valueOf(Fte.UNIT))
                .stripTrailingZeros();
        return (tenThousandths > 0 ? "+" : "") + wording.number(points.setScale(Math.max(0, points.scale())));
    }

    /** A ratio as a decimal number, with as many decimals as it needs, at most four. */
    String decimal(Ratio ratio) {
        BigDecimal number = BigDecimal.valueOf(ratio.numerator())
                .divide(BigDecimal.valueOf(ratio.denominator()), MOST_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return wording.number(number.setScale(Math.max(0, number.scale())));
    }
}

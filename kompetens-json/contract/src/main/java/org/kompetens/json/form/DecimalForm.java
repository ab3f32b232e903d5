package org.kompetens.json.form;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.kompetens.finding.Finding;
import org.kompetens.json.DocumentRule;
import org.kompetens.json.token.JsonOut;
import org.kompetens.json.token.JsonValue;
import org.kompetens.organisation.Fte;
import org.kompetens.organisation.FteSum;
import org.kompetens.staffing.Quantity;

/** A number in bounds with at most so many decimals, as a whole number of its last decimal: mostly ten-thousandths. */
public final class DecimalForm extends Form<Long> {

    private static final int MOST_DIGITS = 30;
    private static final int DECIMALS = 4;
    private static final int DECIMALS_OF_QUANTITIES = 9;
    private static final DecimalForm ANY = of(Long.MIN_VALUE, Long.MAX_VALUE, DECIMALS);
    private static final DecimalForm ANY_QUANTITY = of(Long.MIN_VALUE, Long.MAX_VALUE, DECIMALS_OF_QUANTITIES);

    private final long lowest;
    private final long highest;
    private final int decimals;
    private final DocumentRule tooHigh;

    private DecimalForm(long lowest, long highest, int decimals, DocumentRule tooHigh) {
        this.lowest = lowest;
        this.highest = highest;
        this.decimals = decimals;
        this.tooHigh = tooHigh;
    }

    private static DecimalForm of(long lowest, long highest, int decimals) {
        return new DecimalForm(lowest, highest, decimals, DocumentRule.OUT_OF_BOUNDS);
    }

    static DecimalForm tenThousandths(long lowest, long highest) {
        return of(lowest, highest, DECIMALS);
    }

    /** Part of a person or a position, exactly, as results of forecasts have it. */
    static Form<Quantity> quantity() {
        return ANY_QUANTITY.as(Quantity::new, Quantity::billionths);
    }

    /** The share of full time of one employment. */
    static Form<Fte> fte() {
        return new DecimalForm(0, Fte.UNIT, DECIMALS, DocumentRule.FTE_ABOVE_ONE)
                .as(of -> new Fte(Math.toIntExact(of)), fte -> (long) fte.tenThousandths());
    }

    /** A sum of such shares, as results have them. */
    static Form<FteSum> fteSum() {
        return ANY.as(FteSum::new, FteSum::tenThousandths);
    }

    /** A number rounded to four decimals, as results have them. */
    static Form<BigDecimal> rounded() {
        return ANY.as(
                number -> BigDecimal.valueOf(number, DECIMALS),
                number -> number.movePointRight(DECIMALS).longValueExact());
    }

    /**
     * Whether there are bounds besides those of 64 bits.
     *
     * @return whether there are
     */
    public boolean isBounded() {
        return lowest != Long.MIN_VALUE || highest != Long.MAX_VALUE;
    }

    /**
     * The lowest that it may be.
     *
     * @return the number
     */
    public BigDecimal lowest() {
        return decimal(lowest);
    }

    /**
     * The highest that it may be.
     *
     * @return the number
     */
    public BigDecimal highest() {
        return decimal(highest);
    }

    /**
     * How many decimals it may have.
     *
     * @return the number
     */
    public int decimals() {
        return decimals;
    }

    private BigDecimal decimal(long number) {
        return BigDecimal.valueOf(number, decimals);
    }

    @Override
    public Optional<Long> read(Place place) {
        JsonValue value = place.value();
        if (!value.is(JsonValue.Kind.WHOLE_NUMBER) && !value.is(JsonValue.Kind.DECIMAL)) {
            wrongKind("number", place);
            return Optional.empty();
        }
        Optional<Long> read =
                whole(value.number().stripTrailingZeros()).filter(number -> number >= lowest && number <= highest);
        if (read.isEmpty()
                && tooHigh != DocumentRule.OUT_OF_BOUNDS
                && value.number().compareTo(highest()) > 0) {
            place.note(Finding.of(tooHigh, place.path()).withValue("property", place.property()));
        } else if (read.isEmpty()) {
            WholeForm.outOfBounds(place, shortest(lowest()), shortest(highest()), decimals);
        }
        return read;
    }

    /** Bounded before any arithmetic: 1e100000000 is short to write and long to compute with. */
    private Optional<Long> whole(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.movePointRight(decimals).longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static String shortest(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    @Override
    public void write(Long value, JsonOut json) throws IOException {
        json.number(decimal(value));
    }

    @Override
    public <R> R accept(FormVisitor<R> visitor) {
        return visitor.decimal(this);
    }
}

package org.kompetens.testkit.assertions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.assertj.core.api.AbstractAssert;
import org.kompetens.organisation.UnitId;
import org.kompetens.staffing.Ratio;
import org.kompetens.staffing.Turnover;
import org.kompetens.staffing.TurnoverFlows;

/** Assertions about who has come and left by one definition, in a unit with all below it. */
public final class TurnoverAssert extends AbstractAssert<TurnoverAssert, Turnover> {

    TurnoverAssert(Turnover actual) {
        super(actual, TurnoverAssert.class);
    }

    /**
     * So many were there at the first date.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public TurnoverAssert beginsWith(String unit, long expected) {
        return has(unit, "begin with", "begins with", TurnoverFlows::atStart, expected);
    }

    /**
     * So many were there at the last date.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public TurnoverAssert endsWith(String unit, long expected) {
        return has(unit, "end with", "ends with", TurnoverFlows::atEnd, expected);
    }

    /**
     * So many came, from other units too.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public TurnoverAssert hires(String unit, long expected) {
        return has(unit, "hire", "hires", TurnoverFlows::hired, expected);
    }

    /**
     * So many left, to other units too.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public TurnoverAssert loses(String unit, long expected) {
        return has(unit, "lose", "loses", TurnoverFlows::left, expected);
    }

    /**
     * So many of those who left have retired.
     *
     * @param unit its id
     * @param expected persons, from 0
     * @return this
     */
    public TurnoverAssert losesToRetirement(String unit, long expected) {
        return has(unit, "lose to retirement", "loses to retirement", TurnoverFlows::retired, expected);
    }

    /**
     * What the definition divides, divided.
     *
     * @param unit its id
     * @param expected as a decimal number, of as many decimals as are to be compared, such as {@code "0.267"}
     * @return this
     */
    public TurnoverAssert hasRate(String unit, String expected) {
        BigDecimal wanted = new BigDecimal(expected);
        Ratio rate = actual.rate(UnitId.of(unit))
                .orElseThrow(() -> failure("unit %s must have a turnover of %s, had nobody", unit, expected));
        BigDecimal found = BigDecimal.valueOf(rate.numerator())
                .divide(BigDecimal.valueOf(rate.denominator()), Math.max(0, wanted.scale()), RoundingMode.HALF_EVEN);
        if (found.compareTo(wanted) != 0) {
            throw failure("unit %s must have a turnover of %s, is %s", unit, expected, found.toPlainString());
        }
        return this;
    }

    /**
     * There is no rate, as there was nobody.
     *
     * @param unit its id
     * @return this
     */
    public TurnoverAssert hasNoRate(String unit) {
        Optional<Ratio> rate = actual.rate(UnitId.of(unit));
        if (rate.isPresent()) {
            throw failure("unit %s must have no turnover, is %s", unit, rate.get());
        }
        return this;
    }

    private TurnoverAssert has(String unit, String must, String does, ToLongFunction<TurnoverFlows> of, long expected) {
        long found = of.applyAsLong(actual.at(UnitId.of(unit)));
        if (found != expected) {
            throw failure("unit %s must %s %d, %s %d", unit, must, expected, does, found);
        }
        return this;
    }
}

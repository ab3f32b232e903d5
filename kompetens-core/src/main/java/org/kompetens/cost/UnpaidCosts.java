package org.kompetens.cost;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.rollup.Fraction;

/**
 * What of some costs in a year no fund has paid yet, kind by kind. A fund pays the same share of each kind that it pays, so what
 * it pays is taken off them in proportion to what they cost; no kind is paid more than once, however much the others cost.
 */
public final class UnpaidCosts {

    /** More decimals than any cost has. */
    private static final int DECIMALS = 4;

    private final Map<CostKind, Fraction> costs = new HashMap<>();
    private final Map<CostKind, Fraction> left;

    /**
     * Begins with all of it.
     *
     * @param lines the costs
     * @param year in which year
     * @param currency in which currency; what is in another one is left out
     */
    public UnpaidCosts(List<CostLine> lines, int year, Currency currency) {
        for (CostLine line : lines) {
            costs.merge(line.kind(), fraction(line.in(year).in(currency)), Fraction::plus);
        }
        this.left = new HashMap<>(costs);
    }

    private static Fraction fraction(BigDecimal amount) {
        BigDecimal plain = amount.setScale(Math.max(0, amount.scale()));
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Fraction minus(Fraction one, Fraction other) {
        return one.plus(new Fraction(other.numerator().negate(), other.denominator()));
    }

    /** One part of a whole, of which the parts are as the costs. */
    private static Fraction part(Fraction payment, Fraction cost, Fraction all) {
        return new Fraction(
                payment.numerator().multiply(cost.numerator()).multiply(all.denominator()),
                payment.denominator().multiply(cost.denominator()).multiply(all.numerator()));
    }

    /**
     * Takes off what a fund pays.
     *
     * @param fund the fund
     * @param payment what it would pay, from 0
     * @return how much of it there was an unpaid cost for, rounded down to four decimals where that is less than the payment
     */
    public BigDecimal take(Fund fund, BigDecimal payment) {
        Optional<Fraction> all = costs.entrySet().stream()
                .filter(cost -> fund.pays().isEmpty() || fund.pays().contains(cost.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Fraction::plus)
                .filter(sum -> sum.signum() > 0);
        if (all.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Fraction wanted = fraction(payment);
        Fraction taken = Fraction.ZERO;
        for (Map.Entry<CostKind, Fraction> one : left.entrySet()) {
            if (fund.pays().isEmpty() || fund.pays().contains(one.getKey())) {
                Fraction part = part(wanted, costs.getOrDefault(one.getKey(), Fraction.ZERO), all.get());
                Fraction most = part.compareTo(one.getValue()) < 0 ? part : one.getValue();
                one.setValue(minus(one.getValue(), most));
                taken = taken.plus(most);
            }
        }
        return taken.compareTo(wanted) == 0
                ? payment
                : new BigDecimal(taken.numerator())
                        .divide(new BigDecimal(taken.denominator()), DECIMALS, RoundingMode.DOWN);
    }

    /** How many kinds there are. */
    @Override
    public String toString() {
        return "UnpaidCosts[kinds=" + costs.size() + "]";
    }
}

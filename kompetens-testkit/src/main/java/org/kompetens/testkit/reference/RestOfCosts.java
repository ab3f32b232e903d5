package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.cost.CostLine;
import org.kompetens.cost.Fund;
import org.kompetens.planning.Activity;
import org.kompetens.rollup.Fraction;

/** What is left to pay of each cost line of an activity in a year: of every line a fund pays the same share. */
final class RestOfCosts {

    private static final int DECIMALS = 4;

    private final List<CostLine> lines = new ArrayList<>();
    private final List<Fraction> left = new ArrayList<>();
    private final int year;

    RestOfCosts(Activity activity, int year) {
        this.year = year;
        for (CostLine line : activity.costs()) {
            if (line.years().contains(year)) {
                lines.add(line);
                left.add(cost(line));
            }
        }
    }

    private Fraction cost(CostLine line) {
        return fraction(line.in(year).in(line.price().currency()));
    }

    private static Fraction fraction(BigDecimal amount) {
        BigDecimal scaled = amount.setScale(Math.max(DECIMALS, amount.scale()));
        return new Fraction(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }

    /** As much of an amount as there is a cost for that the fund pays and no other has paid, and that much less is left. */
    BigDecimal pay(Fund fund, BigDecimal amount) {
        Fraction all = Fraction.ZERO;
        for (CostLine line : lines) {
            all = isPaid(fund, line) ? all.plus(cost(line)) : all;
        }
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            if (isPaid(fund, lines.get(i)) && all.signum() > 0) {
                Fraction cost = cost(lines.get(i));
                Fraction wanted = fraction(amount);
                Fraction part = new Fraction(
                        wanted.numerator().multiply(cost.numerator()).multiply(all.denominator()),
                        wanted.denominator().multiply(cost.denominator()).multiply(all.numerator()));
                Fraction paid = part.compareTo(left.get(i)) < 0 ? part : left.get(i);
                left.set(i, left.get(i).plus(new Fraction(paid.numerator().negate(), paid.denominator())));
                sum = sum.plus(paid);
            }
        }
        return new BigDecimal(sum.numerator()).divide(new BigDecimal(sum.denominator()), DECIMALS, RoundingMode.DOWN);
    }

    private static boolean isPaid(Fund fund, CostLine line) {
        return (fund.pays().isEmpty() || fund.pays().contains(line.kind()))
                && line.price().currency().equals(fund.currency());
    }
}

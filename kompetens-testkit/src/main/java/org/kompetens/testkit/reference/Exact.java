package org.kompetens.testkit.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.kompetens.rollup.Fraction;

/** A fraction to calculate with. */
record Exact(BigInteger top, BigInteger bottom) implements Comparable<Exact> {

    static final Exact ZERO = of(0, 1);
    static final Exact ONE = of(1, 1);

    Exact {
        BigInteger common = top.gcd(bottom).max(BigInteger.ONE);
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Exact of(long top, long bottom) {
        return new Exact(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
    }

    static Exact of(BigDecimal decimal) {
        return decimal.scale() < 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    Exact plus(Exact other) {
        return new Exact(top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
    }

    Exact minus(Exact other) {
        return plus(new Exact(other.top.negate(), other.bottom));
    }

    Exact times(Exact other) {
        return new Exact(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    /** By anything above nought. */
    Exact dividedBy(Exact other) {
        return new Exact(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    Exact least(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact most(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    Fraction fraction() {
        return new Fraction(top, bottom);
    }

    @Override
    public int compareTo(Exact other) {
        return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
    }
}

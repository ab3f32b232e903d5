package org.kompetens.testkit.laws;

import static org.kompetens.testkit.laws.Agreement.assertEqual;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import org.kompetens.rollup.Fraction;
import org.kompetens.testkit.system.StaffingFigure;
import org.kompetens.testkit.system.StaffingReport;
import org.kompetens.testkit.system.StaffingSituation;

/** When two forecasts say the same, as far as a yearly rounding to a thousand-millionth lets them. */
final class StaffingAgreement {

    private StaffingAgreement() {}

    /** How far rounding may have led from what is exact. */
    static Fraction rounding(StaffingSituation situation) {
        long numbers = 4L
                * (situation.employees().size() * 3L + 40)
                * situation.structure().units().size();
        return Fraction.of(
                numbers
                        * situation.assumptions().years()
                        * situation.assumptions().years(),
                1_000_000_000);
    }

    static Fraction minus(Fraction one, Fraction other) {
        return one.plus(new Fraction(other.numerator().negate(), other.denominator()));
    }

    static Fraction times(Fraction fraction, long times) {
        return new Fraction(fraction.numerator().multiply(BigInteger.valueOf(times)), fraction.denominator());
    }

    static void assertNear(String what, Fraction expected, Fraction actual, Fraction rounding) {
        Fraction difference = minus(expected, actual);
        Fraction distance = new Fraction(difference.numerator().abs(), difference.denominator());
        if (distance.compareTo(rounding) > 0) {
            throw new AssertionError(what + " must be near " + shown(expected) + ", is " + shown(actual));
        }
    }

    /** To nine decimals, without those that say nothing. */
    private static String shown(Fraction number) {
        BigDecimal rounded = number.rounded(9);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static void assertNear(StaffingReport expected, StaffingReport actual, Fraction rounding) {
        assertEqual("units", expected.all().keySet(), actual.all().keySet());
        expected.byRole()
                .forEach((unit, roles) -> roles.forEach((role, years) -> {
                    for (int year = 0; year < years.size(); year++) {
                        assertNear(
                                unit + " " + role + " year " + (year + 1),
                                years.get(year),
                                at(at(actual.byRole(), unit), role).get(year),
                                rounding);
                    }
                }));
        expected.all().forEach((unit, years) -> {
            for (int year = 0; year < years.size(); year++) {
                assertNear(
                        unit + " year " + (year + 1),
                        years.get(year),
                        at(actual.all(), unit).get(year),
                        rounding);
            }
        });
    }

    static void assertNear(
            String where,
            Map<StaffingFigure, Fraction> expected,
            Map<StaffingFigure, Fraction> actual,
            Fraction rounding) {
        assertEqual(where + " figures", expected.keySet(), actual.keySet());
        expected.forEach((figure, value) -> assertNear(where + " " + figure, value, at(actual, figure), rounding));
    }

    /** What a report has for a key; that it has all keys is compared before. */
    static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }
}

package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.rollup.Fraction;

/** The parts of an answer. */
final class Answer {

    private static final int FTE_DECIMALS = 4;

    private Answer() {}

    static List<Map<String, Object>> objects(Map<String, Object> object, String name) {
        List<Map<String, Object>> objects = new ArrayList<>();
        if (object.get(name) instanceof List<?> list) {
            for (Object one : list) {
                if (!(one instanceof Map<?, ?> map)) {
                    throw new IllegalArgumentException(name + " must hold objects");
                }
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(key.toString(), value));
                objects.add(copy);
            }
        }
        return objects;
    }

    static String text(Map<String, Object> object, String name) {
        return optional(object, name).orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + object));
    }

    static Optional<String> optional(Map<String, Object> object, String name) {
        return object.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** Nought where it is left out. */
    static long number(Map<String, Object> object, String name) {
        return object.get(name) instanceof BigDecimal number ? number.longValueExact() : 0;
    }

    /** A number with decimals, nought where it is left out. */
    static BigDecimal decimal(Map<String, Object> object, String name) {
        return object.get(name) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    /** FTE in ten-thousandths. */
    static long fte(Map<String, Object> object, String name) {
        return decimal(object, name).movePointRight(FTE_DECIMALS).longValueExact();
    }

    /** The object of a name, empty where it is left out. */
    static Map<String, Object> object(Map<String, Object> object, String name) {
        Map<String, Object> copy = new LinkedHashMap<>();
        if (object.get(name) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> copy.put(key.toString(), value));
        }
        return copy;
    }

    /** The texts of a list. */
    static List<String> texts(Map<String, Object> object, String name) {
        return list(object, name).stream().map(Object::toString).toList();
    }

    /** The whole numbers of a list. */
    static List<Integer> numbers(Map<String, Object> object, String name) {
        return list(object, name).stream()
                .map(one -> new BigDecimal(one.toString()).intValueExact())
                .toList();
    }

    private static List<Object> list(Map<String, Object> object, String name) {
        List<Object> copy = new ArrayList<>();
        if (object.get(name) instanceof List<?> list) {
            list.forEach(copy::add);
        }
        return copy;
    }

    /** A number with decimals, or exactly by numerator and denominator. */
    static Fraction fraction(Map<String, Object> object, String name) {
        if (object.get(name) instanceof Map<?, ?>) {
            Map<String, Object> exact = object(object, name);
            return new Fraction(
                    decimal(exact, "numerator").toBigIntegerExact(),
                    decimal(exact, "denominator").toBigIntegerExact());
        }
        return fraction(decimal(object, name));
    }

    /** Exactly a number with decimals. */
    static Fraction fraction(BigDecimal decimal) {
        BigDecimal scaled = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return new Fraction(scaled.unscaledValue(), BigInteger.TEN.pow(scaled.scale()));
    }
}

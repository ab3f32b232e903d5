package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When two answers say the same: numbers to six decimals, be they written so or by numerator and denominator; what is nought, empty or false may be left out; and units, cells,
 * competences, statuses, places, costs, parts of budgets and people come in any order. Findings are compared by their codes alone.
 */
final class Comparison {

    /** What a property that is left out stands for, besides nought. */
    private static final Set<Object> NOTHING = Set.of(false, List.of(), Map.of());

    private static final int DECIMALS = 6;
    private static final Set<String> IN_ANY_ORDER = Set.of(
            "units",
            "cells",
            "competences",
            "statuses",
            "missed",
            "findings",
            "waitsFor",
            "places",
            "declined",
            "costs",
            "byYear",
            "byPlace",
            "byLevel",
            "byStrategies",
            "byScope",
            "named",
            "standings",
            "placements");

    private Comparison() {}

    /** What differs; empty where nothing does. */
    static String difference(Map<String, Object> expected, Map<String, Object> actual) {
        Map<String, Object> right = plain(expected);
        Map<String, Object> answered = plain(actual);
        List<String> found = new ArrayList<>();
        for (String name : right.keySet()) {
            compare(name, right.get(name), answered.get(name), found);
        }
        for (String name : answered.keySet()) {
            if (!right.containsKey(name) && expected.containsKey(name)) {
                compare(name, null, answered.get(name), found);
            }
        }
        return String.join("; ", found);
    }

    private static void compare(String what, @Nullable Object expected, @Nullable Object actual, List<String> found) {
        if (!Objects.equals(expected, actual)) {
            found.add(what + " should be " + expected + ", are " + actual);
        }
    }

    private static Map<String, Object> plain(Map<?, ?> object) {
        Map<String, Object> plain = new TreeMap<>();
        object.forEach((name, value) -> {
            Object one = plain(name.toString(), value);
            boolean isNothing = one instanceof BigDecimal number ? number.signum() == 0 : NOTHING.contains(one);
            if (!isNothing) {
                plain.put(name.toString(), one);
            }
        });
        return plain;
    }

    private static Object plain(String name, Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal rounded = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
            return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
        }
        if (value instanceof Map<?, ?> map) {
            return map.get("numerator") instanceof BigDecimal numerator
                            && map.get("denominator") instanceof BigDecimal denominator
                    ? plain(name, numerator.divide(denominator, 2 * DECIMALS, RoundingMode.HALF_UP))
                    : plain(map);
        }
        if (value instanceof List<?> list) {
            List<Object> all = new ArrayList<>();
            for (Object one : list) {
                Object plain = plain("", one);
                all.add(
                        name.equals("findings") && plain instanceof Map<?, ?> finding
                                ? Objects.requireNonNull(finding.get("code"))
                                : plain);
            }
            if (IN_ANY_ORDER.contains(name)) {
                all.sort(Comparator.comparing(Object::toString));
            }
            return all;
        }
        return value;
    }
}

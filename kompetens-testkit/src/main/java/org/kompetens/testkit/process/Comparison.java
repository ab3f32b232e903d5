package org.kompetens.testkit.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kompetens.testkit.text.JsonLayout;

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

    /** By these an element of a list that comes in any order is known; it has some of them. */
    private static final List<String> NAMES = List.of(
            "unit",
            "body",
            "employee",
            "employment",
            "role",
            "competence",
            "occurrence",
            "activity",
            "year",
            "level",
            "strategies",
            "scope");

    /** Of each property what differs first; empty where nothing does. */
    static String difference(Map<String, Object> expected, Map<String, Object> actual) {
        Map<String, Object> right = plain(expected);
        Map<String, Object> answered = plain(actual);
        List<String> found = new ArrayList<>();
        for (String name : right.keySet()) {
            compare(name, name, right.get(name), answered.get(name), found);
        }
        for (String name : answered.keySet()) {
            if (!right.containsKey(name) && expected.containsKey(name)) {
                compare(name, name, null, answered.get(name), found);
            }
        }
        return String.join("; ", found);
    }

    private static void compare(
            String path, String name, @Nullable Object expected, @Nullable Object actual, List<String> found) {
        if (!Objects.equals(expected, actual)) {
            found.add(first(path, name, expected, actual));
        }
    }

    /** Where two that differ do so first. */
    private static String first(String path, String name, @Nullable Object expected, @Nullable Object actual) {
        if (expected instanceof Map<?, ?> right && actual instanceof Map<?, ?> answered) {
            TreeSet<String> all = new TreeSet<>();
            right.keySet().forEach(one -> all.add(one.toString()));
            answered.keySet().forEach(one -> all.add(one.toString()));
            for (String one : all) {
                if (!Objects.equals(right.get(one), answered.get(one))) {
                    return first(path + "." + one, one, right.get(one), answered.get(one));
                }
            }
        }
        // What is empty is left out, and differs from what is there by all of this.
        if ((expected instanceof List<?> || expected == null) && (actual instanceof List<?> || actual == null)) {
            List<?> right = expected instanceof List<?> list ? list : List.of();
            List<?> answered = actual instanceof List<?> list ? list : List.of();
            Map<String, Object> named = named(name, right);
            Map<String, Object> others = named(name, answered);
            TreeSet<String> all = new TreeSet<>(named.keySet());
            all.addAll(others.keySet());
            for (String one : all) {
                if (!Objects.equals(named.get(one), others.get(one))) {
                    return first(path + "[" + one + "]", "", named.get(one), others.get(one));
                }
            }
        }
        return path + " must be " + shown(expected) + ", is " + shown(actual);
    }

    /** The elements of a list by what they are known by; those that come in order, and all that are alike, by their place. */
    private static Map<String, Object> named(String name, List<?> list) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            String known = IN_ANY_ORDER.contains(name) ? name(list.get(i)) : "";
            String key = known.isEmpty() ? String.format(Locale.ROOT, "%d", i) : known;
            named.put(named.containsKey(key) ? key + ", " + i : key, list.get(i));
        }
        return named;
    }

    private static String name(Object element) {
        return element instanceof Map<?, ?> map
                ? NAMES.stream()
                        // The first occurrence is number nought, which is left out.
                        .map(name -> name.equals("occurrence") && map.containsKey("status")
                                ? Objects.requireNonNullElse(map.get(name), 0)
                                : map.get(name))
                        .filter(Objects::nonNull)
                        .map(Comparison::plainly)
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "nothing or nought" : plainly(value);
    }

    private static String plainly(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : value instanceof String text ? text : JsonLayout.onOneLine(value);
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

package org.kompetens.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;

/** The plain values among the properties of one JSON object: texts, ids, dates, numbers, words. */
abstract class Values {

    private static final int MOST_DIGITS = 30;
    private static final int FTE_DECIMALS = 4;

    /** A calendar date as RFC 3339 has it; Java would take years of more digits, and before the first, too. */
    private static final int DATE_LENGTH = "2026-10-31".length();

    /** The value of a property that is asked for; missing where the object has none. */
    abstract JsonNode node(String name);

    /** Where a property stands. */
    abstract FieldPath path(String name);

    /** Notes that the object lacks a property. */
    abstract void missing(String name);

    /** Notes what is wrong with the object. */
    abstract void note(Finding finding);

    boolean has(String name) {
        return !node(name).isMissingNode();
    }

    Optional<String> text(String name) {
        return required(name, this::optionalText);
    }

    Optional<String> optionalText(String name) {
        return string(name).filter(text -> {
            if (text.isBlank()) {
                note(DocumentRule.BLANK, path(name), "property", name);
            }
            return !text.isBlank();
        });
    }

    private Optional<String> string(String name) {
        return value(name, "string", JsonNode::isTextual, JsonNode::textValue).filter(text -> {
            boolean whole = isWhole(text);
            if (!whole) {
                note(Finding.of(DocumentRule.HALF_CHARACTER, path(name)));
            }
            return whole;
        });
    }

    /** Whether a text is one of characters: JSON can escape half of one, which then cannot be written as UTF-8. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
            }
        }
        return true;
    }

    <T> Optional<T> id(String name, Function<String, T> type) {
        return required(name, present -> optionalId(present, type));
    }

    <T> Optional<T> optionalId(String name, Function<String, T> type) {
        return string(name).flatMap(text -> {
            try {
                return Optional.of(type.apply(text));
            } catch (IllegalArgumentException e) {
                note(DocumentRule.NOT_AN_ID, path(name), "property", name);
                return Optional.empty();
            }
        });
    }

    Optional<Boolean> optionalFlag(String name) {
        return value(name, "boolean", JsonNode::isBoolean, JsonNode::booleanValue);
    }

    Optional<LocalDate> date(String name) {
        return required(name, this::optionalDate);
    }

    Optional<LocalDate> optionalDate(String name) {
        return string(name).flatMap(text -> {
            try {
                if (text.length() == DATE_LENGTH) {
                    return Optional.of(LocalDate.parse(text));
                }
            } catch (DateTimeException e) {
                // Noted below, with all else that is no date.
            }
            note(DocumentRule.NOT_A_DATE, path(name), "property", name);
            return Optional.empty();
        });
    }

    /**
     * A date before which something ends, given either as the first date after it or as its last day.
     *
     * @param exclusive the property for the first date after
     * @param inclusive the property for the last day
     */
    Optional<LocalDate> optionalEnd(String exclusive, String inclusive) {
        Optional<LocalDate> until = optionalDate(exclusive);
        Optional<LocalDate> lastDay = optionalDate(inclusive);
        if (has(exclusive) && has(inclusive)) {
            twoWays(exclusive, inclusive);
        }
        return until.or(() -> lastDay.map(day -> day.plusDays(1)));
    }

    void twoWays(String first, String second) {
        note(Finding.of(DocumentRule.TWO_WAYS, path(second))
                .withValue("first", first)
                .withValue("second", second));
    }

    Optional<Integer> integer(String name, int lowest, int highest) {
        return required(name, present -> optionalInteger(present, lowest, highest));
    }

    Optional<Integer> optionalInteger(String name, int lowest, int highest) {
        return value(name, "integer", JsonNode::isIntegralNumber, node -> node)
                .filter(node -> within(name, node.canConvertToInt() ? node.intValue() : null, lowest, highest))
                .map(JsonNode::intValue);
    }

    private boolean within(String name, @Nullable Integer value, int lowest, int highest) {
        boolean within = value != null && value >= lowest && value <= highest;
        if (!within) {
            outOfBounds(path(name), name, lowest, highest, 0);
        }
        return within;
    }

    Optional<Long> tenThousandths(String name, long lowest, long highest) {
        return required(name, present -> optionalTenThousandths(present, lowest, highest));
    }

    /** A number of at most four decimals, in ten-thousandths. */
    Optional<Long> optionalTenThousandths(String name, long lowest, long highest) {
        // A host's parser may have made NaN or infinity of what stands there.
        return value(
                        name,
                        "number",
                        node -> node instanceof NumericNode number && !number.isNaN(),
                        JsonNode::decimalValue)
                .flatMap(number -> tenThousandths(number)
                        .filter(value -> value >= lowest && value <= highest)
                        .or(() -> {
                            outOfBounds(path(name), name, decimal(lowest), decimal(highest), FTE_DECIMALS);
                            return Optional.empty();
                        }));
    }

    private static String decimal(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, FTE_DECIMALS)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Bounded before any arithmetic: 1e100000000 is short to write and long to compute with. */
    private static Optional<Long> tenThousandths(BigDecimal number) {
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(number.movePointRight(FTE_DECIMALS).longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private void outOfBounds(FieldPath at, String name, Object lowest, Object highest, int decimals) {
        note(Finding.of(DocumentRule.OUT_OF_BOUNDS, at)
                .withValue("property", name)
                .withValue("lowest", lowest)
                .withValue("highest", highest)
                .withValue("decimals", decimals));
    }

    /** A constant of an enumeration, written in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String name, E[] constants) {
        return text(name).flatMap(text -> {
            Optional<E> found = Stream.of(constants)
                    .filter(constant -> wireName(constant).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                String allowed = Stream.of(constants).map(Values::wireName).collect(Collectors.joining(", "));
                note(Finding.of(DocumentRule.NOT_ONE_OF, path(name))
                        .withValue("property", name)
                        .withValue("allowed", allowed));
            }
            return found;
        });
    }

    static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <T> Optional<T> value(
            String name, String expected, Function<JsonNode, Boolean> kind, Function<JsonNode, T> reader) {
        JsonNode node = node(name);
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (!kind.apply(node)) {
            note(DocumentRule.WRONG_KIND, path(name), "expected", expected);
            return Optional.empty();
        }
        return Optional.of(reader.apply(node));
    }

    final <T> Optional<T> required(String name, Function<String, Optional<T>> reader) {
        if (!has(name)) {
            missing(name);
        }
        return reader.apply(name);
    }

    final void note(Rule rule, FieldPath at, String gap, String value) {
        note(Finding.of(rule, at).withValue(gap, value));
    }
}

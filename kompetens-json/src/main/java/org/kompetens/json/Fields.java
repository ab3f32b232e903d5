package org.kompetens.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.finding.FieldPath;
import org.kompetens.finding.Finding;
import org.kompetens.finding.Rule;

/**
 * The properties of one JSON object, each read as the one kind that is expected: nothing is converted, nothing is
 * passed over. What is wrong is noted, and reading goes on, so that all of it is found at once.
 */
final class Fields {

    private static final int MOST_DIGITS = 30;
    private static final int FTE_DECIMALS = 4;

    /** A calendar date as RFC 3339 has it; Java would take years of more digits, and before the first, too. */
    private static final int DATE_LENGTH = "2026-10-31".length();

    private final JsonNode object;
    private final Problems problems;
    private final @Nullable Fields outer;
    private final String property;
    private final int index;
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean sound = true;

    private Fields(JsonNode object, Problems problems, @Nullable Fields outer, String property, int index) {
        this.object = object;
        this.problems = problems;
        this.outer = outer;
        this.property = property;
        this.index = index;
        if (!object.isObject()) {
            note(DocumentRule.WRONG_KIND, path(), "expected", "object");
        }
    }

    static Fields root(JsonNode node, Problems problems) {
        return new Fields(node, problems, null, "", -1);
    }

    /**
     * What the object stands for, if all of it could be read.
     *
     * @param whole makes it of what was read; called only if that is complete
     */
    <T> Optional<T> complete(Supplier<T> whole) {
        if (object.isObject()) {
            Iterator<String> names = object.fieldNames();
            while (names.hasNext()) {
                String name = names.next();
                if (!asked.contains(name)) {
                    sound = false;
                    problems.unknownProperty(path(), name, asked);
                }
            }
        }
        return sound ? Optional.of(whole.get()) : Optional.empty();
    }

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
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
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

    /** A list of ids; an id that is none is noted by its position. */
    <T> List<T> optionalIds(String name, Function<String, T> type) {
        List<T> ids = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            FieldPath at = path().then(name, i);
            if (!list.get(i).isTextual()) {
                note(DocumentRule.WRONG_KIND, at, "expected", "string");
            } else if (!isWhole(list.get(i).textValue())) {
                note(Finding.of(DocumentRule.HALF_CHARACTER, at));
            } else {
                try {
                    ids.add(type.apply(list.get(i).textValue()));
                } catch (IllegalArgumentException e) {
                    note(DocumentRule.NOT_AN_ID, at, "property", name);
                }
            }
        }
        return ids;
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
                .with("first", first)
                .with("second", second));
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
                .with("property", name)
                .with("lowest", lowest)
                .with("highest", highest)
                .with("decimals", decimals));
    }

    /** A constant of an enumeration, written in lower case. */
    <E extends Enum<E>> Optional<E> oneOf(String name, E[] constants) {
        return text(name).flatMap(text -> {
            Optional<E> found = Stream.of(constants)
                    .filter(constant -> wireName(constant).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                String allowed = Stream.of(constants).map(Fields::wireName).collect(Collectors.joining(", "));
                note(Finding.of(DocumentRule.NOT_ONE_OF, path(name))
                        .with("property", name)
                        .with("allowed", allowed));
            }
            return found;
        });
    }

    static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    List<URI> optionalUris(String name) {
        List<URI> uris = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            Optional<URI> uri = uri(list.get(i));
            if (uri.isEmpty()) {
                note(Finding.of(DocumentRule.NOT_A_URI, path().then(name, i)));
            }
            uri.ifPresent(uris::add);
        }
        return uris;
    }

    private static Optional<URI> uri(JsonNode node) {
        try {
            return Optional.ofNullable(node.textValue())
                    .filter(Fields::isWhole)
                    .map(URI::create)
                    .filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return required(name, present -> optionalObject(present, reader));
    }

    <T> Optional<T> optionalObject(String name, Function<Fields, Optional<T>> reader) {
        JsonNode node = node(name);
        return node.isMissingNode() ? Optional.empty() : read(new Fields(node, problems, this, name, -1), reader);
    }

    <T> List<T> list(String name, Function<Fields, Optional<T>> reader) {
        if (!has(name)) {
            missing(name);
        }
        return optionalList(name, reader);
    }

    <T> List<T> optionalList(String name, Function<Fields, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        elements(name, list(name), reader).forEach(value -> value.ifPresent(values::add));
        return values;
    }

    /** The elements of a list, each for itself: those that could not be read are empty, and no fault of this object. */
    <T> List<Optional<T>> eachOf(String name, Function<Fields, Optional<T>> reader) {
        JsonNode list = list(name);
        boolean before = sound;
        List<Optional<T>> values = elements(name, list, reader);
        sound = before;
        return values;
    }

    private <T> List<Optional<T>> elements(String name, JsonNode list, Function<Fields, Optional<T>> reader) {
        List<Optional<T>> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            values.add(read(new Fields(list.get(i), problems, this, name, i), reader));
        }
        return values;
    }

    private <T> Optional<T> read(Fields inner, Function<Fields, Optional<T>> reader) {
        Optional<T> value = inner.object.isObject() ? reader.apply(inner) : Optional.empty();
        sound &= value.isPresent();
        return value;
    }

    private JsonNode list(String name) {
        JsonNode node = node(name);
        if (!node.isMissingNode() && !node.isArray()) {
            note(DocumentRule.WRONG_KIND, path(name), "expected", "array");
            return MissingNode.getInstance();
        }
        return node;
    }

    /** All properties, whatever their names; these and the values are ids of one type. */
    <T> Map<T, T> idsById(Function<String, T> type) {
        Map<T, T> ids = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            asked.add(name);
            key(name, type).ifPresent(key -> id(name, type).ifPresent(value -> ids.put(key, value)));
        }
        return ids;
    }

    private <T> Optional<T> key(String name, Function<String, T> type) {
        try {
            return Optional.of(type.apply(name));
        } catch (IllegalArgumentException e) {
            // Whatever is no id has no place in a path.
            sound = false;
            problems.note(Finding.of(DocumentRule.NOT_AN_ID, path()), path(name));
            return Optional.empty();
        }
    }

    /** The value of a property; many systems write null for one that they leave out. */
    private JsonNode node(String name) {
        asked.add(name);
        JsonNode node = object.path(name);
        return node.isNull() ? MissingNode.getInstance() : node;
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

    private <T> Optional<T> required(String name, Function<String, Optional<T>> reader) {
        if (!has(name)) {
            missing(name);
        }
        return reader.apply(name);
    }

    void missing(String name) {
        if (object.isObject()) {
            note(DocumentRule.MISSING_PROPERTY, path(), "property", name);
        }
    }

    private void note(Rule rule, FieldPath at, String gap, String value) {
        note(Finding.of(rule, at).with(gap, value));
    }

    void note(Finding finding) {
        sound = false;
        problems.note(finding);
    }

    FieldPath path(String name) {
        return path().then(name);
    }

    FieldPath path() {
        if (outer == null) {
            return FieldPath.ROOT;
        }
        return index < 0 ? outer.path().then(property) : outer.path().then(property, index);
    }
}

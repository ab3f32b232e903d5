package org.kompetens.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
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
    private static final long FTE_UNIT = 10_000;

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
        return value(name, "string", JsonNode::isTextual, JsonNode::textValue).filter(text -> {
            if (text.isBlank()) {
                note(DocumentRule.BLANK, path(name), "property", name);
            }
            return !text.isBlank();
        });
    }

    <T> Optional<T> id(String name, Function<String, T> type) {
        return required(name, present -> optionalId(present, type));
    }

    <T> Optional<T> optionalId(String name, Function<String, T> type) {
        return value(name, "string", JsonNode::isTextual, JsonNode::textValue)
                .flatMap(text -> asId(text, type, path(name), name));
    }

    private <T> Optional<T> asId(String text, Function<String, T> type, FieldPath at, String name) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException e) {
            note(DocumentRule.NOT_AN_ID, at, "property", name);
            return Optional.empty();
        }
    }

    Optional<LocalDate> date(String name) {
        return required(name, this::optionalDate);
    }

    Optional<LocalDate> optionalDate(String name) {
        return value(name, "string", JsonNode::isTextual, JsonNode::textValue).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                note(DocumentRule.NOT_A_DATE, path(name), "property", name);
                return Optional.empty();
            }
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
        return until.or(() -> lastDay.flatMap(day -> after(day, inclusive)));
    }

    void twoWays(String first, String second) {
        note(Finding.of(DocumentRule.TWO_WAYS, path(second))
                .with("first", first)
                .with("second", second));
    }

    private Optional<LocalDate> after(LocalDate day, String name) {
        if (day.equals(LocalDate.MAX)) {
            note(DocumentRule.NOT_A_DATE, path(name), "property", name);
            return Optional.empty();
        }
        return Optional.of(day.plusDays(1));
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
            outOfBounds(name, lowest, highest, 0);
        }
        return within;
    }

    Optional<Long> tenThousandths(String name, long lowest, long highest) {
        return required(name, present -> optionalTenThousandths(present, lowest, highest));
    }

    /** A number of at most four decimals, in ten-thousandths. */
    Optional<Long> optionalTenThousandths(String name, long lowest, long highest) {
        return value(name, "number", JsonNode::isNumber, JsonNode::decimalValue)
                .flatMap(number -> tenThousandths(number)
                        .filter(value -> value >= lowest && value <= highest)
                        .or(() -> {
                            outOfBounds(name, lowest / FTE_UNIT, highest / FTE_UNIT, FTE_DECIMALS);
                            return Optional.empty();
                        }));
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

    private void outOfBounds(String name, long lowest, long highest, int decimals) {
        note(Finding.of(DocumentRule.OUT_OF_BOUNDS, path(name))
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

    Optional<URI> uri(JsonNode node, FieldPath at) {
        try {
            URI uri = new URI(node.isTextual() ? node.textValue() : "");
            if (uri.isAbsolute()) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException e) {
            // Noted below, with all else that is no absolute URI.
        }
        note(Finding.of(DocumentRule.NOT_A_URI, at));
        return Optional.empty();
    }

    List<URI> optionalUris(String name) {
        List<URI> uris = new ArrayList<>();
        JsonNode list = list(name);
        for (int i = 0; i < list.size(); i++) {
            uri(list.get(i), path().then(name, i)).ifPresent(uris::add);
        }
        return uris;
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
        elements(name, reader).forEach(value -> value.ifPresent(values::add));
        return values;
    }

    /** The elements of a list, each for itself: those that could not be read are empty, and no fault of this object. */
    <T> List<Optional<T>> eachOf(String name, Function<Fields, Optional<T>> reader) {
        boolean before = sound;
        List<Optional<T>> values = elements(name, reader);
        sound = before;
        return values;
    }

    private <T> List<Optional<T>> elements(String name, Function<Fields, Optional<T>> reader) {
        List<Optional<T>> values = new ArrayList<>();
        JsonNode list = list(name);
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
            Optional<T> key = asId(name, type, path(name), name);
            id(name, type).ifPresent(value -> key.ifPresent(known -> ids.put(known, value)));
        }
        return ids;
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

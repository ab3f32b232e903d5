package org.kompetens.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.Limits;
import org.kompetens.json.token.JsonLine;
import org.kompetens.json.token.JsonTree;
import org.kompetens.json.token.JsonValue;
import org.kompetens.json.token.MalformedJsonException;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;
import org.kompetens.text.LanguageTag;

/**
 * Results as tables, made of the documents that the library writes, so that a table's figures are those of the document: a
 * table for each list of objects, with a row for each object. Beside its own values a row has the dates of the document,
 * and what says of which objects around it the object is part: their texts, not their figures.
 */
public final class ResultTables {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String YEAR = "year";

    /** Of a document: where all other units stand, and what activities are published beside, for what comes later. */
    private static final Set<String> FOR_LATER = Set.of("otherUnits", "beside");

    private static final Set<String> OF_YEAR = Set.of(YEAR, "amounts");

    /** What stands in place of what is hidden; in the columns in which others are shown. */
    private static final Cell HIDDEN = Cell.text("..");

    private final Language language;
    private final Set<String> idMaps;
    private final Map<ColumnPath, Rows> tables = new LinkedHashMap<>();

    /** The rows of one list of objects; which columns there are is known when all have been seen. */
    private static final class Rows {
        private final List<Map<ColumnPath, Cell>> rows = new ArrayList<>();
        private final Set<ColumnPath> columns = new LinkedHashSet<>();

        void add(Map<ColumnPath, Cell> row) {
            rows.add(row);
            columns.addAll(row.keySet());
        }
    }

    private ResultTables(Language language, Set<String> idMaps) {
        this.language = language;
        this.idMaps = idMaps;
    }

    /**
     * A result as tables.
     *
     * @param document the document, in UTF-8
     * @param language of heads and names
     * @return the tables that have rows, the one with most first
     * @throws IOException if it is no JSON document
     */
    public static List<Table> of(byte[] document, Language language) throws IOException {
        JsonValue tree;
        try {
            tree = JsonTree.readAll(JsonLine.found().in(new String(document, StandardCharsets.UTF_8), Limits.STANDARD));
        } catch (MalformedJsonException e) {
            throw new IOException("the result is no JSON document", e);
        }
        ResultTables tables = new ResultTables(language, IdMaps.of(tree));
        Map<ColumnPath, Cell> dates = new LinkedHashMap<>();
        Map<String, JsonValue> properties = new LinkedHashMap<>(tree.properties());
        properties.keySet().removeAll(FOR_LATER);
        properties.forEach((name, value) -> scalar(value)
                .filter(cell -> cell.kind() == Cell.Kind.DATE)
                .ifPresent(date -> dates.put(ColumnPath.NONE.then(name, false), date)));
        tables.lists(ColumnPath.NONE, properties, false, dates);
        return tables.written();
    }

    /** The longest first, and of those that are alike the widest, which says most. */
    private List<Table> written() {
        Comparator<Map.Entry<ColumnPath, Rows>> length =
                Comparator.comparing(table -> table.getValue().rows.size());
        return tables.entrySet().stream()
                .sorted(length.thenComparing(table -> table.getValue().columns.size())
                        .reversed())
                .map(entry -> table(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Table table(ColumnPath path, Rows rows) {
        // What is hidden in one row, or a list that is empty there, has no column of its own where others have some in
        // it.
        Set<ColumnPath> around =
                rows.columns.stream().flatMap(ColumnPath::around).collect(Collectors.toSet());
        List<ColumnPath> own =
                rows.columns.stream().filter(column -> !around.contains(column)).toList();
        List<ColumnPath> columns = rows.columns.stream()
                .flatMap(column ->
                        around.contains(column) ? own.stream().filter(one -> one.isBelow(column)) : Stream.of(column))
                .distinct()
                .toList();
        return new Table(
                path.head(language),
                columns.stream().map(column -> column.head(language)).toList(),
                rows.rows.stream().map(row -> cells(row, columns)).toList());
    }

    private static List<Cell> cells(Map<ColumnPath, Cell> row, List<ColumnPath> columns) {
        // Most results hide nothing, and the rows of a nation are millions.
        List<ColumnPath> hidden = row.entrySet().stream()
                .filter(one -> one.getValue().equals(HIDDEN))
                .map(Map.Entry::getKey)
                .toList();
        return columns.stream()
                .map(column -> !hidden.isEmpty() && hidden.stream().anyMatch(column::isBelow)
                        ? HIDDEN
                        : row.getOrDefault(column, Cell.BLANK))
                .toList();
    }

    /** Goes through the lists of an object, which has its values by ids or as properties. */
    private void lists(ColumnPath path, Map<String, JsonValue> object, boolean areIds, Map<ColumnPath, Cell> around) {
        object.forEach((name, value) -> {
            ColumnPath inside = path.then(name, areIds);
            if (isListOfObjects(value)) {
                ColumnPath list = ColumnPath.NONE.then(name, areIds);
                value.elements().forEach(element -> row(inside, list, element, around));
            } else if (value.is(JsonValue.Kind.OBJECT) && labels(value).isEmpty()) {
                lists(inside, value.properties(), isIdMap(name, areIds), around);
            }
        });
    }

    private boolean isIdMap(String name, boolean isId) {
        return !isId && idMaps.contains(name);
    }

    private void row(ColumnPath path, ColumnPath list, JsonValue object, Map<ColumnPath, Cell> around) {
        Map<ColumnPath, Cell> own = new LinkedHashMap<>();
        collect(ColumnPath.NONE, object, false, own);
        Map<ColumnPath, Cell> row = new LinkedHashMap<>(around);
        row.putAll(own);
        tables.computeIfAbsent(path, any -> new Rows()).add(row);
        Map<ColumnPath, Cell> inside = new LinkedHashMap<>(around);
        own.forEach((name, cell) -> {
            if ((cell.kind() != Cell.Kind.NUMBER && !cell.equals(HIDDEN)) || name.is(YEAR)) {
                inside.put(list.then(name), cell);
            }
        });
        lists(path, object.properties(), false, inside);
    }

    private void collect(ColumnPath path, JsonValue object, boolean areIds, Map<ColumnPath, Cell> row) {
        object.properties().forEach((property, value) -> {
            ColumnPath name = path.then(property, areIds);
            Optional<Labels> labels = labels(value);
            if (labels.isPresent()) {
                row.put(name, Cell.text(labels.get().in(language)));
            } else if (isHidden(value)) {
                row.put(name, HIDDEN);
            } else if (value.is(JsonValue.Kind.OBJECT)) {
                collect(name, value, isIdMap(property, areIds), row);
            } else if (value.is(JsonValue.Kind.ARRAY)) {
                if (isListOfYears(value)) {
                    value.elements().forEach(year -> collect(name.then(year(year), true), amounts(year), true, row));
                } else if (!isListOfObjects(value)) {
                    row.put(name, Cell.text(texts(value)));
                }
            } else {
                scalar(value).ifPresent(cell -> row.put(name, cell));
            }
        });
    }

    /** Sums of money by year, which stand in the row itself. */
    private static boolean isListOfYears(JsonValue value) {
        return isListOfObjects(value)
                && value.elements().stream()
                        .allMatch(one -> one.properties().keySet().equals(OF_YEAR));
    }

    private static String year(JsonValue ofYear) {
        return Objects.requireNonNull(ofYear.properties().get(YEAR)).number().toPlainString();
    }

    private static JsonValue amounts(JsonValue ofYear) {
        return Objects.requireNonNull(ofYear.properties().get("amounts"));
    }

    private static boolean isHidden(JsonValue value) {
        return value.is(JsonValue.Kind.OBJECT) && value.properties().keySet().equals(Set.of("hidden"));
    }

    private static String texts(JsonValue list) {
        return list.elements().stream()
                .flatMap(element -> scalar(element).stream())
                .map(Cell::text)
                .collect(Collectors.joining(", "));
    }

    private static boolean isListOfObjects(JsonValue value) {
        return value.is(JsonValue.Kind.ARRAY)
                && !value.elements().isEmpty()
                && value.elements().stream().allMatch(one -> one.is(JsonValue.Kind.OBJECT));
    }

    /** What stands in one cell; empty for null and for what is no single value. */
    private static Optional<Cell> scalar(JsonValue value) {
        return switch (value.kind()) {
            case TEXT -> Optional.of(ofText(value.text()));
            case WHOLE_NUMBER, DECIMAL -> Optional.of(Cell.number(value.number()));
            case FLAG -> Optional.of(Cell.number(value.flag() ? BigDecimal.ONE : BigDecimal.ZERO));
            case OBJECT, ARRAY, NULL, OTHER -> Optional.empty();
        };
    }

    private static Cell ofText(String text) {
        try {
            return DATE.matcher(text).matches() ? Cell.date(LocalDate.parse(text)) : Cell.text(text);
        } catch (DateTimeException e) {
            return Cell.text(text);
        }
    }

    /** An object of texts by languages. */
    private static Optional<Labels> labels(JsonValue value) {
        if (!value.is(JsonValue.Kind.OBJECT) || value.properties().isEmpty()) {
            return Optional.empty();
        }
        Map<LanguageTag, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonValue> property : value.properties().entrySet()) {
            @Nullable LanguageTag tag = TableWords.language(property.getKey());
            boolean isText = property.getValue().is(JsonValue.Kind.TEXT);
            if (tag == null || !isText || property.getValue().text().isBlank()) {
                return Optional.empty();
            }
            texts.put(tag, property.getValue().text());
        }
        return Optional.of(new Labels(texts));
    }
}

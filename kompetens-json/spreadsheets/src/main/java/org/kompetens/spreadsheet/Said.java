package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/**
 * What rows together say of one thing in an organisation. One file may have its names in one language and another in the
 * next, a third what it belongs to.
 */
final class Said {

    private final RowValues first;
    private final Map<SpreadsheetField, Object> values = new EnumMap<>(SpreadsheetField.class);
    private final Map<SpreadsheetField, Object> always = new EnumMap<>(SpreadsheetField.class);
    private final Map<SpreadsheetField, Set<Object>> lists = new EnumMap<>(SpreadsheetField.class);
    private final Map<SpreadsheetField, Labels> texts = new EnumMap<>(SpreadsheetField.class);
    private final Set<SpreadsheetField> spokenOf = EnumSet.noneOf(SpreadsheetField.class);
    private final Map<SpreadsheetField, Set<LanguageTag>> languages = new EnumMap<>(SpreadsheetField.class);

    /** Nothing yet, by a row that is to be told where too little is said in all. */
    Said(RowValues row) {
        this.first = row;
    }

    RowValues first() {
        return first;
    }

    /** A value, where the row has one. What holds for every row gives way to what stands in any. */
    Said with(SpreadsheetField field, Optional<?> value) {
        value.ifPresent(one -> (first.hasAny(field) ? values : always).put(field, one));
        speakOf(field);
        return this;
    }

    /** Several values; those of other rows are added to them. */
    Said withEach(SpreadsheetField field, Collection<?> list) {
        lists.put(field, new LinkedHashSet<>(list));
        speakOf(field);
        return this;
    }

    /** A name or description, in the languages of its columns. */
    Said withTexts(SpreadsheetField field) {
        first.labels(field).ifPresent(labels -> texts.put(field, labels));
        languages.put(field, first.languages(field));
        return this;
    }

    private void speakOf(SpreadsheetField field) {
        if (first.sheet().has(field)) {
            spokenOf.add(field);
        }
    }

    /** Of what another row says something else: a value, or a text in the same language. */
    Optional<SpreadsheetField> contradicted(Said other) {
        Stream<SpreadsheetField> ofValues =
                Stream.concat(contradicted(values, other.values), contradicted(always, other.always));
        Stream<SpreadsheetField> ofTexts = texts.entrySet().stream()
                .filter(entry -> areOther(entry.getValue(), other.texts.getOrDefault(entry.getKey(), entry.getValue())))
                .map(Map.Entry::getKey);
        return Stream.concat(ofValues, ofTexts).findFirst();
    }

    private static Stream<SpreadsheetField> contradicted(
            Map<SpreadsheetField, Object> some, Map<SpreadsheetField, Object> others) {
        return some.keySet().stream()
                .filter(field -> others.containsKey(field) && !Objects.equals(some.get(field), others.get(field)));
    }

    private static boolean areOther(Labels one, Labels other) {
        return one.texts().entrySet().stream()
                .anyMatch(entry -> !other.texts()
                        .getOrDefault(entry.getKey(), entry.getValue())
                        .equals(entry.getValue()));
    }

    /** Adds what another row says, which contradicts nothing. */
    void add(Said other) {
        values.putAll(other.values);
        always.putAll(other.always);
        other.lists.forEach((field, list) ->
                lists.computeIfAbsent(field, any -> new LinkedHashSet<>()).addAll(list));
        other.texts.forEach((field, labels) -> texts.merge(field, labels, Said::together));
        spokenOf.addAll(other.spokenOf);
        other.languages.forEach((field, tags) ->
                languages.computeIfAbsent(field, any -> new HashSet<>()).addAll(tags));
    }

    private static Labels together(Labels one, Labels other) {
        Map<LanguageTag, String> all = new TreeMap<>(one.texts());
        all.putAll(other.texts());
        return new Labels(all);
    }

    /** The value; that of before where no column speaks of it. */
    <T> Optional<T> value(SpreadsheetField field, Class<T> type, Optional<T> before) {
        return spokenOf.contains(field)
                ? Optional.ofNullable(values.getOrDefault(field, always.get(field)))
                        .map(type::cast)
                : before;
    }

    /** The values of all rows; those of before where no column speaks of them. */
    <T> List<T> each(SpreadsheetField field, Class<T> type, List<T> before) {
        return spokenOf.contains(field)
                ? lists.getOrDefault(field, Set.of()).stream().map(type::cast).toList()
                : before;
    }

    /** The texts, and those of before in languages that no column is in. */
    Optional<Labels> texts(SpreadsheetField field, Optional<Labels> before) {
        Map<LanguageTag, String> all = new TreeMap<>();
        Set<LanguageTag> spoken = languages.getOrDefault(field, Set.of());
        before.ifPresent(labels -> labels.texts().forEach((tag, text) -> {
            if (!spoken.contains(tag)) {
                all.put(tag, text);
            }
        }));
        Optional.ofNullable(texts.get(field)).ifPresent(labels -> all.putAll(labels.texts()));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Labels(all));
    }

    /** The row that began it, as one in which these are missing. */
    RejectedRow rejected(List<SpreadsheetField> missing) {
        List<SpreadsheetFinding> reasons = new ArrayList<>();
        missing.forEach(field -> reasons.add(first.missing(field)));
        return new RejectedRow(first.sheet().heads(), first.sheet().headRow(), first.row(), reasons);
    }
}

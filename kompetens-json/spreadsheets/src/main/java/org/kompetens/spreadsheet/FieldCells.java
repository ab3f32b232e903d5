package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Period;
import org.kompetens.text.Labels;
import org.kompetens.text.LanguageTag;

/** The cells of one row by what they hold. */
class FieldCells {

    private final Map<SpreadsheetField, Cell> cells = new EnumMap<>(SpreadsheetField.class);
    private final Map<SpreadsheetField, Labels> texts = new EnumMap<>(SpreadsheetField.class);

    final void put(SpreadsheetField field, Cell cell) {
        cells.put(field, cell);
    }

    final void put(SpreadsheetField field, String text) {
        put(field, Cell.text(text));
    }

    final void put(SpreadsheetField field, LocalDate date) {
        put(field, Cell.date(date));
    }

    final void put(SpreadsheetField field, long number) {
        put(field, Cell.number(BigDecimal.valueOf(number)));
    }

    /** A name or a description, of which each language has a cell. */
    final void put(SpreadsheetField field, Labels labels) {
        texts.put(field, labels);
    }

    /** The languages that a name or description is in; none of other fields. */
    final Set<LanguageTag> languages(SpreadsheetField field) {
        Labels labels = texts.get(field);
        return labels == null ? Set.of() : labels.texts().keySet();
    }

    /** What stands in a field: of a name or description, in one language. */
    final Cell cell(SpreadsheetField field, LanguageTag language) {
        Labels labels = texts.get(field);
        return labels == null
                ? cells.getOrDefault(field, Cell.BLANK)
                : Cell.text(labels.texts().getOrDefault(language, ""));
    }

    /** Puts what there is of a value by what is written of it. */
    final void putAny(SpreadsheetField field, Optional<?> value) {
        value.ifPresent(one -> put(field, one.toString()));
    }

    /** A last day, as people write it, in place of the first day after. */
    final void put(SpreadsheetField from, SpreadsheetField lastDay, Period period) {
        period.from().ifPresent(date -> put(from, date));
        period.until().ifPresent(date -> put(lastDay, date.minusDays(1)));
    }

    /** A cell for each field, blank where nothing was put. */
    final List<Cell> of(List<SpreadsheetField> fields) {
        List<Cell> row = new ArrayList<>();
        fields.forEach(field -> row.add(cells.getOrDefault(field, Cell.BLANK)));
        return row;
    }
}

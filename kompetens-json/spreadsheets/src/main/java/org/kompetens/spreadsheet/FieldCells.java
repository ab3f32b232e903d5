package org.kompetens.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kompetens.json.spreadsheet.SpreadsheetField;
import org.kompetens.organisation.Period;

/** The cells of one row by what they hold. */
class FieldCells {

    private final Map<SpreadsheetField, Cell> cells = new EnumMap<>(SpreadsheetField.class);

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

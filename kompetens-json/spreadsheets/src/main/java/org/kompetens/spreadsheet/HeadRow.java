package org.kompetens.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The row of a sheet with the heads of its columns. */
final class HeadRow {

    private HeadRow() {}

    /** Ends the reading of a sheet of which enough has been read. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    /** The texts of the row with this number; empty where the sheet has none. */
    static List<String> read(SpreadsheetFile file, TableSheet sheet, long number) throws IOException {
        List<TableRow> rows = first(file, sheet, number);
        return rows.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .map(HeadRow::texts)
                .orElse(List.of());
    }

    static List<String> texts(TableRow row) {
        List<String> texts =
                new ArrayList<>(row.cells().stream().map(Cell::text).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    /** The rows up to this number. */
    static List<TableRow> first(SpreadsheetFile file, TableSheet sheet, long most) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        try {
            file.read(sheet, row -> {
                if (row.number() > most) {
                    throw new Enough();
                }
                rows.add(row);
            });
        } catch (Enough e) {
            return rows;
        }
        return rows;
    }
}

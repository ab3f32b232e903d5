package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kompetens.text.Language;

/** Rows that were not taken, as tables: each as it stands in the file, with the reason and its place beside it. */
public final class RejectedRows {

    private RejectedRows() {}

    /**
     * The rows as tables, one for each kind of heads.
     *
     * @param rejected the rows
     * @param language of the reasons
     * @return the tables
     */
    public static List<Table> tables(List<RejectedRow> rejected, Language language) {
        Map<List<String>, List<RejectedRow>> byHeads = new LinkedHashMap<>();
        rejected.forEach(row ->
                byHeads.computeIfAbsent(row.heads(), any -> new ArrayList<>()).add(row));
        List<Table> tables = new ArrayList<>();
        byHeads.forEach((heads, rows) -> tables.add(table(heads, rows, language, tables.size() + 1)));
        return tables;
    }

    private static Table table(List<String> heads, List<RejectedRow> rows, Language language, int number) {
        int width = Math.max(
                heads.size(),
                rows.stream().mapToInt(row -> row.row().cells().size()).max().orElse(0));
        List<String> all = new ArrayList<>();
        all.add(ColumnHeads.first("reason", language));
        all.add(ColumnHeads.first("place", language));
        for (int i = 0; i < width; i++) {
            all.add(i < heads.size() ? heads.get(i) : "");
        }
        List<List<Cell>> cells = rows.stream()
                .map(row -> {
                    List<Cell> line = new ArrayList<>();
                    line.add(Cell.text(reasons(row, language)));
                    line.add(Cell.text(row.reasons()
                            .get(0)
                            .place()
                            .inRow(row.row().number())
                            .in(language)));
                    for (int i = 0; i < width; i++) {
                        line.add(row.row().cell(i));
                    }
                    return line;
                })
                .map(List::copyOf)
                .toList();
        return new Table(String.valueOf(number), all, cells);
    }

    private static String reasons(RejectedRow row, Language language) {
        return row.reasons().stream()
                .map(reason -> (reason.place().column() > 0
                                ? reason.place()
                                                .head()
                                                .orElseGet(() -> reason.place().letters()) + ": "
                                : "")
                        + reason.finding().message(language))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}

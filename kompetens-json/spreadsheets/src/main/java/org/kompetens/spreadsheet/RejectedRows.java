package org.kompetens.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kompetens.text.Language;

/**
 * Rows of which something was not taken, as tables: each as it stands in the file without what was taken, with the reason
 * and its place beside it. The heads stand in the row in which they stood, and a sheet is called as it was, so that what was
 * imported by a mapping can be mended and imported by the same.
 */
public final class RejectedRows {

    private RejectedRows() {}

    /** What rows of one table have in common. */
    private record Shape(Optional<String> sheet, long headRow, List<String> heads) {}

    /**
     * The rows as tables, one for each sheet and kind of heads.
     *
     * @param rejected the rows
     * @param language of the reasons
     * @return the tables
     */
    public static List<Table> tables(List<RejectedRow> rejected, Language language) {
        Map<Shape, List<RejectedRow>> byShape = new LinkedHashMap<>();
        rejected.forEach(row -> byShape.computeIfAbsent(
                        new Shape(row.reasons().get(0).place().sheet(), row.headRow(), row.heads()),
                        any -> new ArrayList<>())
                .add(row));
        List<Table> tables = new ArrayList<>();
        Set<String> names = new HashSet<>();
        byShape.forEach((shape, rows) -> {
            String number = String.valueOf(tables.size() + 1);
            String name = shape.sheet().filter(names::add).orElse(number);
            tables.add(table(shape, rows, language, name));
        });
        return tables;
    }

    private static Table table(Shape shape, List<RejectedRow> rows, Language language, String name) {
        int width = Math.max(
                shape.heads().size(),
                rows.stream().mapToInt(row -> row.row().cells().size()).max().orElse(0));
        // Of rows that were left out before, the reasons then are not those now.
        List<Integer> columns = IntStream.range(0, width)
                .filter(i -> i >= shape.heads().size()
                        || !ColumnHeads.isOfRejected(shape.heads().get(i)))
                .boxed()
                .toList();
        List<String> heads = new ArrayList<>();
        heads.add(ColumnHeads.first(ColumnHeads.REASON, language));
        heads.add(ColumnHeads.first(ColumnHeads.PLACE, language));
        columns.forEach(i -> heads.add(i < shape.heads().size() ? shape.heads().get(i) : ""));
        List<List<Cell>> cells = new ArrayList<>();
        List<String> above = heads;
        if (shape.headRow() > 1) {
            above = Collections.nCopies(heads.size(), "");
            for (long row = 2; row < shape.headRow(); row++) {
                cells.add(Collections.nCopies(heads.size(), Cell.BLANK));
            }
            cells.add(heads.stream().map(Cell::text).toList());
        }
        rows.forEach(row -> cells.add(line(row, columns, language)));
        return new Table(name, above, cells);
    }

    private static List<Cell> line(RejectedRow row, List<Integer> columns, Language language) {
        List<Cell> line = new ArrayList<>();
        line.add(Cell.text(reasons(row, language)));
        line.add(
                Cell.text(row.reasons().get(0).place().inRow(row.row().number()).in(language)));
        columns.forEach(i -> line.add(row.row().cell(i)));
        return line;
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

package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows under headings: the first and the last column flush left, those between flush right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        add(headings);
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /** Prints the table under a heading and apart from what stands above; nothing at all where it has no rows. */
    void printUnder(String heading, PrintStream out) {
        if (!isEmpty()) {
            out.println();
            out.println(heading);
            out.println();
            print(out);
        }
    }

    void print(PrintStream out) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - width(cell));
                boolean left = column == 0 || column == columns - 1;
                line.append(column == 0 ? "" : GAP).append(left ? cell + padding : padding + cell);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    /** Letters may carry marks that are characters of their own and take no place. */
    private static int width(String cell) {
        return (int) cell.codePoints()
                .filter(one -> Character.getType(one) != Character.NON_SPACING_MARK)
                .count();
    }
}

package org.kompetens.testkit.sample;

import java.util.ArrayList;
import java.util.List;
import org.kompetens.text.Labels;
import org.kompetens.text.Language;

/**
 * A table written as text. A record begins at the left margin, and indented lines continue it; its cells are parted by
 * {@code |}, and a cell of {@code -} says that there is nothing.
 */
final class SampleTable {

    private static final String NOTHING = "-";
    private static final List<Language> ORDER =
            List.of(Language.SV, Language.NB, Language.DA, Language.EN, Language.NN);

    private SampleTable() {}

    static List<Row> read(String text) {
        List<String> records = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            if (Character.isWhitespace(line.charAt(0))) {
                int last = records.size() - 1;
                records.set(last, records.get(last) + line);
            } else {
                records.add(line);
            }
        });
        return records.stream().map(Row::of).toList();
    }

    /**
     * One record.
     *
     * @param cells stripped of the white space around them
     */
    record Row(List<String> cells) {

        private static Row of(String line) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\\|", -1)) {
                cells.add(cell.strip());
            }
            return new Row(List.copyOf(cells));
        }

        String text(int column) {
            return cells.get(column);
        }

        int number(int column) {
            return Integer.parseInt(text(column));
        }

        boolean has(int column) {
            return !text(column).equals(NOTHING);
        }

        List<String> from(int column) {
            return cells.subList(column, cells.size());
        }

        /** The cells from a column to the last as names in Swedish, bokmål, Danish, English and, if given, nynorsk. */
        Labels labels(int column) {
            Labels labels = Labels.of(ORDER.get(0), text(column));
            for (int i = 1; column + i < cells.size(); i++) {
                labels = labels.with(ORDER.get(i), text(column + i));
            }
            return labels;
        }
    }
}

package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kompetens.change.CellBridge;
import org.kompetens.rollup.CellFigures;
import org.kompetens.rollup.OutcomeAmounts;

/**
 * Tables in which parts lead from before to after: what is met, short and not known in each unit, and the competences
 * of which most is lost.
 *
 * @param <C> what the parts are by
 */
final class PartsTables<C extends Enum<C>> {

    /** How many competences are named a unit. */
    private static final int MOST_NAMED = 3;

    private final Wording wording;
    private final String[] parts;
    private final C[] causes;
    private final String before;
    private final String after;

    /**
     * Tables to fill.
     *
     * @param causes all causes, in order
     * @param keys the texts' keys of the causes
     * @param before what to write over the figures before
     * @param after what to write over the figures after
     */
    PartsTables(Wording wording, C[] causes, Function<C, String> keys, String before, String after) {
        this.wording = wording;
        this.causes = causes.clone();
        this.parts = Stream.of(causes).map(keys).map(wording::text).toArray(String[]::new);
        this.before = before;
        this.after = after;
    }

    /** One unit: what stands in its first column, its bridges, and its id. */
    record Row<C extends Enum<C>>(String name, List<CellBridge<C>> bridges, String id) {}

    void print(List<Row<C>> rows, PrintStream out) {
        for (CellTable cells : CellTable.ALL) {
            if (!cells.onlyWhereAny() || isAny(cells, rows)) {
                TextTable table = table(wording.text("id"));
                for (Row<C> row : rows) {
                    table.add(line(row.name(), cells, row.bridges(), row.id()));
                }
                table.printUnder(wording.text(cells.heading()), out);
            }
        }
        printMostLost(rows, out);
        wording.printMerged(merged(rows.get(0), CellBridge::before), merged(rows.get(0), CellBridge::after), out);
    }

    private static <C extends Enum<C>> long merged(Row<C> row, Function<CellBridge<C>, CellFigures> when) {
        return row.bridges().stream()
                .mapToLong(bridge -> when.apply(bridge).merged().count())
                .sum();
    }

    /** Whether there is any such cell before, after, or in between. */
    private boolean isAny(CellTable cells, List<Row<C>> rows) {
        return rows.stream()
                .flatMap(row -> row.bridges().stream())
                .anyMatch(bridge -> Stream.concat(
                                Stream.of(bridge.before(), bridge.after()),
                                Stream.of(causes).map(bridge::part))
                        .anyMatch(figures -> cells.of(figures.cells()) != 0));
    }

    private void printMostLost(List<Row<C>> rows, PrintStream out) {
        TextTable table = table(wording.text("competence"));
        for (Row<C> row : rows) {
            String name = row.name().strip();
            List<CellBridge<C>> falling = row.bridges().stream()
                    .filter(bridge -> gained(bridge) < 0)
                    .sorted(Comparator.comparing(PartsTables::gained))
                    .limit(MOST_NAMED)
                    .toList();
            for (CellBridge<C> bridge : falling) {
                String competence =
                        wording.name(bridge.competence().competence().labels());
                table.add(line(name, CellTable.MET, List.of(bridge), competence));
                name = "";
            }
        }
        table.printUnder(wording.text("bridge.most-lost"), out);
    }

    private static long gained(CellBridge<?> bridge) {
        return bridge.after().cells().met().count()
                - bridge.before().cells().met().count();
    }

    private TextTable table(String last) {
        List<String> headings = new ArrayList<>(List.of(wording.text("unit"), before));
        headings.addAll(List.of(parts));
        headings.addAll(List.of(after, last));
        return new TextTable(headings.toArray(String[]::new));
    }

    private String[] line(String name, CellTable table, List<CellBridge<C>> bridges, String last) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(wording.number(sum(table, bridges, bridge -> bridge.before().cells())));
        for (C cause : causes) {
            long part = sum(table, bridges, bridge -> bridge.part(cause).cells());
            cells.add(wording.change(part));
        }
        cells.add(wording.number(sum(table, bridges, bridge -> bridge.after().cells())));
        cells.add(last);
        return cells.toArray(String[]::new);
    }

    private long sum(CellTable table, List<CellBridge<C>> bridges, Function<CellBridge<C>, OutcomeAmounts> cells) {
        return bridges.stream().map(cells).mapToLong(table::of).reduce(0, Math::addExact);
    }
}

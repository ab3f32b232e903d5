package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kompetens.change.Movement;
import org.kompetens.change.Reorganisation;
import org.kompetens.change.UnitReorganisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** What became of units, for their heads to read. */
final class ReorganisationReport {

    private final Reorganisation reorganisation;
    private final Wording wording;

    ReorganisationReport(Reorganisation reorganisation, Wording wording) {
        this.reorganisation = reorganisation;
        this.wording = wording;
    }

    void print(List<UnitReorganisation> units, PrintStream out) {
        int topDepth = depth(units.get(0).unit());
        String before = reorganisation.before().asOf().toString();
        String after = reorganisation.after().asOf().toString();
        List<PartsTables.Row<Movement>> rows = new ArrayList<>();
        for (UnitReorganisation unit : units) {
            String indent = "  ".repeat(Math.max(0, depth(unit.unit()) - topDepth));
            rows.add(new PartsTables.Row<>(
                    indent + name(unit.unit()), unit.competences(), unit.unit().value()));
        }
        out.println(wording.text("reorganisation.head", "unit", rows.get(0).name(), "before", before, "after", after));
        wording.printRecords(reorganisation, out);
        printPeople(units, rows, out);
        new PartsTables<>(
                        wording,
                        Movement.values(),
                        ReorganisationReport::key,
                        wording.text("before"),
                        wording.text("after"))
                .print(rows, out);
    }

    private void printPeople(List<UnitReorganisation> units, List<PartsTables.Row<Movement>> rows, PrintStream out) {
        List<String> headings = new ArrayList<>(List.of(wording.text("unit")));
        for (Movement movement : Movement.values()) {
            headings.add(wording.text(key(movement)));
        }
        headings.add(wording.text("id"));
        TextTable table = new TextTable(headings.toArray(String[]::new));
        for (int i = 0; i < units.size(); i++) {
            List<String> line = new ArrayList<>(List.of(rows.get(i).name()));
            units.get(i).people().values().forEach(persons -> line.add(wording.number(persons)));
            line.add(rows.get(i).id());
            table.add(line.toArray(String[]::new));
        }
        table.printUnder(wording.text("reorganisation.people"), out);
    }

    private String name(UnitId unit) {
        UnitTree tree = tree(unit);
        return wording.name(tree.unit(tree.indexOf(unit)).labels());
    }

    private int depth(UnitId unit) {
        UnitTree tree = tree(unit);
        return tree.depth(tree.indexOf(unit));
    }

    private UnitTree tree(UnitId unit) {
        UnitTree before = reorganisation.before().organisation().tree();
        return before.contains(unit)
                ? before
                : reorganisation.after().organisation().tree();
    }

    private static String key(Movement movement) {
        return "movement." + movement.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

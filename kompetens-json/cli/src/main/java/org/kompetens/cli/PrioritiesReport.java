package org.kompetens.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import org.kompetens.priority.Priorities;
import org.kompetens.priority.Priority;
import org.kompetens.priority.UnitPriorities;

/** Where to begin, for the head of a unit to read. */
final class PrioritiesReport {

    /** How many competences are named a unit. */
    private static final int MOST_NAMED = 5;

    private final Priorities priorities;
    private final Wording wording;

    PrioritiesReport(Priorities priorities, Wording wording) {
        this.priorities = priorities;
        this.wording = wording;
    }

    void print(UnitId top, PrintStream out) {
        UnitTree tree = priorities.rollup().analysis().organisation().tree();
        int first = tree.indexOf(top);
        List<UnitPriorities> units = new ArrayList<>();
        for (int unit = first; unit < tree.subtreeEnd(first); unit++) {
            units.add(priorities.at(tree.unit(unit).id()));
        }
        out.println(wording.text(
                "priorities.head",
                "unit",
                wording.name(tree.unit(first).labels()),
                "date",
                priorities.rollup().analysis().asOf()));
        wording.printRecords(priorities.rollup(), units.get(0).leftOut(), out);
        wording.printRoles(
                priorities.rollup().roles(), priorities.rollup().analysis().organisation(), out);
        if (units.get(0).priorities().isEmpty()) {
            out.println(wording.text("priorities.none"));
        }
        printTable(units, out);
        long merged = priorities.rollup().at(top).total().merged().count();
        if (merged > 0) {
            out.println();
            wording.printMerged(merged, out);
        }
    }

    private void printTable(List<UnitPriorities> units, PrintStream out) {
        TextTable table = new TextTable(
                wording.text("unit"), wording.text("unknown-cells"), wording.text("short"), wording.text("competence"));
        for (UnitPriorities unit : units) {
            String name = wording.name(unit.unit().labels());
            for (Priority one : unit.priorities().stream().limit(MOST_NAMED).toList()) {
                table.add(
                        name,
                        wording.percent(one.unknown(), 1),
                        wording.percent(one.shortfall(), 1),
                        wording.name(one.competence().competence().labels()));
                name = "";
            }
        }
        table.printUnder(
                wording.text("priorities.table") + System.lineSeparator() + wording.text("priorities.legend"), out);
    }
}

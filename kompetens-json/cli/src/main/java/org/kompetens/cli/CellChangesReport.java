package org.kompetens.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.kompetens.gap.Cell;
import org.kompetens.horizon.CellChange;
import org.kompetens.horizon.Transition;
import org.kompetens.organisation.Employee;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** Whose cells change until a later date. It names persons: only where that is asked for. */
final class CellChangesReport {

    private final Transition transition;
    private final Organisation organisation;
    private final Wording wording;

    CellChangesReport(Transition transition, Organisation organisation, Wording wording) {
        this.transition = transition;
        this.organisation = organisation;
        this.wording = wording;
    }

    void print(UnitId top, Stream<Employee> employees, PrintStream out) {
        UnitTree tree = organisation.tree();
        int first = tree.indexOf(top);
        out.println(wording.text(
                "bridge.head",
                "unit",
                wording.name(tree.unit(first).labels()),
                "from",
                transition.from(),
                "to",
                transition.to(),
                "known",
                transition.horizon().knownOn()));
        out.println();
        TextTable table = new TextTable(
                wording.text("employee"),
                wording.text("date"),
                wording.text("cause"),
                wording.text("before"),
                wording.text("after"),
                wording.text("competence"));
        employees.forEach(employee -> {
            for (CellChange change : transition.changes(employee)) {
                if (tree.isWithin(change.unitIndex(), first)) {
                    table.add(
                            employee.id().value(),
                            change.date().toString(),
                            wording.text(BridgeReport.key(change.cause())),
                            outcome(change.before()),
                            outcome(change.after()),
                            wording.name(change.competence().competence().labels()));
                }
            }
        });
        table.print(out);
    }

    private String outcome(Optional<Cell> cell) {
        return wording.text(cell.map(one -> CellTable.key(one.outcome().kind())).orElse("none"));
    }
}

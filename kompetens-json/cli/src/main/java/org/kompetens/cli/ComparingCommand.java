package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the commands have in common that set one state beside another. */
@Command(
        exitCodeList = {
            "0:all is well; there may be warnings",
            "1:some records are wrong, and are left out of the figures",
            "2:wrong usage",
            "3:nothing shown: a structure has errors, or a file cannot be read"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
abstract class ComparingCommand extends FiguresCommand {

    @Mixin
    private OtherInput other;

    /**
     * One of the two states.
     *
     * @param inventory organisation and employees
     * @param analysis the same organisation on a date
     */
    record State(Inventory inventory, GapAnalysis analysis) {

        static State of(Inventory inventory, LocalDate asOf) {
            return new State(inventory, GapAnalysis.of(inventory.organisation(), asOf));
        }

        UnitTree tree() {
            return inventory.organisation().tree();
        }
    }

    /** Counts, and makes the figures ready of the one unit that is asked for, or of all. */
    abstract Report report(State before, State after, Optional<UnitId> top);

    @Override
    final Optional<Report> report(FindingPrinter printer) {
        if (!other.isGiven()) {
            throw wrongUsage("compare.with-nothing");
        }
        InventoryFiles files = files();
        InventoryFiles otherFiles = other.files(files);
        Optional<Inventory> before = files.read(printer);
        // What is wrong with the same records in the same structure is told once.
        Optional<Inventory> after = other.isOtherOrganisation()
                ? otherFiles.read(printer)
                : before.map(was -> new Inventory(
                        was.organisation(),
                        was.document(),
                        otherFiles,
                        other.areOtherEmployees() ? printer : printer.silent()));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        State was = State.of(before.get(), asOf());
        State is = State.of(after.get(), other.asOf(asOf()));
        return Optional.of(report(was, is, oneUnit(was.tree(), is.tree())));
    }
}

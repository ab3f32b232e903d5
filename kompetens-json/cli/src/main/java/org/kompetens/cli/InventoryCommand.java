package org.kompetens.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kompetens.gap.GapAnalysis;
import org.kompetens.horizon.Horizon;
import org.kompetens.organisation.Organisation;
import org.kompetens.organisation.UnitId;
import org.kompetens.organisation.UnitTree;

/** What the commands have in common that show one organisation. */
abstract class InventoryCommand extends FiguresCommand {

    /** Counts, and makes the figures of the unit and what is below it ready. */
    abstract Report report(Inventory inventory, UnitId top);

    @Override
    Optional<Report> report(FindingPrinter printer) {
        return files().read(printer)
                .map(inventory -> report(inventory, top(inventory.organisation().tree())));
    }

    /** The unit that is asked for, or else the root. */
    private UnitId top(UnitTree tree) {
        return oneUnit(tree).orElseGet(() -> tree.unit(0).id());
    }

    /** What is known on the date that is asked for of a later one, if there is one. */
    Outlook outlook(Organisation organisation, @Nullable LocalDate later) {
        if (later != null && later.isBefore(asOf())) {
            throw wrongUsage("horizon.before", "horizon", later, "date", asOf());
        }
        return new Outlook(Horizon.of(GapAnalysis.of(organisation, asOf())), Optional.ofNullable(later));
    }
}

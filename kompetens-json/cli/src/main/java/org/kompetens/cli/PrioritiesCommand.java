package org.kompetens.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.PrioritiesDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.priority.Priorities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what units should look at first. */
@Command(
        description = "Show what each unit should look at first: what is not known, and then what falls short.",
        footer = {
            "  kompetens priorities structure.json employees.jsonl --as-of 2026-10-01",
            "  kompetens priorities structure.json employees.jsonl --horizon 2027-10-01",
            "  kompetens priorities structure.json employees.jsonl -u elder-care -f json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills in what is annotated
final class PrioritiesCommand extends InventoryCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "the priorities at this later date, from what is known at the as-of date")
    private @Nullable LocalDate horizon;

    @Mixin
    private RoleSelectionChoice roles;

    @Override
    Report report(Inventory inventory, UnitId top) {
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Priorities priorities = new Priorities(roles.rollup(inventory, outlook, files().input()));
        return inFormat(out -> PrioritiesDocument.write(priorities, top, out), out -> {
            outlook.printKnown(wording(), out);
            new PrioritiesReport(priorities, wording()).print(top, out);
        });
    }
}

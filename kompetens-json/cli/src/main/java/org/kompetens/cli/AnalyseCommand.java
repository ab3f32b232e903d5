package org.kompetens.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kompetens.json.RollupDocument;
import org.kompetens.organisation.UnitId;
import org.kompetens.rollup.Rollup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows where an organisation lacks competence. */
@Command(
        description = "Show what is required, held, missing and not known, in every unit.",
        footer = {
            "  kompetens analyse municipality.json --as-of 2026-10-01",
            "  kompetens analyse structure.json employees.jsonl --unit elder-care -l sv",
            "  kompetens analyse structure.json employees.jsonl --horizon 2027-10-01",
            "  export-employees | kompetens analyse structure.json - -f json > gaps.json"
        })
final class AnalyseCommand extends InventoryCommand {

    @Option(
            names = "--horizon",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "the figures of this later date, by what is known at the as-of date: expiries, entries, exits,"
                            + " absences and requirements to come")
    private @Nullable LocalDate horizon;

    @Override
    Report report(Inventory inventory, UnitId top) {
        Outlook outlook = outlook(inventory.organisation(), horizon);
        Rollup rollup =
                inventory.count((employees, run) -> Rollup.of(outlook.analysis(), outlook.expected(employees), run));
        return inFormat(out -> RollupDocument.write(rollup, top, out), out -> {
            outlook.printKnown(wording(), out);
            new TextReport(rollup, wording()).print(top, out);
        });
    }
}
